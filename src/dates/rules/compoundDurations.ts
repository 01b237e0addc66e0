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

export const COMPOUND_DURATION: DateRule = {
  name: 'dates/compound-duration',
  about: 'A length in two units: "two hours 14 minutes", "a year and six months".',
  finds: [
    'The match took [2 hours 14 minutes](PT2H14M).',
    'He got [two years and six months](P2Y6M), she [one year, three months](P1Y3M).',
    'It lasted [three days and four hours](P3DT4H).',
    'The siege lasted [a year and two months](P1Y2M).',
  ],
  ignores: {
    'It lasted four hours and two days went by.': 'the second is no part of the first',
    'He waited two years and six months ago he left.': 'a time of its own',
  },
  patterns: [
    '<number> <units> [(and|,)] <more:number> <fine:units>',
    '<number> <unit> [(and|,)] <more:number> <fine:units>',
    '<number> <units> [(and|,)] <more:number> <fine:unit>',
    'one:(a|an) <unit> and <more:number> <fine:units>',
  ],
  read: (parts, { after }) => {
    const unit = unitOf(parts.maybe('units') ?? parts.maybe('unit'))
    const fine = unitOf(parts.number('fine'))
    if (!unit || !fine || !FINER[unit]?.includes(fine) || /^(?:ago|later|earlier|before|after)$/.test(after))
      return null
    const large = durationValue(parts.maybe('number') ?? 1, unit)
    const small = durationValue(parts.number('more'), fine)?.slice(1) ?? ''
    // Hours and minutes share one "T": PT2H14M.
    return duration(large && `${large}${large.includes('T') ? small.replace('T', '') : small}`)
  },
}
