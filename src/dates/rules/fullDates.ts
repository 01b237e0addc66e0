import { yearUnit } from '../calendar.js'
import type { DateRule, Parts, Place } from '../dateRule.js'
import type { Meaning } from '../meaning.js'
import { inThatYear, inYear, shifted, type Yearly, yearlyDay } from '../meanings.js'
import { WORDS } from '../words.js'

const WEEKDAY = '[<weekday> [,]] [<short-weekday> [,]]'
const YEAR =
  "[[(,|of)] <year> [era:(bc|b.c.|bce)]] [[,] ' <two-digits>] [[,] ’ <two-digits>] [of that:(that|the) [same] year]"

/** Puts the year in where the pattern caught one. */
function withYear(day: Yearly | null, parts: Parts): Meaning | null {
  if (parts.word('that')) return inThatYear(day)
  const short = parts.maybe('two-digits')
  const year = short === null ? parts.maybe('year') : fullYear(short)
  const weekday = parts.maybe('weekday') ?? parts.maybe('short-weekday')
  if (year === null) return day && weekday !== null ? { ...day, weekday } : day
  return inYear(day, parts.word('era') ? 1 - year : year)
}

/** Two digits of a year in a text of our time: 30 and more are of the 20th century. */
export function fullYear(digits: number): number {
  return digits < 30 ? 2000 + digits : 1900 + digits
}

/** What follows a number that is no day: "May 10 percent", "April 480 BC". */
const NO_DAY = /^(?:percent|%|per|million|billion|bc|b\.c\.|a\.m\.|p\.m\.|am|pm|people|votes|points)$/

/** "the April 6 Youth Movement" */
const BODY = /^(?:[Mm]ovement|[Aa]lliance|[Bb]loc|Foundation|Brigade|Brigades|Coalition|Front|Party|Committee)$/

function isDay({ after, tokens, last }: Place): boolean {
  if (
    BODY.test(tokens[last]?.text ?? '') ||
    (tokens[last]?.shape === 'capital' && BODY.test(tokens[last + 1]?.text ?? ''))
  )
    return false
  return (
    !NO_DAY.test(after) &&
    !(tokens[last]?.spaced === false && /^[:/%]$/.test(after) && tokens[last + 1]?.shape === 'number')
  )
}

function read(parts: Parts, place: Place): Meaning | null {
  if (!isDay(place)) return null
  const glued = parts.maybe('glued-day')
  const day =
    glued === null
      ? yearlyDay(parts.number('month'), parts.number('day'))
      : yearlyDay(Math.floor(glued / 100), glued % 100)
  return withYear(day, parts)
}

export const MONTH_DAY: DateRule = {
  name: 'dates/month-day',
  about: 'A month with its day, the American way, with or without weekday and year.',
  finds: [
    'The ministers met on [July 3, 2024](2024-07-03).',
    'They signed it on [Thursday, Sept. 5, 2019](2019-09-05).',
    'The envoy left on [June 28](2024-06-28).',
    'The envoy will leave on [July 8th](2024-07-08).',
    'Talks broke down on [December 12](2023-12-12).',
    "The wall fell on [Nov. 9, '89](1989-11-09).",
    'Troops landed in [1942](1942) and withdrew on [July 25 of that year](1942-07-25).',
  ],
  ignores: {
    'Officials may 3 times refuse.': 'the verb, not the month',
    'In the end May 10 percent of them left.': 'a share',
    'The April 6 Youth Movement met.': 'the name of a body',
    'Rates in March 48 banks set failed.': 'no month has 48 days',
  },
  patterns: [`${WEEKDAY} <month> [the] <day> ${YEAR}`, `${WEEKDAY} <month> the <day:ordinal-day> ${YEAR}`],
  read,
}

export const DAY_MONTH: DateRule = {
  name: 'dates/day-month',
  about: 'A day before its month, the British way, with or without weekday and year.',
  finds: [
    'The ministers met on [3 July 2024](2024-07-03).',
    'The pact was signed on [the 25th of August, 1939](1939-08-25).',
    'They will return on [Monday 8 July](2024-07-08).',
    'The envoy left on [28 June](2024-06-28).',
    'He left on [the fourth of June](2024-06-04).',
    'The note of [02-Jul-2024](2024-07-02) was filed.',
    'He was held on [21June 2024](2024-06-21) in Oslo.',
  ],
  ignores: {
    'He counted 40 May flowers.': 'no month has 40 days',
    'All 14 may vote.': 'the verb, not the month',
  },
  patterns: [
    '<day> - <month> - <year>',
    `${WEEKDAY} [the] <day> [of] <month> ${YEAR}`,
    `${WEEKDAY} <glued-day> ${YEAR}`,
    `${WEEKDAY} [the] <day:ordinal-day> of <month> ${YEAR}`,
  ],
  read,
}

