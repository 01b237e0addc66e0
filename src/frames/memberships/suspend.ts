import { mayBeOrganization } from '../arguments.js'
import {
  agent,
  announcer,
  either,
  membershipFrame,
  modifier,
  ofMembership,
  patient,
  phrase,
  when,
} from './membershipFrame.js'

export const suspend = membershipFrame({
  name: 'membership/suspend',
  about: 'An organization suspends a member.',
  verbs: ['suspend'],
  nouns: ['suspension'],
  member: either(() => true, patient, phrase('of')),
  organization: either(mayBeOrganization, phrase('from'), ofMembership, agent, modifier, announcer),
  outcome: when('suspended'),
  finds: [
    'The [African Union](organization) suspended [Mali](member) in [June 2021](since).',
    '[Mali](member) was suspended from [ECOWAS](organization).',
    "[Mali](member)'s membership of [ECOWAS](organization) was suspended in [2021](since).",
  ],
  ignores: { 'The African Union suspended the talks.': 'talks were suspended, no member' },
})
