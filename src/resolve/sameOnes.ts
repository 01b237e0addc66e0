import type { MeetingClaim } from '../frames/claim.js'
import type { Mention } from '../names/mention.js'
import type { FactContext } from './factContext.js'
import type { MeetingRecord } from './meetingRecord.js'

/** How far on, in UTF-16 code units, "the two sides" are still those of the meeting told of last. */
const STILL_MEANT = 1500

/**
 * "The two sides last met in May", "They agreed to meet again": where the words around leave open who is meant, those of the meeting
 * told of last, if they are as many and of the kind that the words ask for.
 */
export function sameOnes(
  claim: MeetingClaim,
  record: MeetingRecord,
  records: readonly MeetingRecord[],
  { entity, referents, peopleBetween }: FactContext,
): MeetingRecord {
  const [only, ...more] = claim.participants.map(({ argument }) => argument.mention)
  if (!only || more.length > 0 || record.participants.length > 0 || referents.of(only).length > 0) return record
  const wanted = countOf(only)
  const last = records.at(-1)
  const start = record.evidence[0]?.start ?? 0
  const end = last?.evidence.at(-1)?.end ?? 0
  if (wanted === null || !last || start < end || start - end > STILL_MEANT || !isBetween(last)) return record
  const there = last.participants
  // "He met Berg. A talk with Sosa fell through. The two men last met in May": another was named in the meantime.
  const known = new Set(there.map(({ entity: id }) => id))
  if (wanted === 2 && peopleBetween(end, start).some((id) => !known.has(id))) return record
  const isFit =
    (wanted === 'several' ? there.length > 1 : there.length === wanted) &&
    there.every(({ entity: id }) => {
      const isPerson = id === null || entity(id)?.type === 'person'
      return only.kind === 'pronoun' || isPerson === (only.kind === 'nominal' && only.type === 'person')
    })
  return isFit ? { ...record, participants: there.map((each) => ({ ...each, role: 'participant' })) } : record
}

/** Did those who are named, and nobody else, meet? */
function isBetween({ kind, body, participants }: MeetingRecord): boolean {
  return (
    kind !== 'visit' && kind !== 'conference' && body === null && participants.every(({ entity }) => entity !== null)
  )
}

/** How many the words speak of; null where they stand for no group. */
function countOf(mention: Mention): number | 'several' | null {
  if (mention.kind === 'pronoun') return mention.lower === 'they' ? 'several' : null
  return mention.kind === 'nominal' && mention.count !== null && mention.count > 1 ? mention.count : null
}
