import type { Token } from '../text/token.js'
import { fold } from './fold.js'

export type Phrase<Value> = {
  /** The words after the first, folded. */
  readonly rest: readonly string[]
  /** For each word (the first included): must it be written with a capital? */
  readonly capitals: readonly boolean[]
  /** For a name in capitals (an acronym): exactly how it must be written. */
  readonly exact: string | null
  readonly value: Value
}

export type PhraseMatch<Value> = { readonly value: Value; readonly length: number }

/** Phrases by their first word; asks for the longest that starts at a token. */
export type PhraseTable<Value> = {
  /** Puts a phrase in; the first to come keeps its place. `exact`: it must be written just so ("US" is not "us"). */
  add: (phrase: string, value: Value, exact?: boolean) => void
  /** The phrases that start with the word, the longest first; see `longestOf`. */
  startingWith: (key: string) => readonly Phrase<Value>[] | undefined
  /** The value of a phrase of one word, however it is written. */
  get: (key: string) => Value | undefined
  /** The longest phrase that starts at token `at` and ends before `limit`. */
  match: (
    tokens: readonly Token[],
    keys: readonly string[],
    at: number,
    limit: number,
  ) => PhraseMatch<Value> | undefined
}

/** Cuts a name the way the tokenizer cuts text: hyphens, slashes, commas, "&" and a final 's are words of their own. */
export function wordsOf(phrase: string): string[] {
  if (PLAIN.test(phrase)) return phrase.split(' ')
  return phrase
    .replace(/([-/,&+():])/g, ' $1 ')
    .replace(/['’]s\b/g, " 's")
    .replace(/["“”]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** Letters and single blanks alone. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/
const CAPITAL = /^\p{Lu}/u

export function phraseTable<Value>(): PhraseTable<Value> {
  const byFirst = new Map<string, Phrase<Value>[]>()
  return {
    add(phrase, value, exact = false) {
      const words = wordsOf(phrase)
      const [first, ...rest] = words.map(fold)
      if (first === undefined) return
      const entry = {
        rest,
        capitals: words.map((word) => CAPITAL.test(word)),
        exact: exact ? words.join(' ') : null,
        value,
      }
      const others = byFirst.get(first)
      if (!others) byFirst.set(first, [entry])
      else {
        // Longest first, and the first to come among equals.
        let place = others.length
        while (place > 0 && (others[place - 1]?.rest.length ?? 0) < rest.length) place--
        others.splice(place, 0, entry)
      }
    },
    startingWith: (key) => byFirst.get(key),
    get: (key) => byFirst.get(key)?.find((phrase) => phrase.rest.length === 0)?.value,
    match(tokens, keys, at, limit) {
      const phrases = byFirst.get(keys[at] ?? '')
      return phrases && longestOf(phrases, tokens, keys, at, limit)
    },
  }
}

/** The first of the phrases that is written at token `at` and ends before `limit`. */
export function longestOf<Value>(
  phrases: readonly Phrase<Value>[],
  tokens: readonly Token[],
  keys: readonly string[],
  at: number,
  limit: number,
): PhraseMatch<Value> | undefined {
  for (const phrase of phrases)
    if (matches(phrase, tokens, keys, at, limit)) return { value: phrase.value, length: phrase.rest.length + 1 }
  return undefined
}

function matches(
  phrase: Phrase<unknown>,
  tokens: readonly Token[],
  keys: readonly string[],
  at: number,
  limit: number,
): boolean {
  const length = phrase.rest.length + 1
  if (at + length > limit) return false
  for (let i = 0; i < length; i++) {
    if (i > 0 && keys[at + i] !== phrase.rest[i - 1]) return false
    if (phrase.capitals[i] && tokens[at + i]?.shape === 'lower') return false
  }
  if (phrase.exact === null) return true
  let written = tokens[at]?.text ?? ''
  for (let i = 1; i < length; i++) written += ` ${tokens[at + i]?.text}`
  return written === phrase.exact
}
