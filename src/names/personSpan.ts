import {
  ADJECTIVE,
  CALENDAR,
  COMMON,
  EVENT,
  FIRST_SURNAME,
  GIVEN,
  ORG_END,
  PARTICLE,
  PLACE_END,
  STOP,
  SURNAME,
  TITLE,
} from '../lexicon/wordBits.js'
import type { Unit } from './reading.js'

const NAME_PART = GIVEN | SURNAME
const KIND_WORD = ORG_END | PLACE_END | EVENT | ADJECTIVE
/** "J.", "J.K.", "J.-P.": initials. */
const INITIAL = /^[a-z]\.(?:-?[a-z]\.)*$|^[a-z]$/

const COUNTRIES = new Set(['u.s.', 'u.k.', 'u.n.', 'e.u.', 'd.c.', 'u.a.e.'])

export function isInitial(unit: Unit | undefined): boolean {
  return unit?.capital === true && INITIAL.test(unit.key) && !COUNTRIES.has(unit.key)
}

/** A person's name has no more words than this. */
const MOST = 5

/** Index of the unit after the person's name that starts at unit `at`: capitalised words, initials, particles between them. */
export function personEnd(units: readonly Unit[], at: number): number {
  let end = at
  let words = 0
  while (end < units.length && words < MOST) {
    const unit = units[end]
    if (!unit) break
    if (unit.capital) {
      if (words > 0 && !continuesName(unit, end + 1 >= units.length) && !isMonthName(units[end - 1], unit)) break
      // "the June NATO summit": a month before an acronym.
      if (words === 1 && unit.upper && MONTHS_THAT_NAME.has(units[at]?.key ?? '') && !(unit.bits & NAME_PART)) break
      // "Dominic Ng Appointed": a headline goes on with its verb.
      if (
        words > 1 &&
        unit.bits & COMMON &&
        (unit.bits & NAME_PART) === 0 &&
        !isInitial(unit) &&
        !isInitial(units[end - 1]) &&
        !syllable(units[at], unit)
      )
        break
      words++
      end++
      continue
    }
    if (words === 0 || (unit.bits & PARTICLE) === 0) break
    // "van der": two particles at most, and a name after them.
    const next = units[end + 1]
    const after = units[end + 2]
    if (next?.capital && !blocks(next)) end++
    else if (next && (next.bits & PARTICLE) !== 0 && !next.capital && after?.capital && !blocks(after)) end += 2
    else break
  }
  return end
}

/** "Zhang Jun", "Yoon Sun": after a surname that comes first. */
function isMonthName(before: Unit | undefined, unit: Unit): boolean {
  return (
    before !== undefined && (before.bits & FIRST_SURNAME) !== 0 && MONTH_NAMES.has(unit.key) && before.key !== 'sun'
  )
}

const MONTHS_THAT_NAME = new Set(['june', 'april', 'may', 'august', 'march'])
const MONTH_NAMES = new Set(['jun', 'sun'])

/** "Kim Jong Un": the last syllable of a name that starts with the surname may be a word of English. */
function syllable(first: Unit | undefined, unit: Unit): boolean {
  return first !== undefined && (first.bits & FIRST_SURNAME) !== 0 && unit.key.length < 6
}

function continuesName(unit: Unit, isLast: boolean): boolean {
  if (isInitial(unit)) return true
  if (unit.bits & STOP && !(unit.bits & PARTICLE) && !(isLast && unit.bits & SURNAME)) return false
  return !blocks(unit)
}

/** Words that no name goes on with, unless they are surnames as well. */
function blocks(unit: Unit): boolean {
  if (unit.bits & NAME_PART) return false
  if (unit.bits & (TITLE | CALENDAR | STOP)) return (unit.bits & PARTICLE) === 0
  return (unit.bits & KIND_WORD) !== 0 && (unit.bits & COMMON) !== 0
}
