import { type ExtractOptions, extract } from '../extract.js'
import type { Article } from '../model/article.js'
import type { Document } from '../model/report.js'
import { describeError } from '../read/describeError.js'
import type { FileKind } from '../read/fileKind.js'
import { readSources } from '../read/readSources.js'
import { escapeControls } from '../render/escapeControls.js'
import { type Format, rendererFor } from '../render/formats.js'
import type { Only } from '../render/onlyFacts.js'
import { toCodePoints } from '../render/toCodePoints.js'
import { colourLevel } from './colourLevel.js'
import { complain } from './complain.js'
import { formatFor } from './formatFor.js'
import { inputPaths } from './inputPaths.js'
import { keepHeapSmall } from './keepHeapSmall.js'
import { loadLexicon } from './loadLexicon.js'
import { openReport } from './openReport.js'
import { progress } from './progress.js'
import { version } from './version.js'

export type ExtractFlags = {
  readonly from?: FileKind
  readonly format?: Format
  readonly facts?: boolean
  readonly only: readonly Only[]
  readonly published?: string
  readonly lexicon: readonly string[]
  readonly text?: boolean
  readonly offsets: 'utf16' | 'codepoint'
  readonly output?: string
  readonly color?: boolean
  readonly quiet?: boolean
}

/** `scosum extract`: reads articles, one after another, and writes what each states as soon as it is known. */
export async function runExtract(paths: readonly string[], flags: ExtractFlags): Promise<void> {
  const sources = inputPaths(paths, 'extract')
  const terminal = flags.output === undefined && process.stdout.isTTY === true
  const renderer = await rendererFor(formatFor(flags.facts ? 'facts' : flags.format, flags.output, terminal), {
    only: flags.only,
    generator: { name: 'scosum', version: version() },
    width: (terminal && process.stdout.columns) || 100,
    colour: colourLevel(flags.color, process.env, terminal),
  })
  const lexicon = await loadLexicon(flags.lexicon)
  const count = keepHeapSmall()
  const shown = await progress(sources, !flags.quiet)
  const report = await openReport(renderer, flags.output)
  try {
    const { from, published } = flags
    for await (const { article, derived, problem } of readSources(sources, { from, published, stdin: process.stdin })) {
      if (problem !== undefined) {
        shown.clear()
        complain(problem)
        continue
      }
      if (!flags.quiet) for (const { message } of article.warnings) note(`${article.id}: ${message}`)
      count()
      shown.add(Buffer.byteLength(article.text))
      const includeText = flags.text === true || derived || renderer.needsText === true
      const document = stated(article, { includeText, ...(lexicon ? { lexicon } : {}) })
      if (document && !(await report.add(renderer.needsText ? document : counted(document, article.text, flags)))) break
    }
    shown.clear()
    await report.finish()
  } catch (error) {
    await report.discard()
    throw error
  }
}

/** Null, with a line for the user, for an article that could not be analysed: the others go on. */
function stated(article: Article, options: ExtractOptions): Document | null {
  try {
    return extract(article, options)
  } catch (error) {
    complain(`${article.id}: could not be analysed (${describeError(error)}); please report it with the article`)
    return null
  }
}

const counted = (document: Document, text: string, { offsets }: ExtractFlags): Document =>
  offsets === 'codepoint' ? toCodePoints(document, text) : document

const note = (line: string): void => {
  process.stderr.write(`scosum: ${escapeControls(line)}\n`)
}
