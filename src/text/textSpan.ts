import type { TokenizedText, TokenSpan } from './token.js'

/** Takes tokens, half-open, and gives their words with the place in the text, in UTF-16 code units. */
export function textSpan(
  { text, tokens }: TokenizedText,
  { first, last }: TokenSpan,
): { text: string; start: number; end: number } {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last - 1]?.end ?? start
  return { text: text.slice(start, end), start, end }
}
