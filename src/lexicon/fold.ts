const PLAIN = /^[\x20-\x7e]*$/
const MARKS = /\p{M}+/gu
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  '’': "'",
  '‘': "'",
  ʻ: "'",
}

/** The key under which lexicons know a word: lower case, without accents. "Türkiye" → "turkiye", "Łódź" → "lodz". */
export function fold(word: string): string {
  if (isFolded(word)) return word
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[øłıßđðþæœə’‘ʻ]/g, (letter) => LETTERS[letter] ?? letter)
}

/** Nearly all words of a text: small letters of ASCII, digits and marks. Looking at each is faster than asking for lower case. */
function isFolded(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code < 0x20 || code > 0x7e || (code > 0x40 && code < 0x5b)) return false
  }
  return true
}
