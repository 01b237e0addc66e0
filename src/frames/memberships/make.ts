import type { Clause, NounPhrase } from '../../clauses/clause.js'
import { argumentOf, argumentsOf, mayBeOrganization } from '../arguments.js'
import type { Argument } from '../claim.js'
import { organizationsOf, roleOf } from './memberRoles.js'
import { membershipFrame } from './membershipFrame.js'
import { entering } from './outcomes.js'
import { agent, bodyOfAgent, either } from './roleFillers.js'

/** "The union made Norway a dialogue partner", "made Guam and Samoa associate members". */
export const make = membershipFrame({
  name: 'membership/make',
  about: 'An organization makes someone a member of some sort.',
  verbs: ['make', 'name', 'declare'],
  member: madeMembers,
  organization: either(mayBeOrganization, ofWhatTheyBecome, agent, bodyOfAgent),
  outcome: (clause) => {
    const became = roleGiven(clause)
    const role = became && roleOf(became)
    const outcome = role ? entering(clause) : null
    return outcome && role ? { ...outcome, role } : null
  },
  finds: [
    'The [African Union](organization) made [Norway](member) a dialogue partner in [May 2021](since).',
    'The [African Union](organization) made [Chile](member) and [Peru](member) associate members in [2009](since).',
  ],
  ignores: {
    'The African Union made Chile a promise.': 'a promise is no sort of member',
    'Norway made the African Union a partner in trade.': 'a partner is no member',
  },
})

/** The noun phrase that says what they become: after the object, or grown together with the last of several objects. */
function roleGiven({ object, predicative, verb }: Clause): NounPhrase | null {
  if (!verb || verb.passive || !object) return null
  if (predicative) return predicative
  const last = object.members.at(-1) ?? object
  return last.mention === null && last.modifiers.length > 0 ? last : null
}

function madeMembers(clause: Clause): readonly Argument[] {
  const { object, predicative } = clause
  const became = roleGiven(clause)
  if (!object || !became) return []
  if (predicative) return argumentsOf(object)
  const before = object.members.slice(0, -1).flatMap(argumentsOf)
  return [...before, ...became.modifiers.slice(0, 1).map(argumentOf)]
}

function ofWhatTheyBecome(clause: Clause): readonly Argument[] {
  const became = roleGiven(clause)
  return became ? organizationsOf(became) : []
}
