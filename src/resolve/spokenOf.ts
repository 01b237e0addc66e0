import type { FactContext } from './factContext.js'
import { keyOf, type MeetingRecord } from './meetingRecord.js'
import { FAMILY } from './mergeMeetings.js'
import { placesAgree } from './placesAgree.js'
import { startOf } from './startOf.js'
import { timesAgree } from './timesAgree.js'

/** How far on, in UTF-16 code units, "the meeting" is still the one told of last. */
const STILL_MEANT = 1200

/**
 * Takes the meetings told so far and a telling that points back ("The meeting took place in Lima") and gives the index of the one
 * it is about: the last of its kind, where that one alone was told in its sentence; -1 where none or several may be meant.
 */
export function spokenOf(records: readonly MeetingRecord[], again: MeetingRecord, context: FactContext): number {
  const last = records.findLastIndex((record) => isOfKind(record, again))
  const at = tellsWhoCame(again) ? pastLookBack(records, last, again) : last
  const record = records[at]
  if (!record || !isNear(record, again) || !agree(record, again, context)) return -1
  const { sentenceOf } = context
  const sentence = sentenceOf(lastToken(record))
  const rivals = records.filter(
    (other) => other !== record && isOfKind(other, again) && sentenceOf(lastToken(other)) === sentence,
  )
  return rivals.length > 0 ? -1 : at
}

/**
 * "Prado received the envoy on Tuesday. He brought greetings from Berg, whom she met in May. Ministers attended": they attended what is
 * the news, not what the text looks back on. Takes the index of the meeting told last and gives that of the one before, where that is so.
 */
function pastLookBack(records: readonly MeetingRecord[], last: number, again: MeetingRecord): number {
  const before = records.slice(0, Math.max(0, last)).findLastIndex((record) => isOfKind(record, again))
  const [told, news] = [records[last], records[before]]
  if (!told || !news || !told.time?.latest || !news.time?.earliest || told.time.latest >= news.time.earliest)
    return last
  const there = new Set(news.participants.map(keyOf))
  const isNearBy = startOf(told) - (news.evidence.at(-1)?.end ?? 0) < STILL_MEANT
  return isNearBy && told.participants.some((each) => there.has(keyOf(each))) ? before : last
}

function lastToken({ claims }: MeetingRecord): number {
  return claims.at(-1)?.evidence.first ?? 0
}

/** A summit that was told of is also called a meeting; "the conversation" may have been by phone. What may be is no meeting to go on about. */
function isOfKind(record: MeetingRecord, again: MeetingRecord): boolean {
  if (record.status === 'hypothetical') return false
  // "They met. … They will meet again. … Sosa attended": what is done is said of what is done.
  if (record.status === 'planned' && again.status === 'held' && tellsWhoCame(again)) return false
  const [kind, other] = [FAMILY[record.kind], FAMILY[again.kind]]
  if (kind === other) return true
  // "They were to meet in Lima, but that visit was called off"
  const isOff = again.status === 'cancelled' || again.status === 'postponed'
  if (kind === 'meeting' && other === 'visit') return isOff && record.status === 'planned'
  return (
    other === 'meeting' && (kind === 'call' || (kind === 'summit' && record.claims.some((told) => !told.onlyNamed)))
  )
}

function tellsWhoCame({ claims }: MeetingRecord): boolean {
  return claims.some(({ participants }) => participants.some(({ argument }) => argument.mention.kind !== 'pronoun'))
}

function isNear(record: MeetingRecord, again: MeetingRecord): boolean {
  const end = record.evidence.at(-1)?.end ?? 0
  const start = again.evidence[0]?.start ?? 0
  return start >= (record.evidence[0]?.start ?? 0) && start - end < STILL_MEANT
}

function agree(record: MeetingRecord, again: MeetingRecord, context: FactContext): boolean {
  if (!timesAgree(record.time, again.time) || !placesAgree(record.place, again.place, context)) return false
  // A call has no place and nobody who attends it.
  // "also joined the call" does.
  if (record.kind === 'call' && (again.place !== null || (again.participants.length > 0 && again.kind !== 'call')))
    return false
  // "They are meeting tonight. The meeting was to have begun at noon": what was to be says nothing of what is.
  const isReal = record.status === 'held' || record.status === 'ongoing'
  if (isReal && again.status !== 'held' && again.status !== 'ongoing') return false
  if (record.status === 'cancelled' || record.status === 'denied') return again.status === record.status
  const there = new Set(record.participants.map(keyOf))
  const named = again.claims.flatMap(({ participants }) => participants.map(({ argument }) => argument.mention))
  // "their meeting" is one of theirs.
  return named
    .filter(({ kind }) => kind === 'pronoun')
    .every((mention) => context.referents.of(mention).every((id) => there.has(context.referents.actor(id))))
}
