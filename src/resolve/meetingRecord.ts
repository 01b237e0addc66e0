import type { TimeMention } from '../dates/timeMention.js'
import { isKnownPerson } from '../frames/arguments.js'
import type { Argument, MeetingClaim } from '../frames/claim.js'
import { pluralOffice } from '../lexicon/offices.js'
import type { Entity } from '../model/entity.js'
import type { Meeting, Participant } from '../model/meeting.js'
import type { Evidence } from '../model/span.js'
import type { OfficeMention } from '../names/mention.js'
import { type FactContext, quote } from './factContext.js'
import { oneOfEach } from './oneOfEach.js'

/** A meeting on its way from claims to a fact: mentions are resolved, and tellings of the same meeting are merged into it. */
export type MeetingRecord = Omit<Meeting, 'id' | 'when' | 'date' | 'partOf'> & {
  readonly claims: readonly MeetingClaim[]
  readonly time: TimeMention | null
  /** Id of the organization whose meeting it is. */
  readonly body: string | null
}

/** Takes a claim and gives its record; people whom nothing identifies are left out, never invented. */
export function meetingRecord(claim: MeetingClaim, context: FactContext): MeetingRecord {
  const body = claim.body ? (resolved(claim.body, context)[0] ?? null) : null
  const named = claim.participants
    .filter((each) => !isSides(each.argument, claim))
    .flatMap(({ argument, role }) => participantsOf(argument, role, context))
  const speaker = speaking(claim, named, context)
  const participants = lacksSide(claim, speaker, context) ? [] : [...speaker, ...named]
  const place = placeOf(claim, context)
  const evidence: Evidence[] = [quote(context.text, claim.rule, claim.evidence)]
  const people = distinct([...participants, ...added(claim, body, place, context)])
  return {
    kind: kindOf(claim, people, body, context),
    status: claim.status,
    mode: claim.mode,
    participants: people,
    absent: claim.absent.flatMap(({ argument, replacedBy }) => {
      const stand = replacedBy ? (participantsOf(replacedBy, 'participant', context)[0]?.entity ?? null) : null
      return participantsOf(argument, 'participant', context).flatMap(({ entity }) =>
        // "with Sosa going in her place": hers is not Sosa's own.
        entity && entity !== stand ? [{ entity, replacedBy: stand }] : [],
      )
    }),
    place,
    name: claim.name,
    attributedTo: claim.attributedTo ? onlyOne(resolved(claim.attributedTo, context)) : null,
    evidence,
    claims: [claim],
    time: claim.when,
    body,
  }
}

/** "Prado met Berg, the first meeting between the two sides": those who stand for the sides are named. */
function isSides({ mention }: Argument, { participants }: MeetingClaim): boolean {
  if (mention.kind !== 'nominal' || mention.type !== 'place') return false
  return participants.filter(({ argument }) => isKnownPerson(argument)).length > 1
}

/** "in the Peruvian capital": Lima, where the text speaks of it, else Peru. */
function placeOf({ place }: MeetingClaim, context: FactContext): string | null {
  if (place === null) return null
  const [id = null] = resolved(place, context)
  return id !== null && place.mention.kind === 'demonym' ? (context.capitalOf(id) ?? id) : id
}

/**
 * "“I met Berg,” Prado said": who says "I" is who is said to say so. What is said in jest ("“Of course I met Napoleon,” she said") is
 * told by its company: someone of one name and no office.
 */
function speaking(
  { participants, attributedTo }: MeetingClaim,
  others: readonly Participant[],
  context: FactContext,
): Participant[] {
  const own = participants.find(({ argument }) => isFirstPerson(argument))
  if (!own || attributedTo === null || resolved(own.argument, context).length > 0) return []
  const isKnown = others.every(({ entity: id }) => {
    const who = id === null ? undefined : context.entity(id)
    return who?.type !== 'person' || who.name.includes(' ') || context.positionsOf(who.id).length > 0
  })
  const source = participantsOf(attributedTo, own.role, context)
  return isKnown && source.every(({ entity: id }) => id !== null && context.entity(id)?.type === 'person') ? source : []
}

