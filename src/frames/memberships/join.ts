import { mayBeOrganization } from '../arguments.js'
import {
  either,
  entering,
  mayBelong,
  membershipFrame,
  modifier,
  object,
  phrase,
  possessor,
  subject,
} from './membershipFrame.js'

export const join = membershipFrame({
  name: 'membership/join',
  about: 'A state, party or person becomes a member of an organization.',
  verbs: ['join', 'rejoin', 're-join', 'accede', 'enter'],
  nouns: ['accession', 'entry', 'admission'],
  member: either(mayBelong, subject, possessor, phrase('of', 'by')),
  organization: either(mayBeOrganization, object, phrase('to', 'into'), modifier),
  outcome: entering,
  finds: [
    '[Finland](member) joined [NATO](organization) in [April 2023](since).',
    '[Montenegro](member), which applied in 2008, has acceded to [NATO](organization).',
    '[Chile](member) has agreed to join [Mercosur](organization).',
  ],
  ignores: {
    'Finland joined the talks.': 'talks are no organization',
    'Finland joined exercises with NATO.': 'the exercises are what it joined',
    'Finland may join NATO.': 'what may be is not stated',
  },
})
