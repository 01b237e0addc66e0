import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.js'

/** Each meeting in words: status, kind, who, day, place, the name or kind of what it is part of. */
function meetingsOf(text: string): string[] {
  const { meetings, entities } = extract({
    id: 'test',
    text,
    title: null,
    published: { value: '2024-07-05', source: 'option' },
    warnings: [],
  })
  const nameOf = (id: string | null) => entities.find((each) => each.id === id)?.name ?? null
  const occasion = (id: string | null) => meetings.find((each) => each.id === id)
  return meetings.map(({ status, kind, participants, date, place, partOf }) => {
    const who = participants.map(({ entity, description }) => nameOf(entity) ?? description ?? '').join(' + ')
    const beside = occasion(partOf)
    return [
      `${status} ${kind}`,
      who,
      date?.value ?? '-',
      nameOf(place) ?? '-',
      ...(beside ? [`part of ${beside.name ?? beside.kind}`] : []),
    ].join(' | ')
  })
}

describe('words that point back to a meeting add to it', () => {
  test.each([
    [
      'where it took place',
      'President Ana Prado met Prime Minister Olav Berg on Tuesday. The meeting took place in Lima.',
      ['held bilateral | Ana Prado + Olav Berg | 2024-07-02 | Lima'],
    ],
    [
      'where it was held and who else was there',
      'President Ana Prado received Prime Minister Olav Berg. During the talks, held at the Alder Palace and attended by Foreign Minister Rita Sosa, the president called for trade.',
      ['held talks | Ana Prado + Olav Berg + Rita Sosa | - | Alder Palace'],
    ],
    [
      'that it is off, though nobody is named; the day on which that was said is not its day',
      'President Ana Prado is to meet Prime Minister Olav Berg. The meeting was called off on Monday.',
      ['cancelled bilateral | Ana Prado + Olav Berg | - | -'],
    ],
    [
      'not where another meeting is meant',
      'President Ana Prado met Prime Minister Olav Berg on Tuesday. The previous meeting took place in Lima.',
      ['held bilateral | Ana Prado + Olav Berg | 2024-07-02 | -'],
    ],
    [
      'not where two meetings may be meant',
      'President Ana Prado met Prime Minister Olav Berg and Chancellor Rita Sosa. The meeting took place in Lima.',
      ['held bilateral | Ana Prado + Olav Berg | - | -', 'held bilateral | Ana Prado + Rita Sosa | - | -'],
    ],
  ])('%s', (_, text, expected) => expect(meetingsOf(text)).toEqual(expected))
})

describe('where a meeting is, as the text around tells', () => {
  test.each([
    [
      'where the visitor is, one meeting after the other',
      'President Ana Prado arrived in Oslo on Tuesday. She met Prime Minister Olav Berg. Later she met King Harald.',
      [
        'held visit | Ana Prado | 2024-07-02 | Oslo',
        'held bilateral | Ana Prado + Olav Berg | - | Oslo',
        'held bilateral | Ana Prado + Harald | - | Oslo',
      ],
    ],
    [
      'no longer, once she has left',
      'President Ana Prado visited Oslo. She then left for home and met Foreign Minister Rita Sosa.',
      ['held visit | Ana Prado | - | Oslo', 'held bilateral | Ana Prado + Rita Sosa | - | -'],
    ],
    [
      '"here" is where the dateline says',
      'LIMA, July 4 (Wire) - President Ana Prado met Prime Minister Olav Berg here on Tuesday.',
      ['held bilateral | Ana Prado + Olav Berg | 2024-07-02 | Lima'],
    ],
    [
      'what happens beside a summit happens where the summit is',
      'Leaders of Peru, Chile and Cuba gathered for a summit in Lima. On its sidelines, President Ana Prado met Prime Minister Olav Berg.',
      [
        'held summit | leader of Peru + leader of Chile + leader of Cuba | - | Lima',
        'held bilateral | Ana Prado + Olav Berg | - | Lima | part of summit',
      ],
    ],
  ])('%s', (_, text, expected) => expect(meetingsOf(text)).toEqual(expected))
})

test('meetings announced together share day and summit, one after the other', () => {
  expect(
    meetingsOf(
      'President Ana Prado has a string of bilateral meetings ahead of her on July 8, her office said, all of them on the sidelines of the NATO summit in Oslo. She will meet Prime Minister Olav Berg, the president of Chile and King Harald. Later Prado will sit down with Foreign Minister Rita Sosa.',
    ),
  ).toEqual([
    'planned summit | North Atlantic Treaty Organization | - | Oslo',
    'planned bilateral | Ana Prado + Olav Berg | 2024-07-08 | Oslo | part of NATO summit',
    'planned bilateral | Ana Prado + president of Chile | 2024-07-08 | Oslo | part of NATO summit',
    'planned bilateral | Ana Prado + Harald | 2024-07-08 | Oslo | part of NATO summit',
    'planned bilateral | Ana Prado + Rita Sosa | 2024-07-08 | Oslo | part of NATO summit',
  ])
})

