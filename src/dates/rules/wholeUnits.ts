import type { DateRule } from '../dateRule.js'
import type { Meaning } from '../meaning.js'
import { yearlyDay } from '../meanings.js'
import { endsPhrase, granuleOf } from './relative.js'

/** What may follow "ended the year", as in "ended the year above 4 percent". */
const AFTER_TURN = /^(?:up|down|above|below|near|higher|lower|as|strongly|weakly|under|over|roughly)$/

/** "the new year": the year of the first of January that lies behind or ahead, by tense. */
function newYear(): Meaning | null {
  const from = yearlyDay(1, 1)
  return from && { is: 'offset', unit: 'year', count: 0, sign: 1, base: 'story', from }
}

export const WHOLE_UNIT: DateRule = {
  name: 'dates/whole-unit',
  about: 'The year, month or week that the text tells about, as what ends or begins: "before the year is out".',
  finds: [
    'They will meet before [the year](2024) is out, or before [the month](2024-07) ends.',
    'Prices ended [the week](2024-W27) higher.',
    'A pact is planned within [the year](2024), another for [the new year](2025).',
  ],
  ignores: {
    'They ended the year-long siege for the new year of peace.': 'how long it was, and a year of something',
    'They began the day of mourning before the week of prayer.': 'a day and a week of something',
  },
  patterns: [
    'how:(before|until|till|by|when) the <unit> (is|was) (out|over|up)',
    'how:(before|until|till|when|as) the <unit> (ends|ended|closes|closed)',
    'turn:(end|ends|ended|start|starts|started|begin|begins|began|finish|finished|finishes|close|closed) the <unit>',
    'within:(within) the <unit>',
    'turns:(in|before|by|until|till|into|after|for|since) the new <unit>',
  ],
  read: (parts, { tokens, after }) => {
    const granule = granuleOf(parts.number('unit'))
    if (!granule || granule === 'day' || granule === 'weekend' || granule === 'decade' || granule === 'century')
      return null
    const ends = endsPhrase(after)
    const unit = parts.span('unit')
    const isNewYear = granule === 'year' && tokens[unit.first]?.shape === 'lower' && !/^(?:of|'s|-)$/.test(after)
    const meaning = parts.word('turns') ? newYear() : null
    if (parts.word('turns')) return isNewYear && meaning ? [{ first: unit.first - 2, last: unit.last, meaning }] : null
    if (parts.word('turn') && !ends && !AFTER_TURN.test(after)) return null
    if (parts.word('within') && !ends) return null
    const meaningOfUnit: Meaning = { is: 'shifted', granule, steps: 0, base: 'context' }
    const ended =
      /^(?:ended|closed|finished)$/.test(parts.word('turn')) ||
      /^(?:was|ended|closed)$/.test(tokens[unit.last]?.lower ?? '')
    return [{ first: unit.first - 1, last: unit.last, meaning: ended ? { ...meaningOfUnit, ended } : meaningOfUnit }]
  },
}
