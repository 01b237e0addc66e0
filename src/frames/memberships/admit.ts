import { mayBeOrganization } from '../arguments.js'
import { roleOf } from './memberRoles.js'
import { membershipFrame } from './membershipFrame.js'
import { entering } from './outcomes.js'
import { agent, bodyOfAgent, either, patient, phrase } from './roleFillers.js'

export const admit = membershipFrame({
  name: 'membership/admit',
  about: 'An organization takes someone in.',
  verbs: ['admit', 'readmit', 're-admit', 'accept', 'reinstate', 'elect'],
  member: patient,
  organization: either(mayBeOrganization, phrase('to', 'into', 'in'), agent, bodyOfAgent),
  outcome: entering,
  // "readmitted", "admitted as full members": people are admitted to hospitals, too.
  leavesOpen: (clause) =>
    /^re/.test(clause.lemma) ||
    clause.phrases.some(
      ({ preposition, object }) => preposition === 'as' && object !== null && roleOf(object) !== null,
    ),
  finds: [
    '[Kosovo](member) was admitted to the [International Monetary Fund](organization) in [2009](since).',
    '[Chile](member) was elected to the [Security Council](organization) in [2009](since).',
    '[Mercosur](organization) leaders admitted [Chile](member) in [2009](since).',
    '[Chile](member) was admitted as a full member of [Mercosur](organization) in [2009](since).',
    '[Chile](member) was admitted as a full member in [2009](since).',
  ],
  ignores: {
    'Chile was admitted in May.': 'to what is open',
    'Chile accepted the offer of NATO.': 'an offer is not taken in as a member',
  },
})
