import type { Gold, GoldMeeting, GoldParticipant } from '../../model/gold.js'
import type { Meeting } from '../../model/meeting.js'
import { pairBest } from './pairBest.js'
import type { IsSame } from './sameName.js'
import { linkParticipants } from './sameParticipant.js'
import { agree, type Score } from './score.js'
import { dateAgreement, kinds, placeAgreement, weighMeetings } from './weighMeetings.js'

const FACT = ['held', 'ongoing', 'planned']
const statuses = ({ status, accept }: GoldMeeting) => [status, ...(accept?.status ?? [])]

/** True where the report tells as held or planned what the text denies, calls off or only proposes. */
const contradicts = (wanted: GoldMeeting, given: Meeting) =>
  ['denied', 'cancelled', 'hypothetical'].includes(wanted.status) &&
  FACT.includes(given.status) &&
  !statuses(wanted).includes(given.status)

const nameOfGold = (participant: GoldParticipant) =>
  typeof participant === 'string' ? participant : `${participant.description} of ${participant.of ?? '?'}`

const sayGold = ({ kind, status, participants, date, place }: GoldMeeting) =>
  `${kind}, ${status}: ${participants.map(nameOfGold).join(' + ') || '(nobody named)'}; ${date ?? 'no date'}, ${place ?? 'no place'}`

function sayGiven({ kind, status, participants, date, place }: Meeting, nameOf: (id: string | null) => string): string {
  const names = participants.map(({ entity, description, of }) =>
    entity === null ? `${description} of ${nameOf(of)}` : nameOf(entity),
  )
  return `${kind}, ${status}: ${names.join(' + ') || '(nobody named)'}; ${date?.value ?? 'no date'}, ${nameOf(place)}`
}

/** Counts meetings, paired as `weighMeetings` says; of the pairs, each field, participants and absentees. */
export function scoreMeetings(
  gold: Gold,
  meetings: readonly Meeting[],
  text: string,
  isSame: IsSame,
  nameOf: (id: string | null) => string,
  score: Score,
): void {
  const tally = score.tallies.meetings
  const pairs = pairBest(gold.meetings, meetings, (wanted, given) => weighMeetings(wanted, given, isSame, text))
  const at = (index: number) => meetings[pairs[index] ?? -1]
  for (const [index, wanted] of gold.meetings.entries()) {
    const given = at(index)
    const { quote } = wanted
    if (given !== undefined && contradicts(wanted, given)) {
      tally.wrong += 1
      if (!wanted.optional) tally.missed += 1
      const said = `${sayGold(wanted)}, given as ${given.status}`
      score.findings.push({ verdict: 'contradicted', what: 'meetings', said, quote })
    } else if (wanted.optional) {
    } else if (given !== undefined) {
      tally.right += 1
      scoreFields(wanted, given, gold, isSame, nameOf, score)
    } else if (isMerged(wanted, gold, at, isSame)) {
      tally.right += 1
    } else {
      tally.missed += 1
      score.findings.push({ verdict: 'missed', what: 'meetings', said: sayGold(wanted), quote })
    }
  }
  const paired = new Set(pairs)
  for (const [index, given] of meetings.entries()) {
    if (paired.has(index)) continue
    tally.wrong += 1
    const quote = given.evidence[0]?.quote ?? null
    score.findings.push({ verdict: 'wrong', what: 'meetings', said: sayGiven(given, nameOf), quote })
  }
}

/** Whether another item of the same list was found as one meeting that holds the participants of this one too. */
function isMerged(
  wanted: GoldMeeting,
  gold: Gold,
  at: (index: number) => Meeting | undefined,
  isSame: IsSame,
): boolean {
  if (wanted.mergeGroup === undefined) return false
  return gold.meetings.some(({ mergeGroup }, index) => {
    const given = mergeGroup === wanted.mergeGroup ? at(index) : undefined
    return given !== undefined && !linkParticipants(wanted.participants, given.participants, isSame).includes(null)
  })
}

function scoreFields(
  wanted: GoldMeeting,
  given: Meeting,
  gold: Gold,
  isSame: IsSame,
  nameOf: (id: string | null) => string,
  score: Score,
): void {
  const { quote } = wanted
  const said = sayGold(wanted)
  agree(score, 'meeting kind', kinds(wanted).includes(given.kind), `${said}; not ${given.kind}`, quote)
  agree(score, 'meeting status', statuses(wanted).includes(given.status), `${said}; not ${given.status}`, quote)
  if (wanted.date !== null || given.date !== null) {
    const same = dateAgreement(wanted, given) === 'same' || (given.date === null && wanted.accept?.date?.includes(null))
    agree(score, 'meeting date', same === true, `${said}; not ${given.date?.value ?? 'undated'}`, quote)
  }
  if (wanted.place !== null || given.place !== null) {
    const same = placeAgreement(wanted, given, isSame) ?? (given.place === null && wanted.accept?.place?.includes(null))
    agree(score, 'meeting place', same === true, `${said}; not ${nameOf(given.place)}`, quote)
  }
  if (wanted.partOf !== undefined) {
    agree(score, 'meeting part of another', given.partOf !== null, `${said}; part of ${wanted.partOf}`, quote)
  }
  if (wanted.host !== undefined) {
    const host = wanted.host
    const same = given.participants.some(({ role, entity }) => role === 'host' && isSame(host, entity))
    agree(score, 'meeting host', same, `${said}; host ${host}`, quote)
  }
  scoreParticipants(wanted, given, gold, isSame, nameOf, score)
}

function scoreParticipants(
  wanted: GoldMeeting,
  given: Meeting,
  gold: Gold,
  isSame: IsSame,
  nameOf: (id: string | null) => string,
  score: Score,
): void {
  const { quote } = wanted
  const { participants, absentees } = score.tallies
  const siblings = gold.meetings.filter(
    ({ mergeGroup }) => mergeGroup !== undefined && mergeGroup === wanted.mergeGroup,
  )
  const allowed = [...(wanted.mayInclude ?? []), ...siblings.flatMap(({ participants }) => participants)]
  const links = linkParticipants([...wanted.participants, ...allowed], given.participants, isSame)
  for (const [index, participant] of wanted.participants.entries()) {
    if ((links[index] ?? null) !== null) {
      participants.right += 1
    } else {
      participants.missed += 1
      const said = `${nameOfGold(participant)} at: ${sayGold(wanted)}`
      score.findings.push({ verdict: 'missed', what: 'participants', said, quote })
    }
  }
  for (const [index, { entity, description }] of given.participants.entries()) {
    if (links.includes(index)) continue
    participants.wrong += 1
    const said = `${entity === null ? description : nameOf(entity)} at: ${sayGold(wanted)}`
    score.findings.push({ verdict: 'wrong', what: 'participants', said, quote })
  }
  const missing = wanted.absent.filter(
    ({ who, replacedBy }) =>
      !given.absent.some((other) => isSame(who, other.entity) && isSame(replacedBy, other.replacedBy)),
  )
  absentees.right += wanted.absent.length - missing.length
  absentees.missed += missing.length
  absentees.wrong += given.absent.length - (wanted.absent.length - missing.length)
  for (const { who, replacedBy } of missing) {
    const said = `${who}, replaced by ${replacedBy ?? 'nobody'}, at: ${sayGold(wanted)}`
    score.findings.push({ verdict: 'missed', what: 'absentees', said, quote })
  }
}
