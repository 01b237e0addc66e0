import { countBelow } from './countBelow.js'
import type { Sentence } from './token.js'

/** The index of the sentence that a token stands in, or of the last before it; -1 before the first. By halving: for a few tokens of many. */
export function sentenceAt(sentences: readonly Sentence[], token: number): number {
  return countBelow(sentences.length, (at) => (sentences[at]?.first ?? Number.POSITIVE_INFINITY) <= token) - 1
}
