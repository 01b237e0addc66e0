import type { Chunk, ClauseDraft, Item, NounDraft } from './draft.js'
import type { Reading } from './reading.js'

/** State of the pass that finds clauses. */
export type Parse = {
  readonly reading: Reading
  readonly chunks: readonly Chunk[]
  /** The chunk being taken. */
  at: number
  /** Every clause, in the order in which they opened. */
  readonly all: ClauseDraft[]
  /** Those still open, the innermost last. */
  stack: ClauseDraft[]
  quoted: boolean
  /** The antecedent of a "whose" that waits for its noun. */
  whose: NounDraft | null
}

/** Where the next item of a clause goes: before its verb, or after. */
export function itemsOf(clause: ClauseDraft): Item[] {
  return clause.verb === null ? clause.pre : clause.post
}

/** Opens a clause, and gives it back. */
export function push(parse: Parse, clause: ClauseDraft): ClauseDraft {
  parse.all.push(clause)
  parse.stack.push(clause)
  return clause
}

/** Closes the clauses inside `clause`. */
export function popTo(parse: Parse, clause: ClauseDraft): void {
  const at = parse.stack.lastIndexOf(clause)
  if (at >= 0) parse.stack.length = at + 1
  else parse.stack.push(clause)
}

/** The last item that is no adverb. */
export function lastReal(clause: ClauseDraft): Item | undefined {
  return itemsOf(clause).findLast((item) => item.kind !== 'adverb')
}

/** The noun phrase that stands last, past times and phrases that only say when; null where something else does. */
export function lastNoun(items: readonly Item[]): NounDraft | null {
  const last = items.findLast(({ kind }) => kind !== 'adverb' && kind !== 'time')
  return last?.kind === 'noun' ? last.noun : null
}

/** ", the secretary of the party in Oslo called": the noun phrase right after the last comma, with phrases behind it. */
export function nounAfterComma(items: readonly Item[]): NounDraft | null {
  const comma = items.findLastIndex(({ kind }) => kind === 'mark')
  const first = items[comma + 1]
  const isPlain = items
    .slice(comma + 2)
    .every(({ kind }) => kind === 'phrase' || kind === 'time' || kind === 'adverb' || kind === 'adjective')
  return comma >= 0 && first?.kind === 'noun' && isPlain ? first.noun : null
}

/** The nearest open clause, from the innermost, whose subject waits for a verb. */
export function waiting(parse: Parse, below: number): ClauseDraft | null {
  for (let at = below; at >= 0; at--) {
    const clause = parse.stack[at]
    if (clause && clause.verb === null && clause.kind !== 'participle') return clause
  }
  return null
}

/** Does the clause have a noun phrase before its verb? */
export function hasSubject(clause: ClauseDraft): boolean {
  return clause.pre.some(({ kind }) => kind === 'noun')
}
