import type { Clause } from '../../clauses/clause.js'
import { NEEDS } from '../../clauses/mentionNeeds.js'
import { argumentsOf, isKnownPerson, mayAct, objectsOf, subjectOf } from '../arguments.js'
import type { Argument, Claim, MeetingClaim } from '../claim.js'
import type { Frame, FrameContext } from '../frame.js'
import { isForSummit } from './convene.js'
import { endsSeeing, isEachOther } from './endsSeeing.js'
import { isSeveral } from './eventParticipants.js'
import { isHabit } from './isHabit.js'
import { as, meetingClaim, placeOf, SIDELINES, timesOf } from './meetingClaim.js'
import { pairAround } from './pairAround.js'
import { CALLS } from './phoneWords.js'
import { TRAVEL } from './travelVerbs.js'

/** What makes a sight a meeting: it is ahead ("will see", "flew there to see"), of each other, or where someone went. */
const SEEN_TO: readonly string[] = ['to', 'will', 'shall', "'ll", 'is', 'are', "'s", "'re", 'each', 'another', 'where']
const PARTNERS: readonly string[] = ['with', 'alongside', 'together with']
const SPEAKS: ReadonlySet<string> = new Set(['see', 'talk', 'speak', 'sit', 'dine', 'converse'])
const SPEAKING: ReadonlySet<string> = new Set(['speak', 'talk', 'converse'])

/** "X met Y", "X and Y met", "X spoke with Y", "X sat down with Y". */
export const meet: Frame = {
  name: 'meetings/meet',
  about: 'People, states or bodies meet, confer or negotiate, told by a verb.',
  evokedBy: {
    verbs: ['meet', 'confer', 'consult', 'negotiate', 'huddle'],
    nouns: [],
  },
  read: readMeet,
  finds: [
    'President [Ana Prado](participant) met Prime Minister [Olav Berg](participant) in [Oslo](place) on [May 4, 2021](when).',
    'President [Ana Prado](participant) [yesterday](when) met Prime Minister [Olav Berg](participant).',
    'President [Ana Prado](participant) and Prime Minister [Olav Berg](participant) are due to meet in [Oslo](place).',
    'President [Ana Prado](participant) was met at the airport by Prime Minister [Olav Berg](participant).',
    'Envoy Eva Dahl urged President [Ana Prado](participant) to raise it with Prime Minister [Olav Berg](participant) when they meet in [Oslo](place).',
    '[EU](participant) foreign ministers met in [Oslo](place) on [May 4, 2021](when).',
    'President [Ana Prado](participant) consulted with Prime Minister [Olav Berg](participant).',
  ],
  ignores: {
    'Presidents Ana Prado and Eva Dahl met with bankers in Oslo.': 'they met others, who have no name',
    'The ministry said the plant would meet demand in Peru.': 'demand is met, nobody meets',
    'UN envoys met in Oslo.': 'who they are is not told, and they are no states',
    'EU leaders met with criticism in Oslo.': 'criticism is nobody',
    'President Ana Prado met Prime Minister Olav Berg halfway.': 'they compromised',
    'President Ana Prado never consulted with Prime Minister Olav Berg.': 'a habit, and none',
    'Peru will meet Chile in Lima.': 'two states that meet each other as an object are teams',
  },
}

/** "X spoke with Y", "X sat down with Y", "X is to see Y": verbs that mean a meeting only with a person on the other side. */
export const speak: Frame = {
  name: 'meetings/speak',
  about: 'People speak, dine, sit down or see each other.',
  needs: NEEDS.person,
  evokedBy: { verbs: [...SPEAKS], nouns: [], beside: { sit: ['down'], see: SEEN_TO } },
  read: readMeet,
  finds: [
    'Prime Minister [Olav Berg](participant) will sit down with President [Ana Prado](participant).',
    'Presidents [Ana Prado](participant) and [Eva Dahl](participant) last saw each other in [Oslo](place) in [May](when).',
    'President [Ana Prado](participant) is to see Prime Minister [Olav Berg](participant).',
    'The foreign ministers of [Peru](participant) and [Chile](participant) spoke by phone.',
  ],
  ignores: {
    'President Ana Prado spoke to reporters in Oslo.': 'reporters have no name and no office',
    'Presidents Ana Prado and Eva Dahl saw each other as rivals.': 'what they thought of each other',
    'President Ana Prado saw Prime Minister Olav Berg as a rival.': 'to see someone so is to think it',
  },
}

