import type { LexiconEntry } from '../../lexicon/lexiconEntry.js'
import type { PhraseMatch } from '../../lexicon/phraseTable.js'
import {
  ADJECTIVE,
  CALENDAR,
  COMMON,
  EVENT,
  GIVEN,
  LOCATIVE,
  OFFICE_MODIFIER,
  ORG_END,
  PLACE_END,
  PLACE_KIND,
  PLACE_START,
  STOP,
  SURNAME,
  TITLE,
} from '../../lexicon/wordBits.js'
import { classesOf } from '../../lexicon/wordClasses.js'
import { type Candidate, candidate, type NameRule } from '../candidate.js'
import type { Unit } from '../reading.js'
import { unitSpan } from '../unitSpan.js'
import { locative } from './locative.js'

function isPart(unit: Unit | undefined): unit is Unit {
  return unit?.capital === true && (unit.bits & (STOP | CALENDAR)) === 0
}

function isStrange(unit: Unit | undefined): unit is Unit {
  return unit?.capital === true && (unit.bits & (COMMON | STOP | CALENDAR | TITLE | ADJECTIVE)) === 0
}

/** "King Fahd Airport" is named after him whole. */
const ROYAL =
  /^(?:king|queen|prince|princess|sultan|sheikh|saint|st|st\.|imam|emperor|president|sir|lord|lady|pope|dr|dr\.|general|mother)$/

/** Left end of the name of a place that ends in unit `at`; "Otto du Plessis Drive" has a particle inside. */
function placeStart(units: readonly Unit[], at: number): number {
  let from = at
  for (;;) {
    const before = units[from - 1]
    if (!before) return from
    if (!before.capital) {
      if (from === at || !BETWEEN.has(before.key) || !isPart(units[from - 2])) return from
      from -= 2
    } else {
      const title = before.bits & TITLE && !(before.bits & (GIVEN | SURNAME)) && !ROYAL.test(before.key)
      if (title || !isPart(before)) return from
      from--
    }
  }
}

const BETWEEN = new Set(['du', 'de', 'la', 'van', 'der', 'bin', 'el', 'da', 'do'])

/** Does a known name of more than one word, a person or a royal title stand before the kind of place at unit `at`? */
function isNamedAfter(
  match: PhraseMatch<LexiconEntry> | undefined,
  units: readonly Unit[],
  from: number,
  at: number,
): boolean {
  const start = units[from] as Unit
  if (match && match.length > 1) return true
  return at - from > 1 && (ROYAL.test(start.key) || (start.bits & GIVEN) !== 0)
}

export const endsInPlaceKind: NameRule = {
  name: 'names/place-ending',
  about: 'Capitalised words that end in a word for a kind of place or building.',
  finds: ['They crossed the [Obele River](place) into [Tarvo Province](place).'],
  ignores: { 'They crossed the River.': 'the word alone is no name' },
  propose({ small, lexicon, tokens, keys }, { units, titled, shouted }) {
    const found: Candidate[] = []
    for (let i = 1; i < units.length; i++) {
      const unit = units[i]
      if (!isPart(unit) || !(unit.bits & PLACE_END)) continue
      const next = units[i + 1]
      if (next?.capital && next.bits & (PLACE_END | ORG_END)) continue
      let from = placeStart(units, i)
      while (
        from < i &&
        units[from]?.opens &&
        ((units[from] as Unit).bits & (OFFICE_MODIFIER | COMMON)) !== 0 &&
        small.has((units[from] as Unit).key)
      )
        from++
      if (from === i) continue
      let strength = 76
      // "Nnamdi Azikiwe Airport", "King Hussein Bridge", "Greater Accra Region": stronger than the name that it begins with.
      if (
        !(unit.bits & (SURNAME | GIVEN | ORG_END)) &&
        isNamedAfter(lexicon.match(tokens, keys, units[from]?.first ?? 0, unit.first), units, from, i)
      )
        strength = 86
      if (unit.bits & ORG_END) strength = 70
      if (unit.bits & SURNAME && i - from === 1 && (units[from] as Unit).bits & GIVEN) strength = 40
      if (next?.capital && !(next.bits & (TITLE | GIVEN | SURNAME))) strength -= 50
      if (titled || shouted) strength -= 35
      found.push(candidate('names/place-ending', 'place', unitSpan(units, from, i + 1), strength + (i - from) / 10))
    }
    return found
  },
}

