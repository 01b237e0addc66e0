import type { Clause, NounPhrase } from '../../clauses/clause.js'
import { NEEDS } from '../../clauses/mentionNeeds.js'
import type { Membership } from '../../model/membership.js'
import { argumentsOf, mayBeOrganization, objectsOf } from '../arguments.js'
import type { Argument } from '../claim.js'
import type { Frame } from '../frame.js'
import { organizationsOf, roleOf } from './memberRoles.js'
import { membershipClaim } from './membershipClaim.js'
import { agent, bodyOfAgent, mayBelong, subject } from './roleFillers.js'

const NAME = 'membership/decide'

/** What a decision on a membership, an entry or an application makes of it. */
const DECISIONS: ReadonlyMap<string, Membership['status']> = new Map([
  ...['restore', 'reinstate', 'renew'].map((verb) => [verb, 'joined'] as const),
  ...['approve', 'ratify', 'clear', 'confirm', 'accept'].map((verb) => [verb, 'joining'] as const),
  ...['reject', 'veto', 'block', 'deny', 'refuse', 'turn'].map((verb) => [verb, 'denied'] as const),
  ...['terminate', 'scrap', 'halt', 'revoke', 'end', 'renounce', 'strip', 'cancel', 'withdraw', 'drop'].map(
    (verb) => [verb, 'left'] as const,
  ),
  ...['suspend', 'freeze'].map((verb) => [verb, 'suspended'] as const),
])
/** Nouns for belonging itself, and for the way in. */
const BELONGING: ReadonlySet<string> = new Set(['membership', 'participation', 'seat'])
const WAY_IN: ReadonlySet<string> = new Set([
  'accession',
  'application',
  'bid',
  'admission',
  'entry',
  'candidacy',
  'request',
  'process',
])

/** "The bloc restored Chile's membership", "Hungary blocked Sweden's accession to NATO", "the council ended Peru's candidacy". */
export const decide: Frame = {
  name: NAME,
  about: 'A membership, an entry or an application is approved, blocked, suspended, restored or ended.',
  needs: [NEEDS.organization, NEEDS.place],
  evokedBy: {
    verbs: [],
    nouns: [...BELONGING, ...WAY_IN].filter((noun) => noun !== 'process' && noun !== 'request' && noun !== 'seat'),
    supports: [...DECISIONS.keys()],
  },
  read: (clause, context) => {
    const { lemma, verb, positive, modality } = clause
    const what = verb?.passive ? clause.subject : clause.object
    const status = what && statusOf(what, lemma)
    if (!what || !verb || !status || !positive || (modality !== 'asserted' && modality !== 'planned')) return []
    if (modality === 'planned' && (status === 'joined' || status === 'left')) return []
    // "froze its membership in Mercosur": the analyser may give "in Mercosur" to the verb.
    const loose = objectsOf(clause.phrases, ['in', 'of', 'to', 'at', 'from'])
    const told = [...organizationsOf(what), ...agent(clause), ...bodyOfAgent(clause), ...loose].filter(
      (each) => mayBeOrganization(each) && each.mention.kind !== 'pronoun',
    )
    const organizations =
      told.length > 0 ? told.slice(0, 1) : leavesOpen(what, context.dependentsOf(clause)) ? [null] : []
    const members = [...ownersOf(clause, what), ...objectsOf(what.complements, ['of', 'by', 'from'])].filter(
      (who) => mayBelong(who) && !isNamedBody(who),
    )
    const role =
      WAY_IN.has(what.lemma) && lemma !== 'approve' && lemma !== 'ratify' ? 'candidate' : (roleOf(what) ?? 'member')
    return organizations.flatMap((organization) =>
      members.map((member) => membershipClaim(NAME, clause, member, organization, { role, status })),
    )
  },
  finds: [
    "The [African Union](organization) has restored [Guinea](member)'s membership.",
    "Hungary blocked [Sweden](member)'s accession to [NATO](organization).",
    '[Chile](member) froze its membership in [Mercosur](organization).',
    "Peru ratified [Chile](member)'s [Mercosur](organization) membership.",
    "[Chile](member)'s application was rejected in [2015](since).",
  ],
  ignores: {
    "Hungary praised Sweden's accession to NATO.": 'praise decides nothing',
    "Chile's bid to host the summit was rejected.": 'a bid for something else',
    "The African Union did not restore Guinea's membership.": 'it is denied',
  },
}

const BY_ONESELF: ReadonlySet<string> = new Set(
  'suspend freeze end renounce cancel withdraw drop renew halt scrap terminate revoke'.split(' '),
)

/** "Zambia suspended its membership" is of its own; "the union suspended its membership" is of somebody else's. */
function ownersOf(clause: Clause, { possessor }: NounPhrase): readonly Argument[] {
  const owners = argumentsOf(possessor)
  if (possessor?.mention?.kind !== 'pronoun' || clause.verb?.passive || !BY_ONESELF.has(clause.lemma)) return owners
  const selves = subject(clause).filter((who) => mayBelong(who) && !mayBeOrganization(who))
  return selves.length > 0 ? selves : owners
}

/** "Taiwan's bid was blocked": the text around says of what, unless the bid is to do something. */
function leavesOpen({ complements, modifiers, possessor }: NounPhrase, dependents: readonly Clause[]): boolean {
  return (
    possessor !== null &&
    complements.length === 0 &&
    modifiers.length === 0 &&
    dependents.every(({ kind }) => kind !== 'infinitive')
  )
}

function statusOf({ lemma }: NounPhrase, verb: Clause['lemma']): Membership['status'] | null {
  const status = DECISIONS.get(verb) ?? null
  if (WAY_IN.has(lemma))
    return status === 'joining' || status === 'denied' || status === 'suspended'
      ? status
      : status === 'left'
        ? verb === 'withdraw' || verb === 'drop'
          ? 'left'
          : 'denied'
        : null
  if (!BELONGING.has(lemma)) return null
  // "vetoed the participation" may be in a meeting; "rejected the membership" is told of those who want it.
  return lemma === 'membership' || (status !== 'denied' && status !== 'joining') ? status : null
}

function isNamedBody({ mention }: Argument): boolean {
  return mention.kind === 'name' && mention.type === 'organization'
}
