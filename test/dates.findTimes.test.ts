import { describe, expect, test } from 'vitest'
import { on, said, times } from './saidTimes.js'

test.each([
  ['three', 'P3Y'],
  ['1,200', 'P1200Y'],
  ['3.5', 'P3.5Y'],
  ['12', 'P12Y'],
  ['5 1/2', 'P5.5Y'],
  ['5½', 'P5.5Y'],
  ['2 ¾', 'P2.75Y'],
  ['twenty', 'P20Y'],
  ['nineteen', 'P19Y'],
  ['twenty-five', 'P25Y'],
  ['thirty one', 'P31Y'],
  ['a hundred', 'P100Y'],
  ['a thousand', 'P1000Y'],
  ['one hundred', 'P100Y'],
  ['two hundred and ten', 'P210Y'],
  ['two hundred ten', 'P210Y'],
  ['three thousand', 'P3000Y'],
  ['two and a half', 'P2.5Y'],
  ['two and half', 'P2.5Y'],
  ['two and a quarter', 'P2.25Y'],
])('%s years', (number, value) => {
  expect(said(`It took ${number} years in all.`)).toEqual([`${number} years = ${value}`])
})

test.each([
  ['It took 3-4 and 5 years.', '5 years = P5Y'],
  ['It took some or a half dozen and ten years.', 'ten years = P10Y'],
  ['He gave 1/2 and 7 1/3 years.', '3 years = P3Y'],
  ['One of twenty ten years olds.', 'ten years = P10Y'],
])('numbers that do not go together: %s', (text, value) => {
  expect(said(text)).toContain(value)
})

test('what lies beyond the calendar stays open', () => {
  expect(said('It began 999999999 weeks ago, or 999999999 years ago.')).toEqual([
    '999999999 weeks ago = XXXX-WXX',
    '999999999 years ago = XXXX',
  ])
})

test('a line ends what stands side by side', () => {
  expect(said('It opened at 5 a.m.\nMay 17: It closed.')).toEqual(['5 a.m. = 2024-07-05T05:00', 'May 17 = 2024-05-17'])
})

test('a clock time is of the day named just before, in the past', () => {
  const lead = 'A blast hit the port on Monday.\n\n'
  expect(said(`${lead}It came at 6 a.m. and shook the town.`)).toContain('6 a.m. = 2024-07-01T06:00')
  expect(said(`${lead}The minister will speak at 6 p.m. in Oslo.`)).toContain('6 p.m. = 2024-07-05T18:00')
  expect(said(`${lead}${'Nothing else is known.\n\n'.repeat(3)}It came at 6 a.m.`)).toContain(
    '6 a.m. = 2024-07-05T06:00',
  )
})

test('what goes on from a date long over is of its time', () => {
  expect(said('The pact was signed in October 1998, and by May it was dead.')).toContain('May = 1999-05')
  expect(said('They fought in the winter of 1995; by the spring it was over.')).toContain('the spring = 1995-SP')
  expect(said('The pact signed in October 1998 lapsed in May.')).toContain('May = 2024-05')
  expect(said('The pact was signed in October 2023, and by May it was dead.')).toContain('May = 2024-05')
})

test.each([
  ['He left two hours ago.', 'two hours ago = 2024-07-05TXX'],
  ['He ate on 3 May 2024; two hours later he left.', 'two hours later = 2024-05-03TXX'],
  ['He left weeks ago.', 'weeks ago = PAST_REF'],
  ['He ate on 3 May 2024; weeks later he left.', 'weeks later = FUTURE_REF'],
  ['He left two days after May 2024.', 'two days after May 2024 = XXXX-XX-XX'],
  ['He left two months after 3 May 2024.', 'two months after 3 May 2024 = 2024-07'],
  ['He left a century and a half ago.', 'a century and a half ago = 1874'],
  ['He left a week and a half ago.', 'a week and a half ago = 2024-06-24'],
  ['He left two fortnights ago.', 'two fortnights ago = 2024-W23'],
  ['He left two decades ago.', 'two decades ago = 2004'],
])('counts of units: %s', (text, value) => {
  expect(said(text)).toContain(value)
})

