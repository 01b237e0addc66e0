import type { Claim, MeetingClaim } from '../frames/claim.js'
import type { Meeting } from '../model/meeting.js'
import { calendarDate, type FactContext, slugOf, uniqueIds } from './factContext.js'
import { isOfficial } from './isOfficial.js'
import { keyOf, type MeetingRecord, meetingRecord } from './meetingRecord.js'
import { isAttachable, mergeRecords, sameMeeting } from './mergeMeetings.js'

/** How far back a telling looks for the meeting it goes on about; bounds the work for a text of a million meetings. */
const MEMORY = 200

/** Takes the meeting claims of a text and gives its meetings: one for each meeting, however often it is told. */
export function resolveMeetings(claims: readonly Claim[], context: FactContext): Meeting[] {
  const records: MeetingRecord[] = []
  let agenda: MeetingRecord | null = null
  for (const told of claims) {
    if (told.kind !== 'meeting') continue
    if (told.telling === 'agenda') {
      agenda = meetingRecord(told, context)
      continue
    }
    const plain = meetingRecord(told, context)
    const claim = dated(agenda ? onAgenda(told, plain, agenda) : told, context)
    const found = claim === told ? plain : meetingRecord(claim, context)
    const record = ofRow({ ...found, place: found.place ?? placeOfVisit(found, records) }, records)
    const from = Math.max(0, records.length - MEMORY)
    const fits = claim.telling !== 'meeting' ? isAttachable : sameMeeting
    const at = records.findLastIndex((other, index) => index >= from && fits(other, record, context))
    const before = records[at]
    if (before) records[at] = mergeRecords(before, record, context)
    else if (claim.telling === 'meeting') records.push(record)
  }
  const kept = records.filter((record) => isOfficial(record, context))
  return withIds(kept, context)
}

/** In a digest, what is told as done under a date line was done that day. */
function dated(claim: MeetingClaim, { sectionTime }: FactContext): MeetingClaim {
  const when = claim.when === null && claim.status === 'held' ? sectionTime(claim.evidence.first) : null
  return when ? { ...claim, when } : claim
}

/** "Last year's summit", "the next summit": of whom nothing is said is the summit of the body whose summit was told before. */
function ofRow(record: MeetingRecord, records: readonly MeetingRecord[]): MeetingRecord {
  if (record.kind !== 'summit' || record.participants.length > 0 || record.name !== null) return record
  const body = records.findLast((other) => other.kind === 'summit' && other.body !== null)?.body ?? null
  if (body === null) return record
  return { ...record, body, participants: [{ entity: body, description: null, of: null, role: 'organizer' }] }
}

/** How far before, in UTF-16 code units, a visit is still the one spoken of. */
const JUST_TOLD = 400

/** "Prado visited Lima. She met the mayor": whom a visitor meets, she meets where she is, unless the words say where. */
function placeOfVisit(record: MeetingRecord, records: readonly MeetingRecord[]): string | null {
  const last = records.at(-1)
  const near = last && startOf(record) >= startOf(last) && startOf(record) - (last.evidence[0]?.end ?? 0) < JUST_TOLD
  if (
    !near ||
    last.kind !== 'visit' ||
    record.kind === 'visit' ||
    record.kind === 'call' ||
    record.status !== last.status
  )
    return null
  const guests = new Set(last.participants.filter(({ role }) => role === 'guest').map(keyOf))
  return record.participants.some((each) => guests.has(keyOf(each))) ? last.place : null
}

/** "He will hold several meetings on Friday at the summit. He will meet Berg and …": what follows at once happens then and there. */
const NEAR = 600

function onAgenda(claim: MeetingClaim, record: MeetingRecord, agenda: MeetingRecord): MeetingClaim {
  const [source] = agenda.claims
  const from = agenda.evidence[0]?.end ?? 0
  const start = startOf(record)
  const hosts = new Set(agenda.participants.map(keyOf))
  const fits = start >= from && start - from < NEAR && claim.status === agenda.status && claim.when === null
  if (!source || !fits || !record.participants.some((each) => hosts.has(keyOf(each)))) return claim
  return {
    ...claim,
    when: source.when,
    partOf: claim.partOf ?? source.partOf,
    place: claim.place ?? source.place ?? source.partOf?.place ?? null,
  }
}

function withIds(records: readonly MeetingRecord[], context: FactContext): Meeting[] {
  const sorted = [...records].sort((a, b) => startOf(a) - startOf(b))
  const facts = uniqueIds(sorted.map((record) => ({ record, id: idOf(record) })))
  const ids = new Map<MeetingClaim, string>(
    facts.flatMap(({ id, record }) => record.claims.map((claim) => [claim, id] as const)),
  )
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
      place,
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

function startOf({ evidence }: MeetingRecord): number {
  return evidence[0]?.start ?? 0
}
