import type { Token } from '../text/token.js'
import { alpha3, citiesFrom } from './cities.js'
import { fold } from './fold.js'
import { knownNames } from './knownNames.js'
import type { LexiconEntry } from './lexiconEntry.js'
import type { PhraseMatch, PhraseTable } from './phraseTable.js'
import { FIRST_SURNAME } from './wordBits.js'
import { classesOf } from './wordClasses.js'

/** All that the name rules ask of the lexicon. */
export type NameLexicon = {
  readonly fold: (word: string) => string
  /** The longest known name that starts at token `at` and ends before `limit`; for a city `name` is empty: the text's own words. */
  readonly match: (
    tokens: readonly Token[],
    keys: readonly string[],
    at: number,
    limit: number,
  ) => (PhraseMatch<LexiconEntry> & { readonly own: boolean; readonly city: boolean }) | undefined
  /** Is the one word a country, a region or a nationality? */
  readonly isPlaceWord: (key: string) => boolean
  readonly isFirstSurname: (key: string) => boolean
}

/** The built-in names, with the user's own before them. */
export function nameLexicon(own?: PhraseTable<LexiconEntry>): NameLexicon {
  const known = knownNames()
  return {
    fold,
    match(tokens, keys, at, limit) {
      const mine = own?.match(tokens, keys, at, limit)
      if (mine) return { ...mine, own: true, city: false }
      const found = known.match(tokens, keys, at, limit)
      const city = matchCity(tokens, keys, at, limit)
      if (city && city.length > (found?.length ?? 0)) return { ...city, own: false, city: true }
      return found ? { ...found, own: false, city: false } : undefined
    },
    isPlaceWord: (key) => known.get(key)?.type === 'place',
    isFirstSurname: (key) => (classesOf(key) & FIRST_SURNAME) !== 0,
  }
}

function matchCity(
  tokens: readonly Token[],
  keys: readonly string[],
  at: number,
  limit: number,
): PhraseMatch<LexiconEntry> | undefined {
  const cities = citiesFrom(keys[at] ?? '')
  if (!cities || tokens[at]?.shape === 'lower') return undefined
  for (const { rest, country, ambiguous } of cities) {
    const length = rest.length + 1
    if (at + length > limit || tokens[at + length - 1]?.shape === 'lower') continue
    if (!rest.every((key, i) => keys[at + 1 + i] === key)) continue
    return {
      length,
      value: { type: 'place', subtype: 'city', country: alpha3(country), name: '', demonym: false, ambiguous },
    }
  }
  return undefined
}
