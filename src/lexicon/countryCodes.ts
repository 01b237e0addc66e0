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
