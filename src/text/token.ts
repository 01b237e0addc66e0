/** A stretch of tokens: indices into the document's tokens, half-open. */
export type TokenSpan = { readonly first: number; readonly last: number }

/**
 * How a token is written. `capital` is "Xi" (and a single capital), `upper` two or more capitals ("NATO", "U.S."),
 * `mixed` has capitals inside ("McDonald", "iPhone", "al-Bashir" is three tokens), `number` begins with a digit.
 */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'number' | 'punctuation'

/**
 * The smallest piece of text that rules speak of. Hyphens and slashes are tokens of their own ("US-led" is US · - · led,
 * "July 3-4" is July · 3 · - · 4), and so are clitics ("Modi" · "'s", "do" · "n't"); "U.S.", "Gen.", "J.", "3.5", "1,000",
 * "10:30", "5pm", "1990s" and "O'Brien" are single tokens.
 */
export type Token = {
  /** Position in the document's tokens. */
  readonly index: number
  /** Exactly the words of the text. */
  readonly text: string
  /** Lower case, with typographic apostrophes made plain: what lexicons are asked for. */
  readonly lower: string
  /** UTF-16 code units of the document's text, half-open. */
  readonly start: number
  readonly end: number
  /** True where white space (or the start of the text) comes before. */
  readonly spaced: boolean
  readonly shape: Shape
}

/**
 * A sentence, or a line that stands for one.
 * `heading`: a title, headline or caption line without a full stop.
 */
export type Sentence = TokenSpan & {
  readonly index: number
  /** Counts the blank-line separated blocks of the text, from 0. */
  readonly paragraph: number
  readonly kind: 'prose' | 'heading'
}

/** A text with its tokens and sentences. Between two tokens lies only white space, so tokens and gaps rebuild the text. */
export type TokenizedText = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}
