import type { Clause } from '../../clauses/clause.js'
import { membershipFrame } from './membershipFrame.js'
import { phrase, subject } from './roleFillers.js'

export const belong = membershipFrame({
  name: 'membership/belong',
  about: 'Someone belongs to an organization, stays in it, or sits on it.',
  verbs: ['belong', 'remain', 'stay', 'sit'],
  member: subject,
  organization: within,
  outcome: ({ kind, tense, verb, positive, modality, lemma }) => {
    if (kind === 'infinitive' || kind === 'participle' || (tense === 'past' && !verb?.perfect)) return null
    if (modality !== 'asserted' && modality !== 'planned') return null
    if (!positive) return lemma === 'belong' ? { status: 'denied' } : null
    return { status: 'current' }
  },
  finds: [
    '[Chile](member) belongs to [Mercosur](organization).',
    '[Mercosur](organization), to which [Chile](member) has belonged since [1991](since), met.',
    '[Chile](member) will remain in [Mercosur](organization).',
    '[Chile](member) sits on the [Security Council](organization).',
  ],
  ignores: {
    'The islands belong to Chile.': 'a country is no organization',
    'Chile belonged to Mercosur.': 'whether it still does stays open',
    'Chile may remain in Mercosur.': 'what may be is not stated',
    'Chile remained in contact with Mercosur.': 'contact is no membership',
  },
})

/** The body that somebody belongs to, sits on or stays in. */
function within(clause: Clause) {
  if (clause.lemma === 'belong') return phrase('to')(clause)
  return clause.lemma === 'sit' ? phrase('on', 'in')(clause) : phrase('in', 'within', 'inside')(clause)
}
