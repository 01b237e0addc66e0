import { scanTokens } from './scanTokens.js'
import { splitSentences } from './splitSentences.js'
import type { TokenizedText } from './token.js'

/** Takes a text and gives its tokens and sentences, with exact spans. Never fails, whatever the string; linear in its length. */
export function tokenize(text: string): TokenizedText {
  const tokens = scanTokens(text)
  return { text, tokens, sentences: splitSentences(text, tokens) }
}
