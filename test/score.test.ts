import { describe, expect, test } from 'vitest'
import { compareDates, coveredDays } from '../src/check/score/coveredDays.js'
import { pairBest } from '../src/check/score/pairBest.js'
import { rates, sumScores } from '../src/check/score/score.js'
import { scoreDocument } from '../src/check/score/scoreDocument.js'
import { Gold, type GoldMeeting, type GoldMembership } from '../src/model/gold.js'
import type { Meeting } from '../src/model/meeting.js'
import type { Membership } from '../src/model/membership.js'
import { Document } from '../src/model/report.js'

const text =
  'Malian President Awa Sidibe met the leader of Togo in Lomé on 4 May 2021. Mali, which joined the Sahel Union in 2019, is no member of the Coast League.'

const meeting: GoldMeeting = {
  participants: ['Awa Sidibe', { description: 'leader', of: 'Togo' }],
  absent: [],
  kind: 'bilateral',
  status: 'held',
  date: '2021-05-04',
  place: 'Lomé',
  quote: 'Malian President Awa Sidibe met the leader of Togo in Lomé on 4 May 2021',
}
const joined: GoldMembership = {
  member: 'Mali',
  organization: 'Sahel Union',
  role: 'member',
  status: 'joined',
  since: '2019',
  until: null,
  quote: 'Mali, which joined the Sahel Union in 2019',
}
const denied: GoldMembership = {
  ...joined,
  organization: 'Coast League',
  status: 'denied',
  since: null,
  optional: true,
  quote: 'is no member of the Coast League',
}
const gold = Gold.parse({
  source: 'a.txt',
  published: '2021-05-04',
  entities: [
    { type: 'person', name: 'Awa Sidibe' },
    { type: 'organization', name: 'Sahel Union' },
    { type: 'organization', name: 'Coast League' },
    { type: 'place', name: 'Mali', country: 'MLI' },
    { type: 'place', name: 'Togo', country: 'TGO' },
    { type: 'place', name: 'Lomé', country: 'TGO' },
  ],
  dates: [
    { text: '4 May 2021', value: '2021-05-04' },
    { text: '2019', value: '2019' },
  ],
  positions: [
    { person: 'Awa Sidibe', title: 'President', of: 'Mali', status: 'current', quote: 'Malian President Awa Sidibe' },
  ],
  memberships: [joined, denied],
  meetings: [meeting],
})

const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const evidence = (quote: string) => [{ rule: 'test/rule', quote, ...span(quote) }]
const entity = (id: string, name: string, country: string | null, words = name) => ({
  id,
  type: id.slice(0, id.indexOf('/')),
  subtype: null,
  name,
  aliases: [],
  country,
  mentions: [{ text: words, ...span(words), form: 'name' }],
})
const date = (id: string, words: string, value: string) => ({
  id,
  text: words,
  ...span(words),
  type: 'date',
  value,
  earliest: null,
  latest: null,
  anchor: 'explicit',
})
const held: Meeting = {
  id: 'meeting/1',
  kind: 'bilateral',
  status: 'held',
  mode: null,
  participants: [
    { entity: 'person/sidibe', description: null, of: null, role: 'participant' },
    { entity: null, description: 'the leader of Togo', of: 'place/togo', role: 'participant' },
  ],
  absent: [],
  when: 'date/1',
  date: { value: '2021-05-04', earliest: null, latest: null },
  place: 'place/lome',
  partOf: null,
  name: null,
  attributedTo: null,
  evidence: evidence(meeting.quote),
}
const member: Membership = {
  id: 'membership/1',
  member: 'place/mali',
  organization: 'organization/sahel-union',
  role: 'member',
  status: 'joined',
  since: '2019',
  until: null,
  attributedTo: null,
  evidence: evidence(joined.quote),
}
const document = (changes: Partial<Document> = {}) => ({
  ...Document.parse({
    id: 'a.txt',
    title: null,
    published: { value: '2021-05-04', source: 'inferred' },
    entities: [
      entity('person/sidibe', 'Awa Sidibe', null),
      entity('organization/sahel-union', 'Sahel Union', null),
      entity('organization/coast-league', 'Coast League', null),
      entity('place/mali', 'Mali', 'MLI', 'Malian'),
      entity('place/togo', 'Togo', 'TGO'),
      entity('place/lome', 'Lome', 'TGO', 'Lomé'),
    ],
    dates: [date('date/1', '4 May 2021', '2021-05-04'), date('date/2', '2019', '2019')],
    positions: [
      {
        id: 'position/1',
        person: 'person/sidibe',
        title: 'President',
        of: 'place/mali',
        status: 'current',
        evidence: evidence('Malian President Awa Sidibe'),
      },
    ],
    memberships: [member],
    meetings: [held],
    warnings: [],
  }),
  ...changes,
})

const score = (changes: Partial<Document> = {}) => scoreDocument(gold, document(changes), text)
const right = (count: number) => ({ right: count, wrong: 0, missed: 0 })