const TWO_SIDED: ReadonlySet<string> = new Set(['meetings/meet', 'meetings/speak', 'meetings/discuss'])

/** "They went to meet with Berg and Sosa": who "they" are is open, and Berg and Sosa did not meet each other. */
function lacksSide(
  { rule, participants, body }: MeetingClaim,
  speaker: readonly Participant[],
  context: FactContext,
): boolean {
  return (
    (TWO_SIDED.has(rule) || (rule === 'meetings/event' && body === null && participants.length === 2)) &&
    speaker.length === 0 &&
    participants.some(({ argument }) => argument.mention.kind === 'pronoun' && resolved(argument, context).length === 0)
  )
}

function isFirstPerson({ mention }: Argument): boolean {
  return mention.kind === 'pronoun' && (mention.lower === 'i' || mention.lower === 'me')
}

/** The organization whose summit it is, and the state that is visited, where the text speaks of that state. */
function added(claim: MeetingClaim, body: string | null, place: string | null, context: FactContext): Participant[] {
  const state = claim.meetingKind === 'visit' && place ? context.countryOf(place) : null
  const other = { description: null, of: null }
  return [
    ...(body ? [{ entity: body, ...other, role: 'organizer' as const }] : []),
    ...(state ? [{ entity: state, ...other, role: 'host' as const }] : []),
  ]
}

/** What several say is nobody's word in particular. */
function onlyOne([only, ...more]: readonly string[]): string | null {
  return more.length === 0 ? (only ?? null) : null
}

function resolved({ mention }: Argument, { referents }: FactContext): readonly string[] {
  return referents.of(mention)
}

/** Whom an argument names: entities, or someone known by office alone with the words as description. */
function participantsOf(argument: Argument, role: Participant['role'], context: FactContext): Participant[] {
  const { mention, realm } = argument
  const { referents } = context
  if (mention.kind === 'office') {
    // "the former Chilean president" is not the one who is president now, nor is the president-elect.
    const isHeld = mention.status === 'current' || mention.status === 'acting'
    const held = realm && isHeld ? referents.holder(referents.title(mention), realm) : null
    const known = held
      ? [held]
      : mention.plural && realm
        ? []
        : referents.of(mention).filter((id) => isOf(id, realm, context))
    if (known.length > 0) return known.map((entity) => ({ entity, description: null, of: null, role }))
    const of = realm ? (referents.of(realm)[0] ?? null) : referents.realm(mention)
    // "representatives" of nobody knows whom
    if (mention.plural && of === null) return oneOfEach(mention, role, context)
    // "Her deputy will go in her place": the deputy of what, and who, nobody knows.
    if (mention.title === 'Deputy' && of === null) return []
    const name = realm?.name ?? (of ? context.entity(of)?.name : undefined)
    const title = isGroup(argument, of, context) ? pluralOffice(mention.title.toLowerCase()) : titleOf(mention)
    const words = name ? `${title} of ${name}` : title
    return [{ entity: null, description: words, of, role }]
  }
  const acting = referents.of(mention).map((id) => referents.actor(id))
  const { office } = argument
  return acting
    .filter((id) => !office || mayHold(id, office, context))
    .filter((id) => mayAct(context.entity(id)))
    .map((entity) => ({ entity, description: null, of: null, role }))
}

/** "former president", "president-elect": whoever it is holds the office no more, or not yet. */
function titleOf({ title, status }: OfficeMention): string {
  const plain = title.toLowerCase()
  return status === 'former' ? `former ${plain}` : status === 'elect' ? `${plain}-elect` : plain
}

