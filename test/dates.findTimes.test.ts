import { describe, expect, test } from 'vitest'
import { findTimes } from '../src/dates/findTimes.js'
import type { Published } from '../src/model/report.js'
import { tokenize } from '../src/text/tokenize.js'

const on = (value: string): Published => ({ value, source: 'option' })

/** `words = value` of each expression, in text order. */
function said(text: string, published: Published | null = on('2024-07-05')): string[] {
  const { tokens, ...rest } = tokenize(text)
  return findTimes({ tokens, ...rest }, published).times.map(
    ({ first, last, value }) => `${text.slice(tokens[first]?.start, tokens[last - 1]?.end)} = ${value}`,
  )
}

const times = (text: string, published: Published | null = on('2024-07-05')) => findTimes(tokenize(text), published)

describe('tense decides which Wednesday', () => {
  test.each([
    ['The ministers met on Wednesday.', '2024-07-03'],
    ['The ministers will meet on Wednesday.', '2024-07-10'],
    ['The ministers were to meet on Wednesday.', '2024-07-10'],
    ['The ministers are due to meet on Wednesday.', '2024-07-10'],
    ['The ministers agreed to meet on Wednesday.', '2024-07-10'],
    ['The ministers meet on Wednesday.', '2024-07-10'],
    ['The minister is due to have lunch with her on Wednesday.', '2024-07-10'],
    ['Talks had to be moved to Wednesday.', '2024-07-10'],
    ['The talks, which were to take place on Wednesday, had to be postponed.', '2024-07-03'],
    ['A round due on Monday never took place.', '2024-07-08'],
    ['He was to have taken part on Wednesday.', '2024-07-03'],
    ['He had been expected on Wednesday but stayed away.', '2024-07-03'],
    ['The court set Thursday as the deadline.', '2024-07-04'],
    ['The side beat its rivals on Wednesday.', '2024-07-03'],
    ['On Wednesday, the ministers will meet.', '2024-07-10'],
    ['On Wednesday, the ministers met.', '2024-07-03'],
    ['Talks were postponed until Wednesday.', '2024-07-10'],
    ['Talks scheduled for Wednesday will be brief.', '2024-07-10'],
    ['The minister has scheduled a briefing on Wednesday.', '2024-07-10'],
    ['He flew to Oslo on Wednesday to sign it.', '2024-07-03'],
    ["He will answer Wednesday's attack.", '2024-07-03'],
    ["He will attend Wednesday's summit.", '2024-07-10'],
    ['Since Wednesday, no one will speak.', '2024-07-03'],
    ['They would have met on Wednesday.', '2024-07-03'],
    ['He left, and on Wednesday he will answer.', '2024-07-10'],
    ['They are to meet again; on Wednesday they quarrelled.', '2024-07-03'],
    ['Parliament sat; the vote is due on Wednesday.', '2024-07-10'],
    ['The port reopens on Wednesday.', '2024-07-10'],
    ['By Wednesday, ten were dead.', '2024-07-03'],
    ['The text must be ready by Wednesday.', '2024-07-10'],
    ['The vote could come as early as Wednesday.', '2024-07-10'],
    ['The strike goes on until Wednesday.', '2024-07-10'],
    ['The strike goes on till Wednesday.', '2024-07-10'],
    ['The talks lasted until Wednesday.', '2024-07-03'],
    ['Until Wednesday he slept.', '2024-07-03'],
    ['Until Wednesday he will sleep.', '2024-07-10'],
    ['Ahead of Wednesday ten were held.', '2024-07-10'],
    ['News of Wednesday spread.', '2024-07-03'],
    ['It dragged on to Wednesday.', '2024-07-03'],
    ['It comes as early as Wednesday.', '2024-07-10'],
    ["He will rue Wednesday's blast.", '2024-07-03'],
    ["He will join Wednesday's long march.", '2024-07-10'],
    ["He will rue Wednesday's fierce and long and cruel debate.", '2024-07-03'],
    ['Only then did Prime Minister Berg meet him on Wednesday.', '2024-07-03'],
    ['Did the Queen of Peru meet him on Wednesday?', '2024-07-03'],
    ['They play on Wednesday.', '2024-07-10'],
    ['Wales play on Wednesday.', '2024-07-10'],
    ['Berg and Prado meet on Wednesday.', '2024-07-10'],
    ['Envoys to meet in Oslo on Wednesday', '2024-07-10'],
    ['Envoys to Oslo on Wednesday', '2024-07-03'],
    ['Officials said the long talks on Wednesday will be tense.', '2024-07-10'],
    ['Officials said on Wednesday that talks will be tense.', '2024-07-03'],
    ['Officials said the long talks on Wednesday failed.', '2024-07-03'],
    ['On Wednesday, the envoys who will go left.', '2024-07-03'],
    ['They may have been there on Wednesday.', '2024-07-03'],
    ['They must have already left on Wednesday.', '2024-07-03'],
    ['They might have quietly met on Wednesday.', '2024-07-03'],
    ["They'd met on Wednesday.", '2024-07-03'],
    ["They'd meet on Wednesday.", '2024-07-10'],
    ['He is ready to meet on Wednesday.', '2024-07-10'],
    ['They are meeting on Wednesday.', '2024-07-10'],
    ['They are in Oslo on Wednesday.', '2024-07-03'],
    ['He is to leave on Wednesday.', '2024-07-10'],
    ['They are on strike on Wednesday.', '2024-07-10'],
    ['They are due on Wednesday.', '2024-07-10'],
    ['The accord to be signed on Wednesday is short.', '2024-07-10'],
    ['He claimed to be wounded on Wednesday.', '2024-07-03'],
    ['It had to be signed on Wednesday.', '2024-07-03'],
    ['It is to be signed on Wednesday.', '2024-07-10'],
    ['It was never signed on Wednesday.', '2024-07-03'],
    ['It will never be signed on Wednesday.', '2024-07-10'],
    ['It will have been signed on Wednesday.', '2024-07-03'],
    ['Planned talks on Wednesday fell through.', '2024-07-03'],
    ['Due on Wednesday, the text is late.', '2024-07-10'],
    ['He hopes to be there on Wednesday.', '2024-07-10'],
    ['Ministers vote on Wednesday.', '2024-07-10'],
    ['The boss vote on Wednesday.', '2024-07-03'],
    ['It needs him on Wednesday.', '2024-07-03'],
    ['It is heard on Wednesday.', '2024-07-10'],
    ["They'll meet on Wednesday.", '2024-07-10'],
    ["We've met them on Wednesday.", '2024-07-03'],
    ["They're meeting on Wednesday.", '2024-07-10'],
    ['They’d meet on Wednesday.', '2024-07-10'],
    ['Moss vote on Wednesday.', '2024-07-03'],
  ])('%s', (text, value) => {
    expect(times(text).times.map((time) => time.value)).toEqual([value])
  })

  test('a date in brackets tells which', () => {
    expect(said('He said on Thursday (July 11) that he would go.')).toEqual([
      'Thursday = 2024-07-11',
      'July 11 = 2024-07-11',
    ])
  })

  test('the date in brackets is that of both times', () => {
    expect(said('They will leave at 4 in the morning (4 a.m. EDT Monday).')).toEqual([
      '4 in the morning = 2024-07-08T04:00',
      '4 a.m. EDT Monday = 2024-07-08T04:00-04:00',
    ])
  })

  test('each of several by its own clause', () => {
    expect(said('He said on Tuesday that they would meet on Monday.')).toEqual([
      'Tuesday = 2024-07-02',
      'Monday = 2024-07-08',
    ])
  })
})

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

