import type { Token } from '../text/token.js'
import type { Place } from './dateRule.js'
import { WORDS } from './words.js'

const COURTESY = /^(?:mr|mrs|ms|miss|dr|prof|sgt|capt|gen|col|lt|maj|rev|hon)\.?$/
const TITLE =
  /^(?:president|minister|premier|chancellor|judge|justice|senator|governor|mayor|ambassador|general|colonel|sergeant|captain|major|bishop|pastor|chief|professor|sheikh|secretary)$/
/** "with Friday Okoro": no day stands so without an article. */
const TAKES_NAME = /^(?:with|against)$/
/** "met Friday Okoro in Lagos", but "met Friday Chinese officials" */
const TAKES_OBJECT =
  /^(?:met|beat|defeated|replaced|succeeded|married|sacked|hired|joined|named|appointed|elected|nominated)$/
/** "Friday Okoro, a farmer from Jos" */
const APPOSED = /^,(?:a|an|the|who|whose|\d{1,2})$/
/** Words that begin a line below a weekday. */
const NO_NAME = /^(?:the|a|an|in|at|on|it|he|she|they|this|that|his|her|its|their)$/
const SENTENCE_END = /^[.!?”]$/

/** Is the weekday a given name: "President Friday Okoro", "Mr. Sunday", "Monday Okoro, a farmer"? */
export function isGivenName({
  tokens,
  first,
  last,
  before,
}: Pick<Place, 'tokens' | 'first' | 'last' | 'before'>): boolean {
  if (last - first > 1) return false
  if (COURTESY.test(before)) return true
  const next = tokens[last]
  if (next?.shape !== 'capital' || !next.spaced) return false
  if (TITLE.test(before)) return tokens[first - 1]?.shape === 'capital'
  const beyond = tokens[last + 1]?.lower ?? ''
  if (NO_NAME.test(next.lower)) return false
  if (TAKES_NAME.test(before)) return true
  if (TAKES_OBJECT.test(before) && !TITLE.test(next.lower)) return /^(?:[.,;]|in|at|on|for|and|who|as|)$/.test(beyond)
  if (isNamedTwice(tokens, first)) return true
  if (first > 0 && !SENTENCE_END.test(before)) return false
  return APPOSED.test(beyond + (tokens[last + 2]?.lower ?? '')) || hasOtherDay(tokens, first)
}

/** Tokens in which the sentence of "Friday Okoro said on Monday" names its day. */
const CLAUSE = 12

function hasOtherDay(tokens: readonly Token[], first: number): boolean {
  for (let at = first + 2; at < first + CLAUSE; at++) {
    const token = tokens[at]
    if (!token || token.shape === 'punctuation') return false
    const day = tokens[at + 1]?.lower ?? ''
    if (token.lower === 'on') return WORDS.get(day)?.weekday !== undefined && day !== tokens[first]?.lower
  }
  return false
}

/** Tokens on either side among which the same two words are looked for; the bound keeps hostile text linear. */
const NEAR = 300

/** Before these a weekday is a day: "on Friday Okoro left", "said Friday Okoro had left". */
const BEFORE_DAY = /^(?:on|by|until|till|since|from|to|and|said|says|told|late|early|last|next|this|the|,)$/

/** "Friday Okoro spoke. … They thanked Friday Okoro." */
function isNamedTwice(tokens: readonly Token[], first: number): boolean {
  const [day, name] = [tokens[first]?.text, tokens[first + 1]]
  const isFree = (at: number) => !BEFORE_DAY.test(tokens[at - 1]?.lower ?? '')
  if (!isFree(first) || TITLE.test(name?.lower ?? '')) return false
  for (let at = Math.max(0, first - NEAR); at < Math.min(tokens.length, first + NEAR); at++)
    if (at !== first && tokens[at]?.text === day && tokens[at + 1]?.text === name?.text && isFree(at)) return true
  return false
}
