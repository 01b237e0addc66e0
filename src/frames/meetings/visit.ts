import type { Clause } from '../../clauses/clause.js'
import { NEEDS } from '../../clauses/mentionNeeds.js'
import { argumentsOf, isKnownPerson, mayAct, subjectOf } from '../arguments.js'
import type { Argument, MeetingClaim } from '../claim.js'
import type { Frame, FrameContext } from '../frame.js'
import { isHabit } from './isHabit.js'
import { as, meetingClaim } from './meetingClaim.js'
import { destinationsOf, nextStopsOf, TRAVEL } from './travelVerbs.js'

/** "X visited Chile", "X will travel to Lima", "X is expected in Moscow". */
export const visit: Frame = {
  name: 'meetings/visit',
  about: 'Someone goes to a country or city, told by a verb.',
  needs: NEEDS.person | NEEDS.place,
  evokedBy: {
    verbs: ['visit', 'tour', ...TRAVEL.keys()],
    nouns: [],
    beside: { ...Object.fromEntries(TRAVEL), expect: ['expected'] },
  },
  read: (clause, context) => {
    const visitors = visitorsOf(clause, context)
    if (visitors.length === 0 || isToldByPurpose(clause, context)) return []
    if (isHabit(clause, context)) return []
    const visited = clause.lemma === 'visit' ? argumentsOf(clause.object).filter(isKnownPerson) : []
    if (visited.length > 0) return [callOn(clause, visitors, visited, context)]
    const first = destinationsOf(clause)
    const next = first.length > 0 ? nextStopsOf(clause, context.dependentsOf) : []
    return [...first, ...next].map((place) =>
      meetingClaim(
        {
          rule: 'meetings/visit',
          meetingKind: 'visit',
          clauses: [clause],
          participants: as('guest', visitors),
          place,
          ...statusOfExpected(clause),
        },
        context,
      ),
    )
  },
  finds: [
    'President [Ana Prado](guest) visited [Oslo](place) on [May 4, 2021](when).',
    'President [Ana Prado](guest) visited King [Harald](host) in [Oslo](place).',
    'President [Ana Prado](guest) will travel to [Lima](place).',
    'President [Ana Prado](guest) will fly on to [Lima](place).',
    'President [Ana Prado](guest) is expected in [Oslo](place).',
  ],
  ignores: {
    'A virus arrived in Oslo.': 'nobody named came',
    'President Ana Prado will travel to Oslo for the NATO summit.': 'she attends a summit, which meetings/event tells',
    'President Ana Prado will fly to Oslo to meet Prime Minister Olav Berg.': 'meetings/meet tells it',
    'The first American to visit Oslo was a sailor.': 'one of a people is not its state',
    'President Ana Prado visited the tomb of King Harald.': 'a tomb receives nobody',
    'President Ana Prado visited the museum.': 'no country or city is named',
  },
}

/** "visited King Harald in Oslo": whoever is visited is at home. */
function callOn(clause: Clause, visitors: Argument[], visited: Argument[], context: FrameContext): MeetingClaim {
  const participants = [...as('guest', visitors), ...as('host', visited)]
  return meetingClaim({ rule: 'meetings/visit', meetingKind: 'visit', clauses: [clause], participants }, context)
}

/** "is expected in Moscow for the summit", "will fly to Lima to meet Berg": the summit and the meeting say it all. */
function isToldByPurpose(clause: Clause, context: FrameContext): boolean {
  if (context.eventsOf(clause).some(({ lemma }) => lemma === 'summit' || lemma === 'conference')) return true
  return context.dependentsOf(clause).some(({ link, lemma }) => link === 'purpose' && PURPOSES.has(lemma))
}

const PURPOSES: ReadonlySet<string> = new Set(['meet', 'see', 'attend', 'confer', 'negotiate'])

function visitorsOf(clause: Clause, context: FrameContext): Argument[] {
  const { lemma, verb } = clause
  if (!verb) return []
  // "where he is expected to meet Berg": what he is expected to do tells the meeting.
  if (lemma === 'expect' && context.dependentsOf(clause).some(({ link }) => link === 'control')) return []
  // "A Chinese delegation visited Kabul": those who speak for the state do travel.
  const isDelegation = clause.subject !== null && DELEGATIONS.has(clause.subject.lemma)
  if (isDelegation && !verb.passive) return subjectOf(clause).filter(mayAct)
  if (lemma === 'expect') return verb.passive ? subjectOf(clause).filter(isVisitor) : []
  return verb.passive ? [] : subjectOf(clause).filter(isVisitor)
}

const DELEGATIONS: ReadonlySet<string> = new Set(['delegation', 'mission', 'deputation'])

/** States don't travel; people, offices and delegations do. */
function isVisitor(argument: Argument): boolean {
  const { mention } = argument
  return mayAct(argument) && mention.kind !== 'demonym' && (mention.kind !== 'name' || mention.type === 'person')
}

/** "is expected in Moscow" is a plan, though nothing in it is future. */
function statusOfExpected(clause: Clause) {
  return clause.lemma === 'expect' && clause.positive ? ({ status: 'planned' } as const) : {}
}
