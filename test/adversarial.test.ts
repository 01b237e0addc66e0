import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { extract } from '../src/extract.js'
import { ENTITY_TYPES } from '../src/model/entity.js'
import type { Flat, FlatFact } from '../src/model/flatFact.js'
import { flattenFacts } from '../src/model/flattenFacts.js'
import { Meeting } from '../src/model/meeting.js'
import { Membership } from '../src/model/membership.js'
import { Position } from '../src/model/position.js'
import { tellFact } from '../src/model/tellFact.js'

/** Invented sentences that tempt a reader into a wrong fact, one kind a file; fixtures/adversarial/README.md says how they are written. */
const FOLDER = new URL('../fixtures/adversarial/', import.meta.url)
const PUBLISHED = { value: '2024-07-05', source: 'option' } as const

const optional = z.boolean().default(false)
const oneOf = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema)])

const ExpectedMeeting = z.strictObject({
  optional,
  status: oneOf(Meeting.shape.status),
  kind: oneOf(Meeting.shape.kind),
  who: z.array(z.string()),
  date: z.string().nullable().default(null),
  place: z.string().nullable().default(null),
  absent: z.array(z.string()).default([]),
  hosts: z.array(z.string()).optional(),
  attributedTo: z.string().optional(),
})
const ExpectedMembership = z.strictObject({
  optional,
  member: z.string(),
  organization: z.string(),
  status: oneOf(Membership.shape.status),
  role: Membership.shape.role.default('member'),
  since: z.string().nullable().default(null),
  until: z.string().nullable().default(null),
})
const ExpectedPosition = z.strictObject({
  person: z.string(),
  title: z.string(),
  of: z.string().nullable().default(null),
  status: Position.shape.status,
})
const Case = z.strictObject({
  text: z.string(),
  why: z.string(),
  meetings: z.array(ExpectedMeeting).default([]),
  memberships: z.array(ExpectedMembership).default([]),
  positions: z.array(ExpectedPosition).optional(),
  /** Time expressions and their values: these and no others. */
  dates: z.record(z.string(), z.string()).optional(),
  /** Entities that must be there, of this type. */
  entities: z.record(z.string(), z.enum(ENTITY_TYPES)).optional(),
  /** Names that must be no entities. */
  absentEntities: z.array(z.string()).default([]),
})
type Case = z.infer<typeof Case>
const Kind = z.strictObject({ about: z.string(), cases: z.array(Case).min(1) })

const kinds = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, ...Kind.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))) }))

const isOneOf = <T>(value: T, expected: T | readonly T[]) => [expected].flat().includes(value)
const same = (a: readonly string[], b: readonly string[]) => a.toSorted().join('|') === b.toSorted().join('|')

function isMeeting(fact: Flat<'meeting'>, expected: z.infer<typeof ExpectedMeeting>): boolean {
  return (
    isOneOf(fact.status, expected.status) &&
    isOneOf(fact.kind, expected.kind) &&
    same(fact.participants, expected.who) &&
    fact.date === expected.date &&
    fact.place === expected.place &&
    same(fact.absent, expected.absent) &&
    (expected.hosts === undefined || same(fact.hosts, expected.hosts)) &&
    (expected.attributedTo === undefined || fact.attributedTo === expected.attributedTo)
  )
}

function isMembership(fact: Flat<'membership'>, expected: z.infer<typeof ExpectedMembership>): boolean {
  return (
    fact.member === expected.member &&
    fact.organization === expected.organization &&
    isOneOf(fact.status, expected.status) &&
    fact.role === expected.role &&
    fact.since === expected.since &&
    fact.until === expected.until
  )
}

/** What is stated and is not so, what is so and is not stated. */
function faults({ meetings, memberships }: Case, facts: readonly FlatFact[]) {
  const expected = [...meetings, ...memberships]
  const hitsOf = (fact: FlatFact): readonly (typeof expected)[number][] =>
    fact.fact === 'meeting'
      ? meetings.filter((each) => isMeeting(fact, each))
      : fact.fact === 'membership'
        ? memberships.filter((each) => isMembership(fact, each))
        : []
  const told = facts.filter(({ fact }) => fact === 'meeting' || fact === 'membership')
  const hits = new Set<(typeof expected)[number]>(told.flatMap(hitsOf))
  return {
    wrong: told.filter((fact) => hitsOf(fact).length === 0).map(tellFact),
    missing: expected.filter((each) => !each.optional && !hits.has(each)),
  }
}

describe.each(kinds)('$name', ({ cases }) => {
  test.each(cases)('$text', (each) => {
    const document = extract({ id: 'a', title: null, text: each.text, published: PUBLISHED, warnings: [] })
    const facts = flattenFacts(document)
    expect(faults(each, facts)).toEqual({ wrong: [], missing: [] })

    if (each.positions)
      expect(
        facts.flatMap((fact) =>
          fact.fact === 'position'
            ? [{ person: fact.person, title: fact.title, of: fact.of, status: fact.status }]
            : [],
        ),
      ).toEqual(each.positions)
    if (each.dates) expect(document.dates.map(({ text, value }) => [text, value])).toEqual(Object.entries(each.dates))
    const types = Object.fromEntries(document.entities.map(({ name, type }) => [name, type]))
    expect(types).toMatchObject(each.entities ?? {})
    expect(each.absentEntities.filter((name) => name in types)).toEqual([])
  })
})

test('a third of them state something that must come out', () => {
  const cases = kinds.flatMap((kind) => kind.cases)
  const stating = cases.filter(
    ({ meetings, memberships, positions, dates, entities }) =>
      [...meetings, ...memberships].some((each) => !each.optional) ||
      [...(positions ?? []), ...Object.keys({ ...dates, ...entities })].length > 0,
  )
  expect(cases.length).toBeGreaterThan(500)
  expect(stating.length * 3).toBeGreaterThanOrEqual(cases.length)
})
