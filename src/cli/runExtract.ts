import { extract } from '../extract.js'
import type { Article } from '../model/article.js'
import type { Document } from '../model/report.js'
import { describeError } from '../read/describeError.js'
import type { FileKind } from '../read/fileKind.js'
import { readSources } from '../read/readSources.js'
import { type Format, rendererFor } from '../render/formats.js'
import type { Only } from '../render/onlyFacts.js'
import { toCodePoints } from '../render/toCodePoints.js'
import { colourLevel } from './colourLevel.js'
import { complain } from './complain.js'
import { formatFor } from './formatFor.js'
import { inputPaths } from './inputPaths.js'
import { openOutput } from './openOutput.js'
import { version } from './version.js'

export type ExtractFlags = {
  readonly from?: FileKind
  readonly format?: Format
  readonly facts?: boolean
  readonly only: readonly Only[]
  readonly published?: string
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
    width: terminal ? process.stdout.columns : 100,
    colour: colourLevel(flags.color, process.env, terminal),
  })
  const output = await openOutput(flags.output)
  try {
    let reading = await output.write(renderer.open())
    for await (const next of readSources(sources, {
      from: flags.from,
      published: flags.published,
      stdin: process.stdin,
    })) {
      if (next.problem !== undefined) complain(next.problem)
      else {
        const document = stated(next.article, flags.text === true || next.derived, flags)
        if (document === null) continue
        if (!flags.quiet) for (const { message } of next.article.warnings) note(`${next.article.id}: ${message}`)
        reading = await output.write(renderer.document(document))
      }
      if (!reading) break
    }
    await output.write(renderer.close())
    await output.commit()
  } catch (error) {
    await output.discard()
    throw error
  }
}

/** Null, with a line for the user, for an article that could not be analysed: the others go on. */
function stated(article: Article, includeText: boolean, flags: ExtractFlags): Document | null {
  try {
    const document = extract(article, { includeText })
    return flags.offsets === 'codepoint' ? toCodePoints(document, article.text) : document
  } catch (error) {
    complain(`${article.id}: could not be analysed (${describeError(error)}); please report it with the article`)
    return null
  }
}

const note = (line: string): void => {
  process.stderr.write(`scosum: ${line}\n`)
}
