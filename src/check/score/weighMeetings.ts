import type { GoldMeeting } from '../../model/gold.js'
import type { Meeting } from '../../model/meeting.js'
import { compareDates } from './coveredDays.js'
import type { IsSame } from './sameName.js'
import { linkParticipants } from './sameParticipant.js'

/** The right answers in one field, the first and those also accepted. */
export const dates = ({ date, accept }: GoldMeeting) => [date, ...(accept?.date ?? [])]
export const places = ({ place, accept }: GoldMeeting) => [place, ...(accept?.place ?? [])]
export const kinds = ({ kind, accept }: GoldMeeting) => [kind, ...(accept?.kind ?? [])]

/** How the date of the report stands to those of the gold: the best that one of them allows. */
export function dateAgreement(wanted: GoldMeeting, given: Meeting): 'same' | 'overlapping' | 'apart' | 'unknown' {
  const found = dates(wanted).map((date) => compareDates(date, given.date?.value ?? null))
  return (['same', 'overlapping', 'apart'] as const).find((verdict) => found.includes(verdict)) ?? 'unknown'
}

/** Whether the places agree; null where either side names none. */
export function placeAgreement(wanted: GoldMeeting, given: Meeting, isSame: IsSame): boolean | null {
  const named = places(wanted).filter((place) => place !== null)
  if (named.length === 0 || given.place === null) return null
  return named.some((place) => isSame(place, given.place))
}

function quotesOverlap(wanted: GoldMeeting, given: Meeting, text: string): boolean {
  const start = text.indexOf(wanted.quote)
  return given.evidence.some((evidence) => evidence.start < start + wanted.quote.length && start < evidence.end)
}

const DATE_WEIGHT = { same: 0.5, overlapping: 0.3, unknown: 0, apart: -0.5 }

/**
 * How well a meeting of the report fits one of the gold; 0 where it cannot be the same. At least half of the shorter list of participants
 * must be shared. Two will do unless date and place both contradict; a single one needs the date, the place or words in common as well;
 * where the gold names none, the words decide.
 */
export function weighMeetings(wanted: GoldMeeting, given: Meeting, isSame: IsSame, text: string): number {
  const allWanted = [...wanted.participants, ...wanted.absent.map(({ who }) => who)]
  const allGiven = [
    ...given.participants,
    ...given.absent.map(({ entity }) => ({ entity, description: null, of: null, role: 'participant' as const })),
  ]
  const shared = linkParticipants(allWanted, allGiven, isSame).filter((at) => at !== null).length
  const date = dateAgreement(wanted, given)
  const place = placeAgreement(wanted, given, isSame)
  const overlap = quotesOverlap(wanted, given, text)
  if (date === 'apart' && !overlap && (place === false || shared < 2)) return 0
  if (shared === 0 && (wanted.participants.length > 0 || !overlap)) return 0
  if (shared * 2 < Math.min(allWanted.length, allGiven.length)) return 0
  if (shared === 1 && !overlap && date !== 'same' && place !== true) return 0
  const participants = (2 * shared) / Math.max(1, allWanted.length + allGiven.length)
  return Math.max(
    0.01,
    participants +
      DATE_WEIGHT[date] +
      (place === null ? 0 : place ? 0.25 : -0.25) +
      (overlap ? 0.3 : 0) +
      (kinds(wanted).includes(given.kind) ? 0.1 : 0) +
      (wanted.optional ? 0 : 0.2),
  )
}
