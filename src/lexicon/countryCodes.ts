import { COUNTRIES } from './countries.js'
import { fold } from './fold.js'

let codes: Map<string, string> | undefined

/** Takes a country's name, usual or official, in any capitals, and gives its alpha-3 code; null for any other name. */
export function countryCode(name: string): string | null {
  codes ??= build()
  return codes.get(fold(name)) ?? null
}

function build(): Map<string, string> {
  const all = new Map<string, string>()
  for (const line of COUNTRIES.trim().split('\n')) {
    const [code = '', names = ''] = line.split('|')
    for (const name of names.split(';')) {
      // Names that are also something else ("Georgia?") need more than their letters to be the country.
      if (name && !name.endsWith('?')) all.set(fold(name), code)
    }
  }
  return all
}

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
