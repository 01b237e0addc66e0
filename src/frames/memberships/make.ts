import type { Clause, NounPhrase } from '../../clauses/clause.js'
import { argumentOf, argumentsOf, mayBeOrganization } from '../arguments.js'
import type { Argument } from '../claim.js'
import { organizationsOf, ROLE_FORMS, roleOf } from './memberRoles.js'
import { membershipFrame } from './membershipFrame.js'
import { entering } from './outcomes.js'
import { agent, bodyOfAgent, either } from './roleFillers.js'

/** "The union made Norway a dialogue partner", "made Guam and Samoa associate members". */
export const make = membershipFrame({
  name: 'membership/make',
  about: 'An organization makes someone a member of some sort.',
  verbs: ['make', 'name', 'declare', 'elevate', 'upgrade', 'promote'],
  beside: { make: ROLE_FORMS, name: ROLE_FORMS, declare: ROLE_FORMS, promote: ROLE_FORMS, upgrade: ROLE_FORMS },
  member: madeMembers,
  organization: either(mayBeOrganization, ofWhatTheyBecome, agent, bodyOfAgent),
  // "Guam was elevated to associate member last year": of the body that the text is about.
  leavesOpen: ({ lemma, verb }) => RAISING.has(lemma) || verb?.passive === true,
  outcome: (clause) => {
    const became = roleGiven(clause)
    const role = became && roleOf(became)
    const outcome = role ? entering(clause) : null
    return outcome && role ? { ...outcome, role } : null
  },
  finds: [
    'The [African Union](organization) made [Norway](member) a dialogue partner in [May 2021](since).',
    'The [African Union](organization) made [Chile](member) and [Peru](member) associate members in [2009](since).',
    '[Chile](member) and [Peru](member) were elevated to associate members of the [African Union](organization) in [2009](since).',
    '[Chile](member) was named a partner country of the [African Union](organization).',
    'The [African Union](organization) upgraded [Chile](member) to full membership in [2009](since).',
  ],
  ignores: {
    'The African Union made Chile a promise.': 'a promise is no sort of member',
    'Chile was upgraded to BBB.': 'a rating is no membership',
    'Norway made the African Union a partner in trade.': 'a partner is no member',
  },
})

/** The noun phrase that says what they become: after the object, grown together with the last of several objects, or after "to". */
function roleGiven({ lemma, object, predicative, phrases, verb }: Clause): NounPhrase | null {
  if (!verb) return null
  if (RAISING.has(lemma))
    return phrases.find(({ preposition, object: to }) => preposition === 'to' && to && roleOf(to))?.object ?? null
  if (predicative) return predicative
  if (verb.passive || !object) return null
  const last = object.members.at(-1) ?? object
  return last.mention === null && last.modifiers.length > 0 ? last : null
}

const RAISING: ReadonlySet<string> = new Set(['elevate', 'upgrade', 'promote'])

function madeMembers(clause: Clause): readonly Argument[] {
  const { object, predicative, lemma, verb } = clause
  const became = roleGiven(clause)
  if (!became) return []
  if (verb?.passive) return argumentsOf(clause.subject)
  if (!object) return []
  if (predicative || RAISING.has(lemma)) return argumentsOf(object)
  const before = object.members.slice(0, -1).flatMap(argumentsOf)
  return [...before, ...became.modifiers.slice(0, 1).map(argumentOf)]
}

function ofWhatTheyBecome(clause: Clause): readonly Argument[] {
  const became = roleGiven(clause)
  return became ? organizationsOf(became) : []
}
