import { type CalendarUnit, type Granule, shiftUnit } from './calendar.js'
import type { Meaning, PartOfPeriod } from './meaning.js'
import type { Unit } from './words.js'

/** The days of the first, middle or last third of a stretch ("early", "mid", "late"), or of one of its halves. */
export function partOf({ first, last }: CalendarUnit, which: PartOfPeriod): { first: number; last: number } {
  const middle = first + Math.floor((last - first) / 2)
  if (which === 'first-half') return { first, last: middle }
  if (which === 'second-half') return { first: Math.min(last, middle + 1), last }
  const third = Math.floor((last - first + 1) / 3)
  if (which === 'start') return { first, last: Math.max(first, first + third - 1) }
  if (which === 'end') return { first: Math.min(last, last - third + 1), last }
  return { first: first + third, last: Math.max(first + third, last - third) }
}

/** Granules that the calendar counts by itself, and how many of them a unit makes. */
const COUNTED: Partial<Record<Unit, readonly [granule: Granule, times: number]>> = {
  day: ['day', 1],
  week: ['day', 7],
  fortnight: ['day', 14],
  month: ['month', 1],
  quarter: ['month', 3],
  year: ['year', 1],
  decade: ['year', 10],
}

/** So many units from the start or end of a stretch: "the last two weeks of February", "the first five months of 2023". */
export function sliceOf(
  whole: CalendarUnit,
  { unit, count, nth, which }: Extract<Meaning, { is: 'slice' }>,
): CalendarUnit {
  const [granule, times] = COUNTED[unit] ?? ['day', 1]
  const steps = Math.max(1, Math.round(count * times))
  const from =
    which === 'start' ? after(whole.first, granule, (nth - 1) * steps) : after(whole.last + 1, granule, -steps)
  const first = Math.max(whole.first, Math.min(from, whole.last))
  const last = which === 'start' ? Math.min(whole.last, after(first, granule, steps) - 1) : whole.last
  return { ...whole, first, last }
}

/** The day so many days, months or years after. */
function after(day: number, granule: Granule, steps: number): number {
  return granule === 'day' ? day + steps : shiftUnit(day, granule, steps).first
}
