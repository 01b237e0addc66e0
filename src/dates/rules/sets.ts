import type { DateRule } from '../dateRule.js'
import { UNIT_LIST } from '../tokenClasses.js'
import { durationValue } from './durations.js'

const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  nightly: 'XXXX-XX-XXTNI',
  hourly: 'PT1H',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  annually: 'P1Y',
  annual: 'P1Y',
  yearly: 'P1Y',
}

export const SET: DateRule = {
  name: 'dates/set',
  about: 'What comes again and again.',
  finds: [
    'They meet [every Friday](XXXX-WXX-5).',
    'The paper is printed [daily](P1D).',
    'The forum meets [every two years](P2Y).',
    'It costs them $3 [a day](P1D).',
    'Talks are held [each year](P1Y).',
    'Shops close on [Sundays](XXXX-WXX-7).',
  ],
  ignores: { 'Everyday words were used.': 'an adjective', 'The Daily Herald wrote so.': 'the name of a newspaper' },
  patterns: [
    'how:(every|each) [other] <weekday>',
    'how:(every|each) [(single|other)] <unit>',
    'how:(every) <number> <units>',
    'how:(every|each) <season>',
    'how:(every|each) <month>',
    'how:(every|each) <part>',
    '<weekdays>',
    'adverb:(daily|nightly|hourly|weekly|biweekly|fortnightly|monthly|quarterly|annually|annual|yearly)',
    'rate:(a|an|per) <unit>',
  ],
  read: (parts, { tokens, first, last, before }) => {
    const adverb = parts.word('adverb')
    if (adverb) return tokens[first]?.shape === 'lower' ? { is: 'set', value: ADVERBS[adverb] ?? 'P1D' } : null
    const other = tokens[last - 2]?.lower === 'other'
    const weekday = parts.maybe('weekday') ?? parts.maybe('weekdays')
    if (weekday !== null) return { is: 'set', value: `XXXX-WXX-${weekday}` }
    const unit = parts.maybe('unit') ?? parts.maybe('units')
    if (unit !== null) {
      if (parts.word('rate')) {
        const start = parts.word('rate')
        if (UNIT_LIST[unit] === 'second' || UNIT_LIST[unit] === 'minute') return null
        const previous = tokens[first - 1]
        const counted =
          start === 'per' ||
          previous?.shape === 'number' ||
          /^(?:once|twice|times|dollars|people|barrels|hours|million|billion|percent|trips|tons|pounds|euros)$/.test(
            before,
          )
        if (!counted) return null
      }
      const value = durationValue(parts.maybe('number') ?? (other ? 2 : 1), unit)
      return value === null ? null : { is: 'set', value }
    }
    const month = parts.maybe('month')
    if (month !== null) return { is: 'set', value: `XXXX-${String(month).padStart(2, '0')}` }
    const season = parts.maybe('season')
    if (season !== null) return { is: 'set', value: `XXXX-${['SP', 'SU', 'FA', 'WI'][season] ?? 'SP'}` }
    return { is: 'set', value: `XXXX-XX-XXT${['MO', 'AF', 'EV', 'NI', 'DT'][parts.maybe('part') ?? 0] ?? 'MO'}` }
  },
}
