import { NEEDS } from '../../clauses/mentionNeeds.js'
import type { Membership } from '../../model/membership.js'
import { mayBeOrganization, objectsOf } from '../arguments.js'
import type { Frame } from '../frame.js'
import { organizationsOf } from './memberRoles.js'
import { membershipClaim } from './membershipClaim.js'
import { entering, leaving } from './outcomes.js'
import { mayBelong, subject } from './roleFillers.js'

const NAME = 'membership/seat'

const SEATED: ReadonlyMap<string, 'in' | 'is' | 'out'> = new Map([
  ...['take', 'win', 'gain', 'get', 'assume'].map((verb) => [verb, 'in'] as const),
  ...['have', 'hold', 'keep', 'retain', 'occupy'].map((verb) => [verb, 'is'] as const),
  ...['lose', 'vacate'].map((verb) => [verb, 'out'] as const),
])

/** "Greece took its seat on the council": states sit on councils of states. */
export const seat: Frame = {
  name: NAME,
  about: 'A state wins, takes, holds or loses a seat in a body of states.',
  evokedBy: { verbs: [], nouns: ['seat'], supports: [...SEATED.keys()] },
  needs: [NEEDS.organization, NEEDS.place],
  read: (clause) => {
    const { lemma, object, positive, modality, verb, tense } = clause
    const how = SEATED.get(lemma)
    if (!how || object?.lemma !== 'seat' || verb?.passive) return []
    const status = statusOf()
    const told = [
      ...organizationsOf(object),
      ...objectsOf([...object.complements, ...clause.phrases], ['on', 'in', 'at']),
    ].filter((each) => mayBeOrganization(each) && each.mention.kind !== 'pronoun')
    if (!status) return []
    return told.slice(0, 1).flatMap((body) =>
      subject(clause)
        .filter(mayBelong)
        .map((who) => membershipClaim(NAME, clause, who, body, { role: 'member', status })),
    )

    function statusOf(): Membership['status'] | null {
      if (how === 'in') return positive ? (entering(clause)?.status ?? null) : null
      if (how === 'out') return leaving(clause)?.status ?? null
      return positive && modality === 'asserted' && (tense === 'present' || verb?.perfect) ? 'current' : null
    }
  },
  finds: [
    '[Panama](member) and [Greece](member) took their seats on the [Security Council](organization) in [January](since).',
    '[Chile](member) holds a seat on the [Security Council](organization).',
  ],
  ignores: {
    'Chile wants a seat on the Security Council.': 'it has none yet',
    'Chile took a seat in the front row.': 'a row is no organization',
  },
}
