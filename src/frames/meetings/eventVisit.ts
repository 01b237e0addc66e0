import type { Clause } from '../../clauses/clause.js'
import {
  argumentOf,
  argumentsOf,
  isCity,
  isKnownPerson,
  isPlace,
  mayAct,
  objectsOf,
  phrasesOf,
  subjectOf,
} from '../arguments.js'
import type { Argument, MeetingClaim } from '../claim.js'
import type { FrameContext } from '../frame.js'
import { EVENT_NOUNS } from './eventNouns.js'
import { unique } from './eventParticipants.js'
import { whenAround, whenDropped } from './eventSetting.js'
import { type EventUse, isTelling } from './eventUses.js'
import { as, meetingClaim, spanOf } from './meetingClaim.js'
import { nextStopsOf } from './travelVerbs.js'

/** "Prado's visit to Chile and Peru", "paid a visit to Lima", "postpones Ankara trip": one claim for each place that is named. */
export function eventVisit(
  clause: Clause,
  uses: readonly EventUse[],
  status: MeetingClaim['status'],
  context: FrameContext,
): MeetingClaim[] {
  const { noun } = clause
  const telling = uses.filter(isTelling).map(({ use }) => use.clause)
  const phrases = phrasesOf(clause)
  const call = callOn(clause, telling)
  if (call) {
    const clauses = [clause, ...telling]
    return [
      meetingClaim({ rule: 'meetings/event', meetingKind: 'visit', clauses, participants: call, status }, context),
    ]
  }
  // "a tour of Norway and Sweden": where it goes, not who goes.
  const toured = noun?.lemma === 'tour' ? objectsOf(phrases, ['of']).filter(isPlace) : []
  const named = [
    ...argumentsOf(clause.subject),
    ...argumentsOf(clause.agent),
    ...telling.flatMap((told) => (told.verb?.passive ? [] : argumentsOf(told.subject))),
  ].filter(
    (visitor) =>
      mayAct(visitor) &&
      visitor.mention !== noun?.mention &&
      toured.every(({ mention }) => mention !== visitor.mention),
  )
  const places = [
    ...toured,
    ...objectsOf(phrases, ['to', 'in']),
    ...telling.flatMap((told) => objectsOf(told.phrases, ['to'])),
  ].filter(isPlace)
  const before = (noun?.modifiers ?? []).filter(isCity).map(argumentOf)
  const visitors = named.length > 0 ? named : implied(clause, uses)
  if (visitors.length === 0) return []
  const destinations = places.length > 0 ? places : before
  const beside = clause.governor && clause.link === 'object' ? [clause.governor] : []
  // Continents are toured; whom only the sentence makes a visitor visits a country or a city.
  const reached =
    named.length > 0
      ? destinations
      : destinations.filter(
          ({ mention }) => mention.kind === 'name' && (mention.subtype === 'country' || mention.subtype === 'city'),
        )
  const legs = legOf(clause).filter((leg) => !telling.includes(leg))
  const next =
    reached.length > 0 ? [...telling, ...legs].flatMap((told) => nextStopsOf(told, context.dependentsOf)) : []
  // "began the tour in Peru, followed by Chile": at the beginning, the next stop lies ahead.
  const later = [...telling, ...legs].some(({ lemma }) => BEGINNING.has(lemma)) ? 'planned' : status
  // "embarked on a tour of Peru and Chile": under way, and not everywhere yet.
  const isBegun = reached.length > 1 && later === 'planned' && status === 'held'
  const now = isBegun ? 'ongoing' : status
  const stops = [
    ...reached.map((place) => ({ place, status: now })),
    ...next.map((place) => ({ place, status: later })),
  ]
  return stops.map((stop) =>
    meetingClaim(
      {
        rule: 'meetings/event',
        meetingKind: 'visit',
        clauses: [clause, ...telling, ...legs],
        evidence: spanOf([clause, ...beside, ...uses.map(({ use }) => use.clause)]),
        participants: unique(as('guest', visitors)),
        ...stop,
        ...whenAround([clause, ...telling], uses),
        ...whenDropped(clause, uses),
      },
      context,
    ),
  )
}

/** "Prado received a visit from Berg", "Berg paid a courtesy visit to Prado": a guest and whom the visit is to. */
function callOn(clause: Clause, telling: readonly Clause[]): MeetingClaim['participants'] | null {
  const [told] = telling.filter(({ verb }) => verb !== null && !verb.passive)
  if (!told) return null
  const doers = subjectOf(told).filter(isPerson)
  const isReceived = told.lemma === 'receive' || told.lemma === 'host'
  const phrases = [...phrasesOf(clause), ...told.phrases]
  const others = objectsOf(phrases, isReceived ? ['from', 'by'] : ['to']).filter(isKnownPerson)
  if (doers.length === 0 || others.length === 0) return null
  const [hosts, guests] = isReceived ? [doers, others] : [others, doers]
  return unique([...as('guest', guests), ...as('host', hosts)])
}

/**
 * Who visits where the noun names nobody: whoever does something on or after the visit ("During a visit to Lima, Prado said …"), or
 * whose other visit is set beside it ("Prado's visit to Chile follows one …").
 */
function implied(clause: Clause, uses: readonly EventUse[]): Argument[] {
  const { noun, governor, link } = clause
  if (!noun || noun.possessor || noun.determiner === 'possessive') return []
  const doers = uses.flatMap(({ use, part }) =>
    part === 'present' && !use.clause.verb?.passive ? argumentsOf(use.clause.subject).filter(isPerson) : [],
  )
  if (doers.length > 0) return doers
  const other = governor?.subject
  const [leg] = legOf(clause)
  if (leg) return subjectOf(leg).filter(isPerson)
  const isBeside = link === 'object' && other && (governor.lemma === 'follow' || governor.lemma === 'precede')
  return isBeside && EVENT_NOUNS.get(other.lemma) === 'visit' ? argumentsOf(other.possessor).filter(isPerson) : []
}

/** "began the tour with a visit to Peru": the clause of beginning or ending, whose subject visits. */
function legOf({ governor, link, linkWord }: Clause): Clause[] {
  if (!governor?.verb || governor.verb.passive || !LEG_VERBS.has(governor.lemma)) return []
  return link === 'object' || linkWord === 'with' ? [governor] : []
}

const BEGINNING: ReadonlySet<string> = new Set(['begin', 'start', 'kick', 'open', 'launch', 'embark'])
const LEG_VERBS: ReadonlySet<string> = new Set([...BEGINNING, 'end', 'conclude', 'finish', 'wrap'])

function isPerson({ mention }: Argument): boolean {
  if (mention.kind === 'name') return mention.type === 'person'
  return mention.kind === 'office' || (mention.kind === 'pronoun' && mention.lower !== 'it')
}