test.each([
  ['He left on 29 February.', '2024-07-05', ['29 February = 2024-02-29']],
  ['He left on 29 February.', '2026-07-05', ['29 February = 2024-02-29']],
  ['He will leave on 29 February.', '2026-07-05', ['29 February = 2028-02-29']],
  ['Sales fell in H2.', '2024-07-05', ['H2 = 2023-H2']],
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
])('%s, written on %s', (text, published, found) => {
  expect(said(text, on(published))).toEqual(found)
})

describe('the year of a story', () => {
  const opening = 'It began in 1801. It grew in 1802. In October 1803 a fleet sailed. '
  const closing = ' In 1809 all was over. By 1811 few remembered it.'
  const values = (text: string) => said(`${opening}${text}${closing}`).map((one) => one.split(' = ')[1])
  test.each([
    ['between two dates that have their year', 'On 1 February the king fell. On 9 May 1804 peace came.', '1804-02-01'],
    ['not so where the next is years ahead', 'On 1 May the king fell. On 9 June 1808 peace came.', '1803-05-01'],
    [
      '"that year" is the one just named, though in passing',
      'On 4 July, as in 1799, it rained. In August of that year a bridge fell.',
      '1799-08',
    ],
    [
      'so is that of "that same spring"',
      'On 4 July, as in 1799, it rained; that same spring a bridge fell.',
      '1799-SP',
    ],
    ['a length names its year', 'For the first ten months of 1805 no ship came. In November one came.', '1805-11'],
  ])('%s', (_kind, text, value) => {
    expect(values(text)).toContain(value)
  })

  test.each([
    [
      'the winter of a year alone is the one ahead',
      'By 1804 the army starved. It spent the winter in camp.',
      '1805-WI',
    ],
    ['January after November is of the next year', 'In November 1803 it snowed, and in January it fled.', '1804-01'],
    [
      'a month of a thing that is looked back to',
      'In March 1804 it recalled the fire of November. In May it fled.',
      '1804-05',
    ],
    ['after a winter comes its spring', 'It spent the winter in camp. In the spring it fled.', '1804-SP'],
    ['so it does after December', 'On 3 December 1803 it snowed. In the spring it fled.', '1804-SP'],
    [
      'not where the text goes on before it',
      'On 3 December 1803 it snowed. The foe had spent the spring in camp. In October 1803 it had fled.',
      '1803-SP',
    ],
    [
      'before both rather than long after',
      'In March 1804 it fled, for the foe had come by November. In April 1804 peace came.',
      '1803-11',
    ],
    [
      'a month that opens its sentence goes on',
      'In March 1804 it fled. In December it lost. In April 1804 it had won.',
      '1804-12',
    ],
    [
      'a range that holds the month told of',
      'In March 1804 it fled, for it had starved from October to April.',
      '1803-10/1804-04',
    ],
    ['else the range ahead', 'In May 1804 it fled. It starved from October to April.', '1804-10/1805-04'],
    ['the year at the end holds for parts', 'In June 1808 it won in the spring and early summer of 1806.', '1806-SP'],
  ])('%s', (_kind, text, value) => {
    expect(values(text)).toContain(value)
  })

  test.each([
    ['1804: The siege\n\nIn October 1803 it drew up a plan, to begin on 20 November.', '1803-11-20'],
    ['1804: The siege\n\nIt followed the vote of December 1803. On 20 November a wall fell.', '1804-11-20'],
    ['1804: The siege\n\nAs in May 1799 there was no bread. On 20 November a wall fell.', '1799-11-20'],
  ])('a heading tells it against the year before, not against years before: %s', (text, value) => {
    expect(values(`\n\n${text}`)).toContain(value)
  })
})

