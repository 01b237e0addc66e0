import type { Token, TokenSpan } from '../text/token.js'
import {
  AFTER_ASIDE,
  AHEAD,
  FUTURE_AUXILIARIES,
  GIVEN_UP,
  NEVER,
  ONCE,
  PASSIVE,
  PAST_AUXILIARIES,
  TAKES_PLACE,
  WAS,
} from './verbForms.js'
import { wordAt } from './wordAt.js'
import { WORDS } from './words.js'

/** Tokens looked at for the verb of what came of a plan: "had to be abruptly called off". */
const REACH_AHEAD = 8
/** Tokens between a plan's participle and its date. */
const REACH_BACK = 12

/**
 * Is the expression the date of a plan that came to nothing or was only once made: "talks set for Thursday were called off", "was to have met on
 * Wednesday", "had been expected on Monday", "set Friday as the deadline"? Said before that day or after it, so the calendar tells more than the verbs.
 */
export function isGivenUp(tokens: readonly Token[], sentence: TokenSpan, span: TokenSpan): boolean {
  if (wordAt(tokens, span.first - 1) === 'set' && wordAt(tokens, span.last) === 'as') return true
  const plan = planBefore(tokens, sentence, span)
  return plan === 'once' || (plan === 'made' && cameToNothing(tokens, sentence, span))
}

const isWeekday = (word: string) => WORDS.get(word)?.weekday !== undefined

/** `once` where the plan is told as one of the past, `made` where it is told as a plan. */
function planBefore(tokens: readonly Token[], sentence: TokenSpan, span: TokenSpan): 'once' | 'made' | null {
  const word = (at: number) => wordAt(tokens, at)
  for (let at = span.first - 1; at >= Math.max(sentence.first, span.first - REACH_BACK); at--) {
    // "originally scheduled for May"; of a weekday that is less sure.
    if (AHEAD.has(word(at)) && ONCE.has(word(at - 1)) && !isWeekday(word(span.last - 1))) return 'once'
    if (AHEAD.has(word(at))) return word(at - 1) === 'been' && word(at - 2) === 'had' ? 'once' : 'made'
    if (word(at) === 'have' && word(at - 1) === 'to' && WAS.has(word(at - 2))) return 'once'
    if (word(at) === 'to' && WAS.has(word(at - 1))) return 'made'
    if (PAST_AUXILIARIES.has(word(at)) || FUTURE_AUXILIARIES.has(word(at))) return null
  }
  return null
}

/** "was called off", ", had to be postponed", ", never took place" */
function cameToNothing(tokens: readonly Token[], sentence: TokenSpan, span: TokenSpan): boolean {
  const last = Math.min(sentence.last, span.last + REACH_AHEAD)
  const start = AFTER_ASIDE.has(wordAt(tokens, span.last)) ? span.last + 1 : span.last
  let never = false
  let at = start
  for (; at < last; at++) {
    const word = wordAt(tokens, at)
    if (!PASSIVE.has(word) && !NEVER.has(word)) break
    never ||= NEVER.has(word)
  }
  if (at === start || at >= last) return false
  const verb = wordAt(tokens, at)
  return GIVEN_UP.has(verb) || (never && TAKES_PLACE.has(verb))
}