const MONTH_STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

export const DAY_OF_MONTH: DateRule = {
  name: 'dates/day-of-month',
  about: 'A day by its number alone, in the month spoken of.',
  finds: [
    'They met on [July 2](2024-07-02); a pact followed on [the 4th](2024-07-04).',
    'They met on [July 2](2024-07-02) and struck on [the 3rd](2024-07-03) and [the night of the 4th](2024-07-04TNI).',
    'They met on [the 25th of last month](2024-06-25) and will part on [the 9th of this month](2024-07-09).',
  ],
  ignores: {
    'He had a birdie on the 9th at Augusta.': 'a hole',
    'He finished in the 4th place.': 'a rank',
    'The 18th Congress met.': 'a number of its own',
  },
  patterns: ['the <day>', 'the <ordinal-day> of which:(this|last|next|that) month'],
  read: (parts, { tokens, first, last, before, after }) => {
    const which = parts.word('which')
    if (which) {
      const month = shifted('month', MONTH_STEPS[which] ?? 0, which === 'that' ? 'story' : 'speech')
      return { is: 'day-of-month', day: parts.number('ordinal-day'), month }
    }
    const ordinal = /\d[a-z]/i.test(tokens[last - 1]?.text ?? '')
    const next = tokens[last + 1]
    // "on the 9th at noon", but "a birdie on the 9th at Augusta"
    const alone =
      (after === 'at' &&
        (next?.shape === 'number' || /^(?:noon|midday|midnight|dawn|dusk)$/.test(next?.lower ?? ''))) ||
      (after === 'local' && next?.lower === 'time') ||
      /^(?:[.,;:)]|and|to|but|when|as|the|it|he|she|they|was|were|had|)$/.test(after)
    const part = before === 'of' && WORDS.get(tokens[first - 2]?.lower ?? '')?.part !== undefined
    return ordinal && alone && (part || /^(?:on|by|until|from|since|before|after)$/.test(before))
      ? { is: 'day-of-month', day: parts.number('day') }
      : null
  },
}

export const YEAR_RANGE: DateRule = {
  name: 'dates/year-range',
  about: 'Years that share their leading digits or their era: "1915-16", "from 499 to 493 BC".',
  finds: [
    'The siege ([1915-16](1915/1916)) failed.',
    'The plan for [2021/22](2021/2022) passed, that of [2022/2023](2022/2023) failed.',
    'It lasted from [499 to 493 BC](BC0499/BC0493).',
    'It held in [496](BC0496) and [495 BC](BC0495).',
  ],
  ignores: {
    'Call 1915-16-22 for help.': 'a telephone number',
    'The vote was 1980-80.': 'a score',
    'Document 2011/64 was lost.': 'a file number',
  },
  patterns: [
    '<from:year> (-|–|/) <to:two-digits>',
    '<from:year> / <to:year>',
    '<from:short-year> link:(-|–|—|to) <to:short-year> era:(bc|b.c.|b.c|bce)',
    '<from:short-year> list:(and|or) <to:short-year> era:(bc|b.c.|b.c|bce)',
  ],
  read: (parts, { tokens, first, last, after }) => {
    const fixed = (year: number): Meaning => ({ is: 'fixed', unit: yearUnit(year) })
    if (parts.word('era')) {
      const [from, to] = [fixed(1 - parts.number('from')), fixed(1 - parts.number('to'))]
      if (parts.number('from') <= parts.number('to')) return null
      if (parts.word('link')) return { is: 'range', from, to }
      return [
        { first, last: first + 1, meaning: from },
        { first: first + 2, last, meaning: to },
      ]
    }
    const from = parts.number('from')
    const digits = parts.number('to')
    const to = digits < 100 ? from - (from % 100) + digits : digits
    const tight = tokens[first + 1]?.spaced === false && tokens[first + 2]?.spaced === false
    // With a stroke only neighbors: "2021/22"; "2011/64" is a document.
    if (tokens[first + 1]?.text === '/' && to !== from + 1) return null
    if (!tight || to <= from || after === '-' || after === '–') return null
    return { is: 'range', from: fixed(from), to: fixed(to) }
  },
}
