import { type CalendarUnit, civil } from '../calendar.js'
import type { JoinRule, MarkRule } from '../dateRule.js'
import { COARSENESS, OPEN } from '../ground.js'
import type { Meaning } from '../meaning.js'
import type { Unit } from '../words.js'
import { endsPhrase } from './relative.js'

/** Is it a point of the calendar, and no length? */
export const isPoint = ({ is }: Meaning) =>
  is === 'fixed' || is === 'yearly' || is === 'weekday' || is === 'shifted' || is === 'day-of-month' || is === 'either'

export const TIME_OF_DATE: JoinRule = {
  name: 'dates/time-of-date',
  about: 'A time of day with its date: "9 a.m. on Tuesday", "the night of July 3", "Friday at noon".',
  finds: [
    'Polls open at [9 a.m. on Tuesday](2024-07-09T09:00).',
    'They met on [Wednesday night](2024-07-03TNI).',
    'He died on [the night of July 3, 2024](2024-07-03TNI).',
    'He landed in [the early hours of Thursday](2024-07-04TMO).',
    'The truce began at [dawn on Sunday](2024-06-30TMO).',
    'It opens at [9:30 on Monday morning](2024-07-08T09:30).',
    'They met on [June 28 at 10:30](2024-06-28T10:30) and at [8 p.m. on the evening of July 1](2024-07-01T20:00).',
    'They struck on [the night of June 3-4](2024-06-03TNI).',
    'They will meet [5-6 p.m. on Tuesday](2024-07-09T17:00/2024-07-09T18:00).',
    'Polls close at [18:00 AEST on 6 July 2024](2024-07-06T18:00+10:00).',
  ],
  ignores: { 'They met on Friday; at noon they ate.': 'two times' },
  join: ({ meaning: first }, { meaning: right }, gap) => {
    const left = ofSomeDay(first)
    // "the night of 3-4 July" is that of the first.
    if (
      left.is === 'time' &&
      left.date === null &&
      right.is === 'range' &&
      isDay(right.from) &&
      /^of(?: the)?$/.test(gap)
    )
      return { ...left, date: right.from }
    if (left.is === 'time' && left.date === null && isPoint(right) && /^(?:|,|on|, on|of|of the)$/.test(gap))
      return { ...left, date: right }
    if (
      left.is === 'range' &&
      left.from.is === 'time' &&
      left.to.is === 'time' &&
      left.from.date === null &&
      isPoint(right) &&
      /^(?:|,|on|, on)$/.test(gap)
    )
      return { is: 'range', from: { ...left.from, date: right }, to: { ...left.to, date: right } }
    // "at 8 p.m. on the evening of July 3"
    if (
      left.is === 'time' &&
      left.date === null &&
      /^T\d/.test(left.clock) &&
      /^(?:|on|, on)$/.test(gap) &&
      right.is === 'time' &&
      right.date &&
      /^T[A-Z]/.test(right.clock)
    )
      return { ...left, date: right.date }
    if (right.is !== 'time' || right.date !== null || !/^(?:|,|at|, at|in the)$/.test(gap)) return null
    if (isPoint(left)) return gap !== '' && isLong(left) ? null : { ...right, date: left }
    // "10:30 on Tuesday morning", "Tuesday morning at 10:30": the clock says more.
    if (
      left.is === 'time' &&
      left.date !== null &&
      /^T\d/.test(left.clock) &&
      /^T[A-Z]/.test(right.clock) &&
      gap === ''
    )
      return left
    return left.is === 'time' && left.date !== null && /^T[A-Z]/.test(left.clock) ? { ...right, date: left.date } : null
  },
}

/** A month or a year, of which "at 14:00" tells no more: "in 2023, 14:00". */
const isLong = (meaning: Meaning) => meaning.is === 'fixed' && COARSENESS[meaning.unit.granule] > COARSENESS.week

/** "dawn" of "at dawn on Sunday" is that of some day until the day is told. */
function ofSomeDay(meaning: Meaning): Meaning {
  const clock = meaning.is === 'literal' ? /^XXXX-XX-XX(T[A-Z]{2})$/.exec(meaning.value)?.[1] : undefined
  return clock === undefined || meaning.is !== 'literal' || meaning.type !== 'time'
    ? meaning
    : { is: 'time', date: null, clock }
}