function readMeet(clause: Clause, context: FrameContext): Claim[] {
  const { lemma, verb } = clause
  const eachOther = lemma === 'see' && isEachOther(clause, context)
  if (!verb || !(eachOther || isMeeting(clause))) return []
  // "never consulted with the premier": a habit.
  if ((lemma === 'consult' && !clause.positive) || isHabit(clause, context)) return []
  const pair = pairAround(clause)
  const subjects = pair.length > 0 ? pair : subjectOf(clause).filter(mayAct)
  const objects = lemma === 'meet' || lemma === 'see' ? argumentsOf(clause.object).filter(mayAct) : []
  const partners = [
    // "was met at the airport by Berg"
    ...(verb.passive && lemma === 'meet' ? argumentsOf(clause.agent).filter(mayAct) : []),
    ...objects,
    ...objectsOf(clause.phrases, SPEAKING.has(lemma) ? [...PARTNERS, 'to'] : PARTNERS).filter(mayAct),
  ]
  const people = [...subjects, ...partners]
  // "met the criteria": an object without a name is no partner, and the clause then tells of no meeting between the subjects.
  if (clause.object && lemma === 'meet' && objects.length === 0) return []
  // "met him halfway": a compromise.
  if (lemma === 'meet' && context.text.tokens[clause.object?.last ?? -1]?.lower === 'halfway') return []
  if (objects.length > 0 && people.every(isState)) return []
  if (
    lemma === 'see' &&
    !eachOther &&
    !(objects.length > 0 && objects.every(isKnownPerson) && endsSeeing(clause, context))
  )
    return []
  if (
    partners.length === 0 &&
    lemma !== 'meet' &&
    lemma !== 'confer' &&
    !((people.length > 1 || people.some(isSeveral)) && saysToEachOther(clause, context))
  )
    return []
  // "Prado and Berg met with bankers": with whom they met is told, and it is not each other.
  const others = clause.phrases.some(({ preposition, object }) => PARTNERS.includes(preposition) && object !== null)
  if (partners.length === 0 && others) return []
  if (partners.length === 0 && isForSummit(clause, context)) return []
  // "went there to meet with A and B": who went is not told, and A and B met that one, not each other.
  if (subjects.length === 0 && !verb.passive) return []
  if (people.length < 2 && !people.some(isSeveral)) return []
  const apart = phrasesApart(clause)
  const groups =
    apart.length > 1
      ? apart.map((others) => as('participant', [...subjects, ...others]))
      : splitPartners(subjects, objects, partners, clause, context)
  const claims = groups.map((participants) => claimOf(clause, participants, context))
  const days = saysInTurn(clause, context) ? timesOf(clause).filter(({ type }) => type === 'date') : []
  return days.length > 1 && days.length === claims.length
    ? claims.map((claim, at) => ({ ...claim, when: days[at] ?? claim.when }))
    : claims
}

/** "conferred with Berg and, later, with Sosa", "met with Berg and then with Sosa": each phrase is a meeting of its own. */
function phrasesApart({ object, lemma, phrases }: Clause): Argument[][] {
  if (object !== null) return []
  const groups = phrases
    .filter(({ preposition }) => preposition === 'with' || (preposition === 'to' && SPEAKING.has(lemma)))
    .map((phrase) => objectsOf([phrase], ['with', 'to']).filter(mayAct))
  return groups.every((group) => group.length > 0 && group.every(isKnownPerson)) ? groups : []
}

/** "sit down with", not "sit with the idea"; "is to see Berg", not "saw Berg as a rival". */
function isMeeting({ lemma, verb, modality, tense, link, linkWord, governor }: Clause): boolean {
  if (lemma === 'sit') return verb?.particle === 'down'
  // "flew to Oslo to see Berg", "was in Oslo, where he saw Berg"
  const isErrand =
    governor !== null &&
    ((link === 'purpose' && TRAVEL.has(governor.lemma)) || (link === 'relative' && linkWord === 'where'))
  return lemma !== 'see' || modality === 'planned' || tense === 'future' || isErrand
}

