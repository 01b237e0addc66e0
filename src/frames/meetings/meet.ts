import type { Clause } from '../../clauses/clause.js'
import { argumentsOf, mayAct, objectsOf } from '../arguments.js'
import type { Argument, Claim, MeetingClaim } from '../claim.js'
import type { Frame, FrameContext } from '../frame.js'
import { as, meetingClaim } from './meetingClaim.js'

/** Verbs whose object or "with" phrase is whom one meets. */
const WITH_OBJECT: ReadonlySet<string> = new Set(['meet', 'visit'])
const PARTNERS: readonly string[] = ['with', 'alongside', 'together with']

/** "X met Y", "X and Y met", "X spoke with Y", "X sat down with Y". */
export const meet: Frame = {
  name: 'meetings/meet',
  about: 'People, states or bodies meet, confer or negotiate, told by a verb.',
  evokedBy: {
    verbs: ['meet', 'confer', 'negotiate', 'talk', 'speak', 'sit', 'consult', 'huddle', 'dine', 'converse'],
    nouns: [],
  },
  read: readMeet,
  finds: [
    'President [Ana Prado](participant) met Prime Minister [Olav Berg](participant) in [Oslo](place) on [May 4, 2021](when).',
    'President [Ana Prado](participant) and Prime Minister [Olav Berg](participant) are due to meet in [Oslo](place).',
    'Prime Minister [Olav Berg](participant) will sit down with President [Ana Prado](participant).',
  ],
  ignores: {
    'The ministry said the plant would meet demand in Peru.': 'demand is met, nobody meets',
    'President Ana Prado spoke to reporters in Oslo.': 'reporters have no name and no office',
  },
}

function readMeet(clause: Clause, context: FrameContext): Claim[] {
  const { lemma, verb } = clause
  if (!verb) return []
  // "sit down with", not "sit with the idea".
  if (lemma === 'sit' && verb.particle !== 'down') return []
  const subjects = argumentsOf(clause.subject).filter(mayAct)
  const objects = WITH_OBJECT.has(lemma) ? argumentsOf(clause.object).filter(mayAct) : []
  const prepositions = lemma === 'speak' || lemma === 'talk' ? [...PARTNERS, 'to'] : PARTNERS
  const partners = [...objects, ...objectsOf(clause.phrases, prepositions).filter(mayAct)]
  const people = verb.passive ? [...subjects, ...argumentsOf(clause.agent)] : [...subjects, ...partners]
  // "met the criteria": an object without a name is no partner, and the clause then tells of no meeting between the subjects.
  if (lemma === 'meet' && clause.object && objects.length === 0) return []
  if (['talk', 'speak', 'sit', 'dine'].includes(lemma) && partners.length === 0) return []
  if (people.length < 2 && !mayBeSeveral(people)) return []
  return splitPartners(subjects, partners, clause, context).map((participants) =>
    claimOf(clause, participants, context),
  )
}

/** "They met", "the two leaders met", "the foreign ministers of A and B met": one phrase, several people. */
function mayBeSeveral([only]: readonly Argument[]): boolean {
  if (!only) return false
  const { mention } = only
  if (mention.kind === 'nominal') return mention.count !== 1
  return mention.kind === 'pronoun' && (mention.lower === 'they' || mention.lower === 'we')
}

/**
 * "Prado will meet Berg, the president of Chile and the leaders of Peru and Cuba": leaders of different countries are met one by one,
 * unless the words say together; ministers and envoys in one list sit in one room.
 */
function splitPartners(
  subjects: readonly Argument[],
  partners: readonly Argument[],
  clause: Clause,
  { text }: FrameContext,
): MeetingClaim['participants'][] {
  const apart =
    clause.lemma === 'meet' && subjects.length === 1 && partners.length > 1 && !saysTogether(clause, text.tokens)
  if (apart && partners.every(isLeader)) return partners.map((partner) => as('participant', [...subjects, partner]))
  return [as('participant', [...subjects, ...partners])]
}

function saysTogether({ first, last }: Clause, tokens: FrameContext['text']['tokens']): boolean {
  return tokens
    .slice(first, last)
    .some(({ lower }) => lower === 'together' || lower === 'jointly' || lower === 'trilateral')
}

function isLeader({ mention }: Argument): boolean {
  return mention.kind === 'office' || (mention.kind === 'name' && mention.type === 'person')
}

function claimOf(clause: Clause, participants: MeetingClaim['participants'], context: FrameContext): MeetingClaim {
  const meal = clause.lemma === 'dine'
  const many = participants.length > 2
  const byPhone = clause.phrases.some(
    ({ preposition, object }) => ['by', 'over', 'on', 'via'].includes(preposition) && isPhone(object?.lemma),
  )
  const spoken = clause.lemma === 'speak' || clause.lemma === 'talk'
  return meetingClaim(
    {
      rule: 'meetings/meet',
      meetingKind: meal ? 'meal' : byPhone || spoken ? 'call' : many ? 'multilateral' : 'bilateral',
      clauses: [clause],
      participants,
    },
    context,
  )
}

function isPhone(lemma: string | undefined): boolean {
  return (
    lemma === 'phone' || lemma === 'telephone' || lemma === 'call' || lemma === 'video' || lemma === 'videoconference'
  )
}
