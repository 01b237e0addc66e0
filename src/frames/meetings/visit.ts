import type { Clause } from '../../clauses/clause.js'
import { argumentsOf, isPlace, mayAct, objectsOf } from '../arguments.js'
import type { Argument } from '../claim.js'
import type { Frame } from '../frame.js'
import { as, meetingClaim } from './meetingClaim.js'

const TO: Readonly<Record<string, readonly string[]>> = {
  travel: ['to'],
  fly: ['to', 'into'],
  head: ['to', 'for'],
  go: ['to'],
  arrive: ['in', 'at'],
  land: ['in', 'at'],
  pay: ['to'],
  expect: ['in', 'to'],
}

/** "X visited Chile", "X will travel to Lima", "X is expected in Moscow". */
export const visit: Frame = {
  name: 'meetings/visit',
  about: 'Someone goes to a country or city, told by a verb.',
  evokedBy: { verbs: ['visit', 'tour', ...Object.keys(TO)], nouns: [] },
  read: (clause, context) => {
    const visitors = visitorsOf(clause)
    // "is expected in Moscow for the summit": the summit says it all.
    if (
      visitors.length === 0 ||
      context.eventsOf(clause).some(({ lemma }) => lemma === 'summit' || lemma === 'conference')
    )
      return []
    return destinationsOf(clause).map((place) =>
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
    'President [Ana Prado](guest) will travel to [Lima](place).',
    'President [Ana Prado](guest) is expected in [Oslo](place).',
  ],
  ignores: {
    'A virus arrived in Oslo.': 'nobody named came',
    'President Ana Prado will travel to Oslo for the NATO summit.': 'she attends a summit, which meetings/event tells',
    'President Ana Prado visited the museum.': 'no country or city is named',
  },
}

function visitorsOf(clause: Clause): Argument[] {
  const { lemma, verb } = clause
  if (!verb) return []
  if (lemma === 'expect') return verb.passive ? argumentsOf(clause.subject).filter(isVisitor) : []
  return verb.passive ? [] : argumentsOf(clause.subject).filter(isVisitor)
}

/** States don't travel; people, offices and delegations do. */
function isVisitor(argument: Argument): boolean {
  const { mention } = argument
  return mayAct(argument) && (mention.kind !== 'name' || mention.type === 'person')
}

function destinationsOf(clause: Clause): Argument[] {
  const to = TO[clause.lemma]
  if (to) return objectsOf(clause.phrases, to).filter(isPlace)
  return argumentsOf(clause.object).filter(isPlace)
}

/** "is expected in Moscow" is a plan, though nothing in it is future. */
function statusOfExpected(clause: Clause) {
  return clause.lemma === 'expect' && clause.positive ? ({ status: 'planned' } as const) : {}
}