export const startsWithPlaceKind: NameRule = {
  name: 'names/place-start',
  about: 'A word that starts the names of places, and the capitalised words after it.',
  finds: ['Boats on [Lake Obele](place) sank.', 'A road to [Port Ostrander](place) opened.'],
  ignores: { 'The lake is deep.': 'written small' },
  propose({ lexicon, tokens, keys }, { units, titled }) {
    const found: Candidate[] = []
    for (let i = 0; i + 1 < units.length; i++) {
      const unit = units[i]
      const next = units[i + 1]
      if (!unit?.capital || !(unit.bits & PLACE_START) || !isPart(next)) continue
      if (i > 0 && units[i - 1]?.capital) continue
      if (lexicon.match(tokens, keys, next.first, next.last)?.value.demonym) continue
      if (
        next.bits & COMMON &&
        !(unit.key === 'lake' || unit.key === 'mount' || unit.key === 'port' || unit.key === 'cape')
      )
        continue
      if (next.bits & (ORG_END | EVENT | TITLE) && next.bits & COMMON) continue
      const direction =
        /^(?:new|greater|upper|lower|old|north|south|east|west|northern|southern|eastern|western|central)$/.test(
          unit.key,
        )
      if (direction && !lexicon.isPlaceWord(next.key) && unit.opens) continue
      if (units[i + 2]?.capital) continue
      found.push(candidate('names/place-start', 'place', unitSpan(units, i, i + 2), titled ? 40 : 72))
    }
    return found
  },
}

export const placeBeforePlace: NameRule = {
  name: 'names/place-comma-place',
  about: 'An unknown name, a comma and a known place: the unknown one lies in it.',
  finds: ['The plant in [Ubaxo](place), [Kenya](place), closed.'],
  ignores: { 'In Kenya, Brenvik spoke.': 'the known place stands first' },
  propose({ tokens, keys, lexicon }, { units, sentence }) {
    const found: Candidate[] = []
    for (let i = 0; i + 2 < units.length; i++) {
      const unit = units[i]
      const next = units[i + 2]
      if (!isStrange(unit) || units[i + 1]?.key !== ',' || !next?.capital) continue
      const match = lexicon.match(tokens, keys, next.first, sentence.last)
      if (match?.value.type !== 'place' || match.value.demonym) continue
      let from = i
      while (from > 0 && isStrange(units[from - 1]) && i - from < 2) from--
      const before = classesOf(keys[(units[from]?.first ?? 0) - 1] ?? '')
      const strength = before & LOCATIVE ? 66 : from === i ? 41 : 30
      found.push(
        candidate('names/place-comma-place', 'place', unitSpan(units, from, i + 1), strength, {
          country: match.value.country,
        }),
      )
    }
    return found
  },
}

export const kindBeforePlace: NameRule = {
  name: 'names/kind-before-place',
  about: 'An unknown name after "town of", "the port city", or before "province".',
  finds: ['The town of [Ubaxo](place) lies in [Tarvo](place) province.'],
  ignores: { 'The town of wooden houses burnt.': 'written small' },
  propose({ keys, tokens, lexicon }, { units, sentence }) {
    const found: Candidate[] = []
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]
      if (!isPart(unit) || (units[i - 1]?.capital ?? false)) continue
      let end = i + 1
      while (end < units.length && isPart(units[end])) end++
      if (end - i > 3) continue
      const at = unit.first
      const of = keys[at - 1] === 'of' && classesOf(keys[at - 2] ?? '') & PLACE_KIND
      const after = units[end - 1]?.last ?? 0
      const kind = classesOf(keys[after] ?? '') & PLACE_KIND && tokens[after]?.shape === 'lower'
      if (!of && !kind) continue
      if (lexicon.match(tokens, keys, at, sentence.last)?.value.demonym) continue
      if (of)
        found.push(candidate('names/kind-before-place', 'place', unitSpan(units, i, end), unit.bits & COMMON ? 30 : 67))
      else if (kind && isStrange(unit) && !unit.upper)
        found.push(
          candidate(
            'names/kind-before-place',
            'place',
            unitSpan(units, i, end),
            // "Mae Ubaxo district": no person, though it begins like one.
            end - i > 1 && ADMINISTRATIVE.has(keys[after] ?? '') ? 79 : unit.bits & GIVEN ? 35 : 52,
          ),
        )
    }
    return found
  },
}

const ADMINISTRATIVE = new Set(
  'district districts province provinces county counties municipality governorate township prefecture subdistrict upazila sub-county'.split(
    ' ',
  ),
)

export const PLACE_RULES: readonly NameRule[] = [
  endsInPlaceKind,
  startsWithPlaceKind,
  placeBeforePlace,
  kindBeforePlace,
  locative,
]
