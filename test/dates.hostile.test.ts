import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTimes } from '../src/dates/findTimes.js'
import { tokenize } from '../src/text/tokenize.js'

const PUBLISHED = { value: '2024-07-05', source: 'option' } as const

/** Milliseconds of processor time for a text (a busy machine does not count), the best of three runs. */
function cost(text: string): number {
  const tokenized = tokenize(text)
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage()
    findTimes(tokenized, PUBLISHED)
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

describe('time is linear on hostile lines', () => {
  test.each([
    'last ',
    'the last week of ',
    'of ',
    '1',
    '12 ',
    '. ',
    '1-',
    '1/',
    'July ',
    'July 3-',
    'July 3, ',
    'early late mid ',
    'two and a half ',
    'twenty-',
    'a hundred and ',
    'the day before the day after ',
    'Monday to ',
    '1914-',
    'to be ',
    'will not have been ',
    'more than less than at least ',
    'two days after ',
    'two days after the vote held on 3 May ',
    'In 1990 at noon two nights overnight ',
    'Friday Okoro with ',
    'in 1987, in May last year ',
    'two weeks, 4 days and ',
    'two weeks ago Tuesday ',
    'Monday of last week ',
    'mid-to-late ',
    'early to mid- to ',
    '1960s and 70s and ',
    'the night of 3-4 July of ',
    'UTC+3 ',
    '9 a.m. Eastern ',
    '21July ',
    'a week from Monday from ',
    'In May 1803 and May. ',
    '1804: \n\n May 3. ',
  ])('%j', { timeout: 60_000 }, (piece) => {
    const short = piece.repeat(Math.ceil(8_000 / piece.length))
    const long = piece.repeat(Math.ceil(64_000 / piece.length))
    cost(short)
    // Eight times the text: eight times the time, with room for the collector; a quadratic pass would take sixty-four times.
    expect(cost(long)).toBeLessThan(cost(short) * 28 + 40)
  })
})

test('any text gives spans in order that do not overlap, and values that a report can hold', {
  timeout: 60_000,
}, () => {
  const words = fc.constantFrom(
    'last',
    'the',
    'of',
    'July',
    'May',
    '3',
    '31',
    '2024',
    '99',
    '-',
    '–',
    '/',
    ',',
    '.',
    'Monday',
    'Sat.',
    'early',
    'mid',
    'week',
    'weeks',
    'a',
    'two',
    'half',
    'and',
    'to',
    'ago',
    'later',
    'before',
    'second',
    'quarter',
    'spring',
    '1990s',
    'BC',
    'a.m.',
    '10:30',
    'GMT',
    'night',
    'every',
    '999999999',
    'years',
    'century',
    "'",
    '89',
    'New',
    "Year's",
    'Day',
    '\n\n',
    'will',
    'met',
    '29',
    'February',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 25 }), fc.boolean(), (parts, dated) => {
      const { times } = findTimes(tokenize(parts.join(' ')), dated ? PUBLISHED : null)
      let from = 0
      for (const { first, last, value, earliest, latest } of times) {
        expect(first).toBeGreaterThanOrEqual(from)
        expect(last).toBeGreaterThan(first)
        expect(value).not.toMatch(/NaN|undefined|null/)
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true)
        from = last
      }
    }),
    { numRuns: 2000 },
  )
})

test('one sentence of many dates and events takes linear time', { timeout: 60_000 }, () => {
  const piece = 'On 3 May he voted; two days after the vote, '
  const [short, long] = [50_000, 400_000].map((length) => cost(piece.repeat(Math.ceil(length / piece.length))))
  expect(long).toBeLessThan((short ?? 0) * 16 + 40)
})
