import type { JoinRule } from '../dateRule.js'
import type { Meaning } from '../meaning.js'
import type { Unit } from '../words.js'

/** How many months make a unit of an anniversary. */
const MONTHS: Partial<Record<Unit, number>> = { month: 1, year: 12, decade: 120, century: 1200 }

/** "ten years ago", in months; null where the meaning is no such count. */
function monthsAgo(meaning: Meaning): number | null {
  if (meaning.is !== 'offset' || meaning.sign > 0 || meaning.base !== 'speech' || meaning.from) return null
  const months = (meaning.count ?? Number.NaN) * (MONTHS[meaning.unit] ?? Number.NaN)
  return Number.isInteger(months) ? months : null
}

/** "today", "this week", "this summer", "last Friday": around the publication. */
function isNow(meaning: Meaning): boolean {
  if (meaning.is === 'shifted') return meaning.base === 'speech' && (meaning.steps === 0 || meaning.granule === 'day')
  if (meaning.is === 'weekday') return meaning.step !== 'tense' && !meaning.week
  return meaning.is === 'yearly' && meaning.step === 0
}

export const ANNIVERSARY: JoinRule = {
  name: 'dates/anniversary',
  about:
    'So many years or months before a day, week, month or season around the publication: "ten years ago on Friday".',
  finds: [
    'He died [ten years ago on Friday](2014-07-05).',
    '[Ten years ago Monday](2014-07-08), the bridge fell.',
    'It began [a year ago today](2023-07-05).',
    'War came [a century ago this summer](1924-SU).',
    'They met [20 years ago this month](2004-07), on [this week two decades ago](2004-W27).',
    'It is [a month ago yesterday](2024-06-04) that he fell.',
    'He died [five years ago last Friday](2019-06-28) and was buried [two years ago this Easter](2022-04-17).',
  ],
  ignores: {
    'He died ten years ago. Friday was quiet.': 'two sentences',
    'They met two weeks ago Tuesday.': 'a weekday of that week',
    'A year ago, on Friday, the two had agreed.': 'two times',
    'They met two years ago. Last Friday they parted.': 'two sentences',
  },
  join: ({ meaning: left }, { meaning: right }, gap) => {
    const months = monthsAgo(left)
    if (months !== null) {
      if (gap === '' && isNow(right)) return { is: 'anniversary', months, of: right }
      const weekday = right.is === 'weekday' && right.step === 'tense' && !right.week
      return weekday && /^(?:on)?$/.test(gap) ? { is: 'anniversary', months, of: right } : null
    }
    const later = monthsAgo(right)
    return later !== null && gap === '' && isNow(left) ? { is: 'anniversary', months: later, of: left } : null
  },
}
