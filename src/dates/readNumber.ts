import type { Token } from '../text/token.js'
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
  const [top, slash, bottom] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (top?.text === '1' && slash?.text === '/' && bottom?.text === '2' && top.spaced && !slash.spaced)
    return { value: value + 0.5, last: at + 4 }
  const fraction = top ? FRACTIONS.get(top.text) : undefined
  return fraction === undefined ? { value, last: at + 1 } : { value: value + fraction, last: at + 2 }
}

function readWords(tokens: readonly Token[], at: number): ReadNumber | null {
  let last = at
  let total = 0
  let article = false
  if (tokens[at]?.lower === 'a' || tokens[at]?.lower === 'one') {
    const scale = tokens[at + 1]?.lower
    if (scale === 'hundred' || scale === 'thousand') {
      total = 1
      last = at + 1
      article = true
    }
  }
  if (!article) {
    const small = readBelowHundred(tokens, at)
    if (!small) return null
    total = small.value
    last = small.last
  }
  const scale = tokens[last]?.lower
  if (scale === 'thousand') return { value: total * 1000, last: last + 1 }
  if (scale !== 'hundred') return { value: total, last }
  total *= 100
  last++
  const rest = readBelowHundred(tokens, tokens[last]?.lower === 'and' ? last + 1 : last)
  return rest ? { value: total + rest.value, last: rest.last } : { value: total, last }
}

function readBelowHundred(tokens: readonly Token[], at: number): ReadNumber | null {
  const value = WORDS.get(tokens[at]?.lower ?? '')?.number
  if (value === undefined) return null
  if (value < 20) return { value, last: at + 1 }
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1
  const ones = WORDS.get(tokens[next]?.lower ?? '')?.number
  return ones !== undefined && ones < 10 ? { value: value + ones, last: next + 1 } : { value, last: at + 1 }
}

/** "two and a half": "two" read already. */
function withHalf(tokens: readonly Token[], whole: ReadNumber): ReadNumber {
  const [and, a, half] = [tokens[whole.last], tokens[whole.last + 1], tokens[whole.last + 2]]
  if (and?.lower !== 'and') return whole
  if (a?.lower === 'a' && half?.lower === 'half') return { value: whole.value + 0.5, last: whole.last + 3 }
  if (a?.lower === 'half') return { value: whole.value + 0.5, last: whole.last + 2 }
  return whole
}
