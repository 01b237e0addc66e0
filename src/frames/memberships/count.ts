import { NEEDS } from '../../clauses/mentionNeeds.js'
import { argumentsOf, mayBeOrganization, objectsOf } from '../arguments.js'
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
  finds: ['[Mercosur](organization) counts twelve members, including [Chile](member) and [Cuba](member).'],
  ignores: {
    'Mercosur has two offices, including one in Chile.': 'offices are no members',
    'The delegation of Mercosur has four members, including Prado of Chile.': 'members of the delegation',
  },
}
