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

/** "the same month last year", "the same quarter a year earlier": that of the period told of, so many months before. */
function sameBefore(left: Meaning, right: Meaning): Meaning | null {
  const same = left.is === 'shifted' && left.base === 'story' && left.steps === 0
  if (!same || (left.granule !== 'month' && left.granule !== 'quarter' && left.granule !== 'week')) return null
  const isLastYear = right.is === 'shifted' && right.granule === 'year' && right.steps === -1
  const isYearBefore =
    right.is === 'offset' && right.unit === 'year' && right.count === 1 && right.sign < 0 && !right.from
  return isLastYear || isYearBefore ? { is: 'anniversary', months: 12, of: left } : null
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
    'It fell in [May](2024-05), as in [the same month last year](2023-05) and [the same quarter a year earlier](2023-Q2).',
    'He died [five years ago last Friday](2019-06-28) and was buried [two years ago this Easter](2022-04-17).',
  ],
  ignores: {
    'He died ten years ago. Friday was quiet.': 'two sentences',
    'They met two weeks ago Tuesday.': 'a weekday of that week',
    'A year ago, on Friday, the two had agreed.': 'two times',
    'They met two years ago. Last Friday they parted.': 'two sentences',
    'They met that same week, and last year.': 'two times',
  },
  join: ({ meaning: left }, { meaning: right }, gap) => {
    const same = /^(?:of)?$/.test(gap) ? sameBefore(left, right) : null
    if (same) return same
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
