import type { Clause, NounPhrase } from '../../clauses/clause.js'
import type { Meeting } from '../../model/meeting.js'
import type { MeetingClaim } from '../claim.js'
import type { Frame, FrameContext } from '../frame.js'
import { eventAbsentees, withStands } from './eventAbsentees.js'
import { addsSomething, speaksAgain } from './eventAgain.js'
import { EVENT_NOUNS, KIND_BY_MODIFIER, NO_MEETING } from './eventNouns.js'
import { eventPairs, withNobodyNamed } from './eventPairs.js'
import { eventParticipants, isSeveral } from './eventParticipants.js'
import { eventBody, eventName, placeBefore, placeReached, whenAround, whenDropped } from './eventSetting.js'
import { type EventUse, eventUses, isOnHold, isTelling, isThere, isUnanswered, withTrailing } from './eventUses.js'
import { eventVisit } from './eventVisit.js'
import { isAccession } from './isAccession.js'
import { isAppeal } from './isAppeal.js'
import { isToldAfterwards } from './isToldAfterwards.js'
import { meetingClaim, occasionOf, spanOf, timesOf } from './meetingClaim.js'
import { meetingStatus, whenOf } from './meetingStatus.js'
import { MEETING_VERBS } from './meetingVerbs.js'
import { DROPPING, SHUNNING } from './supportVerbs.js'

/** A meeting told by a noun: "talks between A and B", "a dinner hosted by X", "attended the SCO summit in Astana". */
export const event: Frame = {
  name: 'meetings/event',
  about: 'A meeting, call, meal, visit or summit told by a noun, with those whom the noun and its verb name.',
  evokedBy: { verbs: [], nouns: [...EVENT_NOUNS.keys()] },
  read: (clause, context) => [...context.meetingsOf(clause)],
  finds: [
    'President [Ana Prado](participant) held talks with Prime Minister [Olav Berg](participant) in [Oslo](place) on [May 4, 2021](when).',
    'Talks between [Peru](participant) and [Chile](participant) ended in [Lima](place).',
    'In talks with Prime Minister [Olav Berg](participant) in [Oslo](place), President [Ana Prado](participant) presented a plan.',
    'President [Ana Prado](participant) cancelled a meeting with Prime Minister [Olav Berg](participant).',
    'A dinner hosted by President [Ana Prado](host) followed.',
    'President [Ana Prado](participant) held separate talks with Prime Minister [Olav Berg](participant) and King [Harald](participant).',
    'President [Ana Prado](participant) held separate talks on [Monday](when) with Prime Minister [Olav Berg](participant) and King [Harald](participant).',
    'During a visit to [Lima](place), President [Ana Prado](guest) signed the accord.',
  ],
  ignores: {
    'The company held its annual shareholder meeting in Oslo.': 'a meeting of a company’s owners is no diplomacy',
    'Moldova and Georgia, which applied in 2022, opened negotiations in June.': 'with the body that they want to enter',
    'Calls from President Ana Prado to Prime Minister Olav Berg went unanswered.': 'nobody spoke',
    'President Ana Prado held a press conference in Oslo.': 'a press conference is no meeting with anyone',
  },
}

