/** Classes of UTF-16 code units, as the tokenizer needs them. */
export const GAP = 0
export const LETTER = 1
export const DIGIT = 2
/** Invisible inside words: soft hyphen, joiners, combining marks. */
export const JOINER = 3
export const APOSTROPHE = 4
export const OTHER = 5
export const SURROGATE = 6

const IS_LETTER = /\p{L}/u
const IS_MARK = /\p{M}/u
const IS_DIGIT = /\p{Nd}/u
const IS_GAP = /[\s\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

function classify(code: number): number {
  if (code === 0x27 || code === 0x2019 || code === 0x02bc) return APOSTROPHE
  if (code === 0xad || code === 0x200c || code === 0x200d) return JOINER
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE
  const character = String.fromCharCode(code)
  if (IS_GAP.test(character)) return GAP
  if (IS_LETTER.test(character)) return LETTER
  if (IS_DIGIT.test(character)) return DIGIT
  return IS_MARK.test(character) ? JOINER : OTHER
}

const UNKNOWN = 255
/** Filled as characters are met: classifying all 65,536 at start-up would cost more than most articles. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN)

/** The class of a UTF-16 code unit. */
export function characterClass(code: number): number {
  const known = classes[code] ?? OTHER
  if (known !== UNKNOWN) return known
  const found = classify(code)
  classes[code] = found
  return found
}
