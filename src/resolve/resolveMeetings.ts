import type { Claim, MeetingClaim } from '../frames/claim.js'
import type { Meeting } from '../model/meeting.js'
import { calendarDate, type FactContext, slugOf, uniqueIds } from './factContext.js'
import { inSection } from './inSection.js'
import { isOfficial } from './isOfficial.js'
import { keyOf, type MeetingRecord, meetingRecord } from './meetingRecord.js'
import {
  type Agenda,
  agendaOf,
  besideSummit,
  isOnAgenda,
  MEMORY,
  onAgenda,
  placeOfVisit,
  withSummitsAhead,
} from './meetingSetting.js'
import { FAMILY, isAttachable, mergeRecords, sameMeeting } from './mergeMeetings.js'
import { sameOnes } from './sameOnes.js'
import { spokenOf } from './spokenOf.js'
import { startOf } from './startOf.js'
import { withHolders } from './withHolders.js'

/** Takes the meeting claims of a text and gives its meetings: one for each meeting, however often it is told. */
export function resolveMeetings(claims: readonly Claim[], context: FactContext): Meeting[] {
  const records: MeetingRecord[] = []
  let agenda: Agenda | null = null
  for (const told of claims) {
    if (told.kind !== 'meeting') continue
    if (told.telling === 'agenda') {
      agenda = agendaOf(meetingRecord(besideSummit(told, records), context))
      continue
    }
    const plain = meetingRecord(told, context)
    const next: Agenda | null = isOnAgenda(plain, agenda) ? agenda : null
    const claim = besideSummit(inSection(next ? onAgenda(told, next) : told, context), records)
    if (next) agenda = { ...next, end: plain.evidence[0]?.end ?? next.end }
    const named = claim === told ? plain : meetingRecord(claim, context)
    const found = sameOnes(claim, named, records, context)
    const record = ofRow({ ...found, place: found.place ?? placeOfVisit(found, records, context) }, records)
    tell(record, claim, records, context)
  }
  const kept = withSummitsAhead(records).filter((record) => isOfficial(record, context))
  return withIds(kept, context)
}

/** Adds a telling to the meeting that it is about; where there is none, it is a meeting of its own. */
function tell(record: MeetingRecord, claim: MeetingClaim, records: MeetingRecord[], context: FactContext): void {
  const from = Math.max(0, records.length - MEMORY)
  const recent = records.slice(from)
  const spoken = claim.goesOn ? spokenOf(recent, record, context) : -1
  const before = recent[spoken]
  if (before) records[from + spoken] = continued(before, record, context)
  // "Prado and her Chilean counterpart agreed on it after their talks": told of by nothing else.
  const isTheirs =
    !before &&
    claim.goesOn &&
    claim.rule === 'meetings/event' &&
    record.participants.length > 1 &&
    record.participants.every(({ entity: id }) => id !== null && context.entity(id)?.type === 'person')
  if (isTheirs && claim.status === 'held') records.push(record)
  if (before || isTheirs || (claim.goesOn && claim.telling === 'more' && claim.absent.length === 0)) return
  const at =
    claim.telling === 'meeting'
      ? recent.findLastIndex((other) => sameMeeting(other, record, context))
      : attachedTo(recent, record, context)
  const same = recent[at]
  if (same) records[from + at] = mergeRecords(same, record, context)
  else if (claim.telling === 'meeting' && !tellsWhoMet(record, records, from, context)) records.push(record)
}

/** "Peruvian PM meets Berg. … Prime Minister Prado met Berg on Monday": adds the telling to the meeting of those whom an earlier one calls by office. */
function tellsWhoMet(record: MeetingRecord, records: MeetingRecord[], from: number, context: FactContext): boolean {
  for (let at = records.length - 1; at >= from; at--) {
    const before = records[at]
    const called = before ? withHolders(before, record, context) : null
    if (!called || !sameMeeting(called, record, context)) continue
    records[at] = mergeRecords(called, record, context)
    return true
  }
  return false
}

