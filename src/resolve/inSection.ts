import type { MeetingClaim } from '../frames/claim.js'
import type { FactContext } from './factContext.js'

/**
 * Takes a claim and gives it what the part of a digest or calendar in which it stands says of it. What is told as done under a date line was
 * done that day; what is told as off was to be that day in a calendar of days to come, while in a digest the day is that of the news.
 * A calendar of days to come tells in the present what is planned, and begins a line with the city: "LIMA – President Prado meets Berg."
 */
export function inSection(claim: MeetingClaim, { sectionOf, published }: FactContext): MeetingClaim {
  const section = sectionOf(claim.evidence.first)
  if (!section) return claim
  const { isAhead, time } = section
  const isToCome = isAhead && !claim.inPast
  const status = claim.status === 'held' && isToCome ? 'planned' : claim.status
  const isOff = status === 'cancelled' || status === 'postponed'
  // "They last met in Oslo", beside what Monday will bring: not on Monday.
  const isOver = status === 'held' && (published === null || (time?.earliest ?? '') <= published)
  const when =
    claim.when ?? (isOff ? (isAhead ? time : null) : isOver || (isToCome && status === 'planned') ? time : null)
  const place = claim.place ?? (status === 'planned' && claim.meetingKind !== 'call' ? claim.linePlace : null)
  return { ...claim, when, status, place }
}
