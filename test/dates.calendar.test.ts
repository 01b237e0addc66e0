import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CalendarUnit,
  centuryUnit,
  civil,
  dayNumber,
  dayUnit,
  decadeUnit,
  type Granule,
  halfUnit,
  isDate,
  isoDayOf,
  monthUnit,
  nthWeekday,
  quarterUnit,
  seasonUnit,
  shiftUnit,
  unitAround,
  weekdayOf,
  weekendUnit,
  weekUnit,
  yearUnit,
} from '../src/dates/calendar.js'
import { easterOf } from '../src/dates/easter.js'

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000
const show = ({ value, first, last }: CalendarUnit) => `${value}: ${isoDayOf(first)} to ${isoDayOf(last)}`

test.each<[CalendarUnit, string]>([
  [dayUnit(day('2024-02-29')), '2024-02-29: 2024-02-29 to 2024-02-29'],
  [monthUnit(2024, 2), '2024-02: 2024-02-01 to 2024-02-29'],
  [monthUnit(2024, 13), '2025-01: 2025-01-01 to 2025-01-31'],
  [monthUnit(2024, 0), '2023-12: 2023-12-01 to 2023-12-31'],
  [yearUnit(2023), '2023: 2023-01-01 to 2023-12-31'],
  [weekUnit(day('2024-07-05')), '2024-W27: 2024-07-01 to 2024-07-07'],
  // Years of weeks begin before January or after it.
  [weekUnit(day('2024-12-30')), '2025-W01: 2024-12-30 to 2025-01-05'],
  [weekUnit(day('2021-01-03')), '2020-W53: 2020-12-28 to 2021-01-03'],
  [weekUnit(day('2026-01-01')), '2026-W01: 2025-12-29 to 2026-01-04'],
  [weekendUnit(day('2024-07-05')), '2024-W27-WE: 2024-07-06 to 2024-07-07'],
  [seasonUnit(2024, 'SP'), '2024-SP: 2024-03-01 to 2024-05-31'],
  [seasonUnit(2024, 'SU'), '2024-SU: 2024-06-01 to 2024-08-31'],
  [seasonUnit(2024, 'FA'), '2024-FA: 2024-09-01 to 2024-11-30'],
  [seasonUnit(2024, 'WI'), '2024-WI: 2023-12-01 to 2024-02-29'],
  [quarterUnit(2024, 1), '2024-Q1: 2024-01-01 to 2024-03-31'],
  [quarterUnit(2024, 4), '2024-Q4: 2024-10-01 to 2024-12-31'],
  [quarterUnit(2024, 6), '2025-Q2: 2025-04-01 to 2025-06-30'],
  [quarterUnit(2024, 0), '2023-Q4: 2023-10-01 to 2023-12-31'],
  [halfUnit(2024, 1), '2024-H1: 2024-01-01 to 2024-06-30'],
  [halfUnit(2024, 2), '2024-H2: 2024-07-01 to 2024-12-31'],
  [decadeUnit(1994), '199: 1990-01-01 to 1999-12-31'],
  [decadeUnit(10), '001: 0010-01-01 to 0019-12-31'],
  [centuryUnit(19), '18: 1801-01-01 to 1900-12-31'],
  [centuryUnit(1), '00: 0001-01-01 to 0100-12-31'],
])('%o', (unit, expected) => {
  expect(show(unit)).toBe(expected)
})

test('before Christ: values and years, for which ISO has no days', () => {
  const years = ({ value, first, last }: CalendarUnit) => [value, civil(first).year, civil(last).year]
  expect(years(yearUnit(0))).toEqual(['BC0001', 0, 0])
  expect(years(yearUnit(-403))).toEqual(['BC0404', -403, -403])
  // 479 to 470 BC
  expect(years(decadeUnit(-469))).toEqual(['BC047', -478, -469])
  // 100 to 1 BC, 500 to 401 BC
  expect(years(centuryUnit(0))).toEqual(['BC00', -99, 0])
  expect(years(centuryUnit(-4))).toEqual(['BC04', -499, -400])
  expect(isoDayOf(dayNumber(0, 12, 31))).toBeNull()
  expect(isoDayOf(dayNumber(1, 1, 1))).toBe('0001-01-01')
  expect(isoDayOf(dayNumber(9999, 12, 31))).toBe('9999-12-31')
  expect(isoDayOf(dayNumber(10_000, 1, 1))).toBeNull()
})

