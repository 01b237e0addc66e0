import { dayNumber, dayUnit, isDate } from '../calendar.js'
import type { DateRule } from '../dateRule.js'

export const ISO_DATE: DateRule = {
  name: 'dates/iso-date',
  about: 'A date written as ISO 8601 has it.',
  finds: ['Signed [2024-07-03](2024-07-03) in Oslo.'],
  ignores: { 'Call 2024-07-9999 for help.': 'a telephone number' },
  patterns: ['<year> - <two-digits> - <two-digits>', '<year> / <two-digits> / <two-digits>'],
  read: (parts, { tokens, first, last }) => {
    const day = tokens[last - 1]
    const month = tokens[last - 3]
    if (tokens[first + 1]?.spaced || day?.spaced || month?.spaced) return null
    const year = parts.number('year')
    const [m, d] = [Number(month?.text), Number(day?.text)]
    return isDate(year, m, d) ? { is: 'fixed', unit: dayUnit(dayNumber(year, m, d)) } : null
  },
}

export const ATTACKS: DateRule = {
  name: 'dates/september-11',
  about: '"9/11", the one day that is known by its number.',
  finds: ['The war began after the [9/11](2001-09-11) attacks.'],
  ignores: { 'A 2/3 majority is needed.': 'a fraction' },
  patterns: ['9 / 11', '9 - 11'],
  read: (_parts, { tokens, first }) =>
    tokens[first + 1]?.spaced || tokens[first + 2]?.spaced || tokens[first + 1]?.text === '-'
      ? null
      : { is: 'fixed', unit: dayUnit(dayNumber(2001, 9, 11)) },
}
