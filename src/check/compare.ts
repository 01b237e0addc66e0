import type { FlatFact } from '../model/flatFact.js'
import { tellFact } from '../model/tellFact.js'
import type { Baseline } from './baseline.js'
import { compareFacts } from './compareFacts.js'
import type { Change, Comparison, Difference } from './difference.js'
import { matchFacts } from './matchFacts.js'

/** What one document states now: its facts, and the text that their offsets refer to. */
export type Current = { readonly facts: readonly FlatFact[]; readonly text: string }

/**
 * Takes a baseline and what the documents state now, and names the differences, sorted by document, then by place in the text.
 * Documents of the baseline that are not among the current ones are stale, where `inScope` says that they were looked for.
 */
export function compare(
  baseline: Baseline,
  current: ReadonlyMap<string, Current>,
  inScope: (document: string) => boolean,
): Comparison {
  const differences: Difference[] = []
  let unchanged = 0
  const ids = [...new Set([...baseline.keys(), ...current.keys()])].sort((a, b) => (a < b ? -1 : 1))
  for (const document of ids) {
    const before = baseline.get(document)
    const now = current.get(document)
    if (before === undefined && now)
      differences.push(source('new-source', document, `new document with ${count(now.facts.length)}`))
    else if (before && now === undefined) {
      if (inScope(document))
        differences.push(source('stale-source', document, `no such document any more; it had ${count(before.length)}`))
    } else if (before && now) {
      const found = differencesOf(before, now)
      differences.push(...found.differences)
      unchanged += found.unchanged
    }
  }
  return { differences, documents: current.size, unchanged }
}

function differencesOf(
  before: readonly FlatFact[],
  { facts, text }: Current,
): { differences: Difference[]; unchanged: number } {
  const { pairs, lost, added } = matchFacts(before, facts)
  const changed = pairs.flatMap(([old, fact]) => {
    const changes = changesOf(old, fact)
    return changes.length === 0 ? [] : [{ fact, changes }]
  })
  const all: { at: number; fact: FlatFact; change: Change; sentence: string }[] = [
    ...lost.map((fact) => ({ at: text.indexOf(fact.quote), fact, change: 'lost' as const, sentence: tellFact(fact) })),
    ...added.map((fact) => ({ at: fact.start, fact, change: 'added' as const, sentence: tellFact(fact) })),
    ...changed.map(({ fact, changes }) => ({
      at: fact.start,
      fact,
      change: 'changed' as const,
      sentence: `${tellFact(fact)}: ${changes.join('; ')}`,
    })),
  ]
  all.sort((a, b) => a.at - b.at || compareFacts(a.fact, b.fact))
  const differences = all.map(
    ({ at, fact, change, sentence }): Difference => ({
      change,
      document: fact.document,
      line: at === -1 ? null : lineAt(text, at),
      sentence,
      fact: fact.fact,
      rule: fact.rule,
      quote: fact.quote,
    }),
  )
  return { differences, unchanged: pairs.length - changed.length }
}

/** Proof, place and count are no part of what a fact states. */
const PROOF = new Set(['document', 'id', 'rule', 'quote', 'start', 'end', 'mentions', 'anchor'])

function changesOf(before: FlatFact, after: FlatFact): string[] {
  const old = new Map(Object.entries(before))
  return Object.entries(after).flatMap(([field, value]) => {
    const was = show(old.get(field))
    const is = show(value)
    return PROOF.has(field) || was === is ? [] : [`${field} ${is}, was ${was}`]
  })
}

function show(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : [...value].sort().join(' + ')
  return value === null || value === undefined ? 'none' : String(value)
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}

const source = (change: Change, document: string, sentence: string): Difference => ({
  change,
  document,
  line: null,
  sentence,
  fact: null,
  rule: null,
  quote: null,
})

const count = (facts: number): string => `${facts} fact${facts === 1 ? '' : 's'}`
