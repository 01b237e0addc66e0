import type { CalendarUnit } from './calendar.js'
import type { Meaning } from './meaning.js'
import type { Unit } from './words.js'

/** The days of the first, middle or last third of a stretch: "early", "mid", "late". */
export function thirdOf(
  { first, last }: CalendarUnit,
  which: 'start' | 'middle' | 'end',
): { first: number; last: number } {
  const third = Math.floor((last - first + 1) / 3)
  if (which === 'start') return { first, last: Math.max(first, first + third - 1) }
  if (which === 'end') return { first: Math.min(last, last - third + 1), last }
  return { first: first + third, last: Math.max(first + third, last - third) }
}

/** About how many days a unit has. */
const DAYS: Partial<Record<Unit, number>> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30.44,
  quarter: 91.3,
  year: 365.25,
  decade: 3652.5,
}

/** So many units from the start or end of a stretch: "the last two weeks of February". */
export function sliceOf(
  whole: CalendarUnit,
  { unit, count, nth, which }: Extract<Meaning, { is: 'slice' }>,
): CalendarUnit {
  const days = Math.max(1, Math.round((DAYS[unit] ?? 1) * count)) - 1
  return which === 'start'
    ? stretch(whole, whole.first + (nth - 1) * (days + 1), days)
    : { ...whole, first: Math.max(whole.first, whole.last - days) }
}

function stretch(whole: CalendarUnit, from: number, days: number): CalendarUnit {
  const first = Math.min(from, whole.last)
  return { ...whole, first, last: Math.min(whole.last, first + days) }
}
