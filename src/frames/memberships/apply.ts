import type { Clause, NounPhrase } from '../../clauses/clause.js'
import { argumentsOf, mayBeOrganization, objectsOf } from '../arguments.js'
import type { Argument } from '../claim.js'
import { organizationsOf, roleOf } from './memberRoles.js'
import {
  either,
  mayBelong,
  membershipFrame,
  modifier,
  phrase,
  possessor,
  saysNoMore,
  subject,
  when,
} from './membershipFrame.js'

const applied = when('applied')

export const apply = membershipFrame({
  name: 'membership/apply',
  about: 'A state asks to come in: it applies for membership, or its application is told of.',
  verbs: ['apply', 'bid', 'reapply'],
  nouns: ['application', 'bid', 'candidacy', 'request'],
  member: either(mayBelong, subject, possessor, phrase('from', 'of', 'by')),
  organization: either(mayBeOrganization, membershipSought, phrase('to'), modifier),
  outcome: (clause) =>
    clause.noun && clause.lemma === 'request' && !clause.phrases.some(names) ? null : applied(clause),
  leavesOpen: (clause, context) =>
    clause.verb !== null &&
    clause.object === null &&
    (saysNoMore(clause) ||
      clause.phrases.every(({ time, object }) => time !== null || object?.lemma === 'membership')) &&
    context.dependentsOf(clause).every(({ link }) => link !== 'control'),
  finds: [
    '[Moldova](member) applied for membership in the [European Union](organization) in [March 2022](since).',
    '[Moldova](member) applied for membership in [March 2022](since).',
    '[Moldova](member) formally applied for [EU](organization) membership.',
  ],
  ignores: {
    'Moldova applied for a loan from the European Union.': 'a loan is not membership',
    'Moldova applied the rules.': 'rules are applied, nobody asks',
    'Moldova did not apply for EU membership.': 'it did not ask',
  },
})

function names({ object }: { readonly object: NounPhrase | null }): boolean {
  return object !== null && roleOf(object) !== null
}

/** NATO in "for membership in NATO", "for NATO membership", "for observer status at the WTO". */
function membershipSought(clause: Clause): readonly Argument[] {
  const around = clause.noun ? [...clause.noun.complements, ...(clause.governor?.phrases ?? [])] : []
  const phrases = [...clause.phrases, ...around]
  const sought = phrases.flatMap(({ preposition, object }) =>
    object && ['for', 'to'].includes(preposition) && roleOf(object) ? [object] : [],
  )
  // "apply for membership in the EU": the analyser may give "in the EU" to the verb.
  const loose = sought.length > 0 ? objectsOf(phrases, ['in', 'of', 'to']) : []
  return [...sought.flatMap(organizationsOf), ...loose, ...sought.flatMap(({ possessor: owner }) => argumentsOf(owner))]
}
