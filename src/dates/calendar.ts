/** Stretches of the proleptic Gregorian calendar and arithmetic on them, in whole days since 1970-01-01 (UTC); no clock, no zone. */
import { remembered } from '../text/remembered.js'

export type Granule =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'

/** One piece of the calendar: its TIMEX3 value, its first and last day (day numbers, both covered). */
export type CalendarUnit = {
  readonly granule: Granule
  readonly value: string
  readonly first: number
  readonly last: number
}

export type Season = 'SP' | 'SU' | 'FA' | 'WI'

const MS_PER_DAY = 86_400_000

/** Day number of a date; month 1-12; days and months past the end run on, as in `Date`. Years are astronomical: 0 is 1 BC. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / MS_PER_DAY)
}

/** An article asks for the same few days again and again. */
const MOST_DAYS = 4_000

/** Month 1-12. */
export const civil = remembered(MOST_DAYS, (day: number): { year: number; month: number; day: number } => {
  const date = new Date(day * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
})

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

const two = (value: number) => String(value).padStart(2, '0')

function yearValue(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`
}

/** Is there such a date? */
export function isDate(year: number, month: number, day: number): boolean {
  const found = civil(dayNumber(year, month, day))
  return found.month === month && found.day === day
}

export const dayUnit = remembered(MOST_DAYS, (day: number): CalendarUnit => {
  const { year, month, day: date } = civil(day)
  return { granule: 'day', value: `${yearValue(year)}-${two(month)}-${two(date)}`, first: day, last: day }
})

export function monthUnit(year: number, month: number): CalendarUnit {
  const first = dayNumber(year, month, 1)
  const start = civil(first)
  const value = `${yearValue(start.year)}-${two(start.month)}`
  return { granule: 'month', value, first, last: dayNumber(year, month + 1, 1) - 1 }
}

export function yearUnit(year: number): CalendarUnit {
  return {
    granule: 'year',
    value: yearValue(year),
    first: dayNumber(year, 1, 1),
    last: dayNumber(year, 12, 31),
  }
}

/** The ISO week that holds the day. */
export function weekUnit(day: number): CalendarUnit {
  const first = day - weekdayOf(day) + 1
  // The Thursday tells to which year the week belongs.
  const { year } = civil(first + 3)
  const week = Math.floor((first + 3 - dayNumber(year, 1, 1)) / 7) + 1
  return { granule: 'week', value: `${yearValue(year)}-W${two(week)}`, first, last: first + 6 }
}

/** Saturday and Sunday of the ISO week that holds the day. */
export function weekendUnit(day: number): CalendarUnit {
  const week = weekUnit(day)
  return { granule: 'weekend', value: `${week.value}-WE`, first: week.first + 5, last: week.last }
}

const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 0 }

/** Meteorological seasons of the north; a winter has the year of its January, in which most of its days lie. */
export function seasonUnit(year: number, season: Season): CalendarUnit {
  const month = SEASON_START[season]
  return {
    granule: 'season',
    value: `${yearValue(year)}-${season}`,
    first: dayNumber(year, month, 1),
    last: dayNumber(year, month + 3, 1) - 1,
  }
}

export function quarterUnit(year: number, quarter: number): CalendarUnit {
  const shifted = year + Math.floor((quarter - 1) / 4)
  const within = (((quarter - 1) % 4) + 4) % 4
  return {
    granule: 'quarter',
    value: `${yearValue(shifted)}-Q${within + 1}`,
    first: dayNumber(shifted, within * 3 + 1, 1),
    last: dayNumber(shifted, within * 3 + 4, 1) - 1,
  }
}

export function halfUnit(year: number, half: number): CalendarUnit {
  return {
    granule: 'half',
    value: `${yearValue(year)}-H${half}`,
    first: dayNumber(year, half * 6 - 5, 1),
    last: dayNumber(year, half * 6 + 1, 1) - 1,
  }
}

/** The decade that begins with the year: 1990 gives "199". Before Christ the ten years that share their leading digits: "BC047". */
export function decadeUnit(year: number): CalendarUnit {
  if (year > 0) {
    const tens = Math.floor(year / 10)
    const value = String(tens).padStart(3, '0')
    return { granule: 'decade', value, first: dayNumber(tens * 10, 1, 1), last: dayNumber(tens * 10 + 9, 12, 31) }
  }
  const tens = Math.floor((1 - year) / 10)
  return {
    granule: 'decade',
    value: `BC${String(tens).padStart(3, '0')}`,
    first: dayNumber(1 - (tens * 10 + 9), 1, 1),
    last: dayNumber(1 - tens * 10, 12, 31),
  }
}

/** The nth century (1 is the first; 0 the first before Christ): the 19th gives "18". */
export function centuryUnit(nth: number): CalendarUnit {
  const value = nth > 0 ? two(nth - 1) : `BC${two(-nth)}`
  return {
    granule: 'century',
    value,
    first: dayNumber((nth - 1) * 100 + 1, 1, 1),
    last: dayNumber(nth * 100, 12, 31),
  }
}

/** The unit of the given granule that holds the first day of another. */
export function unitAround(day: number, granule: Granule): CalendarUnit {
  const { year, month } = civil(day)
  switch (granule) {
    case 'day':
      return dayUnit(day)
    case 'weekend':
      return weekendUnit(day)
    case 'week':
      return weekUnit(day)
    case 'month':
      return monthUnit(year, month)
    case 'season':
      return seasonUnit(
        month === 12 ? year + 1 : year,
        (['WI', 'SP', 'SU', 'FA'] as const)[Math.floor(month / 3) % 4] ?? 'WI',
      )
    case 'quarter':
      return quarterUnit(year, Math.floor((month - 1) / 3) + 1)
    case 'half':
      return halfUnit(year, month < 7 ? 1 : 2)
    case 'year':
      return yearUnit(year)
    case 'decade':
      return decadeUnit(year)
    case 'century':
      return centuryUnit(Math.ceil(year / 100))
  }
}

/** The unit of that granule `steps` after (before, where negative) the one that holds the day. */
export function shiftUnit(day: number, granule: Granule, steps: number): CalendarUnit {
  const { year, month } = civil(day)
  switch (granule) {
    case 'day':
      return dayUnit(day + steps)
    case 'weekend':
      return weekendUnit(day + steps * 7)
    case 'week':
      return weekUnit(day + steps * 7)
    case 'month':
      return monthUnit(year, month + steps)
    case 'season':
      return unitAround(dayNumber(year, month + steps * 3, 1), 'season')
    case 'quarter':
      return quarterUnit(year, Math.floor((month - 1) / 3) + 1 + steps)
    case 'half':
      return unitAround(dayNumber(year, month + steps * 6, 1), 'half')
    case 'year':
      return yearUnit(year + steps)
    case 'decade':
      return decadeUnit(year + steps * 10)
    case 'century':
      return unitAround(dayNumber(year + steps * 100, 1, 1), 'century')
  }
}

/** ISO day, or null outside the years 1 to 9999, which ISO days cannot write. */
export function isoDayOf(day: number): string | null {
  const { year } = civil(day)
  return year >= 1 && year <= 9999 ? dayUnit(day).value : null
}

/** The nth (5: last) given weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const start = dayNumber(year, month, 1)
  const first = start + ((weekday - weekdayOf(start) + 7) % 7)
  const found = first + (nth - 1) * 7
  return found >= dayNumber(year, month + 1, 1) ? found - 7 : found
}
