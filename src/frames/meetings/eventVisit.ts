import type { Clause } from '../../clauses/clause.js'
import { argumentOf, argumentsOf, isCity, isPlace, mayAct, objectsOf, phrasesOf } from '../arguments.js'
import type { Argument, MeetingClaim } from '../claim.js'
import type { FrameContext } from '../frame.js'
import { EVENT_NOUNS } from './eventNouns.js'
import { unique } from './eventParticipants.js'
import { whenAround, whenDropped } from './eventSetting.js'
import { type EventUse, isTelling } from './eventUses.js'
import { as, meetingClaim, spanOf } from './meetingClaim.js'

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
  const named = [
    ...argumentsOf(clause.subject),
    ...argumentsOf(clause.agent),
    ...telling.flatMap((told) => (told.verb?.passive ? [] : argumentsOf(told.subject))),
  ].filter((visitor) => mayAct(visitor) && visitor.mention !== noun?.mention)
  const places = [
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
  return reached.map((place) =>
    meetingClaim(
      {
        rule: 'meetings/event',
        meetingKind: 'visit',
        clauses: [clause, ...telling],
        evidence: spanOf([clause, ...beside, ...uses.map(({ use }) => use.clause)]),
        participants: unique(as('guest', visitors)),
        place,
        status,
        ...whenAround([clause, ...telling], uses),
        ...whenDropped(clause, uses),
      },
      context,
    ),
  )
}

/**
 * Who visits where the noun names nobody: whoever does something on or after the visit ("During a visit to Lima, Prado said …"), or
 * whose other visit is set beside it ("Prado's visit to Chile follows one …").
 */
function implied({ noun, governor, link }: Clause, uses: readonly EventUse[]): Argument[] {
  if (!noun || noun.possessor || noun.determiner === 'possessive') return []
  const doers = uses.flatMap(({ use, part }) =>
    part === 'present' && !use.clause.verb?.passive ? argumentsOf(use.clause.subject).filter(isPerson) : [],
  )
  if (doers.length > 0) return doers
  const other = governor?.subject
  const isBeside = link === 'object' && other && (governor.lemma === 'follow' || governor.lemma === 'precede')
  return isBeside && EVENT_NOUNS.get(other.lemma) === 'visit' ? argumentsOf(other.possessor).filter(isPerson) : []
}

function isPerson({ mention }: Argument): boolean {
  if (mention.kind === 'name') return mention.type === 'person'
  return mention.kind === 'office' || (mention.kind === 'pronoun' && mention.lower !== 'it')
}
