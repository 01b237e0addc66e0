import {
  ADJECTIVE,
  CALENDAR,
  COMMON,
  GIVEN,
  OFFICE_MODIFIER,
  ORG_END,
  ORG_START,
  PROFESSION,
  STOP,
  SUBJECT,
  SURNAME,
  TITLE,
} from '../lexicon/wordBits.js'
import type { Reading, Unit } from './reading.js'

/** Links inside "Ministry of …", "Committee for the …", "Conference on …". */
const INNER = new Set(['of', 'for', 'on', 'to', 'against', 'in', 'de', 'des', 'du', 'del'])

/** Function words that names of bodies start with: "All Progressives", "First Nations", "One Nation". */
const STARTING = new Set(['all', 'first', 'second', 'third', 'one', 'our', 'new', 'no', 'three', 'four', 'five'])

type Part = Unit & { readonly capital: true }

export function isPart(unit: Unit | undefined): unit is Part {
  return (
    unit?.capital === true &&
    ((unit.bits & STOP) === 0 || (!unit.opens && STARTING.has(unit.key))) &&
    (unit.bits & CALENDAR) === 0
  )
}

/** Left end of an organization's name whose first sure word is unit `at`. */
export function leftEnd(reading: Reading, units: readonly Unit[], at: number): number {
  let from = at
  while (from > 0) {
    const unit = units[from - 1]
    if (!unit) break
    if (isPart(unit)) {
      if (
        unit.bits & OFFICE_MODIFIER &&
        !(unit.bits & ORG_END) &&
        !NATIONAL.has(unit.key) &&
        !HEADED.has(unit.key) &&
        (unit.opens || FORMER.has(unit.key))
      )
        break
      from--
      continue
    }
    const before = units[from - 2]
    // "Food and Agriculture Organization": two dictionary words.
    if (
      !unit.capital &&
      (unit.key === 'and' || unit.key === '&') &&
      isPart(before) &&
      (unit.key === '&' ||
        joins(reading, before, units[from]) ||
        (LISTING.has(units[at]?.key ?? '') && isTopic(reading, before) && isTopic(reading, units[from]))) &&
      !endsName(units, from - 2)
    )
      from -= 2
    else if (!unit.capital && (unit.key === "'s" || unit.key === "'") && before && OWNERS.has(before.key)) from -= 2
    else if (!unit.capital && unit.key === '-' && isPart(before)) from -= 2
    else break
  }
  return from
}

/** "Prime Minister's Office". */
const HEADED = new Set(['prime', 'chief', 'vice'])

const NATIONAL = new Set(
  'national federal central regional provincial state local district municipal joint first lead special new co'.split(
    ' ',
  ),
)
const LISTING = new Set(
  'ministry ministries department chamber committee office faculty school secretariat directorate organization organisation commission'.split(
    ' ',
  ),
)
const FORMER = new Set('former ex then acting outgoing incoming late deputy vice'.split(' '))
const OWNERS = new Set(
  'people women men children workers farmers teachers players students fishermen veterans lawyers mothers citizens miners widows youth girls boys king queen lord employers traders drivers writers officers parents moody lloyd mcdonald st. john mary prosecutor prosecutors magistrate magistrates general attorney farmer worker minister ministers president scholars bishops consumers owners father mother judge judges'.split(
    ' ',
  ),
)

/** "Elbit Systems and …": the word before "and" ends a name of its own. */
function endsName(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  const bits = units[at]?.bits ?? 0
  if ((bits & ORG_END) === 0 || !before?.capital) return false
  return (before.bits & COMMON) === 0 || ((bits & SUBJECT) === 0 && isPart(units[at - 2]))
}

/** "Fatwa and Legislation Department": neither a place nor a person. */
function isTopic(reading: Reading, unit: Unit | undefined): boolean {
  return (
    unit !== undefined && !unit.upper && (unit.bits & (GIVEN | SURNAME)) === 0 && !reading.lexicon.isPlaceWord(unit.key)
  )
}

function joins(reading: Reading, left: Unit, right: Unit | undefined): boolean {
  if (!right) return false
  const known = (unit: Unit) => reading.lexicon.isPlaceWord(unit.key)
  // "Oriental and African Studies", "Asian and African Studies": two adjectives.
  if (isAdjective(reading, right) && (isAdjective(reading, left) || ((left.bits & COMMON) !== 0 && !known(left))))
    return true
  return (
    (left.bits & COMMON) !== 0 &&
    (right.bits & COMMON) !== 0 &&
    !known(left) &&
    !known(right) &&
    !((left.bits & ORG_START) !== 0 && (left.bits & ORG_END) !== 0)
  )
}

