import { unreadDocument } from '../model/unreadDocument.js'
import type { FileKind } from '../read/fileKind.js'
import { escapeControls } from '../render/escapeControls.js'
import { FORMATS_OF_KINDS, type Format, rendererFor } from '../render/formats.js'
import type { Only } from '../render/onlyFacts.js'
import { colourLevel } from './colourLevel.js'
import { Complaint } from './complaint.js'
import { formatFor } from './formatFor.js'
import { inputPaths } from './inputPaths.js'
import { isWritten } from './isWritten.js'
import { stateAll } from './jobs/stateAll.js'
import { loadLexicons } from './loadLexicons.js'
import { openReport, takesDocuments } from './openReport.js'
import { progress } from './progress.js'
import { refuse } from './refuse.js'
import { version } from './version.js'

export type ExtractFlags = {
  readonly from?: FileKind
  readonly format?: Format
  readonly facts?: boolean
  readonly only: readonly Only[]
  readonly published?: string
  readonly maxBytes?: number
  readonly failFast?: boolean
  readonly lexicon: readonly string[]
  readonly text?: boolean
  readonly offsets: 'utf16' | 'codepoint'
  readonly output?: string
  readonly skipExisting?: boolean
  readonly jobs?: number
  readonly color?: boolean
  readonly quiet?: boolean
  readonly verbose?: boolean
}

/** `scosum extract`: reads articles, one after another, and writes what each states as soon as it is known. */
export async function runExtract(paths: readonly string[], flags: ExtractFlags): Promise<void> {
  const sources = inputPaths(paths, 'extract')
  if (flags.skipExisting && (await isWritten(flags.output))) {
    if (!flags.quiet) note(`${flags.output}: is there already, and left as it is`)
    return
  }
  const terminal = flags.output === undefined && process.stdout.isTTY === true
  const format = formatFor(flags.facts ? 'facts' : flags.format, flags.output, terminal)
  if (flags.only.length > 0 && !FORMATS_OF_KINDS.includes(format))
    throw new Complaint(`--only goes with --format ${FORMATS_OF_KINDS.join(', ')}; ${format} tells of all kinds`)
  const options = {
    only: flags.only,
    generator: { name: 'scosum', version: version() },
    width: (terminal && process.stdout.columns) || 100,
    colour: colourLevel(flags.color, process.env, terminal),
  }
  const renderer = await rendererFor(format, options)
  const settings = {
    from: flags.from,
    published: flags.published,
    maxBytes: flags.maxBytes,
    verbose: flags.verbose,
    lexicons: await loadLexicons(flags.lexicon),
    own: [...flags.lexicon, ...(flags.output === undefined ? [] : [flags.output])],
    includeText: flags.text === true || renderer.needsText === true,
    offsets: renderer.needsText ? 'utf16' : flags.offsets,
    render: takesDocuments(renderer, flags.output) ? null : { format, options },
  } as const
  const shown = progress(sources, !flags.quiet)
  const report = await openReport(renderer, flags.output)
  try {
    for await (const { problem, place, document, notes, bytes } of stateAll(sources, settings, flags.jobs ?? null)) {
      if (problem !== undefined) {
        shown.clear()
        refuse(problem, flags.failFast)
      }
      if (!flags.quiet) for (const line of notes) note(line)
      shown.add(bytes)
      if (!(await report.add(document ?? unreadDocument(place, problem.slice(place.length + 2))))) break
    }
    shown.end()
    await report.finish()
  } catch (error) {
    shown.end()
    await report.discard()
    throw error
  }
}

const note = (line: string): void => {
  process.stderr.write(`scosum: ${escapeControls(line)}\n`)
}
