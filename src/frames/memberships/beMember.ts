import type { Clause, NounPhrase } from '../../clauses/clause.js'
import { NEEDS } from '../../clauses/mentionNeeds.js'
import type { Membership } from '../../model/membership.js'
import { argumentOf, argumentsOf, isNamedState, mayBeOrganization, objectsOf } from '../arguments.js'
import type { Argument, MembershipClaim } from '../claim.js'
import type { Frame, FrameContext } from '../frame.js'
import { MEMBER_NOUNS, NEWEST, organizationsOf, roleOf, STATUSES } from './memberRoles.js'
import { membershipClaim } from './membershipClaim.js'
import { entering } from './outcomes.js'
import { agent, bodyOfAgent, either, mayBelong } from './roleFillers.js'

const NAME = 'membership/be-member'

const BEING_AND_GETTING: readonly string[] = [
  'take part',
  ...`be become remain stay make attend participate join return name grant give obtain gain get receive win acquire
  lose keep retain hold have enjoy settle`.split(/\s+/),
]

/** "X is a full member of Y", "X became a member", "X attends as an observer". */
export const beMember: Frame = {
  name: NAME,
  about: 'Someone is, becomes or remains a member, observer, candidate or founder of an organization.',
  needs: [NEEDS.organization, NEEDS.place],
  evokedBy: {
    verbs: [],
    nouns: [...MEMBER_NOUNS.keys(), 'status', 'party', 'associate'],
    supports: BEING_AND_GETTING,
    beside: {
      party: ['state', 'states'],
      partner: ['dialogue', 'country', 'countries', 'nation', 'nations'],
      status: STATUSES,
      addition: [...NEWEST],
    },
  },
  read: (clause, context) =>
    clause.verb ? namedRoles(clause).flatMap(({ phrase, who }) => claimsOf(clause, phrase, who, context)) : [],
  finds: [
    '[Chile](member) is a full member of [Mercosur](organization).',
    '[Chile](member) is not a member of [Mercosur](organization).',
    '[Chile](member), together with [Peru](member), is a member of [Mercosur](organization).',
    '[Chile](member) became an associate member of [Mercosur](organization) in [1996](since).',
    '[Belarus](member) will attend as an observer of [Mercosur](organization).',
    '[Belarus](member) will take part as a full member of [Mercosur](organization).',
    '[Chile](member) became a [Mercosur](organization) partner country in [1996](since).',
    "[Mercosur](organization)'s newest member is [Chile](member).",
    '[Chile](member) was one of the founders of [Mercosur](organization), together with [Peru](member).',
    '[Chile](member) and [Peru](member) are the latest additions to [Mercosur](organization).',
    '[Chile](member) and [Peru](member) are associate states of [Mercosur](organization).',
    '[Chile](member) settled for observer status at [Mercosur](organization) in [2021](since).',
    "[Chile](member)'s request to become a dialogue partner of [Mercosur](organization) is to be considered.",
    "[Chile](member)'s request to become a member of [Mercosur](organization) was turned down.",
    '[Chile](member) became the 12th state party to the [International Criminal Court](organization) in [2004](since).',
    '[Chile](member) is one of the four founding members of [Mercosur](organization).',
    '[Chile](member) is a candidate for membership of [Mercosur](organization).',
    '[Chile](member) is no longer a member of [Mercosur](organization).',
    '[Chile](member) ceased to be a member of [Mercosur](organization) on [29 January 2025](until).',
    '[Chile](member) has been a candidate since [2005](since).',
    '[Mercosur](organization) leaders granted [Chile](member) candidate status.',
    '[Chile](member) was granted observer status at [Mercosur](organization) in [2021](since).',
    '[Mercosur](organization) granted [Chile](member) the status of an observer.',
    '[Chile](member), which has observer status, abstained.',
    '[Chile](member) is also an observer at [Mercosur](organization).',
    '[Peru](member) and [Bolivia](member), which are observers at [Mercosur](organization), abstained.',
    '[Chile](member) enjoys observer status at [Mercosur](organization).',
  ],
  ignores: {
    'Chile is a member of the public.': 'the public is no organization',
    'Chile may become a member of Mercosur.': 'what may be is not stated',
    'Chile was a member of Mercosur.': 'whether it still is stays open',
    'Chile is a party to the talks in NATO.': 'it takes part, it is no member',
    'Chile is an ally of NATO.': 'allies of an alliance are outside it',
    'Chile is a potential candidate.': 'what it may become',
    'Chile is an addition to the programme of Mercosur.': 'no member',
    'The only member of Mercosur to object is a friend of Chile.': 'a friend of it, not it',
    'Chile is a member of a committee.': 'no organization is named',
    'Chile, which has special status, abstained.': 'no role is named',
  },
}

