import type { TimeMention } from '../dates/timeMention.js'

/** May two times, or none, be of one occasion: do their days overlap? */
export function timesAgree(a: TimeMention | null, b: TimeMention | null): boolean {
  if (!a || !b || a === b) return true
  if (!a.earliest || !a.latest || !b.earliest || !b.latest) return a.value === b.value
  return a.earliest <= b.latest && b.earliest <= a.latest
}
