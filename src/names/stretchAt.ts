import { countBelow } from '../text/countBelow.js'
import type { Reading } from './reading.js'

/** The index of the stretch that holds a token, or of the last one before it; found by halving. */
export function stretchAt({ stretches }: Reading, token: number): number {
  return Math.max(0, countBelow(stretches.length, (at) => (stretches[at]?.units[0]?.first ?? 0) <= token) - 1)
}
