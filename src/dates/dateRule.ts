import type { Rule } from '../model/rule.js'
import type { Token, TokenSpan } from '../text/token.js'
import type { Meaning } from './meaning.js'

/** What a pattern caught: the values of its classes and the words of its alternatives, by name. */
export type Parts = {
  /** Value of a class that must be there. */
  readonly number: (name: string) => number
  /** Value of a class that may be missing. */
  readonly maybe: (name: string) => number | null
  /** Lower-cased word of an alternative; '' where it is missing. */
  readonly word: (name: string) => string
  /** Tokens of a class or alternative. */
  readonly span: (name: string) => TokenSpan
}

/** Where a pattern matched. */
export type Place = TokenSpan & {
  readonly tokens: readonly Token[]
  /** Lower-cased token before the match, and after; '' at the ends of the text. */
  readonly before: string
  readonly after: string
}

/** Joins two neighboring expressions that mean one thing. `gap` is the lower-cased words between them, `before` the word before the first, `after` that after the second. */
export type JoinRule = Rule & {
  readonly join: (left: Piece, right: Piece, gap: string, before: string, after: string) => Meaning | null
}

/** Reads an expression anew by the words after it (`after`, `next`; lower-cased) and the date that it stands beside, as in "on 2 October, the day …". */
export type MarkRule = Rule & {
  readonly mark: (piece: Piece, after: string, next: string, beside: Meaning | null) => Meaning | null
}

/** Takes words before an expression into it. `word(1)` is the lower-cased word just before it; `back` tells how many join. */
export type PrefixRule = Rule & {
  readonly prefix: (
    piece: Piece,
    word: (back: number) => string,
  ) => { readonly back: number; readonly meaning: Meaning } | null
}

/** One of several expressions in a match: "July 3 and 4" is two. */
export type Piece = TokenSpan & { readonly meaning: Meaning }

/**
 * A kind of time expression. Its patterns are sequences of words, `(one|of|these)`, `<class>` (see tokenClasses.ts) and `[optional
 * stretch]`; `name:` before an alternative or inside a class names what is caught: `how:(last|next) <month>`, `<from:day> - <to:day>`.
 */
export type DateRule = Rule & {
  readonly patterns: readonly string[]
  /** Gives what the words mean; null where they only look like a time. */
  readonly read: (parts: Parts, place: Place) => Meaning | readonly Piece[] | null
}