test('hours count from no day where none is known', () => {
  expect(said('He left two hours ago.', null)).toEqual(['two hours ago = XXXX-XX-XXTXX'])
  expect(said('He left two hours ago.', on('2024-07'))).toEqual(['two hours ago = XXXX-XX-XXTXX'])
})

test('days over the items of a digest may lack their year', () => {
  const digest = 'Monday, July 1\n\nThe envoys met this morning.\n\nTuesday, July 2\n\nThe king left yesterday.'
  expect(said(digest)).toEqual([
    'Monday, July 1 = 2024-07-01',
    'this morning = 2024-07-01TMO',
    'Tuesday, July 2 = 2024-07-02',
    'yesterday = 2024-07-01',
  ])
})

test('an agenda goes on from day to day', () => {
  const agenda =
    'Monday: Envoys will begin talks in Oslo.\n\nTuesday: Kings, premier in Rome.\n\nFriday: The talks ended.'
  expect(said(agenda, on('2024-07-07'))).toEqual(['Monday = 2024-07-08', 'Tuesday = 2024-07-09', 'Friday = 2024-07-12'])
  expect(said('Friday: He came.\n\nThursday: She left.')).toEqual(['Friday = 2024-07-05', 'Thursday = 2024-07-04'])
})

test('a date line stands over the items of a digest', () => {
  const digest =
    '25 February 2022\n\nThe envoys meet in Oslo. A second round is set for next week.\n\n9 March 2022\n\nThe envoys met on Monday. They part today.'
  const { times: found } = times(digest, on('2023-01-10'))
  expect(found.map(({ value, anchor }) => [value, anchor])).toEqual([
    ['2022-02-25', 'explicit'],
    ['2022-W09', 'text'],
    ['2022-03-09', 'explicit'],
    ['2022-03-07', 'text'],
    ['2022-03-09', 'text'],
  ])
})

describe('numeric dates', () => {
  test('the order that one date shows holds for the document', () => {
    expect(said('Filed 25/06/2023, read 03/07/2023.')).toEqual(['25/06/2023 = 2023-06-25', '03/07/2023 = 2023-07-03'])
    expect(said('Filed 06/25/2023, read 03/07/2023.')).toEqual(['06/25/2023 = 2023-06-25', '03/07/2023 = 2023-03-07'])
  })

  test('without evidence the one near publication is meant, else the American order', () => {
    expect(said('Read 04/07/2024.')).toEqual(['04/07/2024 = 2024-07-04'])
    expect(said('Read 04/07/2024.', null)).toEqual(['04/07/2024 = 2024-04-07'])
  })
})

test('earliest and latest cover the expression', () => {
  const bounds = (text: string) => times(text).times.map(({ earliest, latest }) => [earliest, latest])
  expect(bounds('They met in early 2024.')).toEqual([['2024-01-01', '2024-05-01']])
  expect(bounds('They will meet on July 9-11.')).toEqual([['2024-07-09', '2024-07-11']])
  expect(bounds('They met in the 1990s.')).toEqual([['1990-01-01', '1999-12-31']])
  expect(bounds('They met in the first week of June.')).toEqual([['2024-06-01', '2024-06-07']])
  expect(bounds('It fell in the first five months of 2023.')).toEqual([['2023-01-01', '2023-05-31']])
  expect(bounds('It fell in the last three months of 2022.')).toEqual([['2022-10-01', '2022-12-31']])
  expect(bounds('It fell in the second half of April.')).toEqual([['2024-04-16', '2024-04-30']])
  expect(bounds('It fell in the first half of the month.')).toEqual([['2024-07-01', '2024-07-16']])
  expect(bounds('They met in 404 BC for two years.')).toEqual([
    [null, null],
    [null, null],
  ])
})

test('nothing depends on the zone of the machine', () => {
  const zone = process.env.TZ
  const text = 'They met on Wednesday, on March 31 at 23:30 GMT, and a week ago.'
  const here = said(text)
  for (const other of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
    process.env.TZ = other
    expect(said(text)).toEqual(here)
  }
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})