/** The kind that the words tell, set right by who it turns out to be that meets. */
function kindOf(
  { meetingKind, participants }: MeetingClaim,
  people: readonly Participant[],
  body: string | null,
  context: FactContext,
): Meeting['kind'] {
  const isOpen = meetingKind === 'bilateral' || (meetingKind === 'multilateral' && people.length <= 2 && body === null)
  if (!isOpen) return meetingKind
  const many = participants.some(({ argument }) => isMany(argument, context)) || statesOf(people, context).size > 2
  if (many) return 'multilateral'
  // Two phrases may name one person: "the ministers, A and B".
  if (meetingKind === 'multilateral') return people.length === 2 ? 'bilateral' : meetingKind
  // "The party held a meeting chaired by Prado": whoever leads a meeting of a body is no other side.
  const leads = people.filter(({ role }) => role === 'organizer').length
  const isOfOthers = leads === people.length || (leads > 0 && people.some((other) => isParty(other, context)))
  return people.length === 2 && isOfOthers ? 'other' : 'bilateral'
}

function isParty({ entity: id }: Participant, { entity }: FactContext): boolean {
  return id !== null && entity(id)?.subtype === 'party'
}

/** "The four", "the leaders of the Balkans": the leaders of a party are one side of a meeting, those of a union or a region are many. */
function isMany(argument: Argument, context: FactContext): boolean {
  const { mention, realm } = argument
  if (mention.kind === 'nominal') return mention.count !== null && mention.count > 2
  const of = realm ? (context.referents.of(realm)[0] ?? null) : null
  return isGroup(argument, of, context) && MANY_STATES.has(context.entity(of ?? '')?.subtype ?? '')
}

/** The countries and bodies for which they stand who meet. */
function statesOf(people: readonly Participant[], { positionsOf }: FactContext): Set<string> {
  const states = new Set<string>()
  for (const { entity, of } of people) {
    const state = entity === null ? of : (positionsOf(entity).find((position) => position.of !== null)?.of ?? null)
    if (state !== null) states.add(state)
  }
  return states
}

const MANY_STATES: ReadonlySet<string> = new Set(['intergovernmental', 'region'])

/** "the leaders of the Balkans", "the defence ministers of the bloc": several of one realm, who stay several. */
function isGroup({ mention }: Argument, of: string | null, { entity }: FactContext): boolean {
  return mention.kind === 'office' && mention.plural && of !== null && entity(of)?.subtype !== 'country'
}

/** "he was the last Peruvian president to visit": nobody whom the text does not know in such an office. */
function mayHold(person: string, { title, of }: OfficeMention, { positionsOf, referents }: FactContext): boolean {
  const realms = of.flatMap((realm) => referents.of(realm))
  const last = title.split(' ').at(-1)
  const known = positionsOf(person)
  // Of whom nothing else is told, the words themselves tell it.
  if (known.length === 0) return true
  return known.some(
    (position) => position.title.split(' ').at(-1) === last && (position.of === null || realms.includes(position.of)),
  )
}

/** "the Lebanese interior minister" is nobody whom the text knows as another country's minister. */
function isOf(person: string, realm: Argument['realm'], { referents, positionsOf }: FactContext): boolean {
  const country = realm ? referents.of(realm)[0] : undefined
  const offices = positionsOf(person).filter(({ of }) => of !== null)
  return country === undefined || offices.length === 0 || offices.some(({ of }) => of === country)
}

/** States act, continents and cities don't. */
function mayAct(entity: Entity | undefined): boolean {
  return entity !== undefined && (entity.type !== 'place' || entity.subtype === 'country')
}

const WEIGHT: Readonly<Record<Participant['role'], number>> = { host: 3, guest: 2, participant: 1, organizer: 0 }

/** Each once; of two roles the more telling. */
export function distinct(participants: readonly Participant[]): Participant[] {
  const byKey = new Map<string, Participant>()
  for (const participant of participants) {
    const before = byKey.get(keyOf(participant))
    if (!before || WEIGHT[participant.role] > WEIGHT[before.role]) byKey.set(keyOf(participant), participant)
  }
  return [...byKey.values()]
}

/** What makes two mentions of a participant the same one. */
export function keyOf({ entity, description, of }: Participant): string {
  return entity ?? `${of ?? ''} ${description ?? ''}`
}