/** A day by month or number, which a weekday before it only names once more. */
export const isDay = (meaning: Meaning) =>
  (meaning.is === 'yearly' && /\d-\d/.test(meaning.open)) ||
  meaning.is === 'either' ||
  (meaning.is === 'fixed' && meaning.unit.granule === 'day')

export const WEEKDAY_OF_DATE: JoinRule = {
  name: 'dates/weekday-of-date',
  about: 'A weekday or holiday, or a part of it, with its date: "Tuesday 16/07/2024", "Thursday morning, May 5".',
  finds: [
    'They met at [noon on Good Friday, 10 April 1998](1998-04-10T12:00).',
    'They met on [Tuesday 16/04/2024](2024-04-16).',
    'They met [Thursday morning, June 27](2024-06-27TMO).',
  ],
  ignores: {
    'They met on Tuesday, and May 5 is near.': 'two days',
    'They met on Good Friday, 3 May 1998 being past.': 'another day',
  },
  join: ({ meaning: left }, { meaning: right }, gap) => {
    if (!isDay(right) || !/^,?$/.test(gap)) return null
    const day = left.is === 'time' ? left.date : left
    if (day?.is === 'yearly' && day.open === OPEN.day && right.is === 'fixed')
      return isSameDay(day, right.unit) ? (left.is === 'time' ? { ...left, date: right } : right) : null
    if (day?.is !== 'weekday' || day.step !== 'tense') return null
    const date = right.is === 'yearly' ? { ...right, weekday: day.weekday } : right
    return left.is === 'time' ? { ...left, date } : date
  },
}

/** "Good Friday, 10 April 1998" */
function isSameDay({ make }: Extract<Meaning, { is: 'yearly' }>, unit: CalendarUnit): boolean {
  return make(civil(unit.first).year)?.first === unit.first
}

/** A week that is told apart: "last week", "two weeks ago". */
function isWeek(meaning: Meaning): boolean {
  if (meaning.is === 'shifted') return meaning.granule === 'week' || meaning.granule === 'weekend'
  return meaning.is === 'offset' && meaning.unit === 'week' && meaning.count !== null && meaning.from === undefined
}

export const WEEKDAY_OF_WEEK: JoinRule = {
  name: 'dates/weekday-of-week',
  about: 'A weekday with its week: "Monday of last week", "two weeks ago Tuesday".',
  finds: [
    'They met on [Monday of last week](2024-06-24) and [Tuesday morning this week](2024-07-02TMO).',
    'They met [two weeks ago Tuesday](2024-06-18); they will meet [Friday next week](2024-07-12).',
  ],
  ignores: {
    'They met last week, and Monday they left.': 'two times',
    'They met last week. Monday they left.': 'two sentences',
  },
  join: ({ meaning: left }, { meaning: right }, gap) => {
    if (gap === '' && isWeek(left)) return inWeek(right, left)
    return /^(?:of|)$/.test(gap) && isWeek(right) ? inWeek(left, right) : null
  },
}

/** Null where the meaning is no bare weekday nor a part of one. */
function inWeek(meaning: Meaning, week: Meaning): Meaning | null {
  if (meaning.is === 'weekday') return meaning.step === 'tense' && !meaning.week ? { ...meaning, week } : null
  const date = meaning.is === 'time' && meaning.date ? inWeek(meaning.date, week) : null
  return date && meaning.is === 'time' ? { ...meaning, date } : null
}

const UNITS: Readonly<Record<string, Unit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' }

