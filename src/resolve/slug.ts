import { fold } from '../lexicon/fold.js'

/** Letters and digits of ASCII with single blanks or hyphens between them, as most names are. */
const PLAIN = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/

/** Takes a name or title and gives what ids are made of: "Türkiye" → "turkiye", "Secretary-General" → "secretary-general"; "x" where nothing is left. */
export function slug(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replaceAll(' ', '-')
  const plain = fold(name.normalize('NFKD'))
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  return plain.replace(/^-|-$/g, '') || 'x'
}