function isState({ mention }: Argument): boolean {
  return mention.kind === 'name' && mention.type === 'place'
}

const TO_EACH_OTHER: ReadonlySet<string> = new Set([
  'phone',
  'telephone',
  'video',
  'together',
  'alone',
  'privately',
  'each',
  'face',
  'hour',
  'hours',
  'minutes',
])

/** "The ministers spoke by phone", "Prado and Berg spoke alone for an hour": without such words everyone just spoke. */
function saysToEachOther({ first, last, lemma, verb, phrases }: Clause, { text }: FrameContext): boolean {
  // "They had already talked on Sunday": with each other, where nothing says about what or to whom.
  const names = phrases.some(({ preposition }) => preposition === 'about' || preposition === 'of')
  if (lemma === 'talk' && verb?.perfect && !verb.progressive && !names) return true
  // "spoke on the margins of the summit"
  if (phrases.some(({ preposition }) => SIDELINES.includes(preposition))) return true
  return text.tokens.slice(first, last).some(({ lower }) => TO_EACH_OTHER.has(lower))
}

/**
 * "Prado will meet Berg, the president of Chile and the leaders of Peru and Cuba": leaders in a list of objects are met one by one,
 * unless the words say together; "met with A, B and C" is one table.
 */
function splitPartners(
  subjects: readonly Argument[],
  objects: readonly Argument[],
  partners: readonly Argument[],
  clause: Clause,
  context: FrameContext,
): MeetingClaim['participants'][] {
  const { text } = context
  const together = text.tokens
    .slice(clause.first, clause.last)
    .some(({ lower }) => lower === 'together' || lower === 'jointly' || lower === 'trilateral')
  const separately = text.tokens.slice(clause.first, clause.last).some(({ lower }) => lower === 'separately')
  if (separately && subjects.length === 1 && partners.length > 1)
    return partners.map((partner) => as('participant', [...subjects, partner]))
  // "Prado and Berg met Harald and Sosa, respectively": the first met the first, the second the second.
  if (saysInTurn(clause, context) && subjects.length > 1 && subjects.length === partners.length)
    return subjects.map((subject, at) => as('participant', [subject, ...partners.slice(at, at + 1)]))
  const apart = clause.lemma === 'meet' && subjects.length === 1 && objects.length > 1 && !together
  if (apart && partners.every(isKnownPerson))
    return partners.map((partner) => as('participant', [...subjects, partner]))
  return [as('participant', [...subjects, ...partners])]
}

function saysInTurn({ first, last }: Clause, { text }: FrameContext): boolean {
  return text.tokens.slice(first, last + 2).some(({ lower }) => lower === 'respectively')
}

function claimOf(clause: Clause, participants: MeetingClaim['participants'], context: FrameContext): MeetingClaim {
  const byPhone = clause.phrases.some(
    ({ preposition, object }) => ['by', 'over', 'on', 'via'].includes(preposition) && CALLS.has(object?.lemma ?? ''),
  )
  const face = clause.phrases.some(({ object }) => object?.lemma === 'hour' || object?.lemma === 'minute')
  const spoken = SPEAKING.has(clause.lemma)
  // "They had already talked": nobody at the other end of a line.
  const isTogether = clause.lemma === 'talk' && objectsOf(clause.phrases, ['with', 'to']).length === 0
  const isErrand = clause.link === 'purpose' && TRAVEL.has(clause.governor?.lemma ?? '')
  const kind =
    clause.lemma === 'dine'
      ? 'meal'
      : byPhone || (spoken && !face && !isTogether && !isErrand && placeOf([clause]) === null)
        ? 'call'
        : spoken
          ? 'talks'
          : participants.length > 2
            ? 'multilateral'
            : 'bilateral'
  return meetingClaim(
    { rule: SPEAKS.has(clause.lemma) ? speak.name : meet.name, meetingKind: kind, clauses: [clause], participants },
    context,
  )
}
