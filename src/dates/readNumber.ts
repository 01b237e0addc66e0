import type { Token } from '../text/token.js'
import { wordAt } from './wordAt.js'
import { WORDS } from './words.js'

/** A number read from tokens: its value and the token after its last. */
export type ReadNumber = { readonly value: number; readonly last: number }

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
])

/**
 * Reads the number that starts at `at`: "12", "3.5", "1,200", "5 1/2", "twenty-five", "two and a half", "a hundred", "several dozen" is none.
 * Null where none starts there. Looks at no more than nine tokens.
 */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const first = tokens[at]
  if (!first) return null
  const whole = first.shape === 'number' ? readDigits(tokens, at, first) : readWords(tokens, at)
  if (!whole) return null
  return withHalf(tokens, whole)
}

function readDigits(tokens: readonly Token[], at: number, first: Token): ReadNumber | null {
  if (!/^\d{1,9}(?:,\d{3}){0,3}(?:\.\d{1,4})?$/.test(first.text)) return null
  const value = Number(first.text.replaceAll(',', ''))
  const top = tokens[at + 1]
  if (top?.text === '1' && top.spaced && wordAt(tokens, at + 2) === '/' && wordAt(tokens, at + 3) === '2')
    return { value: value + 0.5, last: at + 4 }
  const fraction = top ? FRACTIONS.get(top.text) : undefined
  return fraction === undefined ? { value, last: at + 1 } : { value: value + fraction, last: at + 2 }
}

function readWords(tokens: readonly Token[], at: number): ReadNumber | null {
  // "a hundred", "a thousand"; "a" alone is none.
  const isScale = /^(?:hundred|thousand)$/.test(wordAt(tokens, at + 1))
  const small = isScale && wordAt(tokens, at) === 'a' ? { value: 1, last: at + 1 } : readBelowHundred(tokens, at)
  if (!small) return null
  const { value, last } = small
  const scale = wordAt(tokens, last)
  if (scale === 'thousand') return { value: value * 1000, last: last + 1 }
  if (scale !== 'hundred') return small
  const rest = readBelowHundred(tokens, wordAt(tokens, last + 1) === 'and' ? last + 2 : last + 1)
  return rest ? { value: value * 100 + rest.value, last: rest.last } : { value: value * 100, last: last + 1 }
}

function readBelowHundred(tokens: readonly Token[], at: number): ReadNumber | null {
  const value = WORDS.get(wordAt(tokens, at))?.number
  if (value === undefined) return null
  if (value < 20) return { value, last: at + 1 }
  const next = wordAt(tokens, at + 1) === '-' ? at + 2 : at + 1
  const ones = WORDS.get(wordAt(tokens, next))?.number
  return ones !== undefined && ones < 10 ? { value: value + ones, last: next + 1 } : { value, last: at + 1 }
}

/** "two and a half", "two and a quarter": "two" read already. */
function withHalf(tokens: readonly Token[], whole: ReadNumber): ReadNumber {
  const { value, last } = whole
  if (wordAt(tokens, last) !== 'and') return whole
  const half = wordAt(tokens, last + 1) === 'a' ? last + 2 : last + 1
  if (wordAt(tokens, half) === 'quarter' && half === last + 2) return { value: value + 0.25, last: half + 1 }
  return wordAt(tokens, half) === 'half' ? { value: value + 0.5, last: half + 1 } : whole
}
