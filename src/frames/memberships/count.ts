import type { Clause, NounPhrase } from '../../clauses/clause.js'
import { NEEDS } from '../../clauses/mentionNeeds.js'
import type { Membership } from '../../model/membership.js'
import { argumentsOf, isNamedState, mayBeOrganization, objectsOf } from '../arguments.js'
import type { MembershipClaim } from '../claim.js'
import type { Frame } from '../frame.js'
import { roleOf } from './memberRoles.js'
import { membershipClaim } from './membershipClaim.js'
import { mayBelong, subject } from './roleFillers.js'

const NAME = 'membership/count'

/** "Mercosur has four members, including Chile": those whom the words pick out of the members belong to them. */
export const count: Frame = {
  name: NAME,
  about: 'An organization is said to have so many members, and some or all of them are named.',
  evokedBy: {
    verbs: [],
    nouns: ['member'],
    supports: ['have', 'count', 'number', 'boast', 'comprise', 'include', 'unite'],
  },
  needs: [NEEDS.organization, NEEDS.place],
  read: (clause) => {
    const { object, positive, modality, tense, phrases } = clause
    const counted = phrases.find(
      ({ preposition, object: among }) => preposition === 'among' && among && roleOf(among),
    )?.object
    if (counted && object && positive && modality === 'asserted' && clause.lemma === 'count')
      return countedAmong(clause, object, roleOf(counted) ?? 'member')
    const role = object && roleOf(object)
    if (!object || !role || !positive || modality !== 'asserted' || tense === 'past') return []
    const picked = [
      ...objectsOf([...phrases, ...object.complements], ['including', 'such as', 'like', 'among']),
      ...object.appositions.flatMap(argumentsOf),
    ].filter((who) => mayBelong(who) && who.mention.kind === 'name' && who.mention.type === 'place')
    return subject(clause)
      .filter(mayBeOrganization)
      .flatMap((body) => picked.map((who) => membershipClaim(NAME, clause, who, body, { role, status: 'current' })))
  },
  finds: [
    '[Mercosur](organization) counts twelve members, including [Chile](member) and [Cuba](member).',
    '[Mercosur](organization) has counted [Chile](member) among its members since [2003](since).',
  ],
  ignores: {
    'Mercosur counts Chile among its friends.': 'a friend is no member',
    'Mercosur has two offices, including one in Chile.': 'offices are no members',
    'The delegation of Mercosur has four members, including Prado of Chile.': 'members of the delegation',
  },
}

/** "counts Chile among its members" */
function countedAmong(clause: Clause, object: NounPhrase, role: Membership['role']): MembershipClaim[] {
  const states = argumentsOf(object).filter(isNamedState)
  return subject(clause)
    .filter(mayBeOrganization)
    .flatMap((body) => states.map((who) => membershipClaim(NAME, clause, who, body, { role, status: 'current' })))
}
