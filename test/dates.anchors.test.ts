import { describe, expect, test } from 'vitest'
import { on, said, times } from './saidTimes.js'

describe('dates without a year', () => {
  test.each([
    ['The pact was signed in October.', '2023-10'],
    ['The pact will be signed in October.', '2024-10'],
    ['The pact was signed on May 3.', '2024-05-03'],
    ['The pact was signed on December 3.', '2023-12-03'],
    ['He set an Aug. 14 deadline.', '2024-08-14'],
    ['He left on Thursday, July 11.', '2024-07-11'],
    ['He will leave on Monday, July 1.', '2024-07-01'],
    ['He left on Sunday, July 11.', '2023-07-11'],
    ['He recalled the June 14 bombings and will mourn.', '2024-06-14'],
  ])('%s', (text, value) => {
    expect(times(text).times.map((time) => time.value)).toEqual([value])
  })

  test('a range keeps together across the turn of the year', () => {
    expect(said('They will meet from December 28 to January 3.')).toEqual([
      'December 28 to January 3 = 2024-12-28/2025-01-03',
    ])
    expect(said('They will meet on July 4-6.', on('2024-07-05'))).toEqual(['July 4-6 = 2024-07-04/2024-07-06'])
  })

  test('in a story they belong to the year that is told', () => {
    const story =
      'The war began in 1939. Its end came in 1945. In May 1945 arms were laid down, and in August the last garrison gave up. The following month a treaty was signed. By 1949 two states stood, as in 1948 no one had thought.'
    expect(said(story).slice(2, 5)).toEqual(['May 1945 = 1945-05', 'August = 1945-08', 'The following month = 1945-09'])
  })

  test('a year named in passing does not move the story', () => {
    const story =
      'It began in 1801. It grew in 1803. On 2 March 1805 the fleet sailed, as it had in 1722, and on 4 April it struck. In 1806 a truce came. In 1807 it broke.'
    expect(said(story)).toContain('4 April = 1805-04-04')
  })
})

