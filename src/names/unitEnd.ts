import type { NameLexicon } from '../lexicon/nameLexicon.js'
import { COMMON } from '../lexicon/wordBits.js'
import type { Token } from '../text/token.js'
import type { Unit } from './reading.js'

const TIED_BEFORE = new Set('al el as ash an at ad ar az ul ur bin ibn abu ould de da'.split(' '))
const LONGEST_TIED = Math.max(...[...TIED_BEFORE].map(({ length }) => length))
const TIED_AFTER = new Set('ocha oglu zade un il in ul ur e hee hye jong sung'.split(' '))
const ADDRESS = /[@/]|\.(?:com|org|gov|net|int|edu|info|io)\b/i

export function isCapital(token: Token | undefined): boolean {
  if (token === undefined || (token.text.length > 5 && ADDRESS.test(token.text))) return false
  return token.shape === 'capital' || token.shape === 'upper' || token.shape === 'mixed'
}

/** Can a unit start with the word? Those written small, but for "al" and the like, and all that is no word start none. */
export function mayOpenUnit({ shape }: Token, key: string): boolean {
  return shape === 'lower'
    ? key.length <= LONGEST_TIED && TIED_BEFORE.has(key)
    : shape !== 'punctuation' && shape !== 'number'
}

/** End of the unit that starts at `at`; `at` itself where none does. */
export function unitEnd(
  tokens: readonly Token[],
  keys: readonly string[],
  at: number,
  limit: number,
  lexicon: NameLexicon,
  before: Unit | undefined,
): number {
  let end = at
  if (isCapital(tokens[at])) end = at + 1
  else if (TIED_BEFORE.has(keys[at] ?? '') && isTied(tokens, at + 1, limit) && isCapital(tokens[at + 2])) end = at + 3
  else return at
  // "AT&T", "KF&RC"
  if (isAmpersand(tokens, end, limit)) return end + 2
  while (isTied(tokens, end, limit)) {
    const next = tokens[end + 1]
    const key = keys[end + 1] ?? ''
    if (isCapital(next)) {
      if (lexicon.isPlaceWord(keys[end - 1] ?? '') && lexicon.isPlaceWord(key)) break
      end += 2
    } else if (
      next?.shape === 'lower' &&
      (TIED_AFTER.has(key) || isSyllable(key, keys[end - 1] ?? '', before, lexicon) || isThird(tokens, at, end, key))
    )
      end += 2
    else break
  }
  return end
}

/** "Chan-o-cha": once a small syllable is tied to a name, a short one after it is as well. */
function isThird(tokens: readonly Token[], at: number, end: number, key: string): boolean {
  return end > at + 2 && tokens[end - 1]?.shape === 'lower' && key.length < 6
}

/** "Jong-un" after "Kim", "Kwok-chuen": a given name of two syllables, not "oil-rich". */
function isSyllable(key: string, left: string, before: Unit | undefined, lexicon: NameLexicon): boolean {
  if (key.length > 6) return false
  if (before?.capital && lexicon.isFirstSurname(before.key)) return true
  return ((lexicon.classes(key) | lexicon.classes(left)) & COMMON) === 0 && !lexicon.isPlaceWord(left)
}

/** Is there a hyphen at `at` with a word on either side and no blank? */
function isTied(tokens: readonly Token[], at: number, limit: number): boolean {
  const hyphen = tokens[at]
  const next = tokens[at + 1]
  return (
    at + 1 < limit &&
    hyphen !== undefined &&
    next !== undefined &&
    (hyphen.text === '-' || hyphen.text === '‑') &&
    !hyphen.spaced &&
    !next.spaced
  )
}

/** Is there an "&" at `at` between capitals, without blanks? */
function isAmpersand(tokens: readonly Token[], at: number, limit: number): boolean {
  const [before, sign, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (at + 1 >= limit || sign?.text !== '&' || sign.spaced || !after || after.spaced) return false
  return before?.shape === 'upper' && (after.shape === 'upper' || after.text.length === 1)
}
