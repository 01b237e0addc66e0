import type { TokenizedText } from '../text/token.js'
import { wordAt } from './wordAt.js'

/** Tokens looked at for the mark that opens a quotation; few are longer, and the bound keeps hostile text linear. */
const REACH = 400
const OPENING = new Set(['“', '„', '«', '``'])
const CLOSING = new Set(['”', '»', "''"])
const BRACKETS = new Set(['(', '['])

/** Does the token stand between quotation marks? `paragraph` is where its paragraph begins: a quotation ends with that at the latest. */
export function isQuoted({ tokens }: Pick<TokenizedText, 'tokens'>, paragraph: number, at: number): boolean {
  for (let index = at - 1; index >= Math.max(paragraph, at - REACH); index--) {
    const mark = wordAt(tokens, index)
    if (OPENING.has(mark)) return true
    if (CLOSING.has(mark)) return false
    // A straight mark opens behind a blank or a bracket.
    if (mark === '"') return tokens[index]?.spaced === true || BRACKETS.has(wordAt(tokens, index - 1))
  }
  return false
}
