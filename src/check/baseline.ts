import { z } from 'zod'
import { FlatFact } from '../model/flatFact.js'
import { compareFacts } from './compareFacts.js'

const VERSION = 1

const Written = z.strictObject({
  scosumBaseline: z.literal(VERSION),
  documents: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
})

/** The facts that each document is known to state, by the document's id. */
export type Baseline = ReadonlyMap<string, readonly FlatFact[]>

/** Takes the text of a baseline file and gives the baseline, or in words what is wrong with it. */
export function parseBaseline(json: string): { readonly baseline: Baseline } | { readonly problem: string } {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { problem: 'not valid JSON' }
  }
  const written = Written.safeParse(value)
  if (!written.success) return { problem: 'no baseline of this version of scosum' }
  const baseline = new Map<string, FlatFact[]>()
  for (const [document, entries] of Object.entries(written.data.documents)) {
    const facts: FlatFact[] = []
    for (const entry of entries) {
      const fact = FlatFact.safeParse({ ...entry, document, id: '', start: 0, end: 0 })
      if (!fact.success)
        return { problem: `fact ${facts.length + 1} of ${JSON.stringify(document)} is not one scosum wrote` }
      facts.push(fact.data)
    }
    baseline.set(document, facts)
  }
  return { baseline }
}

/** Takes a baseline and gives its file: documents and facts sorted, one fact a line, so that version control shows each change. */
export function writeBaseline(baseline: Baseline): string {
  const ids = [...baseline.keys()].sort((a, b) => (a < b ? -1 : 1))
  const documents = ids.map((id) => {
    const facts = [...(baseline.get(id) ?? [])]
      .sort(compareFacts)
      .map((fact) => `      ${JSON.stringify(compact(fact))}`)
    return `    ${JSON.stringify(id)}: [${facts.length === 0 ? '' : `\n${facts.join(',\n')}\n    `}]`
  })
  return `{\n  "scosumBaseline": ${VERSION},\n  "documents": {${documents.length === 0 ? '' : `\n${documents.join(',\n')}\n  `}}\n}\n`
}

/** Without what moves when the text is edited elsewhere (places, counts), nor what is empty. */
function compact(fact: FlatFact): Record<string, unknown> {
  const { document, id, start, end, ...rest } = fact
  return Object.fromEntries(
    Object.entries(rest).filter(
      ([field, value]) => field !== 'mentions' && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  )
}
