import type { FlatFact } from '../model/flatFact.js'

export const CHANGES = ['added', 'lost', 'changed', 'new-source', 'stale-source'] as const
export type Change = (typeof CHANGES)[number]

/** One difference between the baseline and what the articles state now. */
export type Difference = {
  readonly change: Change
  readonly document: string
  /** Line of the evidence, from 1; null where the words are gone or the whole document is meant. */
  readonly line: number | null
  /** The difference in words: "planned call of Ana Ruiz and Tom Berg: date 2031-03-04, was 2031-03-05". */
  readonly sentence: string
  readonly fact: FlatFact['fact'] | null
  readonly rule: string | null
  readonly quote: string | null
}

/** A comparison of all documents. */
export type Comparison = {
  readonly differences: readonly Difference[]
  readonly documents: number
  /** Facts that are as they were. */
  readonly unchanged: number
}
