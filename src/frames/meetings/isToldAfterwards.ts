import type { Clause } from '../../clauses/clause.js'
import type { FrameContext } from '../frame.js'

/** "The talks were not announced in advance": the clause denies that they were announced, and not that they took place. */
export function isToldAfterwards({ first, last }: Clause, tokens: FrameContext['text']['tokens']): boolean {
  return tokens.slice(first, last + 3).some(({ lower }) => lower === 'advance' || lower === 'beforehand')
}
