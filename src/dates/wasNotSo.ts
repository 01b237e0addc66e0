import type { Token, TokenSpan } from '../text/token.js'
import { BUT, NEVER, PAST_AUXILIARIES, SUBJECTS, TAKES_PLACE } from './verbForms.js'
import { wordAt } from './wordAt.js'

/** Tokens between "but" and its "not". */
const REACH = 4

/**
 * Is it told right behind the expression that nothing came of a plan for it: "was to be signed on Monday but was not", "… on Monday, but it did not",
 * "… but never came"? Then its time is over. "But did not say where" tells something else.
 */
export function wasNotSo(tokens: readonly Token[], sentence: TokenSpan, span: TokenSpan): boolean {
  const start = wordAt(tokens, span.last) === ',' ? span.last + 1 : span.last
  if (!BUT.has(wordAt(tokens, start))) return false
  let told = false
  for (let at = start + 1; at <= start + REACH && at < sentence.last; at++) {
    const word = wordAt(tokens, at)
    if (NEVER.has(word) || word === "n't") return endsIt(tokens, sentence, at + 1, told, word)
    told ||= PAST_AUXILIARIES.has(word)
    if (!PAST_AUXILIARIES.has(word) && !SUBJECTS.has(word)) return false
  }
  return false
}

function endsIt(tokens: readonly Token[], sentence: TokenSpan, next: number, told: boolean, word: string): boolean {
  const ends = next >= sentence.last || tokens[next]?.shape === 'punctuation'
  return (told && ends) || (word === 'never' && TAKES_PLACE.has(wordAt(tokens, next)))
}
