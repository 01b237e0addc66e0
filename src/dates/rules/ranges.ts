import type { JoinRule } from '../dateRule.js'
import type { Meaning } from '../meaning.js'
import { isDay, isPoint } from './joins.js'

/** Both are dates, or parts of periods. */
const isEnd = (meaning: Meaning) => isPoint(meaning) || meaning.is === 'part' || meaning.is === 'time'

/** Midnight is the end of its day, but what begins at midnight begins the day. */
function startOf(meaning: Meaning): Meaning {
  return meaning.is === 'time' && meaning.clock === 'T24:00' ? { ...meaning, clock: 'T00:00' } : meaning
}

/** "Between 31 July and 14 August that year", "Monday to Wednesday of last week": the year or week at the end is that of the start, too. */
function inSamePeriod(from: Meaning, to: Meaning): Meaning {
  if (from.is === 'weekday' && from.step === 'tense' && to.is === 'weekday' && to.week && !from.week)
    return { ...from, week: to.week }
  if (from.is !== 'yearly' || from.step !== 'tense' || from.year || to.is !== 'yearly' || !to.year) return from
  return { ...from, year: isBehind(from, to) ? yearBefore(to.year) : to.year }
}

type Yearly = Extract<Meaning, { is: 'yearly' }>

/** "From November to January this year": the start is of the year before. */
function isBehind(from: Yearly, to: Yearly): boolean {
  const [start, end] = [from.make(LEAP_YEAR), to.make(LEAP_YEAR)]
  return start !== null && end !== null && start.first > end.last
}

/** A year that has all days. */
const LEAP_YEAR = 2000

function yearBefore(year: Meaning): Meaning {
  return { is: 'offset', unit: 'year', count: 1, sign: -1, base: 'story', from: year }
}

export const RANGE: JoinRule = {
  name: 'dates/range',
  about: 'From one date to another: one expression whose value is first/last.',
  finds: [
    'They met from [Monday to Wednesday](2024-07-01/2024-07-03).',
    'They met from [Monday to Wednesday of last week](2024-06-24/2024-06-26).',
    'He ruled from [1914 to 1918](1914/1918).',
    'They talked between [May 3 and June 4](2024-05-03/2024-06-04), and between [May 3 and June 4 last year](2023-05-03/2023-06-04).',
    'The war of [1914–1918](1914/1918) has not been forgotten.',
    'The session ran [December 2023–February 2024](2023-12/2024-02).',
    'They talked between [midnight and 5 a.m.](2024-07-05T00:00/2024-07-05T05:00).',
    'They talked from [10:00 to 12:00](2024-07-05T10:00/2024-07-05T12:00).',
    'Shots fell on [the night of June 30-July 1](2024-06-30TNI).',
    'It will last from [July 30 to August 2](2024-07-30/2024-08-02).',
  ],
  ignores: {
    'They met on Monday and on Wednesday.': 'two days',
    'He flew on Monday to 1990s Oslo.': 'no end of a range',
  },
  join: (left, right, gap, before) => {
    if (!isEnd(left.meaning) || !isEnd(right.meaning)) return null
    const between = gap === 'and' && before === 'between'
    if (!between && !/^(?:to|-|–|—|until|through|till)$/.test(gap)) return null
    if (
      left.meaning.is === 'time' &&
      left.meaning.clock === 'TNI' &&
      left.meaning.date &&
      isDay(left.meaning.date) &&
      isDay(right.meaning)
    )
      return left.meaning
    if ((left.meaning.is === 'time') !== (right.meaning.is === 'time')) return null
    if (gap === 'to' && left.meaning.is !== right.meaning.is && before !== 'from') return null
    return { is: 'range', from: startOf(inSamePeriod(left.meaning, right.meaning)), to: right.meaning }
  },
}
