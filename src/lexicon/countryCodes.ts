import { COUNTRIES } from './countries.js'
import { fold } from './fold.js'

let demonyms: Map<string, string> | undefined

/** Takes a nationality word in small letters and gives the alpha-3 code of its country; null for any other word. */
export function countryOfDemonym(word: string): string | null {
  if (!demonyms) {
    demonyms = new Map()
    for (const line of COUNTRIES.trim().split('\n')) {
      const [code = '', , , words = ''] = line.split('|')
      for (const each of words.split(';')) if (each && !each.endsWith('?')) demonyms.set(fold(each), code)
    }
  }
  return demonyms.get(fold(word)) ?? null
}
