import type { Clause } from '../../clauses/clause.js'
import { argumentsOf, isNamedState, mayBeOrganization } from '../arguments.js'
import type { Argument } from '../claim.js'
import { membershipFrame } from './membershipFrame.js'
import { isTold, when } from './outcomes.js'
import { agent, agentAlone, announcer, either, modifier, ofMembership, patient, phrase } from './roleFillers.js'

/** A suspension that ends brings the member back. */
const LIFTING: ReadonlySet<string> = new Set(['lift', 'end', 'revoke', 'cancel', 'reverse'])

export const suspend = membershipFrame({
  name: 'membership/suspend',
  about: 'An organization suspends a member.',
  verbs: ['suspend'],
  nouns: ['suspension'],
  member: either(() => true, remaining, patient, phrase('of')),
  organization: either(mayBeOrganization, phrase('from'), ofMembership, agentAlone, modifier, announcer, lifter),
  outcome: (clause) => {
    const lifted = clause.noun !== null && LIFTING.has(clause.governor?.lemma ?? '')
    return lifted ? when('joined')(clause) : isTold(clause) ? when('suspended')(clause) : null
  },
  // "Guinea, suspended since 2021, stayed away": since when must be said, of a state.
  leavesOpen: (clause) =>
    remaining(clause).length > 0 ||
    (clause.verb?.passive === true &&
      patient(clause).every(isNamedState) &&
      clause.phrases.every(
        ({ time, preposition }) => time !== null || ['since', 'after', 'over'].includes(preposition),
      ) &&
      clause.phrases.some(
        ({ preposition, time }) => preposition === 'since' || preposition === 'after' || time !== null,
      )),
  finds: [
    '[Guinea](member), suspended since [September 2021](since), stayed away.',
    '[Guinea](member) was suspended in [May](since).',
    'The [African Union](organization) suspended [Mali](member) in [June 2021](since).',
    '[Guinea](member) and [Mali](member) remain suspended from the [African Union](organization).',
    '[Guinea](member) and [Mali](member) remain suspended.',
    'The [African Union](organization) lifted the suspension of [Mali](member).',
    '[Mali](member) was suspended from [ECOWAS](organization).',
    "[Mali](member)'s membership of [ECOWAS](organization) was suspended in [2021](since).",
  ],
  ignores: {
    'Talks with Guinea, suspended since May, went on.': 'the talks were',
    'Guinea was suspended.': 'from what is open',
    'Guinea was suspended from the talks in May.': 'talks are no organization',
    'Flights from Guinea remain suspended.': 'flights are no members',
    'The African Union suspended the talks.': 'talks were suspended, no member',
    'The European Union suspended Peru from a programme.': 'it is out of the programme',
    'The African Union discussed the suspension of Mali.': 'nothing is decided',
  },
})

/** "The union lifted its suspension of Mali": whose suspension it is. */
function lifter({ noun, governor }: Clause) {
  return noun && governor && LIFTING.has(governor.lemma) ? agent(governor) : []
}

const REMAINING: ReadonlySet<string> = new Set(['remain', 'stay'])

/** "Guinea and Mali remain suspended": states, and nothing of theirs. */
function remaining({ verb, object, subject, governor }: Clause): readonly Argument[] {
  const isState = governor?.verb?.last === verb?.first && REMAINING.has(governor?.lemma ?? '') && object === null
  const who = isState ? argumentsOf(subject) : []
  return who.every(isNamedState) ? who : []
}
