import { describe, expect, test } from 'vitest'
import { on, said, times } from './saidTimes.js'

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
