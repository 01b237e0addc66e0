import type { TimeMention } from '../dates/timeMention.js'
import type { Mention } from '../names/mention.js'
import type { TokenizedText } from '../text/token.js'
import type { Clause } from './clause.js'

/** Lemmas that some frame wants; sentences without any of them are not analysed. */
export type WantedPredicates = { readonly verbs: ReadonlySet<string>; readonly nouns: ReadonlySet<string> }

/** Takes a text with its mentions and time expressions, and gives the clauses of the sentences that can hold a fact, in text order. */
export function analyseClauses(
  _text: TokenizedText,
  _mentions: readonly Mention[],
  _times: readonly TimeMention[],
  _wanted: WantedPredicates,
): Clause[] {
  return []
}
