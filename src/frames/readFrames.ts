import type { WantedPredicates } from '../clauses/analyseClauses.js'
import type { Clause } from '../clauses/clause.js'
import type { Mention } from '../names/mention.js'
import type { TokenizedText } from '../text/token.js'
import type { Claim } from './claim.js'

/** The predicates that evoke any frame. */
export const WANTED: WantedPredicates = { verbs: new Set(), nouns: new Set() }

/** Takes the clauses of a text and gives what the frames read in them. */
export function readFrames(_text: TokenizedText, _clauses: readonly Clause[], _mentions: readonly Mention[]): Claim[] {
  return []
}
