import type { TokenizedText } from '../text/token.js'

/** Tokens looked at for the mark that opens a quotation; few are longer, and the bound keeps hostile text linear. */
const REACH = 400

/** Does the token stand between quotation marks? `sentence` is the index of its sentence; a quotation ends with its paragraph at the latest. */
export function isQuoted({ tokens, sentences }: TokenizedText, sentence: number, at: number): boolean {
  let start = sentence
  const { paragraph } = sentences[sentence] ?? {}
  while (start > 0 && sentences[start - 1]?.paragraph === paragraph && at - (sentences[start]?.first ?? 0) < REACH)
    start--
  let inside = false
  for (let index = Math.max(sentences[start]?.first ?? 0, at - REACH); index < at; index++) {
    const mark = tokens[index]?.text ?? ''
    // A straight mark opens where the word after it is glued to it.
    if (mark === '"') inside = tokens[index]?.spaced === true || /^[([]$/.test(tokens[index - 1]?.text ?? '')
    else if (/^(?:“|„|«|``)$/.test(mark)) inside = true
    else if (/^(?:”|»|'')$/.test(mark)) inside = false
  }
  return inside
}
