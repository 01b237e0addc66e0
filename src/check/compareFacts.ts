import type { FlatFact } from '../model/flatFact.js'
import { tellFact } from '../model/tellFact.js'

const ORDER = ['meeting', 'membership', 'position', 'entity', 'date']

/** Orders facts by kind, then by what they say (code units): the order of a baseline. */
export function compareFacts(a: FlatFact, b: FlatFact): number {
  const kind = ORDER.indexOf(a.fact) - ORDER.indexOf(b.fact)
  if (kind !== 0) return kind
  const [one, two] = [tellFact(a), tellFact(b)]
  if (one !== two) return one < two ? -1 : 1
  return a.quote < b.quote ? -1 : a.quote > b.quote ? 1 : 0
}
