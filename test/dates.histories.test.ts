import { describe, expect, test } from 'vitest'
import { said, times } from './saidTimes.js'

test('the entries of a chronicle share their year', () => {
  const found = times(
    'May 3, 2022: He is held at 5 a.m.\n\nMay 17: Bail is denied the next day.\n\nOct. 4: It is put off until November.\n\nMarch: He goes free.\n\nFeb. 2: He had fled in January.\n\nHe fell ill in May.',
  ).times
  expect(found.map(({ value }) => value)).toEqual([
    '2022-05-03',
    '2022-05-03T05:00',
    '2022-05-17',
    '2022-05-18',
    '2022-10-04',
    '2022-11',
    '2023-03',
    '2023-02-02',
    '2023-01',
    '2024-05',
  ])
})

test("a quoted speaker's day is not that of a history", () => {
  const story = 'It began in 1801. In March 1803 it spread. In May 1804 it ended. In 1805 and 1806 it was forgotten.'
  expect(said(`${story} The king said: "Today we are free."`)).toContain('Today = XXXX-XX-XX')
  expect(said(`${story} The “king” said he was free today.`)).toContain('today = 2024-07-05')
  expect(
    said(
      `${story} ${[1807, 1808, 1809, 1810, 1811, 1812].map((year) => `In ${year} it slept. `).join('')}Much happened this year.`,
    ),
  ).toContain('this year = 1812')
})

test.each([
  ['He said: "We are free today."', 'XXXX-XX-XX'],
  ['"We are free," they sang today.', '2024-07-05'],
  ['It was a song ("free today") of theirs.', 'XXXX-XX-XX'],
  ['The “free” sang “we are free today” there.', 'XXXX-XX-XX'],
  ["He said: ``We are free today.''", 'XXXX-XX-XX'],
  ["``We are free,'' they sang today.", '2024-07-05'],
  ['“We are free,\n\nThey sang today.', '2024-07-05'],
  ['They sang today: “we are free.”', '2024-07-05'],
])('quoted in a history or not: %s', (text, value) => {
  const story = 'It began in 1801. In March 1803 it spread. In May 1804 it ended. In 1805 and 1806 it was forgotten.'
  expect(times(`${story} ${text}`).times.at(-1)?.value).toBe(value)
})

describe('a text tells history', () => {
  const old = 'It began in 1801. It grew in 1802. It fell in 1803. It rose in 1804. In May 1805 it ended. '
  const told = (text: string) => said(`${text}In July he died.`).at(-1) === 'July = 1805-07'
  test.each([
    ['with five old dates', old, true],
    ['not with four', old.slice(18), false],
    ['recent ones are not old', `In March 2024 it was read. ${old.slice(18)}`, false],
    ['what is left today', `It is read today. ${old}`, true],
    ['not with much of today', `It is read today. Today it rains. ${old}`, false],
    ['nor with a day by its weekday', `It was read on Monday. ${old}`, false],
    ['nor with what was last week', `It was read last week. ${old}`, false],
    ['nor with what is tomorrow', `It will be read tomorrow. ${old}`, false],
    ['nor with what was two weeks ago', `It was read two weeks ago. ${old}`, false],
    [
      'days of the story do not count',
      `On 3 May 1799 it rained; two days later it snowed, and the next day. ${old}`,
      true,
    ],
    ['ten to one are too few', `It was read on Monday. ${old}${old}`, false],
    ['eleven are enough', `It was read on Monday. In 1800 it slept. ${old}${old}`, true],
  ])('%s', (_kind, text, history) => {
    expect(told(text)).toBe(history)
  })

  test('whenever it was published', () => {
    expect(said(`${old}In July he died.`, null).at(-1)).toBe('July = 1805-07')
  })
})

test.each([
  ['Jan. 9, 2023: He is freed.\n\nDec. 4: He is held.', 'Dec. 4 = 2022-12-04'],
  ['Oct. 9, 2022 – He is held.\n\nJan. 4 -- He is freed.', 'Jan. 4 = 2023-01-04'],
  ['May 3, 2022: He is held.\n\nHe is freed on May 17: it rains.', 'May 17 = 2024-05-17'],
  ['May 3, 2022: He is held.\n\nMay 17 was the day.', 'May 17 = 2024-05-17'],
  ['May 17: He is held.', 'May 17 = 2024-05-17'],
  ['May 3, 2029: He will be held, or on Monday.', 'Monday = 2024-07-08'],
])('entries of a chronicle: %s', (text, value) => {
  expect(said(text).map((one) => one.replace(' --', ''))).toContain(value)
})
