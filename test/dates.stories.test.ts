import { describe, expect, test } from 'vitest'
import { on, said, times } from './saidTimes.js'

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

describe('what news counts from', () => {
  test.each([
    [
      'a day long over',
      'He fell on 3 May 1998. Two days later he rose.',
      ['3 May 1998 = 1998-05-03', 'Two days later = 1998-05-05'],
    ],
    [
      'one base for all that is compared with it',
      'Sales fell by 5% last year, after 3% a year earlier, and profits by 4%, from 2% a year earlier.',
      ['last year = 2023', 'a year earlier = 2022', 'a year earlier = 2022'],
    ],
    [
      'not from the year of a budget',
      'On 3 May he signed the budget for 2026. Two days later he fell.',
      ['3 May = 2024-05-03', '2026 = 2026', 'Two days later = 2024-05-05'],
    ],
    [
      'nor from that of a forum',
      'On 3 May he opened Oslo Forum 2019. Two days later he fell.',
      ['3 May = 2024-05-03', '2019 = 2019', 'Two days later = 2024-05-05'],
    ],
  ])('%s', (_kind, text, found) => {
    expect(said(text)).toEqual(found)
  })
})

describe('where a story goes on from', () => {
  const opening = 'It began in 1801. In March 1803 it sailed. In May 1804 it struck. In June 1805 it fled. '
  test.each([
    [
      'In the winter of 1803-04 it snowed. On 4 July he fell.',
      ['the winter of 1803-04 = 1804-WI', '4 July = 1804-07-04'],
    ],
    ['In the 1790s it was so. On 4 July he fell.', ['the 1790s = 179', '4 July = 1805-07-04']],
    ['In the 17th century it was so. On 4 July he fell.', ['the 17th century = 16', '4 July = 1805-07-04']],
    [
      'On 4 May 1805 it rained. In May 1805 it snowed; the next day it thawed.',
      ['4 May 1805 = 1805-05-04', 'May 1805 = 1805-05', 'the next day = 1805-05-05'],
    ],
    [
      'On 4 May 1805 it rained. In June 1805 it snowed; the next day it thawed.',
      ['4 May 1805 = 1805-05-04', 'June 1805 = 1805-06', 'the next day = XXXX-XX-XX'],
    ],
    [
      'On 4 May 1805 it rained. In 1805 it snowed; the next day it thawed.',
      ['4 May 1805 = 1805-05-04', '1805 = 1805', 'the next day = 1805-05-05'],
    ],
    [
      'It ran from 4 May to 8 June 1805. The next day it ended.',
      ['4 May to 8 June 1805 = 1805-05-04/1805-06-08', 'The next day = 1805-06-09'],
    ],
    ['It was dark in the 1805 winter. In spring he fell.', ['1805 winter = 1805-WI', 'spring = 1805-SP']],
    ['It was cold that week. In the same month he fell.', ['that week = XXXX-WXX', 'the same month = 1805-06']],
    ['On 4 May 1805 he came. At noon he left.', ['4 May 1805 = 1805-05-04', 'noon = 1805-05-04T12:00']],
    [
      'In the spring of 1806 he came. The following September he left.',
      ['the spring of 1806 = 1806-SP', 'The following September = 1806-09'],
    ],
    [
      'In the spring of 1806 he came. The following April he left.',
      ['the spring of 1806 = 1806-SP', 'The following April = 1807-04'],
    ],
  ])('%s', (text, found) => {
    expect(said(`${opening}${text} In 1809 all was over.`).slice(4, -1)).toEqual(found)
  })
})
