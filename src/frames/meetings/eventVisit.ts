import type { Clause } from '../../clauses/clause.js'
import { argumentsOf, isCity, isPlace, mayAct, objectsOf } from '../arguments.js'
import type { MeetingClaim } from '../claim.js'
import type { FrameContext } from '../frame.js'
import { unique } from './eventParticipants.js'
import { whenAround } from './eventSetting.js'
import type { EventUse } from './eventUses.js'
import { as, meetingClaim } from './meetingClaim.js'

/** "Prado's visit to Chile and Peru", "paid a visit to Lima", "postpones Ankara trip": one claim for each place that is named. */
export function eventVisit(
  clause: Clause,
  uses: readonly EventUse[],
  status: MeetingClaim['status'],
  context: FrameContext,
): MeetingClaim[] {
  const { noun } = clause
  const telling = uses.filter(({ part }) => part !== 'attend' && part !== 'present').map(({ use }) => use.clause)
  const phrases = [...clause.phrases, ...(noun?.complements ?? [])]
  const visitors = [
    ...argumentsOf(clause.subject),
    ...argumentsOf(clause.agent),
    ...telling.flatMap((told) => (told.verb?.passive ? [] : argumentsOf(told.subject))),
  ].filter((visitor) => mayAct(visitor) && visitor.mention !== noun?.mention)
  const named = [
    ...objectsOf(phrases, ['to', 'in']),
    ...telling.flatMap((told) => objectsOf(told.phrases, ['to'])),
  ].filter(isPlace)
  const before = (noun?.modifiers ?? [])
    .filter(isCity)
    .map((mention) => ({ first: mention.first, last: mention.last, mention, realm: null }))
  if (visitors.length === 0) return []
  return (named.length > 0 ? named : before).map((place) =>
    meetingClaim(
      {
        rule: 'meetings/event',
        meetingKind: 'visit',
        clauses: [clause, ...telling],
        participants: unique(as('guest', visitors)),
        place,
        status,
        ...whenAround([clause, ...telling], uses),
      },
      context,
    ),
  )
}
