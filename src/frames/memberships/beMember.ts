import type { Clause, NounPhrase } from '../../clauses/clause.js'
import { NEEDS } from '../../clauses/mentionNeeds.js'
import type { Membership } from '../../model/membership.js'
import { argumentsOf } from '../arguments.js'
import type { Argument, MembershipClaim } from '../claim.js'
import type { Frame } from '../frame.js'
import { MEMBER_NOUNS, organizationsOf, roleOf } from './memberRoles.js'
import { entering, mayBelong, membershipClaim } from './membershipFrame.js'

const NAME = 'membership/be-member'

const BEING_AND_GETTING: readonly string[] =
  `be become remain stay make attend participate join return name grant give obtain gain
  receive get win acquire lose`.split(/\s+/)

/** "X is a full member of Y", "X became a member", "X attends as an observer". */
export const beMember: Frame = {
  name: NAME,
  about: 'Someone is, becomes or remains a member, observer, candidate or founder of an organization.',
  needs: NEEDS.organization,
  evokedBy: {
    verbs: [],
    nouns: [...MEMBER_NOUNS.keys(), 'status'],
    supports: BEING_AND_GETTING,
  },
  read: (clause, { apposedTo }) => {
    if (clause.verb) return namedRoles(clause).flatMap(({ phrase, who }) => claimsOf(clause, phrase, who))
    const named = clause.noun && apposedTo(clause.noun)
    return clause.noun && named ? apposedClaims(clause, clause.noun, argumentsOf(named)) : []
  },
  finds: [
    '[Chile](member) is a full member of [Mercosur](organization).',
    '[Chile](member) is not a member of [Mercosur](organization).',
    '[Chile](member) became an associate member of [Mercosur](organization) in [1996](since).',
    '[Chile](member), a member of [Mercosur](organization), objected.',
    '[Belarus](member) will attend as an observer of [Mercosur](organization).',
  ],
  ignores: {
    'Chile is a member of the public.': 'the public is no organization',
    'Chile may become a member of Mercosur.': 'what may be is not stated',
  },
}

type NamedRole = { readonly phrase: NounPhrase; readonly who: readonly Argument[] }

/** The phrases of the clause that name a role, and who has it. */
function namedRoles(clause: Clause): NamedRole[] {
  const subject = argumentsOf(clause.subject)
  const roles: NamedRole[] = []
  if (clause.predicative) roles.push({ phrase: clause.predicative, who: subject })
  if (clause.object && isStatus(clause.object)) {
    const given = clause.verb?.passive ? subject : argumentsOf(clause.indirectObject)
    roles.push({ phrase: clause.object, who: given.length > 0 ? given : subject })
  }
  for (const { preposition, object } of clause.phrases)
    if (preposition === 'as' && object) roles.push({ phrase: object, who: subject })
  return roles.flatMap(({ phrase, who }) =>
    (phrase.members.length > 0 ? phrase.members : [phrase]).map((single) => ({ phrase: single, who })),
  )
}

/** "observer status", "membership": something that is granted, gained and lost. */
function isStatus({ lemma }: NounPhrase): boolean {
  return lemma === 'status' || lemma === 'membership'
}

function claimsOf(clause: Clause, phrase: NounPhrase, who: readonly Argument[]): MembershipClaim[] {
  const role = roleOf(phrase)
  const status = role && statusOf(clause, phrase)
  if (!role || !status) return []
  return organizationsOf(phrase).flatMap((organization) =>
    who
      .filter((member) => mayBelong(member) && member.mention !== organization.mention)
      .map((member) => membershipClaim(NAME, clause, member, organization, { role, status })),
  )
}

/** "Chile, a member of Mercosur since 1996, …": told beside the name, whatever the sentence says of it. */
function apposedClaims(clause: Clause, phrase: NounPhrase, who: readonly Argument[]): MembershipClaim[] {
  const role = roleOf(phrase)
  if (!role || isStatus(phrase)) return []
  const status = phrase.adjectives.some((word) => word === 'former' || word === 'ex') ? 'left' : 'current'
  return organizationsOf(phrase).flatMap((organization) =>
    who.filter(mayBelong).map((member) => membershipClaim(NAME, clause, member, organization, { role, status })),
  )
}

function statusOf(clause: Clause, phrase: NounPhrase): Membership['status'] | null {
  const { lemma, positive, modality, tense } = clause
  const became = lemma === 'become' || lemma === 'make' || isStatus(phrase) || lemma === 'join'
  if (lemma === 'lose') return positive && modality === 'asserted' ? 'left' : null
  if (became) return entering(clause)?.status ?? null
  if (modality !== 'asserted' && modality !== 'planned') return null
  const isBeing = lemma === 'be' || lemma === 'remain' || lemma === 'stay'
  if (!isBeing) return positive ? 'current' : null
  if (!positive) return 'denied'
  // "was a member" leaves open whether it still is; "was a founder" does not.
  const past = tense === 'past' && !clause.verb?.perfect
  if (past) return roleOf(phrase) === 'founder' ? 'joined' : phrase.adjectives.includes('former') ? 'left' : null
  return tense === 'future' || modality === 'planned'
    ? 'joining'
    : phrase.adjectives.includes('former')
      ? 'left'
      : 'current'
}
