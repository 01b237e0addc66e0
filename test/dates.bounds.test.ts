import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DATE_RULES } from '../src/dates/dateRules.js'
import { findTimes } from '../src/dates/findTimes.js'
import { parseExample } from '../src/model/example.js'
import { tokenize } from '../src/text/tokenize.js'

const PUBLISHED = { value: '2024-07-05', source: 'option' } as const
const DAY = 86_400_000

/** As `Date.UTC`, which takes the year 70 for 1970. */
const utc = (year: number, month: number, day: number) => new Date(0).setUTCFullYear(year, month, day)
const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
const stretch = (from: number, until: number): [string, string] => [iso(from), iso(until - DAY)]
const months = (year: number, month: number, count: number) =>
  stretch(utc(year, month - 1, 1), utc(year, month - 1 + count, 1))

/** First and last day of a TIMEX3 value, read off the value alone; null where it names no days of the calendar. */
function daysOf(value: string): [string, string] | null {
  const [date = ''] = value.split('T')
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return [date, date]
  const [, year = '', rest = ''] = /^(\d{4})(?:-(.+))?$/.exec(date) ?? []
  const number = Number(year)
  if (/^\d\d(?:-XX)?$/.test(rest)) return months(number, Number(rest.slice(0, 2)), 1)
  if (/^Q\d$/.test(rest)) return months(number, Number(rest[1]) * 3 - 2, 3)
  if (/^H\d$/.test(rest)) return months(number, Number(rest[1]) * 6 - 5, 6)
  const season = ['WI', 'SP', 'SU', 'FA'].indexOf(rest)
  if (season >= 0) return months(number, season * 3, 3)
  const [, week = '', weekend = ''] = /^W(\d\d)(-WE)?$/.exec(rest) ?? []
  if (week) {
    // The fourth of January lies in the first week.
    const fourth = utc(number, 0, 4)
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (Number(week) - 1) * 7 * DAY
    return stretch(weekend ? monday + 5 * DAY : monday, monday + 7 * DAY)
  }
  if (year) return rest ? null : months(number, 1, 12)
  if (/^\d{3}$/.test(date)) return [`${date}0-01-01`, `${date}9-12-31`]
  if (/^\d{2}$/.test(date)) return [`${date}01-01-01`, `${Number(date) + 1}00-12-31`]
  return null
}

const examples = DATE_RULES.flatMap((rule) => [...rule.finds, ...Object.keys(rule.ignores)])
const folder = new URL('../fixtures/dates/', import.meta.url)
const sentences = readdirSync(folder).flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))

describe('earliest and latest agree with the value', () => {
  test.each([...examples, ...sentences])('%s', (source) => {
    for (const { value, type, earliest, latest } of findTimes(tokenize(parseExample(source).text), PUBLISHED).times) {
      const [from = '', to = from] = value.split('/')
      const [first, last] = [daysOf(from), daysOf(to)]
      // "the first week of June" is a length with its place in the calendar.
      if (type === 'duration') continue
      if (first === null || last === null) {
        expect([value, earliest, latest]).toEqual([value, null, null])
        continue
      }
      expect([value, earliest !== null && earliest >= first[0], latest !== null && latest <= last[1]]).toEqual([
        value,
        true,
        true,
      ])
      expect([value, (earliest ?? '') <= (latest ?? '')]).toEqual([value, true])
    }
  })
})
