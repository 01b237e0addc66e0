import { type Baseline, parseBaseline, writeBaseline } from '../check/baseline.js'
import { checkFormats } from '../check/checkFormats.js'
import { type Current, compare } from '../check/compare.js'
import type { Change, Comparison } from '../check/difference.js'
import type { CheckFormat } from '../check/formatNames.js'
import { summary } from '../check/summary.js'
import type { FlatFact } from '../model/flatFact.js'
import { flattenFacts } from '../model/flattenFacts.js'
import { describeError } from '../read/describeError.js'
import type { FileKind } from '../read/fileKind.js'
import { readWhole } from '../read/readWhole.js'
import { escapeControls } from '../render/escapeControls.js'
import { escapeJson } from '../render/escapeJson.js'
import { Complaint } from './complaint.js'
import { inputPaths } from './inputPaths.js'
import { stateAll } from './jobs/stateAll.js'
import { loadLexicons } from './loadLexicons.js'
import { refuse } from './refuse.js'
import { writeOutput } from './writeOutput.js'

export type CheckFlags = {
  /** Required, here or in the configuration. */
  readonly baseline?: string
  readonly update?: boolean
  readonly force?: boolean
  readonly from?: FileKind
  readonly published?: string
  readonly maxBytes?: number
  readonly failFast?: boolean
  readonly lexicon: readonly string[]
  readonly format: CheckFormat
  readonly failOn: readonly Change[]
  readonly output?: string
  readonly jobs?: number
}

/** `scosum check`: what the articles state now against a baseline; exit status 1 where it differs. */
export async function runCheck(paths: readonly string[], flags: CheckFlags): Promise<void> {
  const file = flags.baseline
  if (file === undefined)
    throw new Complaint('no baseline named; give one with --baseline FILE, or in scosum.config.json')
  if (flags.update && process.env.CI && !flags.force)
    throw new Complaint(`${file}: not updated, since CI is set; update it where changes are reviewed, or add --force`)
  const baseline = await loadBaseline(file, flags.update === true)
  const sources = inputPaths(paths, 'check')
  const { current, whole } = await state(sources, flags)
  const comparison = compare(baseline, current, scope(sources))
  if (flags.update) {
    if (!whole) throw new Complaint(`${file}: not updated, since some input could not be read; mend it first`)
    await save(baseline, current, sources, file)
    process.stderr.write(`scosum: ${escapeControls(file)}: updated: ${summary(comparison)}\n`)
    return
  }
  const fails = (change: Change): boolean => flags.failOn.includes(change)
  await writeOutput(
    flags.format === 'json'
      ? escapeJson(checkFormats.json(comparison, fails))
      : checkFormats[flags.format](harmless(comparison), fails),
    flags.output,
  )
  if (comparison.differences.some(({ change }) => fails(change))) process.exitCode ??= 1
}

/** The words of articles in it cannot act on a terminal. */
const harmless = (comparison: Comparison): Comparison => ({
  ...comparison,
  differences: comparison.differences.map((difference) => ({
    ...difference,
    document: escapeControls(difference.document),
    sentence: escapeControls(difference.sentence),
    quote: difference.quote === null ? null : escapeControls(difference.quote),
  })),
})

/** Empty where it is to be made. */
async function loadBaseline(baseline: string, update: boolean): Promise<Baseline> {
  let json: string
  try {
    json = await readWhole(baseline)
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (missing && update) return new Map()
    throw new Complaint(`${baseline}: ${missing ? 'no baseline here; make one with --update' : describeError(error)}`)
  }
  const parsed = parseBaseline(json)
  if ('problem' in parsed)
    throw new Complaint(`${baseline}: ${parsed.problem}; restore it, or remove it and make one with --update`)
  return parsed.baseline
}

async function state(
  sources: readonly string[],
  flags: CheckFlags,
): Promise<{ current: Map<string, Current>; whole: boolean }> {
  const current = new Map<string, Current>()
  let whole = true
  const miss = (problem: string) => {
    refuse(problem, flags.failFast)
    whole = false
  }
  const settings = {
    from: flags.from,
    published: flags.published,
    maxBytes: flags.maxBytes,
    lexicons: await loadLexicons(flags.lexicon),
    own: [...flags.lexicon, flags.baseline, flags.output].filter((path) => path !== undefined),
    includeText: true,
    offsets: 'utf16',
    render: null,
  } as const
  for await (const { document, problem } of stateAll(sources, settings, flags.jobs ?? null)) {
    if (problem !== undefined) miss(problem)
    else if (document === undefined || typeof document === 'string') continue
    else if (current.has(document.id)) miss(`${document.id}: two documents have this id; give each its own`)
    else current.set(document.id, { facts: flattenFacts(document), text: document.text ?? '' })
  }
  return { current, whole }
}

/** The documents of a baseline that a run over these paths looks for: the files named, and all in the folders named. */
function scope(paths: readonly string[]): (document: string) => boolean {
  const roots = paths.map((path) => path.replace(/^(?:\.\/+)+(?=.)/, '').replace(/\/+$/, ''))
  return (document) =>
    roots.some(
      (root) =>
        root === '.' ||
        root === '-' ||
        document === root ||
        document.startsWith(`${root}/`) ||
        document.startsWith(`${root}:`),
    )
}

/** What was not looked for stays in the baseline as it is. */
async function save(
  baseline: Baseline,
  current: ReadonlyMap<string, Current>,
  paths: readonly string[],
  file: string,
): Promise<void> {
  const inScope = scope(paths)
  const next = new Map<string, readonly FlatFact[]>([...baseline].filter(([document]) => !inScope(document)))
  for (const [document, { facts }] of current) next.set(document, facts)
  await writeOutput(writeBaseline(next), file)
}
