import type { MeetingClaim } from '../frames/claim.js'
import type { FactContext } from './factContext.js'
import { keyOf, type MeetingRecord } from './meetingRecord.js'
import { startOf } from './startOf.js'
import { timesAgree } from './timesAgree.js'

/** How many meetings back a telling looks for the one it goes on about; bounds the work for a text of a million meetings. */
export const MEMORY = 200

/** How far before, in UTF-16 code units, a visit is still the one spoken of. */
const JUST_TOLD = 400
/** "He will hold several meetings on Friday at the summit. He will meet Berg and …": what follows at once happens then and there. */
const NEAR = 600

/** "Prado visited Lima. She met the mayor. Then she saw Berg": whom a visitor meets, she meets where she is, unless the words say where. */
export function placeOfVisit(
  record: MeetingRecord,
  records: readonly MeetingRecord[],
  { text }: FactContext,
): string | null {
  if (record.kind === 'visit' || record.kind === 'call') return null
  // "who hosted the meeting": it was where it was first told to be.
  if (record.claims.every(({ goesOn }) => goesOn)) return null
  let from = startOf(record)
  for (let at = records.length - 1; at >= Math.max(0, records.length - MEMORY); at--) {
    const before = records[at]
    if (!before || from < startOf(before) || from - (before.evidence[0]?.end ?? 0) >= JUST_TOLD) return null
    if (before.status !== record.status && !isUnderWay(before, record)) return null
    const isVisit = before.kind === 'visit'
    const there = new Set(
      before.participants.filter(({ role }) => !isVisit || role === 'guest').map((participant) => keyOf(participant)),
    )
    if (!record.participants.some((each) => there.has(keyOf(each)))) return null
    if (isVisit) return TRAVELS_ON.test(text.text.slice(before.evidence[0]?.end, startOf(record))) ? null : before.place
    if (before.kind === 'call') return null
    from = startOf(before)
  }
  return null
}

/** "She left for Lima on Monday. She meets Berg on Tuesday": a visit lasts some days. */
function isUnderWay(visit: MeetingRecord, record: MeetingRecord): boolean {
  if (visit.kind !== 'visit' || (visit.status !== 'held' && visit.status !== 'ongoing') || record.status !== 'planned')
    return false
  const days = (Date.parse(record.time?.earliest ?? '') - Date.parse(visit.time?.earliest ?? '')) / 86_400_000
  return days >= 0 && days <= LONGEST_VISIT
}

/** In days; whoever is told to meet someone later may have gone home. */
const LONGEST_VISIT = 3

/** Meetings announced together ("She will hold a series of meetings on Friday at the summit"), and how far on they are told. */
export type Agenda = { readonly record: MeetingRecord; readonly end: number }

export function agendaOf(record: MeetingRecord): Agenda {
  return { record, end: record.evidence[0]?.end ?? 0 }
}

/** Is a telling the next of those announced: by the same people, as real, right behind, and not on another day? */
export function isOnAgenda(record: MeetingRecord, agenda: Agenda | null): boolean {
  if (!agenda || record.kind === 'visit' || record.kind === 'summit' || record.kind === 'conference') return false
  const start = startOf(record)
  const hosts = new Set(agenda.record.participants.map(keyOf))
  return (
    start >= (agenda.record.evidence[0]?.end ?? 0) &&
    start - agenda.end < NEAR &&
    record.status === agenda.record.status &&
    timesAgree(record.time, agenda.record.time) &&
    record.participants.some((each) => hosts.has(keyOf(each)))
  )
}

/** What a telling takes from the agenda that it is on: day, place, summit. */
export function onAgenda(claim: MeetingClaim, agenda: Agenda): MeetingClaim {
  const [source] = agenda.record.claims
  if (!source) return claim
  return {
    ...claim,
    when: claim.when ?? source.when,
    partOf: claim.partOf ?? source.partOf,
    place: claim.place ?? source.place ?? source.partOf?.place ?? null,
  }
}

/** "On its sidelines Prado met Berg": the summit told of last before that. */
export function besideSummit(claim: MeetingClaim, records: readonly MeetingRecord[]): MeetingClaim {
  if (!claim.isBeside || claim.partOf !== null || claim.meetingKind === 'summit') return claim
  const summit = records
    .slice(-MEMORY)
    .findLast(({ kind, status }) => (kind === 'summit' || kind === 'conference') && status !== 'hypothetical')
  const [told] = summit?.claims ?? []
  return told && told.evidence.first <= claim.evidence.first ? { ...claim, partOf: told } : claim
}

/** "They will meet on the sidelines of the summit": a summit that is only named lies ahead where all that happens beside it does. */
export function withSummitsAhead(records: readonly MeetingRecord[]): MeetingRecord[] {
  const beside = new Map<MeetingClaim, MeetingRecord[]>()
  for (const record of records) {
    const own = new Set(record.claims)
    for (const { partOf } of record.claims) {
      if (!partOf || own.has(partOf)) continue
      const there = beside.get(partOf)
      if (there) there.push(record)
      else beside.set(partOf, [record])
    }
  }
  return records.map((record) => {
    if (record.status !== 'held' || record.time !== null || !record.claims.every(({ onlyNamed }) => onlyNamed))
      return record
    const there = record.claims.flatMap((claim) => beside.get(claim) ?? [])
    const isAhead = there.length > 0 && there.every(({ status }) => status === 'planned')
    return isAhead ? { ...record, status: 'planned' } : record
  })
}

/** Words that take the visitor elsewhere in the meantime. */
const TRAVELS_ON =
  /\b(?:left|leaves|flew|fl(?:y|ies|ying)|travel\w*|head(?:ed|ing|s)|proceed\w*|(?:went|goes|moved|moves) on|depart\w*|(?:another|second|next|further) (?:visit|trip|stop))\b/i
