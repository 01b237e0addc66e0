import type { Token } from '../text/token.js'

/** The lower-cased word of a token; '' beyond the ends of the text. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}
