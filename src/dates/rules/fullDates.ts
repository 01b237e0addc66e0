import type { DateRule, Parts, Place } from '../dateRule.js'
import type { Meaning } from '../meaning.js'
import { inYear, type Yearly, yearlyDay } from '../meanings.js'

/** Puts the year in where the pattern caught one. */
function withYear(day: Yearly | null, parts: Parts): Meaning | null {
  const year = parts.maybe('year')
  if (year === null) return day
  const era = parts.word('era')
  return inYear(day, era.startsWith('b') ? 1 - year : year)
}

/** "May 14" and "14 May" leave no doubt; "3 March" as a number of marches does not exist in news. */
function monthFirst(parts: Parts, { tokens, last }: Place): Meaning | null {
  // "April 480 BC" is a year, "May 10:30" a clock: the day is no part of a longer number.
  if (
    parts.maybe('year') === null &&
    /^(?:percent|%|million|billion|bc|b\.c\.|a\.m\.|p\.m\.|am|pm)$/.test(tokens[last]?.lower ?? '')
  )
    return null
  return withYear(yearlyDay(parts.number('month'), parts.number('day')), parts)
}

function dayFirst(parts: Parts): Meaning | null {
  return withYear(yearlyDay(parts.number('month'), parts.number('day')), parts)
}

const WEEKDAY = '[<weekday> [,]] [<short-weekday> [,]]'
const YEAR = '[[(,|of)] <year>]'

export const MONTH_DAY: DateRule = {
  name: 'dates/month-day',
  about: 'A month with its day, the American way, with or without weekday and year.',
  finds: [
    'The ministers met on [July 3, 2024](2024-07-03).',
    'They signed it on [Thursday, Sept. 5, 2019](2019-09-05).',
    'The envoy left on [June 28](2024-06-28).',
    'The envoy will leave on [July 8th](2024-07-08).',
    'Talks broke down on [December 12](2023-12-12).',
  ],
  ignores: {
    'Officials may 3 times refuse.': 'the verb, not the month',
    'The March 480 soldiers joined in failed.': 'no month has 480 days',
  },
  patterns: [`${WEEKDAY} <month> [the] <day> ${YEAR}`, `${WEEKDAY} <month> the <ordinal-day> ${YEAR}`],
  read: monthFirst,
}

export const DAY_MONTH: DateRule = {
  name: 'dates/day-month',
  about: 'A day before its month, the British way, with or without weekday and year.',
  finds: [
    'The ministers met on [3 July 2024](2024-07-03).',
    'The pact was signed on [the 25th of August, 1939](1939-08-25).',
    'They will return on [Monday 8 July](2024-07-08).',
    'The envoy left on [28 June](2024-06-28).',
  ],
  ignores: {
    'He counted 40 May flowers.': 'no month has 40 days',
    'All 14 may vote.': 'the verb, not the month',
  },
  patterns: [`${WEEKDAY} [the] <day> [of] <month> ${YEAR}`, `${WEEKDAY} [the] <ordinal-day> [of] <month> ${YEAR}`],
  read: dayFirst,
}
