import type { Unit } from './words.js'

/** Designator of ISO 8601, after "T" for what is shorter than a day; how many of it the unit makes. */
const DESIGNATORS: Partial<Record<Unit, readonly [designator: string, times: number]>> = {
  second: ['TS', 1],
  minute: ['TM', 1],
  hour: ['TH', 1],
  day: ['D', 1],
  week: ['W', 1],
  fortnight: ['W', 2],
  month: ['M', 1],
  quarter: ['M', 3],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
  millennium: ['Y', 1000],
}

/** The TIMEX3 value of so many units: P2Y, PT72H, P20Y for two decades, PXD where the count is null, PT5H30M for five and a half hours. */
export function durationValue(count: number | null, unit: Unit): string | null {
  const known = DESIGNATORS[unit]
  if (!known) return null
  const [designator, times] = known
  const prefix = designator.length > 1 ? 'PT' : 'P'
  const letter = designator.at(-1) ?? ''
  if (count === null) return `${prefix}X${letter}`
  const total = count * times
  if (unit === 'hour' && total === 0.5) return 'PT30M'
  if (unit === 'year' && total === 0.5) return 'P6M'
  if (unit === 'hour' && (total % 1 === 0.5 || total % 1 === 0.25)) return `PT${Math.floor(total)}H${(total % 1) * 60}M`
  return `${prefix}${total}${letter}`
}
