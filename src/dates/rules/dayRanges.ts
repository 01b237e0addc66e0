import type { DateRule } from '../dateRule.js'
import type { Meaning } from '../meaning.js'
import { inYear, yearlyDay } from '../meanings.js'

const WEEKDAY = '[<weekday> [,]]'
const LINK = 'link:(-|–|—|/|to|through|until|till)'
const LIST = '[,] list:(and|or|&)'

export const DAY_RANGE: DateRule = {
  name: 'dates/day-range',
  about: 'Two days of one month: a range is one expression, a list several.',
  finds: [
    'The summit will run [July 9-11](2024-07-09/2024-07-11) in Oslo.',
    'They met [July 3–4, 2023](2023-07-03/2023-07-04).',
    'They met from [3 to 5 June 2019](2019-06-03/2019-06-05).',
    'They met on [June 3](2024-06-03) and [4](2024-06-04).',
    'They met on [June 3/4](2024-06-03/2024-06-04).',
    'They met between [June 3 and 5](2024-06-03/2024-06-05).',
    'They met on [3](2024-06-03), [4](2024-06-04) and [5 June](2024-06-05).',
    'They met on [3](2019-06-03) and [4 June 2019](2019-06-04).',
  ],
  ignores: { 'The July 40-50 line failed.': 'no days of a month', 'In July 11-9 votes were usual.': 'a score' },
  patterns: [
    `${WEEKDAY} <month> <from:day> ${LINK} <to:day> [[,] <year>]`,
    `${WEEKDAY} <month> <from:day> ${LIST} <to:day> [[,] <year>]`,
    `${WEEKDAY} <month> <head:day> , <from:day> ${LIST} <to:day> [[,] <year>]`,
    `[the] <head:day> , <from:day> ${LIST} <to:day> [of] <month> [[,] <year>]`,
    `[the] <from:day> ${LINK} [the] <to:day> [of] <month> [[,] <year>]`,
    `[the] <from:day> ${LIST} [the] <to:day> [of] <month> [[,] <year>]`,
  ],
  read: (parts, { first, last, before }) => {
    const month = parts.number('month')
    const year = parts.maybe('year')
    const side = (name: string): Meaning | null => {
      const day = yearlyDay(month, parts.number(name))
      return year === null ? day : inYear(day, year)
    }
    const [from, to] = [side('from'), side('to')]
    if (!from || !to) return null
    // A stroke joins neighbors: "3/4 July"; "3/12 July" is something else.
    if (parts.word('link') === '/' && parts.number('to') !== parts.number('from') + 1) return null
    if (parts.word('link') || before === 'between')
      return parts.number('from') < parts.number('to') ? { is: 'range', from, to } : null
    const head = parts.maybe('head') === null ? null : side('head')
    return [
      ...(head ? [{ first, last: parts.span('head').last, meaning: head }] : []),
      { first: head ? parts.span('from').first : first, last: parts.span('from').last, meaning: from },
      { first: parts.span('to').first, last, meaning: to },
    ]
  },
}
