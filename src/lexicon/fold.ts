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
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[øłıßđðþæœə’‘ʻ]/g, (letter) => LETTERS[letter] ?? letter)
}
