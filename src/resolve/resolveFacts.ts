import type { TimeMention } from '../dates/timeMention.js'
import type { Claim } from '../frames/claim.js'
import type { Entity } from '../model/entity.js'
import type { Meeting } from '../model/meeting.js'
import type { Membership } from '../model/membership.js'
import type { Position } from '../model/position.js'
import type { Published } from '../model/report.js'
import type { Warning } from '../model/span.js'
import { countBelow } from '../text/countBelow.js'
import type { TokenizedText } from '../text/token.js'
import type { FactContext } from './factContext.js'
import { namedByState } from './namedByState.js'
import { isPublicOffice } from './publicOffice.js'
import type { Referents } from './resolveEntities.js'
import { resolveMeetings } from './resolveMeetings.js'
import { resolveMemberships } from './resolveMemberships.js'
import { resolvePositions } from './resolvePositions.js'
import { sectionsOf } from './sectionsOf.js'

/** The id of the time expression at a position in the document's list. */
export function timeIdOf(index: number): string {
  return `date/${index + 1}`
}

export type Facts = {
  readonly positions: readonly Position[]
  readonly memberships: readonly Membership[]
  readonly meetings: readonly Meeting[]
  readonly warnings: readonly Warning[]
}

/** Takes the claims of a text and gives its facts: mentions replaced by entities, tellings of one thing merged. */
export function resolveFacts(
  text: TokenizedText,
  claims: readonly Claim[],
  referents: Referents,
  times: readonly TimeMention[],
  published: Published | null,
): Facts {
  const positions = resolvePositions(text, claims, referents)
  const context = factContext(text, referents, positions, times, published)
  const { memberships, warnings } = resolveMemberships(claims, context)
  return { positions, memberships, meetings: resolveMeetings(claims, context), warnings }
}

/** What making memberships and meetings of claims needs to know of the document. */
export function factContext(
  text: TokenizedText,
  referents: Referents,
  positions: readonly Position[],
  times: readonly TimeMention[],
  published: Published | null,
): FactContext {
  const entities = new Map(referents.entities.map((entity) => [entity.id, entity]))
  const ids = new Map(times.map((time, index) => [time, timeIdOf(index)]))
  const countries = new Map(
    referents.entities.flatMap((each) => (each.subtype === 'country' ? [[each.country, each.id]] : [])),
  )
  const sentences = new Int32Array(text.tokens.length)
  for (const { index, first, last } of text.sentences) sentences.fill(index, first, last)
  const capitals = new Map(
    referents.entities.flatMap(({ id, subtype }) => (subtype === 'city' ? [[referents.actor(id), id] as const] : [])),
  )
  const entity = (id: string): Entity | undefined => entities.get(id)
  const held = new Map<string, Position[]>()
  for (const position of positions) {
    const others = held.get(position.person)
    if (others) others.push(position)
    else held.set(position.person, [position])
  }
  return {
    text,
    referents,
    sentenceOf: (token) => sentences[token] ?? 0,
    positionsOf: (person) => held.get(person) ?? [],
    officials: new Set(positions.filter((position) => isPublicOffice(position, entity)).map(({ person }) => person)),
    peopleBetween: peopleBetween(referents),
    unplaced: unplacedOf(positions),
    stateBeside: namedByState(text.text, referents.entities),
    timeId: (time) => ids.get(time) ?? '',
    sectionOf: sectionsOf(text, times, published?.value ?? null),
    published: published?.value ?? null,
    entity,
    capitalOf: (country) => capitals.get(country) ?? null,
    countryOf: (id) => countries.get(entities.get(id)?.country ?? null) ?? null,
  }
}

/** Among more people of open offices than this nobody is told apart; the bound keeps long lists linear. */
const MOST_UNPLACED = 64

/** The people of whom an office is told without its country, those named first. */
function unplacedOf(positions: readonly Position[]): readonly string[] {
  const people = new Set<string>()
  for (const { person, of } of positions) if (of === null && people.size < MOST_UNPLACED) people.add(person)
  return [...people]
}

/** More people than this between two places are a crowd; the bound keeps long lists linear. */
const MOST_BETWEEN = 64

/** Gives the people named between two places; nothing is gathered before the first question. */
function peopleBetween({ entities }: Referents): FactContext['peopleBetween'] {
  let named: readonly { readonly id: string; readonly at: number }[] | undefined
  return (start, end) => {
    named ??= entities
      .flatMap(({ id, type, mentions }) => (type === 'person' ? mentions.map(({ start: at }) => ({ id, at })) : []))
      .sort((a, b) => a.at - b.at)
    const people = named
    const from = countBelow(people.length, (index) => (people[index]?.at ?? end) < start)
    return people.slice(from, from + MOST_BETWEEN).flatMap(({ id, at }) => (at < end ? [id] : []))
  }
}
