import { describe, expect, test } from 'vitest'
import { on, said } from './saidTimes.js'

/** What is read in a text of Wednesday, 3 July 2024, or of another day. */
const read = (text: string, published = '2024-07-03') => said(text, on(published))

describe('a year is counted once', () => {
  test.each([
    ['In 2019 he won. The following year, in June, he lost.', 'June = 2020-06'],
    ['He came in 2015. Two years later, in May, he left.', 'May = 2017-05'],
  ])('%s', (text, last) => {
    expect(read(text).at(-1)).toBe(last)
  })
})

describe('a year at the end of a range holds for its start', () => {
  test.each([
    ['They met from 30 December to 2 January last year.', '30 December to 2 January last year = 2022-12-30/2023-01-02'],
    ['Sales rose from November to January this year.', 'November to January this year = 2023-11/2024-01'],
    ['He served from October to March last year.', 'October to March last year = 2022-10/2023-03'],
    ['He served from March to October last year.', 'March to October last year = 2023-03/2023-10'],
  ])('%s', (text, value) => {
    expect(read(text)).toEqual([value])
  })
})

test.each([
  ['He left the party in March, two years later he was back.', ['March = 2024-03', 'two years later = 2026']],
  ['He won on 3 May, last year he lost.', ['3 May = 2024-05-03', 'last year = 2023']],
])('two clauses have two dates: %s', (text, values) => {
  expect(read(text)).toEqual(values)
})

test('news that ends with a history stays news', () => {
  const text =
    'At the June NATO summit in Madrid, Norway agreed.\n\nThe pact of 1949 was changed in 1952, 1955, 1982 and 1999, and on 4 April 2009.'
  expect(read(text)[0]).toBe('June = 2024-06')
})

describe('an event has the date of its own telling', () => {
  test.each([
    ['what ends it is of another day', 'The truce was signed on 3 May. The day after the truce collapsed, he left.'],
    ['what undoes it is of another day', 'The vote was held on 3 May. A week after the vote was annulled, he left.'],
    ['to another place', 'The march was held on 3 May. Two days after the march to Bergen, he left.'],
    ['of those whom he arrests', 'Okoro arrested ten men on 3 May. Two days after his arrest, he left.'],
    ['of several', 'Ten soldiers died on 3 May. Two days after his death, she left.'],
    ['of another person', 'Okoro died on 3 May. Berg died, too. Two days after his death, she left.'],
  ])('%s', (_kind, text) => {
    expect(read(text).at(-1)).not.toMatch(/2024/)
  })
})

test.each([
  ['Okoro was the first person to be killed on Monday.', '2024-07-03', ['Monday = 2024-07-01']],
  ['Okoro is one of the men to be killed on Monday.', '2024-07-03', ['Monday = 2024-07-01']],
  ['Okoro was the second person to be killed on Monday.', '2024-07-03', ['Monday = 2024-07-01']],
  ['The second accord to be signed on Monday is short.', '2024-07-03', ['Monday = 2024-07-08']],
  ['The accord to be signed on Monday is short.', '2024-07-03', ['Monday = 2024-07-08']],
  ['He said from October to December sales will rise.', '2024-07-03', ['October to December = 2024-10/2024-12']],
  ['He said from October to December sales rose.', '2024-07-03', ['October to December = 2023-10/2023-12']],
  ['Stocks ended the year up 20 percent.', '2025-01-02', ['the year = 2024']],
  ['Stocks ended the year up 20 percent.', '2024-12-30', ['the year = 2024']],
  ['Stocks will end the year up 20 percent.', '2025-01-02', ['the year = 2025']],
  ['Prices closed the month higher.', '2024-07-03', ['the month = 2024-06']],
  ['He died before the year was out.', '2025-01-02', ['the year = 2024']],
  ['He said he would go before the year was out.', '2025-01-02', ['the year = 2025']],
  ['This weekend was grim.', '2024-07-03', ['This weekend = 2024-W26-WE']],
  ['They called off a march this weekend.', '2024-07-03', ['this weekend = 2024-W27-WE']],
  ['In 2019 he came. He stayed overnight.', '2024-07-03', ['2019 = 2019', 'overnight = XXXX-XX-XXTNI']],
  [
    'The war, which began in 2022, goes on. Ten died overnight.',
    '2024-07-03',
    ['2022 = 2022', 'overnight = 2024-07-02TNI'],
  ],
  ['The overnight raid failed.', '2024-07-03', ['The overnight = 2024-07-02TNI']],
])('what the verbs tell: %s (%s)', (text, published, values) => {
  expect(read(text, published)).toEqual(values)
})
