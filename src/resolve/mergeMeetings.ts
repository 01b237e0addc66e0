import type { TimeMention } from '../dates/timeMention.js'
import type { MeetingClaim } from '../frames/claim.js'
import type { Meeting } from '../model/meeting.js'
import { type FactContext, withEvidence } from './factContext.js'
import { distinct, keyOf, type MeetingRecord } from './meetingRecord.js'
import { placesAgree } from './placesAgree.js'
import { startOf } from './startOf.js'
import { timesAgree } from './timesAgree.js'

/** Kinds that may be two words for one meeting. */
export const FAMILY: Readonly<Record<Meeting['kind'], 'meeting' | 'summit' | 'call' | 'visit' | 'meal'>> = {
  bilateral: 'meeting',
  multilateral: 'meeting',
  talks: 'meeting',
  other: 'meeting',
  summit: 'summit',
  conference: 'summit',
  call: 'call',
  visit: 'visit',
  meal: 'meal',
}

/** Do two tellings speak of one meeting? Same kind, same people, and nothing that tells them apart: no other day, no other place. */
export function sameMeeting(a: MeetingRecord, b: MeetingRecord, context: FactContext): boolean {
  if (FAMILY[a.kind] !== FAMILY[b.kind]) return false
  if (!timesAgree(a.time, b.time) || !placesAgree(a.place, b.place, context) || !statusesAgree(a, b, context))
    return false
  const agree = FAMILY[a.kind] === 'summit' ? sameSummit : a.kind === 'visit' ? sameVisit : samePeople
  return agree(a, b) && !isEarlier(a, b)
}

/** "They meet today. Two of them had already talked on Sunday": another one, before. */
function isEarlier(a: MeetingRecord, b: MeetingRecord): boolean {
  if (b.evidence.some(({ quote }) => BEFORE.test(quote))) return true
  return !(a.time && b.time) && isLastTime(a) !== isLastTime(b)
}

/** The summit told of last is meant by "the summit"; one of another body is another. */
function sameSummit(a: MeetingRecord, b: MeetingRecord): boolean {
  if (a.body && b.body) return a.body === b.body
  if (a.name && b.name) return a.name === b.name
  // "since the Quad summit in May … his first summit with Liu": another, of two.
  if ((a.body || b.body) && isOfTwo(a.body ? b : a)) return false
  if (a.kind !== b.kind) return false
  return true
}

function sameVisit(a: MeetingRecord, b: MeetingRecord): boolean {
  // A call on someone in Oslo is not the journey to Norway.
  if (visitedIn(a) !== visitedIn(b)) return false
  const visitors = new Set(a.participants.filter(({ role }) => role === 'guest').map(keyOf))
  return b.participants.some((participant) => participant.role === 'guest' && visitors.has(keyOf(participant)))
}

/** "a summit with X", "his first summit with X": of two people, and of no body. */
function isOfTwo({ body, claims }: MeetingRecord): boolean {
  return body === null && claims.every(({ goesOn, participants }) => !goesOn && participants.length === 2)
}

/** The people who are visited, by office or name; states are no people. */
function visitedIn({ participants }: MeetingRecord): string {
  const hosts = participants.filter(({ role, entity }) => role === 'host' && !entity?.startsWith('place/'))
  return hosts.map(keyOf).sort().join(' ')
}

/** The same people, or a telling that leaves some out: two of three, the host of a dinner. */
function samePeople(a: MeetingRecord, b: MeetingRecord): boolean {
  const left = new Set(a.participants.map(keyOf))
  const right = new Set(b.participants.map(keyOf))
  const shared = [...left].filter((key) => right.has(key)).length
  const smaller = Math.min(left.size, right.size)
  return shared === smaller && (shared >= 2 || (a.kind === 'meal' && shared === 1))
}

