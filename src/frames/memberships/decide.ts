import type { Clause, NounPhrase } from '../../clauses/clause.js'
import { NEEDS } from '../../clauses/mentionNeeds.js'
import type { Membership } from '../../model/membership.js'
import { argumentsOf, mayBeOrganization, objectsOf } from '../arguments.js'
import type { Argument } from '../claim.js'
import type { Frame } from '../frame.js'
import { organizationsOf, roleOf } from './memberRoles.js'
import { agent, mayBelong, membershipClaim } from './membershipFrame.js'

const NAME = 'membership/decide'

/** What a decision on a membership, an entry or an application makes of it. */
const DECISIONS: ReadonlyMap<string, Membership['status']> = new Map([
  ...['restore', 'reinstate', 'renew'].map((verb) => [verb, 'joined'] as const),
  ...['approve', 'ratify', 'clear', 'confirm', 'accept'].map((verb) => [verb, 'joining'] as const),
  ...['reject', 'veto', 'block', 'deny', 'refuse', 'turn', 'terminate', 'scrap', 'halt'].map(
    (verb) => [verb, 'denied'] as const,
  ),
  ...['revoke', 'end', 'renounce', 'strip', 'cancel'].map((verb) => [verb, 'left'] as const),
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
  needs: NEEDS.organization,
  evokedBy: {
    verbs: [],
    nouns: [...BELONGING, ...WAY_IN].filter((noun) => noun !== 'process' && noun !== 'request' && noun !== 'seat'),
    supports: [...DECISIONS.keys()],
  },
  read: (clause) => {
    const { lemma, verb, positive, modality } = clause
    const what = verb?.passive ? clause.subject : clause.object
    const status = what && statusOf(what, lemma)
    if (!what || !verb || !status || !positive || (modality !== 'asserted' && modality !== 'planned')) return []
    if (modality === 'planned' && (status === 'joined' || status === 'left')) return []
    const organizations = [...organizationsOf(what), ...agent(clause)].filter(mayBeOrganization).slice(0, 1)
    const members = [...argumentsOf(what.possessor), ...objectsOf(what.complements, ['of', 'by', 'from'])].filter(
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
  ],
  ignores: {
    "Hungary praised Sweden's accession to NATO.": 'praise decides nothing',
    "The African Union did not restore Guinea's membership.": 'it is denied',
  },
}

function statusOf({ lemma }: NounPhrase, verb: Clause['lemma']): Membership['status'] | null {
  const status = DECISIONS.get(verb) ?? null
  if (WAY_IN.has(lemma))
    return status === 'joining' || status === 'denied' || status === 'suspended'
      ? status
      : status === 'left'
        ? 'denied'
        : null
  return BELONGING.has(lemma) && status !== 'joining' ? (status === 'denied' ? 'left' : status) : null
}

function isNamedBody({ mention }: Argument): boolean {
  return mention.kind === 'name' && mention.type === 'organization'
}
