import type { Reading, Unit } from './reading.js'
import { stretchAt } from './stretchAt.js'

/** The unit that starts at a token; undefined where none does. */
export function unitAt(reading: Reading, token: number): Unit | undefined {
  return reading.stretches[stretchAt(reading, token)]?.units.find(({ first }) => first === token)
}
