import { dayUnit, type Granule, shiftUnit } from './calendar.js'
import { type Anchored, baseDay, COARSENESS, dated, type Ground, OPEN, unresolved } from './ground.js'
import type { Base, Meaning } from './meaning.js'
import type { Unit } from './words.js'

type Offset = Extract<Meaning, { is: 'offset' }>

/** How many of which granule a unit is; null for those below a day. */
const STEP_OF: Readonly<Record<Unit, { granule: Granule; times: number } | null>> = {
  second: null,
  minute: null,
  hour: null,
  day: { granule: 'day', times: 1 },
  weekend: { granule: 'weekend', times: 1 },
  week: { granule: 'week', times: 1 },
  fortnight: { granule: 'week', times: 2 },
  month: { granule: 'month', times: 1 },
  quarter: { granule: 'quarter', times: 1 },
  half: { granule: 'half', times: 1 },
  season: { granule: 'season', times: 1 },
  year: { granule: 'year', times: 1 },
  decade: { granule: 'year', times: 10 },
  century: { granule: 'century', times: 1 },
  millennium: { granule: 'year', times: 1000 },
}
/** For "a year and a half ago": the granule below, and how many make one. */
const FINER: Partial<Record<Granule, { granule: Granule; times: number }>> = {
  century: { granule: 'year', times: 100 },
  year: { granule: 'month', times: 12 },
  month: { granule: 'day', times: 30 },
  week: { granule: 'day', times: 7 },
}

/** So many units before or after `start`, where the words name a date to count from; else from the publication or the date spoken of. */
export function anchorOffset(
  { unit, count, sign, base }: Omit<Offset, 'is'>,
  ground: Ground,
  start: Anchored | null,
): Anchored {
  const shift = STEP_OF[unit]
  if (!shift) {
    const from = start ?? dayOf(base, ground)
    const day = from?.unit?.granule === 'day' ? from : null
    return {
      type: 'time',
      value: `${day?.value ?? OPEN.day}TXX`,
      unit: day?.unit ?? null,
      anchor: day?.anchor ?? 'unresolved',
    }
  }
  if (count === null) return unresolved(sign < 0 ? 'PAST_REF' : 'FUTURE_REF')
  const finer = Number.isInteger(count) ? undefined : FINER[shift.granule]
  const granule = finer?.granule ?? shift.granule
  const steps = sign * Math.round(count * shift.times * (finer?.times ?? 1))
  const fine = start?.unit && COARSENESS[start.unit.granule] <= COARSENESS[granule]
  const from = start
    ? fine && start.unit
      ? { day: start.unit.first, anchor: start.anchor }
      : null
    : baseDay(base, granule, ground)
  return from ? dated(shiftUnit(from.day, granule, steps), from.anchor) : unresolved(OPEN[granule])
}

/** The day of publication, or that spoken of last; null where it is not known to the day. */
export function dayOf(base: Base, ground: Ground): Anchored | null {
  const from = baseDay(base, 'day', ground)
  return from && dated(dayUnit(from.day), from.anchor)
}