describe('dates named in passing do not move the story', () => {
  const opening = 'It began in 1801. In March 1803 a fleet sailed. In May 1804 it struck. In June 1805 it fled. '
  test.each([
    ['which uprising is meant', 'Its chief had led the August 1799 rising. On 4 July he fell.', '1805-07-04'],
    [
      'when something ended',
      'The siege lasted until the fall of the fort in May 1806. On 4 July an envoy came.',
      '1805-07-04',
    ],
    ['what was promised', 'The king said he would go by next summer. On 4 July an envoy came.', '1805-07-04'],
    [
      'a far year, named twice',
      'So it was in 1614. The 1614 rules held. On 4 July he fell. In 1806 peace came.',
      '1805-07-04',
    ],
    [
      'a day years later, before the story goes on',
      'In May 1808 a stone was raised to it. On 4 July he fell. In August 1805 peace came.',
      '1805-07-04',
    ],
    ['what is left of it', 'It is read today. On 4 July he fell.', '1805-07-04'],
    ['what had been the year before', 'The previous November he had won. On 4 July he fell.', '1805-07-04'],
    ['two years later', 'In May 1807 a stone rose. On 4 July he fell. In August 1805 peace came.', '1805-07-04'],
    ['not so a year later', 'In May 1806 a stone rose. On 4 July he fell. In August 1805 peace came.', '1806-07-04'],
    [
      'where it goes on in the next year',
      'In May 1808 a stone rose. On 4 July he fell. In August 1806 peace came.',
      '1805-07-04',
    ],
    ['or in the year before', 'In May 1808 a stone rose. On 4 July he fell. In August 1804 peace came.', '1805-07-04'],
    [
      'not so where it goes on later',
      'In May 1809 a stone rose. On 4 July he fell. In August 1807 peace came.',
      '1809-07-04',
    ],
    ['or much earlier', 'In May 1808 a stone rose. On 4 July he fell. In August 1803 peace came.', '1808-07-04'],
    ['or where no date goes back', 'In May 1808 a stone rose. On 4 July he fell.', '1808-07-04'],
    ['a far year', 'As in 1792 it rained. On 4 July he fell. In 1806 peace came.', '1805-07-04'],
    ['not so one nearer', 'As in 1793 it rained. On 4 July he fell. In 1806 peace came.', '1793-07-04'],
    ['a far year ahead', 'In 1830 a stone rose. On 4 July he fell. In 1806 peace came.', '1805-07-04'],
    ['the end, told by "till"', 'It held till May 1806. On 4 July he fell.', '1805-07-04'],
    ['not so behind a comma', 'It held until noon, and in May 1806 it fell. On 4 July he died.', '1806-07-04'],
    [
      'not so far behind',
      'It held until all the men of the old guard had gone in May 1806. On 4 July he died.',
      '1806-07-04',
    ],
    ['not so a month that tells no thing', 'It was the May 1806 of their fears. On 4 July he died.', '1806-07-04'],
    ['a new year makes the month before forgotten', 'In 1802, bread was dear. On 4 May he fell.', '1802-05-04'],
    ['the end of a range', 'It lay in ruins from May 3, 1806 to January 4, 1807. On May 8 he fell.', '1807-05-08'],
  ])('%s', (_kind, text, value) => {
    expect(said(`${opening}${text} In 1809 all was over.`).map((one) => one.split(' = ')[1])).toContain(value)
  })

  test('the winter of a story that has come to autumn is the one ahead', () => {
    const story = `${opening}In October 1805 it rained. The fort held over the winter. On 4 November he fell.`
    expect(said(story).slice(-2)).toEqual(['the winter = 1806-WI', '4 November = 1805-11-04'])
  })

  test('a count from an event goes from the day just named', () => {
    const story = `${opening}The fort fell on 4 July. Two days after its fall, the king fled. In 1809 all was over.`
    expect(said(story).slice(-3, -1)).toEqual(['4 July = 1805-07-04', 'Two days = 1805-07-06'])
  })

  test('a count from an event beside a date is that date', () => {
    const story = `${opening}On 4 July 1805, two days after the fall of the fort, the king fled.`
    expect(said(story).slice(-2)).toEqual(['4 July 1805 = 1805-07-04', 'two days = 1805-07-04'])
  })

  test('what follows a season follows that season', () => {
    expect(said('A round began in the spring of 1995. The following September it ended.')).toEqual([
      'the spring of 1995 = 1995-SP',
      'The following September = 1995-09',
    ])
  })

  test.each([
    ['2024-10-05', '2025-WI'],
    ['2025-01-05', '2025-WI'],
  ])('this winter, written on %s', (day, value) => {
    expect(said('It is their third appeal this winter.', on(day))).toEqual([`this winter = ${value}`])
  })

  test('a day of a month that is known no closer', () => {
    const { times: found } = times('He resigned last October and left that same day.')
    expect(found.map(({ value, earliest, latest }) => [value, earliest, latest])).toEqual([
      ['2023-10', '2023-10-01', '2023-10-31'],
      ['2023-10-XX', '2023-10-01', '2023-10-31'],
    ])
  })
})