describe('scoreDocument', () => {
  test('a report that says all and nothing else is right in everything', () => {
    const { tallies, agreements, findings } = score()
    expect(findings).toEqual([])
    expect(tallies).toMatchObject({
      people: right(1),
      organizations: right(2),
      places: right(3),
      dates: right(2),
      'date values': right(2),
      positions: right(1),
      memberships: right(1),
      meetings: right(1),
      participants: right(2),
    })
    expect(agreements['meeting place']).toEqual({ right: 1, of: 1 })
    expect(agreements['country of place']).toEqual({ right: 3, of: 3 })
  })

  test('a report that says nothing misses all that is not optional', () => {
    const { tallies } = score({ entities: [], dates: [], positions: [], memberships: [], meetings: [] })
    expect(tallies.memberships).toEqual({ right: 0, wrong: 0, missed: 1 })
    expect(tallies.meetings).toEqual({ right: 0, wrong: 0, missed: 1 })
    expect(tallies.places).toEqual({ right: 0, wrong: 0, missed: 3 })
  })

  test('a meeting told twice is right once and wrong once', () => {
    expect(score({ meetings: [held, { ...held, id: 'meeting/2' }] }).tallies.meetings).toEqual({
      right: 1,
      wrong: 1,
      missed: 0,
    })
  })

  test('a wrong day is a difference in the pair, another meeting of one of the two elsewhere is none of it', () => {
    const wrongDay = { ...held, date: { value: '2021-05-05', earliest: null, latest: null } }
    expect(score({ meetings: [wrongDay] }).tallies.meetings).toEqual(right(1))
    expect(score({ meetings: [wrongDay] }).agreements['meeting date']).toEqual({ right: 0, of: 1 })
    const other: Meeting = {
      ...held,
      participants: held.participants.slice(0, 1),
      date: { value: '2019', earliest: null, latest: null },
      place: 'place/mali',
      evidence: evidence('2019'),
    }
    expect(score({ meetings: [other] }).tallies.meetings).toEqual({ right: 0, wrong: 1, missed: 1 })
  })

  test('a denial given as fact is contradicted, given as denial it counts neither way', () => {
    const positive: Membership = {
      ...member,
      id: 'membership/2',
      organization: 'organization/coast-league',
      status: 'current',
      since: null,
    }
    const wrong = score({ memberships: [member, positive] })
    expect(wrong.tallies.memberships).toEqual({ right: 1, wrong: 1, missed: 0 })
    expect(wrong.findings.map(({ verdict }) => verdict)).toEqual(['contradicted'])
    expect(score({ memberships: [member, { ...positive, status: 'denied' }] }).findings).toEqual([])
  })

  test('a value that is wrong and a name of the wrong type count as wrong and as missed', () => {
    const { tallies } = score({
      dates: document().dates.map((time) => ({ ...time, value: '2019' })),
      entities: document().entities.map((thing) => (thing.id === 'place/lome' ? { ...thing, type: 'person' } : thing)),
    })
    expect(tallies.dates).toEqual(right(2))
    expect(tallies['date values']).toEqual({ right: 1, wrong: 1, missed: 1 })
    expect(tallies.people).toEqual({ right: 1, wrong: 1, missed: 0 })
    expect(tallies.places).toEqual({ right: 2, wrong: 0, missed: 1 })
  })

  test('scores add up, and rates of nothing are null', () => {
    const sum = sumScores([score(), score({ meetings: [] })])
    expect(rates(sum.tallies.meetings)).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 })
    expect(rates(sum.tallies.absentees)).toEqual({ precision: null, recall: null, f1: null })
  })
})

test.each([
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024-W01', '2024-01-01', '2024-01-07'],
  ['2024-W27-WE', '2024-07-06', '2024-07-07'],
  ['2024-WI', '2024-12-01', '2025-02-28'],
  ['2024-Q3', '2024-07-01', '2024-09-30'],
  ['199', '1990-01-01', '1999-12-31'],
  ['20', '2000-01-01', '2099-12-31'],
  ['2024-07-03TEV', '2024-07-03', '2024-07-03'],
  ['2024-07-03/2024-07-04', '2024-07-03', '2024-07-04'],
])('%s covers %s to %s', (value, first, last) => {
  expect(coveredDays(value)).toEqual({ first, last })
})

test('dates agree, overlap, lie apart or cannot be compared', () => {
  expect(compareDates('2024-07-03TMO', '2024-07-03')).toBe('same')
  expect(compareDates('2024-07', '2024-07-03')).toBe('overlapping')
  expect(compareDates('2023', '2024-07-03')).toBe('apart')
  expect(compareDates('PRESENT_REF', '2024')).toBe('unknown')
  expect(compareDates(null, '2024')).toBe('unknown')
})

test('pairs are one to one, the heaviest first, and need a weight', () => {
  expect(pairBest([1, 2, 9], [2, 3], (a, b) => 2 - Math.abs(a - b))).toEqual([null, 0, null])
  expect(pairBest(['a', 'b'], ['b', 'a', 'b'], (a, b) => Number(a === b))).toEqual([1, 0])
})
