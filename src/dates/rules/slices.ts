import { monthUnit } from '../calendar.js'
import type { DateRule } from '../dateRule.js'
import { durationValue } from '../durationValue.js'
import type { Meaning } from '../meaning.js'
import { fixedYear, shifted, yearlyMonth } from '../meanings.js'
import { UNIT_LIST } from '../tokenClasses.js'

const HEADS = [
  'the how:(first|last|final|opening|closing) [<number>] [(few|full)] <units>',
  'the how:(first|last|final|opening|closing) [full] <unit>',
  'the <ordinal> <unit>',
]
const TAILS = ['of <month> [(,|of)] [<year>]', 'of <year>', 'of the:(the|that|this) (year|month)']

export const SLICE: DateRule = {
  name: 'dates/slice',
  about: 'The first or last days, weeks or months of a period: a length with its place in the calendar.',
  finds: [
    'Troops advanced in [the last two weeks of February 1951](P2W).',
    'Rain fell in [the first week of June](P1W).',
    'Talks begin in [the third week of August](P1W).',
    'Trade grew in [the first three months of 2023](P3M).',
  ],
  ignores: { 'He won the first week of the contest.': 'no period of the calendar' },
  patterns: HEADS.flatMap((head) => TAILS.map((tail) => `${head} ${tail}`)),
  read: (parts, { tokens, last }): Meaning | null => {
    const unit = UNIT_LIST[parts.maybe('units') ?? parts.maybe('unit') ?? -1]
    if (!unit || unit === 'quarter') return null
    const number = parts.maybe('number') ?? (parts.maybe('unit') === null ? null : 1)
    const value = durationValue(number, unit)
    const how = parts.word('how')
    const nth = parts.maybe('ordinal') ?? 1
    const which = how === '' || how === 'first' || how === 'opening' ? 'start' : 'end'
    const month = parts.maybe('month')
    const year = parts.maybe('year')
    const whole: Meaning =
      month === null
        ? periodOf(year, tokens[last - 1]?.lower ?? '')
        : year === null
          ? yearlyMonth(month)
          : { is: 'fixed', unit: monthUnit(year, month) }
    return value === null ? null : { is: 'slice', value, unit, count: number ?? 3, nth, which, of: whole }
  },
}

function periodOf(year: number | null, word: string): Meaning {
  return year === null ? shifted(word === 'month' ? 'month' : 'year', 0, 'context') : fixedYear(year)
}
