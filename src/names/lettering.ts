import type { Sentence, Token } from '../text/token.js'

/** How a sentence is lettered: a headline with capitals on most words, or all in capitals. */
export function lettering(
  tokens: readonly Token[],
  { first, last, kind }: Sentence,
): { titled: boolean; shouted: boolean } {
  let words = 0
  let capitals = 0
  let uppers = 0
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (!token || token.shape === 'punctuation' || token.shape === 'number' || token.text.length < 4) continue
    words++
    if (token.shape !== 'lower') capitals++
    if (token.shape === 'upper') uppers++
  }
  return {
    titled: kind === 'heading' && words >= 4 && capitals >= words * 0.7,
    shouted: words >= 2 && uppers >= words * 0.8,
  }
}