/**
 * The meeting that a telling goes on about. Whoever sends a deputy does so to the summit, if there is one, not to the lunch before it,
 * unless the lunch is what the paragraph just told of. Where a summit is named of which nothing else is told, it is that.
 */
function attachedTo(recent: readonly MeetingRecord[], record: MeetingRecord, { text }: FactContext): number {
  const at = recent.findLastIndex((other) => isAttachable(other, record))
  const last = recent[at]?.evidence.at(-1)
  if (!last) return -1
  const from = startOf(record)
  const namesSummit = /\b(?:summit|conference)\b/i.test(text.text.slice(Math.max(last.start, from - FAR), from))
  if (!namesSummit && !text.text.slice(last.end, from).includes('\n')) return at
  const summit = recent.findLastIndex((other) => FAMILY[other.kind] === 'summit' && isAttachable(other, record))
  return summit >= 0 || namesSummit ? summit : at
}

/** In UTF-16 code units: a summit named further back is none that the telling goes on about; the bound keeps long texts linear. */
const FAR = 5000

/** "The meeting took place in Lima": a telling that only points back is no further evidence, unless it adds something. */
function continued(before: MeetingRecord, again: MeetingRecord, context: FactContext): MeetingRecord {
  const merged = mergeRecords(before, again, context)
  const adds =
    again.claims.some(({ telling, partOf }) => telling === 'meeting' || partOf !== null) ||
    merged.place !== before.place ||
    merged.time !== before.time ||
    merged.status !== before.status ||
    merged.participants.length !== before.participants.length ||
    merged.participants.some(({ role }, at) => role !== before.participants[at]?.role) ||
    merged.absent.length !== before.absent.length
  return adds ? merged : before
}

/** "Last year's summit", "the next summit": of whom nothing is said is the summit of the body whose summit was told before. */
function ofRow(record: MeetingRecord, records: readonly MeetingRecord[]): MeetingRecord {
  if (record.kind !== 'summit' || record.participants.length > 0 || record.name !== null) return record
  const body = records.slice(-MEMORY).findLast((other) => other.kind === 'summit' && other.body !== null)?.body ?? null
  if (body === null) return record
  return { ...record, body, participants: [{ entity: body, description: null, of: null, role: 'organizer' }] }
}

function withIds(records: readonly MeetingRecord[], context: FactContext): Meeting[] {
  const sorted = [...records].sort((a, b) => startOf(a) - startOf(b))
  const facts = uniqueIds(sorted.map((record) => ({ record, id: idOf(record) })))
  const ids = new Map<MeetingClaim, string>(
    facts.flatMap(({ id, record }) => record.claims.map((claim) => [claim, id] as const)),
  )
  const byId = new Map(facts.map(({ id, record }) => [id, record]))
  return facts.map(({ id, record }) => {
    const { kind, status, mode, participants, absent, time, place, name, attributedTo, evidence } = record
    const value = calendarDate(time)
    const date = time && value ? { value: time.value, earliest: time.earliest, latest: time.latest } : null
    const when = time && date ? context.timeId(time) : null
    const occasion = record.claims
      .flatMap(({ partOf }) => (partOf ? [ids.get(partOf)] : []))
      .find((other) => other !== undefined && other !== id)
    return {
      id,
      kind,
      status,
      mode,
      participants: [...participants],
      absent: [...absent],
      when,
      date,
      // What happens beside a summit happens where the summit is.
      place: place ?? (kind === 'call' ? null : (byId.get(occasion ?? '')?.place ?? null)),
      partOf: occasion ?? null,
      name,
      attributedTo,
      evidence: [...evidence],
    }
  })
}

/** Made of what the meeting is: its kind, who meets, and the day. */
function idOf({ kind, participants, body, time }: MeetingRecord): string {
  const who = body
    ? slugOf(body)
    : participants
        .map((each) => slug(keyOf(each)))
        .sort()
        .join('+')
  const day = calendarDate(time)
  return ['meeting', kind, who || 'unnamed', ...(day ? [day] : [])].join('/')
}

function slug(key: string): string {
  return slugOf(key)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
}
