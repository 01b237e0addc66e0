import type { DateRule } from '../dateRule.js'
import type { Meaning } from '../meaning.js'
import { inYear, yearlyDay } from '../meanings.js'

const DASH = 'link:(-|–|—|to|through|until|till)'

export const DAY_RANGE: DateRule = {
  name: 'dates/day-range',
  about: 'Two days of one month: a range is one expression, a list several.',
  finds: [
    'The summit will run [July 9-11](2024-07-09/2024-07-11) in Oslo.',
    'They met [July 3–4, 2023](2023-07-03/2023-07-04).',
    'They met from [3 to 5 June 2019](2019-06-03/2019-06-05).',
    'They met on [June 3](2024-06-03) and [4](2024-06-04).',
  ],
  ignores: { 'The July 40-50 line failed.': 'no days of a month' },
  patterns: [
    `<month> <from:day> ${DASH} <to:day> [[,] <year>]`,
    `<month> <from:day> [,] list:(and|or|&) <to:day> [[,] <year>]`,
    `[the] <from:day> ${DASH} [the] <to:day> [of] <month> [[,] <year>]`,
    `[the] <from:day> list:(and|or|&) [the] <to:day> [of] <month> [[,] <year>]`,
  ],
  read: (parts, { first, last }) => {
    const month = parts.number('month')
    const year = parts.maybe('year')
    const side = (name: string): Meaning | null => {
      const day = yearlyDay(month, parts.number(name))
      return year === null ? day : inYear(day, year)
    }
    const from = side('from')
    const to = side('to')
    if (!from || !to) return null
    if (parts.word('link')) return parts.number('from') < parts.number('to') ? { is: 'range', from, to } : null
    const monthSpan = parts.span('month')
    const second = parts.span('to')
    const monthLeads = monthSpan.first < second.first
    return [
      { first, last: parts.span('from').last, meaning: from },
      { first: second.first, last: monthLeads && year === null ? second.last : last, meaning: to },
    ]
  },
}
