import { dayNumber, dayUnit, type Granule, isDate, monthUnit, type Season, seasonUnit, yearUnit } from './calendar.js'
import type { Base, Meaning, Step } from './meaning.js'

export type Yearly = Extract<Meaning, { is: 'yearly' }>

const two = (value: number) => String(value).padStart(2, '0')

/** "July 3" of some year. Null where no year has such a day. */
export function yearlyDay(month: number, day: number): Yearly | null {
  if (!isDate(2000, month, day)) return null
  const make = (year: number) => (isDate(year, month, day) ? dayUnit(dayNumber(year, month, day)) : null)
  return { is: 'yearly', make, open: `XXXX-${two(month)}-${two(day)}`, step: 'tense', base: 'speech' }
}

/** "July" of some year; "last July" with a step. */
export function yearlyMonth(month: number, step: Step = 'tense', base: Base = 'speech'): Yearly {
  return { is: 'yearly', make: (year) => monthUnit(year, month), open: `XXXX-${two(month)}`, step, base }
}

export function yearlySeason(season: Season, step: Step = 'tense', base: Base = 'speech'): Yearly {
  return { is: 'yearly', make: (year) => seasonUnit(year, season), open: `XXXX-${season}`, step, base }
}

/** What comes once a year, in the year given (astronomical); null where that year has it not, as 29 February. */
export function inYear(yearly: Yearly | null, year: number): Meaning | null {
  const unit = yearly?.make(year)
  return unit ? { is: 'fixed', unit } : null
}

/** "July of that year". */
export function inThatYear(yearly: Yearly | null): Meaning | null {
  return yearly && { ...yearly, year: shifted('year', 0, 'story') }
}

export function fixedYear(year: number): Meaning {
  return { is: 'fixed', unit: yearUnit(year) }
}

export function shifted(granule: Granule, steps: number, base: Base): Meaning {
  return { is: 'shifted', granule, steps, base }
}

export function reference(value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Meaning {
  return { is: 'literal', type: 'date', value }
}

/** Null where the unit has no length of its own. */
export function duration(value: string | null): Meaning | null {
  return value === null ? null : { is: 'literal', type: 'duration', value }
}

export function recurring(value: string): Meaning {
  return { is: 'literal', type: 'set', value }
}
