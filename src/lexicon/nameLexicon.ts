import { remembered } from '../text/remembered.js'
import type { Token } from '../text/token.js'
import { LONGEST_WORD } from '../text/wordForms.js'
import { alpha3, type City, citiesFrom } from './cities.js'
import { knownNames } from './knownNames.js'
import type { LexiconEntry } from './lexiconEntry.js'
import { ownNames } from './ownNames.js'
import { longestOf, type Phrase, type PhraseMatch } from './phraseTable.js'
import type { UserLexicon } from './userLexicon.js'
import { FIRST_SURNAME, TITLE } from './wordBits.js'
import { classesOf } from './wordClasses.js'

export type KnownName = PhraseMatch<LexiconEntry> & {
  /** From the gazetteer of cities: its `name` is empty, the text's own words serve. */
  readonly city: boolean
}

/** All that the name rules ask of the lexicon. */
export type NameLexicon = {
  /** The longest known name that starts at token `at` and ends before `limit`. */
  readonly match: (
    tokens: readonly Token[],
    keys: readonly string[],
    at: number,
    limit: number,
  ) => KnownName | undefined
  /** The same among the user's own names; the value is null for one to ignore. */
  readonly own: (
    tokens: readonly Token[],
    keys: readonly string[],
    at: number,
    limit: number,
  ) => PhraseMatch<LexiconEntry | null> | undefined
  /** The classes of a folded word, as bits (src/lexicon/wordBits.ts). */
  readonly classes: (key: string) => number
  /** Is the one word a country, a region or a nationality? */
  readonly isPlaceWord: (key: string) => boolean
  readonly isFirstSurname: (key: string) => boolean
}

/** The built-in names, with the user's own before them. Compile it once, use it for many texts. */
export function nameLexicon(lexicons: readonly UserLexicon[] = []): NameLexicon {
  const known = knownNames()
  const { names, titles } = ownNames(lexicons)
  const classes = titles.size === 0 ? classesOf : (key: string) => classesOf(key) | (titles.has(key) ? TITLE : 0)
  return {
    match(tokens, keys, at, limit) {
      const key = keys[at] ?? ''
      // A word as long is noise: it starts no name, and is not kept.
      const starting = key.length > LONGEST_WORD ? NOTHING : startingWith(key)
      if (starting === NOTHING) return undefined
      const found = starting.names && longestOf(starting.names, tokens, keys, at, limit)
      const city = starting.cities && matchCity(starting.cities, tokens, keys, at, limit)
      if (city && city.length > (found?.length ?? 0)) return { length: city.length, value: city.value, city: true }
      if (!found) return undefined
      // A province that has the name of its city is meant as the city more often than not.
      const named =
        city?.length === found.length && found.value.subtype === 'region' && city.value.country === found.value.country
      const value = named ? { ...found.value, subtype: 'city' } : found.value
      return { length: found.length, value, city: false }
    },
    // Asked at every capitalised word.
    own: lexicons.length === 0 ? () => undefined : names.match,
    classes,
    isPlaceWord(key) {
      const entry = known.get(key)
      return entry?.type === 'place' && !(entry.ambiguous && entry.subtype !== 'country')
    },
    isFirstSurname: (key) => (classesOf(key) & FIRST_SURNAME) !== 0,
  }
}

/** The known names that start with a word. */
type Starting = {
  readonly names?: readonly Phrase<LexiconEntry>[] | undefined
  readonly cities?: readonly City[] | undefined
}

/** With most words none does; one look-up tells. */
const NOTHING: Starting = {}
const startingWith = remembered(20_000, (key: string): Starting => {
  const names = knownNames().startingWith(key)
  const cities = citiesFrom(key)
  return names || cities ? { names, cities } : NOTHING
})

function matchCity(
  cities: readonly City[],
  tokens: readonly Token[],
  keys: readonly string[],
  at: number,
  limit: number,
): PhraseMatch<LexiconEntry> | undefined {
  if (tokens[at]?.shape === 'lower') return undefined
  for (const { rest, country, ambiguous } of cities) {
    const length = rest.length + 1
    if (at + length > limit || tokens[at + length - 1]?.shape === 'lower') continue
    if (!rest.every((key, i) => keys[at + 1 + i] === key)) continue
    const value: LexiconEntry = {
      type: 'place',
      subtype: 'city',
      country: alpha3(country),
      name: '',
      demonym: false,
      ambiguous,
    }
    return { length, value }
  }
  return undefined
}
