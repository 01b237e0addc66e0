import type { FactContext } from './factContext.js'
import type { MeetingRecord } from './meetingRecord.js'

const PUBLIC_BODIES: ReadonlySet<string> = new Set([
  'intergovernmental',
  'government',
  'party',
  'military',
  'armed-group',
])

/** Is it a meeting of diplomacy: does an office holder, a state or a public body take part? Two neighbours over coffee are none. */
export function isOfficial(
  { participants, kind, body, time, place, absent }: MeetingRecord,
  { entity, positions }: FactContext,
): boolean {
  // "the UN climate conference": a name in passing, of which nothing is told.
  if (body !== null && participants.length === 1 && time === null && place === null && absent.length === 0) return false
  const alone = kind !== 'summit' && kind !== 'conference' && kind !== 'visit' && kind !== 'meal' && body === null
  if (alone && participants.length < 2) return false
  const holders = new Set(positions.map(({ person }) => person))
  // The state that is visited makes no tourist a guest of state.
  const telling = kind === 'visit' ? participants.filter(({ role }) => role !== 'host') : participants
  return telling.some((participant) => {
    if (participant.entity === null) return participant.of !== null
    const who = entity(participant.entity)
    if (who?.type === 'person') return holders.has(who.id)
    return who?.subtype === 'country' || PUBLIC_BODIES.has(who?.subtype ?? '')
  })
}
