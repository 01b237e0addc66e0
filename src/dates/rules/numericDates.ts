import { type CalendarUnit, dayNumber, dayUnit, isDate, monthUnit } from '../calendar.js'
import type { DateRule, Place } from '../dateRule.js'
import type { Meaning } from '../meaning.js'
import { fullYear } from './fullDates.js'

function dayOf(year: number, month: number, date: number): CalendarUnit | null {
  return isDate(year, month, date) ? dayUnit(dayNumber(year, month, date)) : null
}

function fixedDay(year: number, month: number, date: number): Meaning | null {
  const unit = dayOf(year, month, date)
  return unit && { is: 'fixed', unit }
}

/** No blank inside, and no further digits glued to the ends: "2024-07-03", not a piece of "0049-2024-07-03-11". */
function isTight({ tokens, first, last }: Place): boolean {
  for (let at = first + 1; at < last; at++) if (tokens[at]?.spaced) return false
  const before = tokens[first - 1]
  const after = tokens[last]
  const glued = /^[-/.+]$/
  if (before && tokens[first]?.spaced === false && glued.test(before.text)) return false
  return !(after && !after.spaced && glued.test(after.text) && tokens[last + 1]?.spaced === false)
}

export const ISO_DATE: DateRule = {
  name: 'dates/iso-date',
  about: 'A date written as ISO 8601 has it, or with strokes.',
  finds: ['Signed [2024-07-03](2024-07-03) in Oslo, filed [2023/12/01](2023-12-01).'],
  ignores: { 'Call 2024-07-9999 for help.': 'a telephone number', 'Code 11-2024-07-03-2 failed.': 'a code' },
  patterns: ['<year> - <month:two-digits> - <day:two-digits>', '<year> / <month:two-digits> / <day:two-digits>'],
  read: (parts, place) =>
    isTight(place) ? fixedDay(parts.number('year'), parts.number('month'), parts.number('day')) : null,
}

export const ISO_TIME: DateRule = {
  name: 'dates/iso-time',
  about: 'A date with its time, written as ISO 8601 has it.',
  finds: ['Sent [2024-07-03T10:00:00Z](2024-07-03T10:00Z) by mail.'],
  ignores: { 'Part 2024-07-03T1 broke.': 'a part number' },
  patterns: ['<year> - <month:two-digits> - <day-time>'],
  read: (parts, place) => {
    const date = fixedDay(parts.number('year'), parts.number('month'), parts.number('day-time'))
    const clock = /T\d{2}:\d{2}/.exec(place.tokens[place.last - 1]?.text ?? '')?.[0]
    if (!date || !clock || !isTight(place)) return null
    return { is: 'time', date, clock: place.tokens[place.last - 1]?.text.endsWith('Z') ? `${clock}Z` : clock }
  },
}

export const NUMERIC_DATE: DateRule = {
  name: 'dates/numeric-date',
  about:
    'A date of three numbers: day first or month first, as the document shows elsewhere, or as lies near its publication.',
  finds: [
    'The note of [25/06/2024](2024-06-25) was read.',
    'The note of [06/25/2024](2024-06-25) was read.',
    'They met on [03/07/2024](2024-07-03).',
    'Signed [3.7.2024](2024-07-03) in Bern.',
    'It expired on [31-12-99](1999-12-31).',
  ],
  ignores: {
    'A 2/3 majority and 1/2 of them left.': 'fractions',
    'They won 3-2-1.': 'a score',
    'Version 1.2.2024 failed to 40/50/60.': 'numbers beyond the calendar',
  },
  patterns: [
    '<first:plain-day> (/|-) <second:plain-day> (/|-) <year>',
    '<first:plain-day> (/|-) <second:plain-day> (/|-) <two-digits>',
    '<dotted>',
  ],
  read: (parts, place) => {
    const { tokens, first } = place
    const numbers = parts.maybe('dotted') === null ? null : (tokens[first]?.text ?? '').split('.').map(Number)
    if (!isTight(place) || (!numbers && tokens[first + 1]?.text !== tokens[first + 3]?.text)) return null
    if (numbers && /^(?:version|v|release|chapter|section)$/.test(place.before)) return null
    const [a = 0, b = 0, c = 0] = numbers ?? [
      parts.number('first'),
      parts.number('second'),
      parts.maybe('year') ?? parts.number('two-digits'),
    ]
    const year = c < 100 ? fullYear(c) : c
    const [dayFirst, monthFirst] = [dayOf(year, b, a), dayOf(year, a, b)]
    // Stops stand between numbers where the day comes first.
    if (dayFirst && (numbers || a === b)) return { is: 'fixed', unit: dayFirst }
    if (dayFirst && monthFirst) return { is: 'either', dayFirst, monthFirst }
    if (dayFirst) return { is: 'fixed', unit: dayFirst, order: 'day-first' }
    return monthFirst && { is: 'fixed', unit: monthFirst, order: 'month-first' }
  },
}

export const ISO_MONTH: DateRule = {
  name: 'dates/iso-month',
  about: 'A month written as ISO 8601 has it.',
  finds: ['The report of [2024-07](2024-07) was lost.'],
  ignores: { 'The season 2023-24 ended.': 'a range of years' },
  patterns: ['<year> - <month:two-digits>'],
  read: (parts, place) => {
    const month = parts.number('month')
    if (!isTight(place) || month < 1 || month > 12 || parts.number('year') % 100 < month) return null
    return { is: 'fixed', unit: monthUnit(parts.number('year'), month) }
  },
}

export const SEPTEMBER_11: DateRule = {
  name: 'dates/september-11',
  about: '"9/11", the one day that is known by its number.',
  finds: ['The war began after the [9/11](2001-09-11) attacks.'],
  ignores: { 'A 2/3 majority is needed.': 'a fraction', 'He scored 9/11/12.': 'a score' },
  patterns: ['9 / 11'],
  read: (_parts, place) => (isTight(place) ? fixedDay(2001, 9, 11) : null),
}
