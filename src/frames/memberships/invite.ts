import { membershipFrame } from './membershipFrame.js'
import { patient, phrase } from './roleFillers.js'

export const invite = membershipFrame({
  name: 'membership/invite',
  about: 'An organization asks someone to come in.',
  verbs: ['invite'],
  member: patient,
  organization: phrase('to', 'into'),
  outcome: ({ positive, modality, verb }) =>
    positive && (modality === 'asserted' || modality === 'planned') && verb ? { status: 'invited' } : null,
  finds: ['[Montenegro](member) was invited into [NATO](organization) in [2015](since).'],
  ignores: { 'Chile was invited to the talks.': 'talks are no organization' },
})