type NamedRole = { readonly phrase: NounPhrase; readonly who: readonly Argument[] }

const HOLDING: ReadonlySet<string> = new Set(['have', 'hold', 'keep', 'retain', 'enjoy'])
const GIVING: ReadonlySet<string> = new Set(['grant', 'give', 'name', 'make'])

/** The phrases of the clause that name a role, and who has it. */
function namedRoles(clause: Clause): NamedRole[] {
  // "A and B, together with C, are members"
  const company = objectsOf(clause.phrases, ['together with', 'along with', 'alongside', 'as well as'])
  const subject = [...argumentsOf(clause.subject), ...company]
  const roles: NamedRole[] = []
  const beside = objectsOf(clause.phrases, ['together with', 'along with', 'alongside']).filter(isNamedState)
  if (clause.predicative) roles.push({ phrase: clause.predicative, who: [...subject, ...beside] })
  const newest = clause.predicative && clause.subject && isDefiniteRole(clause.subject) ? clause.subject : null
  if (newest) roles.push({ phrase: newest, who: argumentsOf(clause.predicative).filter(isNamedState) })
  if (clause.object && isStatus(clause.object)) {
    const given = argumentsOf(clause.indirectObject)
    const receivers = given.length > 0 ? given : GIVING.has(clause.lemma) ? objectsOf(clause.phrases, ['to']) : []
    const named = receivers.length > 0 ? receivers : statesIn(clause.object)
    roles.push({
      phrase: clause.object,
      who: clause.verb?.passive || !GIVING.has(clause.lemma) ? [...subject, ...beside] : named,
    })
  }
  for (const { preposition, object } of clause.phrases)
    if (object && (preposition === 'as' || (preposition === 'for' && clause.lemma === 'settle' && isStatus(object))))
      roles.push({ phrase: object, who: [...subject, ...beside] })
  return roles.flatMap(({ phrase, who }) =>
    (phrase.members.length > 0 ? phrase.members : [phrase]).map((single) => ({ phrase: single, who })),
  )
}

/** "the bloc's newest member [is Chile]": the one of whom it is said stands behind the verb. */
function isDefiniteRole(phrase: NounPhrase): boolean {
  return phrase.mention === null && phrase.members.length === 0 && !phrase.plural && roleOf(phrase) !== null
}

/** "granted Moldova candidate status": the analyser may take the receiver into the phrase. */
function statesIn({ modifiers }: NounPhrase): Argument[] {
  return modifiers.filter((mention) => mention.kind === 'name' && mention.type === 'place').map(argumentOf)
}

/** "observer status", "membership": something that is granted, gained and lost. */
function isStatus({ lemma }: NounPhrase): boolean {
  return lemma === 'status' || lemma === 'membership'
}

function claimsOf(
  clause: Clause,
  phrase: NounPhrase,
  who: readonly Argument[],
  context: FrameContext,
): MembershipClaim[] {
  const named = unwrapped(phrase)
  const role = roleOf(named)
  const status = role && statusOf(clause, phrase, named, context)
  if (!role || !status) return []
  const told = organizationsIn(clause, named)
  if (told.length === 0 && !leavesOpen(clause, named)) return []
  return (told.length > 0 ? told : [null]).flatMap((organization) =>
    who
      .filter((member) => mayBelong(member) && member.mention !== organization?.mention)
      .map((member) => membershipClaim(NAME, clause, member, organization, { role, status })),
  )
}

/** "one of the founding members", "the status of an observer": the role stands in the phrase inside. */
function unwrapped(phrase: NounPhrase): NounPhrase {
  if (phrase.lemma !== 'one' && phrase.lemma !== 'status') return phrase
  const inner = phrase.complements.find(({ preposition, object }) => preposition === 'of' && object && roleOf(object))
  return inner?.object ?? phrase
}

