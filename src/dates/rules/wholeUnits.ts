import type { DateRule } from '../dateRule.js'
import { shifted } from '../meanings.js'
import { endsPhrase, granuleOf } from './relative.js'

/** What may follow "ended the year", as in "ended the year above 4 percent". */
const AFTER_TURN = /^(?:up|down|above|below|near|higher|lower|as|strongly|weakly|under|over|roughly)$/

export const WHOLE_UNIT: DateRule = {
  name: 'dates/whole-unit',
  about: 'The year, month or week that the text tells about, as what ends or begins: "before the year is out".',
  finds: [
    'They will meet before [the year](2024) is out, or before [the month](2024-07) ends.',
    'Prices ended [the week](2024-W27) higher.',
    'A pact is planned within [the year](2024).',
  ],
  ignores: {
    'They ended the year-long siege.': 'how long it was',
    'They began the day of mourning before the week of prayer.': 'a day and a week of something',
  },
  patterns: [
    'how:(before|until|till|by|when) the <unit> (is|was) (out|over|up)',
    'how:(before|until|till|when|as) the <unit> (ends|ended|closes|closed)',
    'turn:(end|ends|ended|start|starts|started|begin|begins|began|finish|finished|finishes|close|closed) the <unit>',
    'within:(within) the <unit>',
  ],
  read: (parts, { after }) => {
    const granule = granuleOf(parts.number('unit'))
    if (!granule || granule === 'day' || granule === 'weekend' || granule === 'decade' || granule === 'century')
      return null
    const ends = endsPhrase(after)
    if (parts.word('turn') && !ends && !AFTER_TURN.test(after)) return null
    if (parts.word('within') && !ends) return null
    const noun = parts.span('unit')
    return [{ first: noun.first - 1, last: noun.last, meaning: shifted(granule, 0, 'context') }]
  },
}
