import type { Clause } from '../../clauses/clause.js'
import { verbForms } from '../../text/inflect.js'
import { mayBeOrganization } from '../arguments.js'
import type { Argument } from '../claim.js'
import { organizationsOf, roleOf } from './memberRoles.js'
import { membershipFrame } from './membershipFrame.js'
import { agent, either, object, patient, phrase, subject } from './roleFillers.js'

const GROWING: ReadonlySet<string> = new Set(['expand', 'enlarge', 'grow', 'widen', 'extend', 'broaden'])
const GROWTH_FORMS = [...GROWING].flatMap((verb) => verbForms(verb).map(({ word }) => word))

/** "expanded the bloc to include Chile and Peru": what grew is the organization, what it now includes has joined. */
export const expand = membershipFrame({
  name: 'membership/expand',
  about: 'An organization grows to include new members.',
  verbs: ['include', 'embrace', 'take'],
  beside: { include: GROWTH_FORMS, embrace: GROWTH_FORMS, take: ['in'] },
  member: (clause) => (clause.lemma === 'take' ? takenIn(clause) : object(clause)),
  organization: ({ governor }) =>
    governor ? [...patient(governor), ...agent(governor)].filter(mayBeOrganization) : [],
  outcome: (clause) => (isGrowth(clause) && isReal(clause) ? { status: 'joined' } : null),
  finds: [
    'Its founders have expanded [Mercosur](organization) to include [Chile](member) and [Cuba](member).',
    '[Mercosur](organization) was enlarged to take in [Chile](member) and [Cuba](member).',
  ],
  ignores: {
    'Mercosur was enlarged to take advantage of Chile.': 'nobody is taken in',
    'The plan was expanded to include Chile.': 'a plan has no members',
  },
})

/** "the bloc, which groups Chile and Peru": what a body is made of belongs to it. */
export const comprise = membershipFrame({
  name: 'membership/comprise',
  about: 'An organization is said to consist of its members.',
  verbs: ['group', 'comprise', 'consist', 'compose', 'include', 'unite', 'count'],
  member: (clause) => (clause.verb?.passive || clause.lemma === 'consist' ? membersAfterOf(clause) : object(clause)),
  organization: either(mayBeOrganization, subject, ofMembers),
  outcome: (clause) =>
    !isGrowth(clause) && isReal(clause) && isState(clause) && !isOfAList(clause) ? { status: 'current' } : null,
  finds: [
    '[Mercosur](organization), which groups [Chile](member) and [Cuba](member), was silent.',
    "[Mercosur](organization)'s twelve members, which include [Chile](member) and [Cuba](member), agreed.",
  ],
  ignores: {
    'Mercosur includes Chile in its list.': 'it is the list that includes it',
    'The agenda of Mercosur includes Chile.': 'an agenda has no members',
  },
})

/** "take in Chile": the analyser reads a particle or a preposition. */
function takenIn(clause: Clause): readonly Argument[] {
  return clause.verb?.particle === 'in' ? object(clause) : phrase('in')(clause)
}

function isGrowth({ governor }: Clause): boolean {
  return governor !== null && GROWING.has(governor.lemma) && governor.positive
}

/** "the bloc's 12 members include Chile": what they are members of. */
function ofMembers({ subject: doer }: Clause): readonly Argument[] {
  return doer && /^(?:member|state)$/.test(doer.lemma) && roleOf(doer) ? organizationsOf(doer) : []
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

/** "includes Chile in its list", "counts Chile among its friends" */
function isOfAList({ phrases }: Clause): boolean {
  return phrases.some(({ preposition, time }) => time === null && (preposition === 'in' || preposition === 'among'))
}
