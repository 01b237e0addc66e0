import type { TokenSpan } from '../text/token.js'
import type { Unit } from './reading.js'

/** The tokens of the units from `from` to before `to`. */
export function unitSpan(units: readonly Unit[], from: number, to: number): TokenSpan {
  return { first: units[from]?.first ?? 0, last: units[to - 1]?.last ?? 0 }
}
