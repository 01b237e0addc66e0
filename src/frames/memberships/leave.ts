import { mayBeOrganization } from '../arguments.js'
import { either, leaving, mayBelong, membershipFrame, object, phrase, possessor, subject } from './membershipFrame.js'

export const leave = membershipFrame({
  name: 'membership/leave',
  about: 'A member goes out of an organization.',
  verbs: ['leave', 'quit', 'exit', 'withdraw', 'pull', 'depart', 'secede'],
  nouns: ['withdrawal', 'exit', 'departure'],
  member: either(mayBelong, subject, possessor, phrase('of', 'by')),
  organization: either(mayBeOrganization, object, phrase('from', 'out of')),
  outcome: leaving,
  finds: [
    '[Britain](member) left the [European Union](organization) on [January 31, 2020](until).',
    '[Chile](member) has withdrawn from [Mercosur](organization).',
    '[Chile](member) will quit [Mercosur](organization).',
  ],
  ignores: {
    'Chile did not leave Mercosur.': 'it is said to have stayed',
    'Chile withdrew its troops from the border.': 'troops were withdrawn, not a member',
    'Chile threatened to leave Mercosur.': 'a threat is not an exit',
  },
})
