import type { Token, TokenizedText, TokenSpan } from '../text/token.js'

/** Where an expression stands. */
export type Setting = TokenSpan & {
  readonly tokens: readonly Token[]
  /** Its sentence: the index, the tokens. One object for all in a sentence. */
  readonly index: number
  readonly sentence: TokenSpan
  readonly heading: boolean
  readonly paragraph: number
  /** The first token of its paragraph. */
  readonly paragraphStart: number
  /** It opens its sentence: "In late 1975, …". */
  readonly opens: boolean
}

/** Tokens before an expression that opens its sentence. */
const OPENING = 3

/** Takes expressions in text order and gives where each stands. */
export function settingsOf({ tokens, sentences }: TokenizedText, spans: readonly TokenSpan[]): Setting[] {
  const whole = { first: 0, last: tokens.length }
  let index = 0
  let paragraphStart = 0
  return spans.map(({ first, last }) => {
    while (index < sentences.length - 1 && (sentences[index]?.last ?? 0) <= first) {
      index++
      const next = sentences[index]
      if (next?.paragraph !== sentences[index - 1]?.paragraph) paragraphStart = next?.first ?? 0
    }
    const found = sentences[index]
    const sentence = found ?? whole
    const opens = first - sentence.first < OPENING
    const heading = found?.kind === 'heading'
    return { first, last, tokens, index, sentence, heading, paragraph: found?.paragraph ?? 0, paragraphStart, opens }
  })
}
