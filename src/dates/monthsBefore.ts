import { type CalendarUnit, civil, dayNumber, monthUnit, unitAround } from './calendar.js'

/** The day, week, month or season of the same name so many months before; the last of the month where it has no such day. */
export function monthsBefore({ first, granule }: CalendarUnit, months: number): CalendarUnit {
  const { year, month, day } = civil(first)
  const { first: start, last } = monthUnit(year, month - months)
  const same = civil(start)
  return unitAround(Math.min(dayNumber(same.year, same.month, day), last), granule)
}