test.each<[Granule, string, string, string]>([
  ['day', '2024-07-05', '2024-07-06', '2024-07-04'],
  ['weekend', '2024-W27-WE', '2024-W28-WE', '2024-W26-WE'],
  ['week', '2024-W27', '2024-W28', '2024-W26'],
  ['month', '2024-07', '2024-08', '2024-06'],
  ['season', '2024-SU', '2024-FA', '2024-SP'],
  ['quarter', '2024-Q3', '2024-Q4', '2024-Q2'],
  ['half', '2024-H2', '2025-H1', '2024-H1'],
  ['year', '2024', '2025', '2023'],
  ['decade', '202', '203', '201'],
  ['century', '20', '21', '19'],
])('the %s of a day in July 2024, the next one and the last one', (granule, own, next, last) => {
  const today = day('2024-07-05')
  expect(unitAround(today, granule).value).toBe(own)
  expect(shiftUnit(today, granule, 0).value).toBe(own)
  expect(shiftUnit(today, granule, 1).value).toBe(next)
  expect(shiftUnit(today, granule, -1).value).toBe(last)
})

test.each([
  ['2024-12-15', 'season', '2025-WI'],
  ['2024-01-15', 'season', '2024-WI'],
  ['2024-02-29', 'season', '2024-WI'],
  ['2024-03-01', 'season', '2024-SP'],
  ['2024-11-30', 'season', '2024-FA'],
  ['2024-03-31', 'quarter', '2024-Q1'],
  ['2024-04-01', 'quarter', '2024-Q2'],
  ['2024-06-30', 'half', '2024-H1'],
  ['2024-07-01', 'half', '2024-H2'],
  ['2000-12-31', 'century', '19'],
  ['2001-01-01', 'century', '20'],
] as const)('%s lies in the %s %s', (date, granule, value) => {
  expect(unitAround(day(date), granule).value).toBe(value)
})

test('every unit holds the day that it was asked for, and joins the next one', () => {
  const granules: Granule[] = ['day', 'week', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century']
  fc.assert(
    fc.property(
      fc.integer({ min: day('1000-01-01'), max: day('2999-12-31') }),
      fc.constantFrom(...granules),
      (at, granule) => {
        const unit = unitAround(at, granule)
        expect(unit.granule).toBe(granule)
        expect(unit.first).toBeLessThanOrEqual(at)
        expect(unit.last).toBeGreaterThanOrEqual(at)
        expect(unitAround(unit.last + 1, granule).first).toBe(unit.last + 1)
        expect(shiftUnit(at, granule, 1)).toEqual(unitAround(unit.last + 1, granule))
        expect(shiftUnit(at, granule, -1)).toEqual(unitAround(unit.first - 1, granule))
      },
    ),
    { numRuns: 300 },
  )
})

describe('days', () => {
  test.each([
    ['1970-01-01', 4],
    ['2024-07-05', 5],
    ['2024-07-07', 7],
    ['2024-07-08', 1],
    ['1969-12-29', 1],
    ['1900-02-28', 3],
  ])('%s is weekday %d', (date, weekday) => {
    expect(weekdayOf(day(date))).toBe(weekday)
  })

  test('there are dates that there are not', () => {
    expect([isDate(2024, 2, 29), isDate(2023, 2, 29), isDate(1900, 2, 29), isDate(2000, 2, 29)]).toEqual([
      true,
      false,
      false,
      true,
    ])
    expect([isDate(2024, 4, 31), isDate(2024, 13, 1), isDate(2024, 0, 1), isDate(2024, 1, 0)]).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  test.each([
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1961-04-02',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2024-03-31',
    '2038-04-25',
    '2049-04-18',
  ])('Easter: %s', (date) => {
    expect(isoDayOf(easterOf(Number(date.slice(0, 4))))).toBe(date)
  })

  test.each([
    ['the first Monday of July 2024', 7, 1, 1, '2024-07-01'],
    ['the second Tuesday of July 2024', 7, 2, 2, '2024-07-09'],
    ['the fourth Thursday of November 2024', 11, 4, 4, '2024-11-28'],
    ['the last Friday of July 2024', 7, 5, 5, '2024-07-26'],
    ['the last Wednesday of July 2024, the fifth', 7, 3, 5, '2024-07-31'],
    ['the last Sunday of August 2024, for the first of September is none', 8, 7, 5, '2024-08-25'],
  ])('%s', (_, month, weekday, nth, date) => {
    expect(isoDayOf(nthWeekday(2024, month, weekday, nth))).toBe(date)
  })
})
