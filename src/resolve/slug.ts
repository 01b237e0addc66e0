import { fold } from '../lexicon/fold.js'

/** Takes a name or title and gives what ids are made of: "Türkiye" → "turkiye", "Secretary-General" → "secretary-general"; "x" where nothing is left. */
export function slug(name: string): string {
  const plain = fold(name.normalize('NFKD'))
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  return plain.replace(/^-|-$/g, '') || 'x'
}