/** Takes a nominal predicate and gives the meetings it tells of. Asked through `FrameContext.meetingsOf`, which remembers. */
export function readEvent(clause: Clause, context: FrameContext): MeetingClaim[] {
  const { noun } = clause
  if (!noun || noun.adjectives.some((word) => NO_MEETING.has(word)) || isApposedToMeeting(clause)) return []
  if (isUnanswered(noun, context) || isAppeal(noun, context) || isAccession(clause, context)) return []
  const uses = eventUses(clause, noun, context)
  const telling = uses.filter(isTelling).map(({ use }) => use.clause)
  const attending = uses.filter(({ part }) => part === 'attend').map(({ use }) => use.clause)
  const told = withTrailing(clause, noun, context)
  const clauses = [told, ...telling, ...attending]
  const kind = kindOf(noun)
  const status = statusOf(clause, uses, context)
  const absent = eventAbsentees(attending, context)
  const gone = absent.map(({ argument }) => argument)
  // "who skipped the last two summits, will attend": those are over.
  if (gone.length > 0 && noun.plural && noun.adjectives.some((word) => BYGONE.has(word))) return []
  if (kind === 'visit' && gone.length === 0) return eventVisit(told, uses, status, context)
  // Whoever stays away from someone's visit stays away from what the visit is for.
  const people = kind === 'visit' ? [] : withStands(eventParticipants(clause, noun, uses, kind), absent)
  const body = eventBody(noun, uses)
  const count = people.length + people.filter(({ argument }) => isSeveral(argument)).length
  const sizable = kind === 'summit' || kind === 'conference' || kind === 'multilateral'
  const name = sizable ? eventName(noun, context) : null
  const pointsBack = body === null && name === null && speaksAgain(told, noun)
  const isAgenda = count === 1 && !pointsBack && noun.plural && kind !== 'summit' && telling.length > 0
  const enough =
    count > 1 ||
    gone.length > 0 ||
    (sizable && (body || name || count > 0 || isEdition(noun, clauses))) ||
    (kind === null && body !== null && attending.length > 0 && count > 0) ||
    (kind === 'meal' && count > 0)
  if ((!isAgenda && !enough && !pointsBack) || generic(noun, uses)) return []
  const onlyGoesOn = pointsBack && !enough
  // "will not attend next week's conference in Nice": which one, the words tell; "the summit" is the one told of.
  const isKnown = body !== null || (sizable && noun.times.length > 0)
  // "attended a meeting of the union"
  const isOfBody = body !== null && attending.length > 0
  const parts = {
    rule: 'meetings/event',
    meetingKind: (count > 2 || isOfBody) && kind === null ? 'multilateral' : (kind ?? 'bilateral'),
    clauses,
    evidence: spanOf([...clauses, ...uses.map(({ use }) => use.clause)]),
    participants: people,
    absent,
    status,
    body,
    name,
    onlyNamed: telling.length === 0 && attending.length === 0,
    telling: isAgenda ? 'agenda' : onlyGoesOn || (gone.length > 0 && count === 0 && !isKnown) ? 'more' : 'meeting',
    goesOn: pointsBack,
    ...placeBefore(noun, clauses),
    ...placeReached(attending, clauses),
    ...whenAround(clauses, uses),
    ...whenDropped(told, uses),
  } as const
  if (!isAgenda && withNobodyNamed(told, noun)) return []
  const pairs = isAgenda ? [] : eventPairs(told, noun, people)
  if (pairs.length > 1)
    return pairs.map((participants) =>
      meetingClaim({ ...parts, meetingKind: kind ?? 'bilateral', participants }, context),
    )
  const claim = meetingClaim({ ...parts, ...(isAgenda ? occasionOfAll(clause, context) : {}) }, context)
  return onlyGoesOn && !addsSomething(claim) ? [] : [claim]
}

const BYGONE: ReadonlySet<string> = new Set(['last', 'past', 'previous', 'recent', 'earlier'])

/** "The presidents will meet in Lima, their first meeting since May": the verb tells of it. */
function isApposedToMeeting({ noun, governor, link }: Clause): boolean {
  return (
    link === 'none' &&
    noun !== null &&
    governor?.verb?.particle === null &&
    (MEETING_VERBS.has(governor.lemma) || governor.lemma === 'visit') &&
    noun.first > governor.verb.head
  )
}

/** "has several meetings ahead, the palace said, all of them on the sidelines of the summit": wherever in the sentence that is said. */
function occasionOfAll({ sentence }: Clause, context: FrameContext): Pick<MeetingClaim, 'partOf'> {
  return { partOf: occasionOf(context.clausesOf(sentence), context) }
}

/** "the next summit will be held in Lima in May", "last year's summit": one of a row of summits, told by its day alone. */
function isEdition(noun: NounPhrase, clauses: readonly Clause[]): boolean {
  const dated = clauses.some((told) => whenOf(timesOf(told)) !== null)
  return dated && (noun.determiner === 'definite' || noun.determiner === 'possessive' || noun.times.length > 0)
}

function kindOf(noun: NounPhrase): Meeting['kind'] | null {
  const modifier = noun.adjectives.map((word) => KIND_BY_MODIFIER.get(word)).find((kind) => kind !== undefined)
  const plain = EVENT_NOUNS.get(noun.lemma) ?? null
  return modifier && plain !== 'summit' && plain !== 'visit' ? modifier : plain
}

const MASS: ReadonlySet<string> = new Set(['dialogue', 'discussion', 'negotiation', 'consultation'])

/** Plural and without an article, no verb that holds it: habits and hopes, not meetings ("Meetings with voters are rare"). */
function generic({ plural, determiner, lemma }: NounPhrase, uses: readonly EventUse[]): boolean {
  // "to ease tensions through dialogue between A and B": a means, no meeting.
  if (uses.length === 0 && !plural && determiner === 'none' && MASS.has(lemma)) return true
  return uses.length === 0 && plural && determiner === 'none' && !['talk', 'talks', 'negotiation'].includes(lemma)
}

