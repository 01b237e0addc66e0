import { dayNumber, dayUnit, isDate, monthUnit, type Season, seasonUnit, yearUnit } from './calendar.js'
import type { Base, Meaning, Step } from './meaning.js'

const two = (value: number) => String(value).padStart(2, '0')

export type Yearly = Extract<Meaning, { is: 'yearly' }>

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

export function fixedYear(year: number): Meaning {
  return { is: 'fixed', unit: yearUnit(year) }
}