test.each<[string, string | null, string[]]>([
  ['He left on 29 February.', '2024-07-05', ['29 February = 2024-02-29']],
  ['He left on 29 February.', '2026-07-05', ['29 February = 2024-02-29']],
  ['He will leave on 29 February.', '2026-07-05', ['29 February = 2028-02-29']],
  ['Sales fell in H2.', '2024-07-05', ['H2 = 2023-H2']],
  [
    'He put it off until August 6, 7 and 8, said to have been free.',
    '2024-07-05',
    ['August 6 = 2024-08-06', '7 = 2024-08-07', '8 = 2024-08-08'],
  ],
  ['He spent Monday and Tuesday in Oslo.', '2024-07-02', ['Monday = 2024-07-01', 'Tuesday = 2024-07-02']],
  ['He spent Wednesday and Thursday in Oslo.', '2024-07-03', ['Wednesday = 2024-07-03', 'Thursday = 2024-07-04']],
  ['It rained on Monday and Tuesday will be dry.', '2024-07-05', ['Monday = 2024-07-01', 'Tuesday = 2024-07-09']],
  ['A round originally set for May is expected soon.', '2024-06-18', ['May = 2024-05']],
  ['It will be his first trip since taking office on May 20.', '2024-08-20', ['May 20 = 2024-05-20']],
  ['It will be his first trip since his election on May 20.', '2024-08-20', ['May 20 = 2024-05-20']],
  ['He will go early in the new year.', '2024-11-05', ['the new year = 2025']],
  ['Prices rose in the new year.', '2024-02-05', ['the new year = 2024']],
  ['He left on the same day as she did.', '2024-07-05', ['the same day = XXXX-XX-XX']],
  ['This weekend was grim.', '2024-07-02', ['This weekend = 2024-W26-WE']],
  ['This weekend was grim.', '2024-07-05', ['This weekend = 2024-W27-WE']],
  ['He will rest this weekend.', '2024-07-02', ['this weekend = 2024-W27-WE']],
  ['It ended on 29 May 2024. On the 9th, he left.', '2024-07-05', ['29 May 2024 = 2024-05-29', 'the 9th = 2024-06-09']],
  [
    'It ends on 29 July 2024. On the 9th, he left.',
    '2024-07-05',
    ['29 July 2024 = 2024-07-29', 'the 9th = 2024-07-09'],
  ],
  ['It ended on 16 May 2024. On the 9th, he left.', '2024-07-05', ['16 May 2024 = 2024-05-16', 'the 9th = 2024-05-09']],
  ['Sales shrank after a drop in October-December.', '2024-09-20', ['October-December = 2023-10/2023-12']],
  ['Sales will fall in October-December.', '2024-09-20', ['October-December = 2024-10/2024-12']],
  ['In 2019 he won. By the end of the year he was out.', '2024-07-05', ['2019 = 2019', 'the end of the year = 2019']],
  ['In 2019 he won. He will go by the end of the year.', '2024-07-05', ['2019 = 2019', 'the end of the year = 2024']],
  [
    'He won in 2019.\n\nBy the end of the year he was out.',
    '2024-07-05',
    ['2019 = 2019', 'the end of the year = 2024'],
  ],
  [
    'Four years ago this month he left at dusk.',
    '2024-07-05',
    ['Four years ago this month = 2020-07', 'dusk = XXXX-XX-XXTEV'],
  ],
  ['He left in May 2019 and speaks at noon.', '2024-07-05', ['May 2019 = 2019-05', 'noon = 2024-07-05T12:00']],
  [
    'It has been shut since 3 July; guests eat at noon.',
    '2024-07-05',
    ['3 July = 2024-07-03', 'noon = 2024-07-05T12:00'],
  ],
  ['Sales fell in the second half of the year.', '2024-03-05', ['the second half of the year = 2023-H2']],
  ['Sales fell in the second half of the year.', '2024-11-05', ['the second half of the year = 2024-H2']],
  ['Sales fell in the first half of the year.', '2024-03-05', ['the first half of the year = 2023-H1']],
  ['Sales fell in the first half of the year.', '2024-06-20', ['the first half of the year = 2024-H1']],
  ['Sales will fall in the second half of the year.', '2024-03-05', ['the second half of the year = 2024-H2']],
  [
    'He led coups in 1987, in May and on 3 June.',
    '2024-07-05',
    ['1987 = 1987', 'May = 1987-05', '3 June = 2024-06-03'],
  ],
  ['Two years ago, on 3 May, he left.', '2024-07-05', ['Two years ago = 2022', '3 May = 2022-05-03']],
  ['In 2019 May ruled; in 2019, May 3 came.', '2024-07-05', ['2019 = 2019', '2019 = 2019', 'May 3 = 2024-05-03']],
  ['They met on Friday, 14:00, in 2023, 14:00.', '2024-07-05', ['Friday, 14:00 = 2024-07-05T14:00', '2023 = 2023']],
  ['On Monday he left. Overnight, two men fled.', '2024-07-05', ['Monday = 2024-07-01', 'Overnight = 2024-07-01TNI']],
  [
    'Police said on Friday that two men fled overnight.',
    '2024-07-05',
    ['Friday = 2024-07-05', 'overnight = 2024-07-04TNI'],
  ],
  ['Sales fell in the third quarter.', '2024-07-05', ['the third quarter = 2023-Q3']],
  ['Sales fell in the second quarter.', '2024-07-05', ['the second quarter = 2024-Q2']],
  ['Sales will fall in the third quarter.', '2024-07-05', ['the third quarter = 2024-Q3']],
  ['He mourned the Dec. 14 victims.', '2024-07-05', ['Dec. 14 = 2023-12-14']],
  ['He praised the September vote.', '2024-07-05', ['September = 2024-09']],
  ['He praised the October vote.', '2024-07-05', ['October = 2023-10']],
  ['He praised the Oct. 15 vote.', '2024-07-05', ['Oct. 15 = 2023-10-15']],
  ['It is cold this winter.', '2024-09-01', ['this winter = 2025-WI']],
  ['It is cold this winter.', '2024-08-31', ['this winter = 2024-WI']],
  ['He left this March.', '2024-07-05', ['this March = 2024-03']],
  ['He left in October.', '2024-07', ['October = 2023-10']],
  ['He left in October.', '2024', ['October = 2024-10']],
  ['He left on July 7.', '2024-07-05', ['July 7 = 2024-07-07']],
  ['He left on July 8.', '2024-07-05', ['July 8 = 2024-07-08']],
  ['He left on July 9.', '2024-07-05', ['July 9 = 2023-07-09']],
  ['A summit, on October 3.', '2024-07-05', ['October 3 = 2024-10-03']],
  ['Talks set for December 3 were called off.', '2024-07-05', ['December 3 = 2024-12-03']],
  ['He left on Wednesday, July 5.', '2024-07-05', ['Wednesday, July 5 = 2023-07-05']],
  ['He will leave on Saturday, July 5.', '2024-07-05', ['Saturday, July 5 = 2025-07-05']],
  ['He left on Monday, July 2.', '2024-07-05', ['Monday, July 2 = 2024-07-02']],
  ['He fell on the twenty-first of June.', '2024-07-05', ['the twenty-first of June = 2024-06-21']],
  ['He fell on the thirty-first of May.', '2024-07-05', ['the thirty-first of May = 2024-05-31']],
  ['He fell on the thirtieth of May.', '2024-07-05', ['the thirtieth of May = 2024-05-30']],
  ['In the twenty-first century it fell.', '2024-07-05', ['the twenty-first century = 20']],
  ['In the twenty first century it fell.', '2024-07-05', ['the twenty first century = 20']],
  ['In the twentieth century it fell.', '2024-07-05', ['the twentieth century = 19']],
  ['He fell on the 32nd of May.', '2024-07-05', ['May = 2024-05']],
  ['He left at 12am.', '2024-07-05', ['12am = 2024-07-05T00:00']],
  ['He left at 12pm.', '2024-07-05', ['12pm = 2024-07-05T12:00']],
  ['He left at 0am.', '2024-07-05', []],
  ['He left at 13pm.', '2024-07-05', []],
  ['He left at 1pm.', '2024-07-05', ['1pm = 2024-07-05T13:00']],
  ['He left at 25:00.', '2024-07-05', []],
  ['He left at 24:00.', '2024-07-05', ['24:00 = 2024-07-05T24:00']],
  ['He left at 10:60.', '2024-07-05', []],
  ['He left at 18:00:05.', '2024-07-05', ['18:00:05 = 2024-07-05T18:00:05']],
  ['He left at 10:00:60.', '2024-07-05', []],
  ['He left at 1830 hours.', '2024-07-05', ['1830 hours = 2024-07-05T18:30']],
  ['He left at 10:00 UTC-11.', '2024-07-05', ['10:00 UTC-11 = 2024-07-05T10:00-11:00']],
  ['He left at 10:00 CET+1.', '2024-07-05', ['10:00 CET = 2024-07-05T10:00+01:00']],
  ['He left at 10:00 ET.', '2024-07-05', ['10:00 ET = 2024-07-05T10:00']],
  ['He left at 2024-07-03T10:00:00.25Z.', '2024-07-05', ['2024-07-03T10:00:00.25Z = 2024-07-03T10:00Z']],
  ['He left at 2024-07-03T10:00.', '2024-07-05', ['2024-07-03T10:00 = 2024-07-03T10:00']],
  ['On SEPT. 3 he left.', '2024-07-05', ['SEPT. 3 = 2023-09-03']],
  ['On sept. 3 he left.', '2024-07-05', []],
  ['He left on Wed. 3 July.', '2024-07-05', ['Wed. 3 July = 2024-07-03']],
  ['He left on 3.7.24.', '2024-07-05', ['3.7.24 = 2024-07-03']],
  ['He left on 3.7.245.', '2024-07-05', []],
  ['On 21June2024 he left.', '2024-07-05', []],
  ['On 21June he left.', '2024-07-05', ['21June = 2024-06-21']],
  ['On 21Junes he left.', '2024-07-05', []],
  ['He left at 8.30pm.', '2024-07-05', ['8.30pm = 2024-07-05T20:30']],
  ['He left at 18.30pm.', '2024-07-05', []],
  ['He left at 12.30 a.m.', '2024-07-05', ['12.30 a.m. = 2024-07-05T00:30']],
  ['He left at 1.5 p.m.', '2024-07-05', []],
  ['He fled in the previous decade.', '2024-07-05', ['the previous decade = 201']],
  ['He fled the previous year.', '2024-07-05', ['the previous year = 2023']],
  ['He fled the previous month.', '2024-07-05', ['the previous month = XXXX-XX']],
  ['In June 2024 he left on the 31st.', '2024-07-05', ['June 2024 = 2024-06', 'the 31st = XXXX-XX-XX']],
  ['In June 2024 he left on the 30th.', '2024-07-05', ['June 2024 = 2024-06', 'the 30th = 2024-06-30']],
  ['He left on the 3rd.', '2024-07-05', ['the 3rd = 2024-07-03']],
  ['He left on the 13th.', '2024', ['the 13th = XXXX-XX-13']],
  ['He was there from Monday to Wednesday.', null, ['Monday to Wednesday = XXXX-WXX-1/XXXX-WXX-3']],
  ['He was there from May to early June.', '2024-07-05', ['May to early June = 2024-05/2024-06']],
  ['He was there between 1990 and 1985.', '2024-07-05', ['1990 and 1985 = 1990/1985']],
  ['He left at 9 a.m. on Monday.', null, ['9 a.m. on Monday = XXXX-WXX-1T09:00']],
  ['He resigned in May 2024 and left the next day.', '2024-07-05', ['May 2024 = 2024-05', 'the next day = XXXX-XX-XX']],
  [
    'He resigned in May 2024 and left that same day.',
    '2024-07-05',
    ['May 2024 = 2024-05', 'that same day = 2024-05-XX'],
  ],
  ['He left in Easter week.', '2024-07-05', ['Easter week = 2024-W13']],
  ['He came from December to February.', '2024-07-05', ['December to February = 2023-12/2024-02']],
  ['He will be there from Tuesday to Monday.', '2024-07-05', ['Tuesday to Monday = 2024-07-09/2024-07-15']],
  [
    'He came from 28 December 2023 to 3 January.',
    '2024-07-05',
    ['28 December 2023 to 3 January = 2023-12-28/2024-01-03'],
  ],
])('%s, written on %s', (text, published, found) => {
  expect(said(text, published === null ? null : on(published))).toEqual(found)
})
