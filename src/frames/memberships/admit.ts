import { mayBeOrganization } from '../arguments.js'
import { agent, either, entering, membershipFrame, patient, phrase } from './membershipFrame.js'

export const admit = membershipFrame({
  name: 'membership/admit',
  about: 'An organization takes someone in.',
  verbs: ['admit', 'readmit', 're-admit', 'accept', 'reinstate'],
  member: patient,
  organization: either(mayBeOrganization, phrase('to', 'into', 'in'), agent),
  outcome: entering,
  finds: ['[Kosovo](member) was admitted to the [International Monetary Fund](organization) in [2009](since).'],
  ignores: { 'Chile accepted the offer of NATO.': 'an offer is not taken in as a member' },
})
