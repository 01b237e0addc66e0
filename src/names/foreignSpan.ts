import { STOP, TITLE } from '../lexicon/wordBits.js'
import type { Unit } from './reading.js'

export const FOREIGN_LINKS = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'do',
  'da',
  'dos',
  'des',
  'du',
  'y',
  'e',
  'et',
  'para',
  'por',
  'les',
])

/** End of the capitalised words after unit `at`, with the small words of Romance languages between them. */
export function foreignEnd(units: readonly Unit[], at: number): number {
  let end = at + 1
  for (let i = end; i < units.length && i < at + 9; i++) {
    const unit = units[i]
    if (unit?.capital ? unit.bits & (STOP | TITLE) : !FOREIGN_LINKS.has(unit?.key ?? '')) break
    if (unit?.capital) end = i + 1
  }
  return end
}
