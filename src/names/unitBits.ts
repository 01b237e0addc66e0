import type { NameLexicon } from '../lexicon/nameLexicon.js'
import { CALENDAR, COMMON, GIVEN, PARTICLE, STOP, SURNAME, TITLE } from '../lexicon/wordBits.js'
import type { Token } from '../text/token.js'

/** Classes of the unit from token `first` to before `last` whose words are `key`: of the word, or of the first part that has any. */
export function unitBits(
  tokens: readonly Token[],
  keys: readonly string[],
  first: number,
  last: number,
  key: string,
  lexicon: NameLexicon,
): number {
  if (last === first + 1) return wordBits(tokens, keys, first, lexicon)
  const bits = compoundBits(keys, first, last, key, lexicon)
  // "Jun-seok", "Sun-hee": a syllable tied to a small one is no month and no day.
  return bits & CALENDAR && tokens[last - 1]?.shape === 'lower' ? GIVEN : bits
}

/** Short forms of given names in South Asia and Malaysia: "Md Karim", "Mohd Ali"; "MD" is a title. */
const SHORT_GIVEN = new Set(['Md', 'Mohd', 'Muhd', 'Md.', 'Mohd.'])

function wordBits(tokens: readonly Token[], keys: readonly string[], at: number, lexicon: NameLexicon): number {
  const token = tokens[at]
  const bits = lexicon.classes(keys[at] ?? '')
  if (token === undefined) return bits
  if (SHORT_GIVEN.has(token.text)) return GIVEN
  if (token.text === 'Said' && isSaid(tokens, at)) return GIVEN | SURNAME
  // "US", "WHO": capitals that the lexicon knows are no function words.
  const known = bits & STOP && token.shape === 'upper' && lexicon.match(tokens, keys, at, at + 1)
  return known ? bits & ~(STOP | COMMON) : bits
}

/** "Hamad bin Said", "Eng. Said Al Habsi": written with a capital where no sentence and no quotation ends, no verb. */
function isSaid(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  // "Minister Said to Resign": a headline.
  if (next?.lower === 'to') return false
  if (/^(?:al|el|bin|ibn|ben)$/.test(next?.lower ?? '')) return true
  return before !== undefined && (before.shape !== 'punctuation' || before.text === '-' || /\w\.$/.test(before.text))
}

function compoundBits(keys: readonly string[], first: number, last: number, key: string, lexicon: NameLexicon): number {
  const whole = lexicon.classes(key)
  if (whole !== 0) return whole
  // "Co-Chair", "Vice-Chancellor".
  const tail = lexicon.classes(keys[last - 1] ?? '')
  if (tail & TITLE && (tail & (GIVEN | SURNAME)) === 0) return TITLE | COMMON
  for (let i = first; i < last; i++) {
    const bits = lexicon.classes(keys[i] ?? '')
    if ((keys[i]?.length ?? 0) > 1 && (bits & PARTICLE) === 0 && bits !== 0)
      return bits & (GIVEN | SURNAME) ? bits & ~COMMON : bits & ~STOP
  }
  return 0
}
