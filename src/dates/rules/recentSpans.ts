import type { DateRule } from '../dateRule.js'
import { lasting, unitOf } from './durations.js'

export const RECENT_SPAN: DateRule = {
  name: 'dates/recent-span',
  about: 'A length that ends or begins now: "the past four months", "over the next year".',
  finds: [
    'Prices rose over [the past four months](P4M).',
    'They met often in [the last decade](P10Y).',
    'It will be done within [the next two years](P2Y).',
    'Much will change over [the coming year](P1Y).',
  ],
  ignores: { 'They met last year.': 'a year of the calendar', 'They walked past two years of mud.': 'the preposition' },
  patterns: [
    'the how:(past|last|next|coming|following|previous|first|final) <number> [(more|full|short|long)] <units>',
    'the how:(past|last|next|coming|following|previous) <unit>',
    'how:(past|last|next) <number> <units>',
    'past <unit>',
  ],
  read: (parts, { before, after, tokens, first }) => {
    const number = parts.maybe('number')
    const definite = tokens[first]?.lower === 'the'
    const how = parts.word('how')
    if (number !== null) {
      if (!definite && !/^(?:for|in|over|during|within|these|of)$/.test(before)) return null
      return lasting(number, unitOf(parts.number('units')))
    }
    const unit = unitOf(parts.number('unit'))
    if (unit === 'weekend' || unit === 'day' || unit === 'quarter' || (how === 'last' && after === 'of')) return null
    // "in the previous year", "during the following century" are years and centuries of the calendar.
    const calendar = how === 'following' || how === 'previous'
    // "planned for the following year" names the year, "jailed for the following decade" a length.
    if (calendar && before === 'for' && unit === 'year') return null
    const fits = calendar ? /^(?:for|over|within)$/ : /^(?:for|over|during|within|throughout|in|across)$/
    if (!fits.test(before)) return null
    return lasting(1, unit)
  },
}
