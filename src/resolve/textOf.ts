import type { TokenizedText, TokenSpan } from '../text/token.js'

/** The words of a stretch of tokens, just as the text has them. */
export function textOf({ text, tokens }: TokenizedText, span: TokenSpan): string {
  return text.slice(tokens[span.first]?.start, tokens[span.last - 1]?.end)
}