function statusOf(
  clause: Clause,
  uses: readonly EventUse[],
  { published, text: { tokens } }: FrameContext,
): Meeting['status'] {
  if (clause.modality === 'cancelled' || clause.modality === 'postponed') return clause.modality
  if (neverHappens(clause, uses)) return 'cancelled'
  // "agreed to share data during a meeting held in Oslo": held where they agreed, whatever they agreed to.
  const present = uses.find(({ part }) => part === 'present')
  const isReduced = uses.filter(isTelling).every(({ use }) => use.clause.kind === 'participle')
  if (present && isReduced && isDone(present.use.clause)) return 'held'
  // "had been planned for May but was put off": that it is off outdoes that it was to be.
  const dropped = uses.find(
    ({ part, use }) => part === 'drop' && use.clause.positive && use.clause.modality === 'asserted',
  )
  const teller =
    uses.find(({ part, use }) => part === 'happen' && !use.clause.positive) ?? dropped ?? uses.find(isTelling)
  if (teller) {
    const told = endsWhatBegins(teller.use.clause) ? 'planned' : meetingStatus(teller.use.clause)
    // "did not cancel the visit", "threatened to cancel it": it is still to be.
    if (teller.part === 'drop' && (told === 'denied' || told === 'hypothetical')) return meetingStatus(clause)
    // "cancelled a meeting", "arranged a visit": that they did so is told as done, not the meeting.
    // "A meeting has not been scheduled": it may be yet.
    const isOpen = clause.noun?.determiner !== 'negative'
    const isOwn = teller.part === 'plan' && told === 'denied'
    // "does not look forward to it": it will come.
    if (isOpen && isOwn && teller.use.clause.lemma === 'look') return 'planned'
    // "was not announced in advance": it took place.
    if (isOpen && isOwn && teller.use.clause.lemma === 'announce' && isToldAfterwards(teller.use.clause, tokens))
      return meetingStatus(clause)
    if (isOpen && teller.part === 'plan' && told === 'denied' && SETTING.has(teller.use.clause.lemma))
      return 'hypothetical'
    if (told !== 'held') return told
    if (teller.part === 'happen' && isTimetable(teller.use.clause) && !published) return 'planned'
    return teller.part === 'drop'
      ? isOnHold(teller.use)
        ? 'postponed'
        : (DROPPING.get(teller.use.clause.lemma) ?? told)
      : teller.part === 'plan'
        ? 'planned'
        : told
  }
  const attending = uses.find(({ part }) => part === 'attend')
  // Whoever stays away does not undo the summit.
  if (attending) {
    const { clause: told } = attending.use
    // "should not have joined the talks": they went on without it.
    const isMissed = told.modality === 'counterfactual'
    // "is skipping the summit": who says so beforehand is not there yet.
    const isShunned = SHUNNING.has(told.lemma) || !isThere(told)
    if (isShunned && told.verb?.progressive && told.modality === 'asserted') return 'planned'
    return meetingStatus({ ...told, positive: true, modality: isMissed ? 'asserted' : told.modality })
  }
  if (present && isDone(present.use.clause)) return 'held'
  // "is on a visit to Peru"
  const isThereNow = present?.use.clause.lemma === 'be' && present.use.clause.tense === 'present'
  if (isThereNow && present.use.preposition === 'on') return 'ongoing'
  const status = meetingStatus(clause)
  const when = whenOf(timesOf(clause))
  const day = published?.value ?? ''
  if (status === 'planned' && when?.latest && day.length === 10 && when.latest < day) return 'held'
  return status
}

const SETTING: ReadonlySet<string> = new Set(['schedule', 'confirm', 'set', 'arrange', 'announce'])

/** "The summit, which starts on Saturday": the present of a timetable. */
function isTimetable(clause: Clause): boolean {
  const { tense, verb, lemma } = clause
  return (
    OPENING.has(lemma) &&
    tense === 'present' &&
    !verb?.perfect &&
    !verb?.progressive &&
    whenOf(timesOf(clause)) !== null
  )
}

/** "began the tour in Peru, ending it in Chile": at the beginning, the end lies ahead. */
function endsWhatBegins({ kind, lemma, governor }: Clause): boolean {
  if (kind !== 'participle' || !ENDING.has(lemma)) return false
  const above = [governor, governor?.governor]
  return above.some((clause) => clause && OPENING.has(clause.lemma))
}

const ENDING: ReadonlySet<string> = new Set(['end', 'conclude', 'finish', 'wrap'])
const OPENING: ReadonlySet<string> = new Set(['begin', 'start', 'open', 'kick', 'take'])

/** "The planned summit did not take place", "The summit will not go ahead": what was to be is not to be. */
function neverHappens({ modality }: Clause, uses: readonly EventUse[]): boolean {
  const wasPlanned = modality === 'planned' || uses.some(({ part }) => part === 'plan')
  return uses.some(
    ({ part, use }) => part === 'happen' && !use.clause.positive && (wasPlanned || use.clause.tense === 'future'),
  )
}

/** Is the topmost clause that this one hangs on told as done? */
function isDone(clause: Clause): boolean {
  let top = clause
  for (let depth = 0; top.governor && depth < 8; depth++) top = top.governor
  return top.positive && top.modality === 'asserted' && (top.tense === 'past' || top.verb?.perfect === true)
}
