import type { DateRule } from '../dateRule.js'
import { durationValue } from '../durationValue.js'
import { duration } from '../meanings.js'
import type { Unit } from '../words.js'
import { unitOf } from './durations.js'

/** Which finer unit may follow a unit in one length. */
const FINER: Partial<Record<Unit, readonly Unit[]>> = {
  minute: ['second'],
  hour: ['minute'],
  day: ['hour'],
  week: ['day'],
  month: ['day', 'week'],
  year: ['month', 'week', 'day'],
}

const TAIL = '[(and|,)] [and] <more:number>'

export const COMPOUND_DURATION: DateRule = {
  name: 'dates/compound-duration',
  about: 'A length in two or three units: "two hours 14 minutes", "a year and six months".',
  finds: [
    'The match took [2 hours 14 minutes](PT2H14M).',
    'He got [two years and six months](P2Y6M), she [one year, three months](P1Y3M).',
    'It lasted [three days and four hours](P3DT4H).',
    'The siege lasted [a year and two months](P1Y2M).',
    'He was held for [three weeks, 4 days](P25D), she for [2 years, 3 months and 5 days](P2Y3M5D).',
    'He ruled for [80 years, 2 months and 1 day](P80Y2M1D), she for [two years, one month and three days](P2Y1M3D).',
  ],
  ignores: {
    'It lasted four hours and two days went by.': 'the second is no part of the first',
    'He got 5 years, and 6 months of that were suspended.': 'one is within the other',
    'He waited two years and six months ago he left.': 'a time of its own',
  },
  patterns: [
    `<number> <units> ${TAIL} <fine:units>`,
    `<number> <unit> ${TAIL} <fine:units>`,
    `<number> <units> ${TAIL} <fine:unit>`,
    `one:(a|an) <unit> and <more:number> <fine:units>`,
    `<number> <units> ${TAIL} <fine:units> [(and|,)] [and] <last:number> <finest:units>`,
    `<number> <unit> ${TAIL} <fine:units> [(and|,)] [and] <last:number> <finest:units>`,
    `<number> <units> ${TAIL} <fine:units> [(and|,)] [and] <last:number> <finest:unit>`,
    `<number> <units> ${TAIL} <fine:unit> [(and|,)] [and] <last:number> <finest:units>`,
    `<number> <units> ${TAIL} <fine:unit> [(and|,)] [and] <last:number> <finest:unit>`,
  ],
  read: (parts, { tokens, last, after }) => {
    // "five years, and six months of that were suspended"
    if (after === 'of' && /^(?:that|those|which|it|them|this|these)$/.test(tokens[last + 1]?.lower ?? '')) return null
    const pieces: readonly Piece[] = [
      [parts.maybe('number') ?? 1, unitOf(parts.maybe('units') ?? parts.maybe('unit'))],
      [parts.number('more'), unitOf(parts.number('fine'))],
      [parts.maybe('last') ?? 0, unitOf(parts.maybe('finest'))],
    ]
    const counted = pieces.filter(([count]) => count > 0)
    const nested = counted.every(([, unit], index) => {
      const larger = counted[index - 1]?.[1]
      return index === 0 || (larger && unit && FINER[larger]?.includes(unit))
    })
    if (!nested || /^(?:ago|later|earlier|before|after)$/.test(after)) return null
    return duration(lengthOf(counted))
  },
}

type Piece = readonly [count: number, unit: Unit | null]

/** PT2H14M of two hours and 14 minutes. ISO 8601 has no weeks beside other units: "three weeks, 4 days" are 25 days. */
function lengthOf(pieces: readonly Piece[]): string | null {
  let value = 'P'
  let days = 0
  for (const [count, unit] of pieces) {
    if (unit === 'week' || unit === 'day') {
      days += unit === 'week' ? count * 7 : count
      continue
    }
    const part = unit && durationValue(count, unit)?.slice(1)
    if (!part) return null
    if (days > 0 && part.startsWith('T')) value += `${days}D`
    if (part.startsWith('T')) days = 0
    value += value.includes('T') ? part.replace('T', '') : part
  }
  return days > 0 ? `${value}${days}D` : value
}