test('what lies beyond the calendar stays open', () => {
  expect(said('It began 999999999 weeks ago, or 999999999 years ago.')).toEqual([
    '999999999 weeks ago = XXXX-WXX',
    '999999999 years ago = XXXX',
  ])
})

describe('the publication date', () => {
  test('is inferred from a caption that agrees with a weekday', () => {
    const { times: found, published } = times(
      'The leaders in Oslo, Norway, July 3, 2024.\n\nThe leaders met on Wednesday. They will meet again next month.',
      null,
    )
    expect(published).toEqual({ value: '2024-07-03', source: 'inferred' })
    expect(found.map((time) => time.value)).toEqual(['2024-07-03', '2024-07-03', '2024-08'])
  })

  test('is not inferred where no weekday agrees, where the date lies ahead, or where the text has outlived it', () => {
    expect(times('Oslo, July 3, 2024. They met on Friday.', null).published).toBeNull()
    expect(times('They will meet on July 3, 2024. They spoke on Wednesday.', null).published).toBeNull()
    expect(
      times('It was signed on July 3, 2019. In 2023 it ended. They spoke on Wednesday.', null).published,
    ).toBeNull()
  })

  test('is not inferred against the day of a dateline that leaves out its year', () => {
    const body = 'Peru gave up its bid on Thursday. It was lodged on 12 May 2022.'
    expect(times(`Bid dropped\n\nLIMA, May 16 (Agency) -- ${body}`, null).published).toBeNull()
    expect(times(`Bid dropped\n\nLIMA, May 12 (Agency) -- ${body}`, null).published).toEqual({
      value: '2022-05-12',
      source: 'inferred',
    })
  })

  test('is inferred from the heading, or from the first sentence with its weekday', () => {
    const inferred = (text: string) => times(text, null).published?.value ?? null
    expect(inferred('Evening bulletin, 6 June 2023, 1900 hours\n\nThe envoys met this afternoon.')).toBe('2023-06-06')
    expect(inferred('News at noon, Tuesday, 6 June 2023\n\nThe envoys will meet.')).toBe('2023-06-06')
    expect(
      inferred('Envoys part\n\nThe envoy left Oslo on Tuesday, June 6, 2023 after a feast. He came on Sunday.'),
    ).toBe('2023-06-06')
    expect(inferred('Envoys part\n\nThe envoy died in Oslo on June 6, 2023. She was 90.')).toBeNull()
    expect(
      inferred('Envoys part\n\nThe envoy will leave Oslo on Tuesday, June 6, 2023. He was there on Sunday.'),
    ).toBeNull()
    expect(inferred('The accord of 6 June 2003\n\nIt was a good accord.')).toBeNull()
    expect(inferred('Pact signed: 6 June 2003\n\nIt ended on 4 May 2023.')).toBeNull()
  })

  test.each([
    ['Oslo, July 3, 2024. Lima, July 1, 2024. They met on Monday and on Wednesday.', '2024-07-03'],
    ['Oslo, July 1, 2024. Lima, July 3, 2024. They met on Monday and on Wednesday.', '2024-07-03'],
    ['Oslo, July 3, 2024. They met on Wednesday. Lima, Aug. 3, 2024.', '2024-07-03'],
    ['Oslo, July 3, 2024. They met on Wednesday. Lima, Aug. 4, 2024.', null],
    ['JUNE 6, 2023\n\nTalks on Tuesday failed.', '2023-06-06'],
    ['Accord, 6 June 2003 and 7 June 2003\n\nIt was a good accord.', null],
    ['6 June 2003: accord\n\nIt was a good accord.', '2003-06-06'],
    ['Accord at 6 June 2003\n\nIt was good.', null],
    ['He left on Wednesday. By 2030 it will be known. Oslo, July 3, 2024.', '2024-07-03'],
    ['He left on Wednesday. In 2030 it was known. Oslo, July 3, 2024.', null],
    ['They met on Wednesday. The pact of July 3, 2024 holds.', null],
  ])('is inferred or not: %s', (text, published) => {
    expect(times(text, null).published?.value ?? null).toBe(published)
  })

  test('is not inferred from the days of a digest', () => {
    const digest =
      'TUESDAY, JUNE 6, 2023\n\nThe envoys met.\n\nWEDNESDAY, JUNE 7, 2023\n\nTalks set for Wednesday were called off.'
    expect(times(digest, null).published).toBeNull()
  })

  test('unknown: relative dates stay open, with one warning; what the words tell alone is told', () => {
    const {
      times: found,
      published,
      warnings,
    } = times('They met yesterday and last week. The pact of May 3, 1998 holds. The next day it rained.', null)
    expect(published).toBeNull()
    expect(found.map(({ value, anchor, earliest }) => [value, anchor, earliest])).toEqual([
      ['XXXX-XX-XX', 'unresolved', null],
      ['XXXX-WXX', 'unresolved', null],
      ['1998-05-03', 'explicit', '1998-05-03'],
      ['1998-05-04', 'text', '1998-05-04'],
    ])
    expect(warnings.map((warning) => warning.code)).toEqual(['no-publication-date'])
  })

  test('known to the month or year only: what needs the day stays open', () => {
    expect(said('They met last year, last month and on Tuesday.', on('2024-07'))).toEqual([
      'last year = 2023',
      'last month = 2024-06',
      'Tuesday = XXXX-WXX-2',
    ])
    expect(said('They met last year and last month.', on('2024'))).toEqual(['last year = 2023', 'last month = XXXX-XX'])
  })
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
