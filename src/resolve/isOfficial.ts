import type { MeetingClaim } from '../frames/claim.js'
import { isOfMany, OF_STATES } from '../frames/meetings/eventParticipants.js'
import type { Entity } from '../model/entity.js'
import type { Token } from '../text/token.js'
import type { FactContext } from './factContext.js'
import type { MeetingRecord } from './meetingRecord.js'
import { isPublicBody } from './publicOffice.js'

/** Is it a meeting of diplomacy: does a public office holder, a state or a public body take part? Two neighbours over coffee are none. */
export function isOfficial(record: MeetingRecord, context: FactContext): boolean {
  const { participants, kind, body, name } = record
  const { entity, officials } = context
  if (isEmpty(record, context) || (body !== null && !isPublicBody(entity(body)) && entity(body)?.subtype !== null))
    return false
  // "a conference organised by the secretariat": of whom nobody met.
  if (
    kind === 'conference' &&
    name === null &&
    participants.length > 0 &&
    participants.every(({ role }) => role === 'organizer')
  )
    return false
  // The state that is visited makes no tourist a guest of state.
  const telling = kind === 'visit' ? participants.filter(({ role }) => role !== 'host') : participants
  if (kind === 'visit' && (isAtHome(record, context) || isExcursion(record, context))) return false
  // "will not attend next week's conference in Nice"
  const isMissed =
    (kind === 'summit' || kind === 'conference') &&
    record.absent.some((each) => officials.has(each.entity)) &&
    record.time !== null
  if (participants.length === 0 && !isMissed)
    return record.time !== null && (record.place !== null || record.name !== null) && officials.size >= DIPLOMATIC
  return (
    isMissed ||
    isGathering(record, context) ||
    (telling.length > 0 && record.claims.some(({ participants: told }) => told.some(hasOffice))) ||
    telling.some((participant) => {
      if (participant.entity === null) return participant.of !== null && isPublicBody(entity(participant.of))
      const who = entity(participant.entity)
      return who?.type === 'person' ? officials.has(who.id) : isPublicBody(who)
    }) ||
    (officials.size >= DIPLOMATIC && areUntitled(record, context)) ||
    areOfStates(record, context)
  )
}

/** "she was the last Peruvian president to visit": the words themselves give the office. */
function hasOffice({ argument }: MeetingClaim['participants'][number]): boolean {
  return argument.office !== undefined
}

/** So many office holders make a text one of public life, in which people without a title are of it too: envoys, delegates, negotiators. */
const DIPLOMATIC = 3

function areUntitled({ participants, kind }: MeetingRecord, { entity, positionsOf, text }: FactContext): boolean {
  const people = participants.filter(({ entity: id }) => id !== null && entity(id)?.type === 'person')
  return (
    kind !== 'visit' &&
    people.length > 1 &&
    people.every(({ entity: id }) => id !== null && positionsOf(id).length === 0) &&
    // "Coach Prado met Berg"
    !people.some(({ entity: id }) => isPerformer(id === null ? undefined : entity(id), text.text))
  )
}

/** In UTF-16 code units, the blank with it. */
const LONGEST_WORD = 16
/** Before a name: whoever is called so is not of public life. */
const PERFORMER =
  /\b(?:coach|trainer|striker|midfielder|goalkeeper|defender|winger|batsman|bowler|singer|actor|actress|rapper|boxer|referee|footballer|player|golfer|cyclist|novelist)\s+$/i

function isPerformer(person: Entity | undefined, text: string): boolean {
  const start = person?.mentions[0]?.start ?? 0
  return PERFORMER.test(text.slice(Math.max(0, start - LONGEST_WORD), start))
}

/** So many make it likely that "Kenya's Prado" in the same text is a leader, and no runner or singer. */
const POLITICAL = 2

/** "Kenya's Prado met Peru's Berg": people of two states, in a text of public life. */
function areOfStates({ participants, kind }: MeetingRecord, { stateBeside, officials }: FactContext): boolean {
  if (officials.size < POLITICAL) return false
  const states = participants.flatMap(({ entity: id }) => (id === null ? [] : [stateBeside(id)]))
  return kind !== 'visit' && new Set(states.filter((state) => state !== null)).size > 1
}

/** Too little is told: one side alone, or a summit's name in passing ("the UN climate conference"). */
function isEmpty(record: MeetingRecord, context: FactContext): boolean {
  const { participants, kind, status, body, time, place, absent } = record
  if (body !== null && participants.length === 1 && time === null && place === null && absent.length === 0) return true
  // "hopes for a summit with Voss": of one, and none that is.
  if (status === 'hypothetical' && participants.length === 1 && time === null && place === null && kind !== 'visit')
    return true
  const alone = kind !== 'summit' && kind !== 'conference' && kind !== 'visit' && kind !== 'meal' && body === null
  if (kind === 'meal' && participants.length === 1) return participants[0]?.role !== 'host'
  return alone && participants.length < 2 && !isGathering(record, context)
}

/** "EU foreign ministers met in Brussels on Monday": with each other. */
function isGathering(
  { participants, claims, time, place, status }: MeetingRecord,
  { entity, text: { tokens } }: FactContext,
): boolean {
  const [only, ...others] = participants
  const of = only?.of ?? null
  if (of === null || others.length > 0 || (time === null && place === null) || status === 'hypothetical') return false
  return (
    OF_STATES.has(entity(of)?.subtype ?? '') &&
    claims.some(({ participants: told }) =>
      told.some(
        ({ argument: { first, mention } }) =>
          mention.kind === 'office' && isOfMany(mention) && isPlain(tokens.slice(first, mention.first)),
      ),
    )
  )
}

/** "Far-right leaders of the EU" lead parties. */
function isPlain(before: readonly Token[]): boolean {
  return before.every(({ lower }) => /^(?:the|all|other|some|most|several|\d+)$/.test(lower))
}

const BUILDING =
  / (?:Air)?[Bb]ase$| (?:Airport|Airbase|Port|Camp|Barracks|School|University|Hospital|Museum|Park|Stadium)$/

/** A base, a school, a port: where a visit of state goes is a country or a city, or someone's home. */
function isExcursion({ participants, place }: MeetingRecord, { entity }: FactContext): boolean {
  const where = place === null ? undefined : entity(place)
  const isBuilding = where?.subtype === 'facility' || BUILDING.test(where?.name ?? '')
  return isBuilding && participants.every(({ role }) => role === 'guest')
}

/** A president who travels in her own country makes no visit of state. */
function isAtHome({ participants, place }: MeetingRecord, { entity, positionsOf }: FactContext): boolean {
  const country = place === null ? null : (entity(place)?.country ?? null)
  const guests = participants.filter(({ role }) => role === 'guest')
  const homes = guests.flatMap((guest) => {
    const realms = guest.entity === null ? [guest.of] : positionsOf(guest.entity).map(({ of }) => of)
    return realms.flatMap((of) => (of === null ? [] : [entity(of)?.country]))
  })
  return country !== null && guests.length > 0 && homes.length > 0 && homes.every((home) => home === country)
}