/** What happened and what is yet to come are two meetings, unless day or place says that it is the same one. */
function statusesAgree(a: MeetingRecord, b: MeetingRecord, { published }: FactContext): boolean {
  // "will attend the summit" is not about last year's.
  if (published !== null && (isPlannedAfter(a, b, published) || isPlannedAfter(b, a, published))) return false
  // "hopes for a summit" is about none that was held.
  if (a.status === 'held' && b.status === 'hypothetical' && b.name === null && b.body === null) return false
  // "An earlier version said that they met; they did not meet"
  if (a.status === 'hypothetical' && b.status === 'denied')
    return endOf(a) > startOf(b) - JUST_BEFORE && b.time === null
  // "ruled out meeting Berg. The two met in 2023": another one.
  if (a.status === 'denied' && b.status === 'held' && (a.time === null || b.time === null)) return false
  if (FAMILY[a.kind] === 'summit' && (isOnlyNamed(a) || isOnlyNamed(b))) return true
  const done = (record: MeetingRecord) => record.status === 'held' || record.status === 'denied'
  const begun = (record: MeetingRecord) => done(record) || record.status === 'ongoing'
  // "She is on a visit to Norway and will visit Norway again."
  const [first, other] = begun(a) ? [a, b] : [b, a]
  const isAnother = begun(first) && !begun(other) && other.evidence.some(({ quote }) => AGAIN.test(quote))
  if (isAnother && !isOnlyNamed(first)) return false
  if (done(a) === done(b)) return true
  // "during his visit to Lima", "he is in Lima": one visit, while it lasts.
  if (a.kind === 'visit' && (a.status === 'ongoing' || b.status === 'ongoing')) return true
  const [held, planned] = done(a) ? [a, b] : [b, a]
  if (isOnlyNamed(held)) return true
  if (held.time === null) return false
  if (planned.time !== null) return true
  // "He is due to meet Berg. … Caption: He meets Berg on July 3": held about the day of the article or later, it is the one that was planned.
  return published === null || daysBefore(held.time.latest, published) <= A_FEW
}

/** In UTF-16 code units: what is denied at once is what was just told. */
const JUST_BEFORE = 60

function endOf({ evidence }: MeetingRecord): number {
  return evidence.at(-1)?.end ?? 0
}

/** Days in which a headline's plan becomes the lead's fact. */
const A_FEW = 3

/** Whole days from one ISO day to another; NaN, which is no few, for what is none. */
function daysBefore(day: string | null, other: string): number {
  return (Date.parse(other) - Date.parse(day ?? '')) / 86_400_000
}

function isPlannedAfter(planned: MeetingRecord, past: MeetingRecord, published: string): boolean {
  return (
    planned.status === 'planned' && planned.time === null && (past.time?.latest ?? published) < published.slice(0, 7)
  )
}

function isOnlyNamed({ claims }: MeetingRecord): boolean {
  return claims.every(({ onlyNamed }) => onlyNamed)
}

/** "They last met in Oslo": not the one that they are to have, or have just had. */
function isLastTime({ evidence }: MeetingRecord): boolean {
  return evidence.some(({ quote }) => LAST_TIME.test(quote))
}

const LAST_TIME = /\blast (?:met|saw|spoke|talked|visited|hosted|received|held|came)\b/i
const BEFORE = /\bhad (?:already|previously|earlier)\b/i
const AGAIN = /\b(?:again|another|next|once more)\b/i

/** How far on, in UTF-16 code units, a meeting is still the one that is spoken of. */
const STILL_SPOKEN_OF = 800

/** Can a telling that only goes on ("She will send her deputy", "Her deputy stood in for her") go on about this meeting? */
export function isAttachable(a: MeetingRecord, b: MeetingRecord): boolean {
  const away = new Set(a.absent.map(({ entity }) => entity))
  if (b.absent.some(({ entity }) => away.has(entity))) return true
  const [first] = b.claims
  const family = FAMILY[a.kind]
  if (first?.telling === 'replacement' || b.evidence.some(({ rule }) => rule === 'meetings/stand-in')) {
    if (b.absent.some(({ replacedBy }) => replacedBy !== null) && first?.telling !== 'replacement') return false
    const near = (b.evidence[0]?.start ?? 0) - (a.evidence.at(-1)?.end ?? 0) < STILL_SPOKEN_OF
    return near && (family === 'summit' || family === 'meal' || a.kind === 'multilateral')
  }
  return family === 'summit' && timesAgree(a.time, b.time)
}