export const OFFSET_FROM_DATE: JoinRule = {
  name: 'dates/offset-from-date',
  about: 'So long before or after a date: "two days after July 3".',
  finds: [
    'They met [two days after July 1, 2024](2024-07-03).',
    'He resigned [a week before Christmas](2023-W51).',
    'They will vote [the day after Election Day](2024-11-06).',
    'They will meet [a week from Monday](2024-07-15), and part [ten days from today](2024-07-15).',
  ],
  ignores: {
    'They met for two days after the vote.': 'the vote is no date',
    'They will meet for two days from Monday.': 'how long, and from when',
  },
  join: ({ meaning: left }, { meaning: right }, gap, before) => {
    if (gap === 'from') return before === 'for' ? null : lengthFrom(left, right)
    const link = /^(before|after|following)(?: the)?$/.exec(gap)
    if (!link || left.is !== 'literal' || left.type === 'set' || !isPoint(right)) return null
    const sign = link[1] === 'before' ? -1 : 1
    if (left.value === 'XXXX-XX-XX') return { is: 'offset', unit: 'day', count: 1, sign, base: 'story', from: right }
    const length = /^P(\d{1,4})([DWMY])$/.exec(left.value)
    const unit = UNITS[length?.[2] ?? '']
    return unit ? { is: 'offset', unit, count: Number(length?.[1]), sign, base: 'story', from: right } : null
  },
}

/** "a week from Monday", "ten days from today": so long after a day near the publication. */
function lengthFrom(left: Meaning, right: Meaning): Meaning | null {
  const value = left.is === 'literal' || left.is === 'ahead' ? left.value : ''
  const length = /^P(\d{1,4})([DWMY])$/.exec(value)
  const unit = UNITS[length?.[2] ?? '']
  const near =
    right.is === 'weekday'
      ? right.step === 'tense'
      : right.is === 'shifted' && right.granule === 'day' && right.base === 'speech'
  if (!unit || !near) return null
  const from = right.is === 'weekday' ? ({ ...right, step: 1 } as const) : right
  const count = Number(length?.[1])
  const base = { is: 'offset', sign: 1, base: 'speech', from } as const
  return unit === 'week' ? { ...base, unit: 'day', count: 7 * count } : { ...base, unit, count }
}

const OPEN_UNITS = ['week', 'month', 'year'] as const
const ISO_UNITS = /^P(\d{1,4})([DWMY])$/

export const FROM_EVENT: MarkRule = {
  name: 'dates/from-event',
  about:
    'So long before or after an event: the date just named where it stands beside one, a length elsewhere in news.',
  finds: [
    'They met on [June 27](2024-06-27), [the day](2024-06-27) after the vote.',
    'On [Monday](2024-07-01), [the day before](2024-07-01), they had met.',
    'They met on [June 27](2024-06-27), [two days](P2D) after the vote.',
  ],
  ignores: {
    'They met on June 27, a day of rain.': 'no count from an event',
    'They met on June 27, the next day they parted.': 'another day',
  },
  mark: ({ meaning }, after, next, beside) => {
    // "On Sunday, the day before, …"
    if (meaning.is === 'shifted' && meaning.granule === 'day' && meaning.steps !== 0 && meaning.base === 'story')
      return /^(?:[,.)]|)$/.test(after) ? beside : null
    if (meaning.is !== 'literal' || !/^(?:after|before|following|into)$/.test(after) || endsPhrase(next)) return null
    const sign = after === 'before' ? -1 : 1
    if (meaning.type === 'date' && meaning.value === OPEN.day)
      return { is: 'from-event', unit: 'day', count: 1, sign, alone: meaning, same: beside }
    // "the week after the vote"
    const open = meaning.type === 'date' ? OPEN_UNITS.find((one) => OPEN[one] === meaning.value) : undefined
    if (open) return { is: 'from-event', unit: open, count: 1, sign, alone: meaning, same: null }
    const [, count, letter = ''] = ISO_UNITS.exec(meaning.value) ?? []
    const unit = UNITS[letter]
    // "a week into the talks" is a length unless their beginning is known.
    const same = after === 'into' ? null : beside
    return unit
      ? {
          is: 'from-event',
          unit,
          count: Number(count),
          sign,
          alone: meaning,
          same,
          ...(after === 'into' && { within: true }),
        }
      : null
  },
}

export const JOIN_RULES = [TIME_OF_DATE, WEEKDAY_OF_DATE, WEEKDAY_OF_WEEK, OFFSET_FROM_DATE, FROM_EVENT] as const