/** End of an organization's name that goes on after unit `at - 1`: "… of X", "… of X and Y", "… for the X of Y". */
export function rightEnd(reading: Reading, units: readonly Unit[], at: number): number {
  let end = at
  let phrases = 0
  while (end < units.length && phrases < 4) {
    const link = units[end]
    if (!link || link.capital) break
    const the = units[end + 1]
    const start = the && !the.capital && (the.key === 'the' || the.key === 'la') ? end + 2 : end + 1
    const next = units[start]
    if (!isPart(next)) break
    const before = end
    if (INNER.has(link.key)) {
      if (link.key === 'in' && !(phrases > 0 && next.bits & 0)) break
      if ((link.key === 'to' || link.key === 'against') && !(next.bits & COMMON)) break
      // "from the Ministry of Health to the Ministry of Trade"
      if (link.key === 'to' && next.bits & ORG_START) break
      end = runEnd(reading, units, start, phrases === 0)
      // "from the Green Party to the Labour Party", "left the Orange Movement for the United Alliance"
      const isAnother = start === before + 2 && PARTIES.has(units[end - 1]?.key ?? '')
      if (isAnother && (link.key === 'to' || link.key === 'for')) return before
    } else if (
      (link.key === 'and' || link.key === '&' || link.key === ',') &&
      start === end + 1 &&
      phrases > 0 &&
      (joins(reading, units[end - 1] as Unit, next) ||
        (LISTING.has(units[at - 1]?.key ?? '') &&
          link.key !== ',' &&
          !reading.lexicon.isPlaceWord(next.key) &&
          !(next.bits & GIVEN))) &&
      !(next.bits & ORG_START && next.bits & ORG_END && units[start + 1]?.key === 'of')
    ) {
      if (link.key === ',' && (!LISTING.has(units[at - 1]?.key ?? '') || !commaList(units, start))) break
      end = runEnd(reading, units, start, false)
    } else break
    if (end <= start) return before
    phrases++
  }
  return end
}

const PARTIES = new Set(['party', 'movement', 'alliance', 'front', 'league'])

/** After a comma only a list goes on: "Agriculture, Irrigation and Livestock". */
function commaList(units: readonly Unit[], at: number): boolean {
  for (let i = at; i < at + 6 && i < units.length; i++)
    if (!units[i]?.capital && (units[i]?.key === 'and' || units[i]?.key === '&')) return true
  return false
}

/** End of the words of an office: "Prime Minister", "Attorney General". */
function officeEnd(units: readonly Unit[], at: number): number {
  let end = at
  let title = false
  while (units[end]?.capital && (units[end]?.bits ?? 0) & (TITLE | OFFICE_MODIFIER)) {
    if ((units[end]?.bits ?? 0) & TITLE && !((units[end]?.bits ?? 0) & (ORG_END | PROFESSION))) title = true
    end++
  }
  return title ? end : at
}

/** After a dictionary word or a country a given name starts a new name: "Bank of Ghana Kofi …". */
function namesAfter(reading: Reading, before: Unit | undefined): boolean {
  return before !== undefined && ((before.bits & COMMON) !== 0 || reading.lexicon.isPlaceWord(before.key))
}

/** After a known place of several words ("San Francisco"); `at` where there is none. */
function afterPlace(reading: Reading, units: readonly Unit[], at: number): number {
  const unit = units[at]
  const match = unit && reading.lexicon.match(reading.tokens, reading.keys, unit.first, units.at(-1)?.last ?? 0)
  if (!unit || !match || match.length < 2) return at
  let end = at
  while (end < units.length && (units[end]?.last ?? 0) <= unit.first + match.length) end++
  return end
}

/** End of the capitalised words at `at`, before an office or a person's name. */
function runEnd(reading: Reading, units: readonly Unit[], at: number, first: boolean): number {
  let end = afterPlace(reading, units, at)
  while (end < units.length) {
    const unit = units[end]
    if (!isPart(unit)) break
    const office = officeEnd(units, end)
    if (office > end) {
      // "Liberal Party of Canada Member of Parliament …"
      if (end > at && reading.lexicon.isPlaceWord(units[end - 1]?.key ?? '')) break
      // "Cabinet of Prime Minister Fumio …" ends before the office, "Office of the Prime Minister" after it.
      const after = units[office]
      if (!after?.capital) return office
      if (after.bits & (GIVEN | SURNAME) || (after.bits & COMMON) === 0) break
    }
    if (end > at && endsAtCountry(reading, units[end - 1], unit)) break
    if (end > at && !first && unit.bits & GIVEN && !(unit.bits & COMMON)) break
    if (end > at && unit.bits & GIVEN && !(unit.bits & COMMON) && namesAfter(reading, units[end - 1])) break
    end++
  }
  return end
}

/** "Liberal Party of Canada" before the name of its candidate. */
function endsAtCountry(reading: Reading, before: Unit | undefined, unit: Unit): boolean {
  if (!before || !reading.lexicon.isPlaceWord(before.key) || reading.lexicon.isPlaceWord(unit.key)) return false
  return unit.upper || (unit.bits & (COMMON | ORG_END)) === 0
}

function isAdjective(reading: Reading, unit: Unit): boolean {
  if (unit.bits & ADJECTIVE) return true
  return reading.lexicon.match(reading.tokens, reading.keys, unit.first, unit.last)?.value.demonym === true
}

/** "Natural Resources Canada": a country or region as the last word. */
export function endsWithPlace(reading: Reading, units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (!unit?.capital || units[at + 1]?.capital || unit.last - unit.first > 1) return false
  const known = reading.lexicon.match(reading.tokens, reading.keys, unit.first, unit.last)
  return known?.value.type === 'place' && !known.value.demonym && !known.city
}