/** A meeting told so often keeps its first tellings and the last: going through all of them at each would take quadratic time. */
const MOST_CLAIMS = 1000

function withClaims(claims: readonly MeetingClaim[], more: readonly MeetingClaim[]): readonly MeetingClaim[] {
  return claims.length < MOST_CLAIMS ? claims.concat(more) : claims.slice(0, MOST_CLAIMS - 1).concat(more)
}

/** Later words add to earlier ones; what happened outweighs what was planned. */
export function mergeRecords(a: MeetingRecord, b: MeetingRecord, context: FactContext): MeetingRecord {
  const absent = new Map(a.absent.map((each) => [each.entity, each]))
  for (const each of b.absent)
    absent.set(each.entity, { ...each, replacedBy: each.replacedBy ?? absent.get(each.entity)?.replacedBy ?? null })
  const [only, ...others] = absent.values()
  const stand = standIn(b)
  // "Prado will not attend, with Sosa going in her place": for the one who is away.
  if (only && others.length === 0 && stand !== null)
    absent.set(only.entity, { ...only, replacedBy: only.replacedBy ?? stand })
  const there = distinct([...a.participants, ...b.participants]).filter(
    ({ entity }) => entity === null || !absent.has(entity),
  )
  return {
    ...a,
    kind:
      a.kind === 'other' || (a.kind === 'bilateral' && there.length > 2)
        ? b.kind === 'bilateral'
          ? a.kind
          : b.kind
        : a.kind,
    status: mergedStatus(a, b),
    mode: a.mode ?? b.mode,
    participants: there,
    absent: [...absent.values()],
    place: narrower(a.place, b.place, context),
    time: sharper(a.time, b.time),
    name: longer(a.name, b.name),
    body: a.body ?? b.body,
    attributedTo: a.attributedTo && b.attributedTo ? a.attributedTo : null,
    evidence: b.evidence.reduce(withEvidence, a.evidence),
    claims: withClaims(a.claims, b.claims),
  }
}

/** Who comes in the place of someone whom the words leave open. */
function standIn({ claims, absent, participants }: MeetingRecord): string | null {
  const [first] = claims
  return first?.telling === 'replacement' && absent.length === 0 ? (participants[0]?.entity ?? null) : null
}

function mergedStatus(a: MeetingRecord, b: MeetingRecord): Meeting['status'] {
  if (b.claims.every(({ goesOn, telling }) => goesOn && telling === 'more')) return statusGoingOn(a.status, b.status)
  if (b.claims.every(({ telling }) => telling !== 'meeting') || (isOnlyNamed(b) && !isOnlyNamed(a))) return a.status
  return isOnlyNamed(a) && !isOnlyNamed(b) ? b.status : statusOf(a.status, b.status)
}

/** "The meeting was called off", "The talks did not take place": what was planned is not to be; else it is as first told. */
function statusGoingOn(before: Meeting['status'], now: Meeting['status']): Meeting['status'] {
  const isOpen = before === 'planned' || before === 'postponed'
  if (isOpen && now === 'denied') return 'cancelled'
  return isOpen && (now === 'cancelled' || now === 'postponed') ? now : before
}

/** From the weakest to the strongest; of two alike the later stands. */
const STRENGTH: readonly Meeting['status'][] = [
  'hypothetical',
  'planned',
  'ongoing',
  'held',
  'denied',
  'postponed',
  'cancelled',
]

function statusOf(a: Meeting['status'], b: Meeting['status']): Meeting['status'] {
  return STRENGTH.indexOf(b) >= STRENGTH.indexOf(a) ? b : a
}

function narrower(a: string | null, b: string | null, { entity }: FactContext): string | null {
  if (!a || !b) return a ?? b
  return entity(a)?.subtype === 'country' ? b : a
}

function sharper(a: TimeMention | null, b: TimeMention | null): TimeMention | null {
  if (!a || !b) return a ?? b
  return b.value.length > a.value.length && b.earliest !== null ? b : a
}

function longer(a: string | null, b: string | null): string | null {
  return a !== null && (b === null || a.length >= b.length) ? a : b
}