describe('what came to nothing', () => {
  test.each([
    ['Plans for a meeting between President Ana Prado and Prime Minister Olav Berg collapsed on Monday.', 'cancelled'],
    ['Plans for President Ana Prado to meet Prime Minister Olav Berg fell apart.', 'cancelled'],
    ['A planned meeting between President Ana Prado and Prime Minister Olav Berg fell through.', 'cancelled'],
    ['The planned meeting between President Ana Prado and Prime Minister Olav Berg will not go ahead.', 'cancelled'],
    ['A meeting between President Ana Prado and Prime Minister Olav Berg did not take place.', 'denied'],
    ['A meeting between President Ana Prado and Prime Minister Olav Berg failed to materialise.', 'denied'],
    ['A meeting between President Ana Prado and Prime Minister Olav Berg has been put on hold.', 'postponed'],
    ['A meeting between President Ana Prado and Prime Minister Olav Berg ended without a deal.', 'held'],
  ])('%s', (text, status) => expect(meetingsOf(text)).toEqual([`${status} bilateral | Ana Prado + Olav Berg | - | -`]))
  test('the day is that of the meeting, not that of the news', () => {
    expect(
      meetingsOf(
        'A meeting between President Ana Prado and Prime Minister Olav Berg set for Thursday was called off on Monday.',
      ),
    ).toEqual(['cancelled bilateral | Ana Prado + Olav Berg | 2024-07-04 | -'])
    expect(meetingsOf('On Monday President Ana Prado postponed her visit to Norway until August.')).toEqual([
      'postponed visit | Ana Prado + Norway | 2024-08 | Norway',
    ])
  })
  test('talks that collapse were held', () => {
    expect(meetingsOf('Talks between Peru and Chile collapsed on Monday in Lima.')).toEqual([
      'held talks | Peru + Chile | 2024-07-01 | Lima',
    ])
  })
})

describe('who meets, as the text around tells', () => {
  test.each([
    [
      'the two sides are those of the meeting told of last',
      'Talks between Serbia and Kosovo ended in Brussels on Monday. Nobody was happy. The two sides last met on 11 December 2023.',
      ['held talks | Serbia + Kosovo | 2024-07-01 | Brussels', 'held bilateral | Serbia + Kosovo | 2023-12-11 | -'],
    ],
    [
      '"they" are the two who met',
      'President Ana Prado met Prime Minister Olav Berg on Monday. Trade was on the table. The two agreed to meet again in Lima in August.',
      [
        'held bilateral | Ana Prado + Olav Berg | 2024-07-01 | -',
        'planned bilateral | Ana Prado + Olav Berg | 2024-08 | Lima',
      ],
    ],
    [
      'two who spoke by phone are people, not the countries of the sentence before',
      'The Irish foreign minister, Fiona Devane, told her Icelandic colleague the news. The two spoke by phone on Monday.',
      [],
    ],
    [
      '"I" is who is quoted',
      '"I met Prime Minister Olav Berg in Oslo on Monday," President Ana Prado said.',
      ['held bilateral | Ana Prado + Olav Berg | 2024-07-01 | Oslo'],
    ],
    [
      '"I" is who made the statement',
      'Statement by the UN envoy on Cyprus, Ana Prado\n\nOn Monday I met with the Foreign Minister of Greece, Eleni Pappa, in Geneva.',
      ['held bilateral | Ana Prado + Eleni Pappa | 2024-07-01 | Geneva'],
    ],
    [
      'one after the other are two meetings',
      'President Ana Prado met with Prime Minister Olav Berg and later with Foreign Minister Rita Sosa. On Friday she will see Chancellor Eva Dahl and King Harald separately.',
      [
        'held bilateral | Ana Prado + Olav Berg | - | -',
        'held bilateral | Ana Prado + Rita Sosa | - | -',
        'planned bilateral | Ana Prado + Eva Dahl | 2024-07-05 | -',
        'planned bilateral | Ana Prado + Harald | 2024-07-05 | -',
      ],
    ],
    [
      'whom nobody knows who met did not meet each other',
      'They flew home and met with Prime Minister Olav Berg and Chancellor Rita Sosa.',
      [],
    ],
    [
      'titles behind a name are nobody else',
      'A meeting with Prime Minister Olav Berg was chaired by Ana Prado, Vice-President of Peru and Governor of Lima.',
      ['held bilateral | Olav Berg + Ana Prado | - | -'],
    ],
    [
      'who holds another office than the words say is not meant',
      'President Lin Bao of China praised Japan; he was the last Japanese prime minister to visit Oslo.',
      [],
    ],
    ['representatives of nobody knows whom are nobody', 'President Ana Prado met representatives on Monday.', []],
  ])('%s', (_, text, expected) => expect(meetingsOf(text)).toEqual(expected))
})

describe('a time that bounds a meeting does not date it', () => {
  test.each([
    ['before', 'President Ana Prado will meet Prime Minister Olav Berg before Monday.', '-'],
    ['by', 'President Ana Prado will meet Prime Minister Olav Berg by Monday.', '-'],
    ['since', 'President Ana Prado has met Prime Minister Olav Berg since Monday.', '-'],
    [
      'by the end of a stretch',
      'President Ana Prado will meet Prime Minister Olav Berg by the end of July.',
      '2024-07',
    ],
    ['beside another', 'President Ana Prado met Prime Minister Olav Berg on Tuesday, before July 4.', '2024-07-02'],
  ])('%s', (_, text, date) => {
    expect(meetingsOf(text).map((meeting) => meeting.split(' | ')[2])).toEqual([date])
  })
})
