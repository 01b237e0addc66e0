import type { Clause } from '../../clauses/clause.js'
import { mayBeOrganization } from '../arguments.js'
import type { Argument } from '../claim.js'
import { agent, membershipFrame, object, patient, subject } from './membershipFrame.js'

const GROWING: ReadonlySet<string> = new Set(['expand', 'enlarge', 'grow', 'widen', 'extend', 'broaden'])

/** "expanded the bloc to include Chile and Peru": what grew is the organization, what it now includes has joined. */
export const expand = membershipFrame({
  name: 'membership/expand',
  about: 'An organization grows to include new members.',
  verbs: ['include', 'embrace'],
  member: object,
  organization: ({ governor }) =>
    governor ? [...patient(governor), ...agent(governor)].filter(mayBeOrganization) : [],
  outcome: (clause) => (isGrowth(clause) && isReal(clause) ? { status: 'joined' } : null),
  finds: ['Its founders have expanded [Mercosur](organization) to include [Chile](member) and [Cuba](member).'],
  ignores: { 'The plan was expanded to include Chile.': 'a plan has no members' },
})

/** "the bloc, which groups Chile and Peru": what a body is made of belongs to it. */
export const comprise = membershipFrame({
  name: 'membership/comprise',
  about: 'An organization is said to consist of its members.',
  verbs: ['group', 'comprise', 'consist', 'compose', 'include', 'unite', 'count'],
  member: (clause) => (clause.verb?.passive || clause.lemma === 'consist' ? membersAfterOf(clause) : object(clause)),
  organization: subject,
  outcome: (clause) => (!isGrowth(clause) && isReal(clause) && isState(clause) ? { status: 'current' } : null),
  finds: ['[Mercosur](organization), which groups [Chile](member) and [Cuba](member), was silent.'],
  ignores: { 'The agenda of Mercosur includes Chile.': 'an agenda has no members' },
})

function isGrowth({ governor }: Clause): boolean {
  return governor !== null && GROWING.has(governor.lemma) && governor.positive
}

function isReal({ positive, modality }: Clause): boolean {
  return positive && (modality === 'asserted' || modality === 'planned')
}

function isState({ tense, modality }: Clause): boolean {
  return modality === 'asserted' && tense !== 'past' && tense !== 'future'
}

function membersAfterOf(clause: Clause): Argument[] {
  const phrases = clause.phrases.filter(({ preposition }) => preposition === 'of')
  return phrases.flatMap((phrase) => [...object({ ...clause, object: phrase.object })])
}