function organizationsIn(clause: Clause, named: NounPhrase): readonly Argument[] {
  const own = organizationsOf(named)
  if (own.length > 0 || named.lemma === 'ally') return own
  if (named.lemma === 'party' || named.lemma === 'addition')
    return objectsOf(clause.phrases, ['to', 'of']).filter(mayBeOrganization)
  // "a candidate for membership of X", "of which Chile is a member", "X granted Chile observer status"
  const sought = [...clause.phrases, ...named.complements].flatMap(({ preposition, object }) =>
    preposition === 'for' && object?.lemma === 'membership' ? organizationsOf(object) : [],
  )
  if (sought.length > 0) return sought
  const relative = clause.kind === 'relative' ? objectsOf(clause.phrases, ['of', 'in']).filter(mayBeOrganization) : []
  if (relative.length > 0) return relative
  // "granted observer status at the African Union": the analyser may give the rest to the verb.
  const loose =
    isStatus(named) || named.lemma === 'observer'
      ? objectsOf(clause.phrases, ['at', 'in', 'of', 'with']).filter(mayBeOrganization)
      : []
  if (loose.length > 0) return loose
  return GIVING.has(clause.lemma) ? either(mayBeOrganization, agent, bodyOfAgent)(clause) : []
}

/** "Turkey has been a candidate since 1999": a role of which the text around must say where. */
function leavesOpen(clause: Clause, { lemma, complements, modifiers, possessor }: NounPhrase): boolean {
  const bare = modifiers.length === 0 && possessor === null && lemma !== 'ally' && lemma !== 'signatory'
  const open = complements.every(({ time, object }) => time !== null || object?.lemma === 'membership')
  // "attended as an observer" may be of elections; "is a member of a committee" says where.
  const of = clause.phrases.some(
    ({ preposition, time }) => time === null && ['of', 'in', 'to', 'at', 'with', 'for'].includes(preposition),
  )
  const given = clause.verb?.passive === true && GIVING.has(clause.lemma)
  // "Chile, which has observer status"; "status" alone may be of any kind.
  const held = lemma === 'status' && HOLDING.has(clause.lemma)
  return bare && open && !of && (clause.predicative !== null || given || held)
}

function statusOf(
  clause: Clause,
  phrase: NounPhrase,
  named: NounPhrase,
  context: FrameContext,
): Membership['status'] | null {
  const { lemma, positive, modality, tense } = clause
  const former = named.adjectives.includes('former')
  if (lemma === 'lose') return positive && modality === 'asserted' ? 'left' : null
  if (lemma === 'become' || lemma === 'make' || lemma === 'join') return entering(clause)?.status ?? null
  if (isStatus(phrase) && !HOLDING.has(lemma)) return entering(clause)?.status ?? null
  if (modality !== 'asserted' && modality !== 'planned') return null
  // "is paying for having been a member": of then.
  if (clause.kind === 'participle' && clause.verb?.perfect) return null
  const isBeing = lemma === 'be' || lemma === 'remain' || lemma === 'stay'
  if (!isBeing) return positive ? 'current' : null
  if (!positive)
    return ENDING.has(clause.governor?.lemma ?? '') || saysNoLonger(clause, phrase, context) ? 'left' : 'denied'
  // "was a member" leaves open whether it still is; "was a founder" does not, nor "was the only member to object".
  const past = tense === 'past' && !clause.verb?.perfect
  if (past && named.adjectives.some((word) => word === 'only' || word === 'sole')) return 'current'
  if (past) return roleOf(named) === 'founder' ? 'joined' : former ? 'left' : null
  if (former) return 'left'
  return tense === 'future' || (modality === 'planned' && lemma === 'be') ? 'joining' : 'current'
}

/** "ceased to be a member" */
const ENDING: ReadonlySet<string> = new Set(['cease', 'stop'])

function saysNoLonger({ verb }: Clause, { first }: NounPhrase, { text }: FrameContext): boolean {
  return text.tokens.slice(verb?.first ?? first, first).some(({ lower }) => lower === 'longer')
}
