import { mayBeOrganization } from '../arguments.js'
import { membershipFrame } from './membershipFrame.js'
import { isTold, leaving } from './outcomes.js'
import { agentAlone, either, patient, phrase } from './roleFillers.js'

export const expel = membershipFrame({
  name: 'membership/expel',
  about: 'An organization puts a member out.',
  verbs: ['expel', 'eject', 'oust', 'remove', 'kick', 'throw'],
  nouns: ['expulsion'],
  member: either(() => true, patient, phrase('of')),
  organization: either(mayBeOrganization, phrase('from', 'out of', 'of'), agentAlone),
  outcome: (clause) =>
    (/^(?:kick|throw)$/.test(clause.lemma) && clause.verb?.particle !== 'out') || !isTold(clause)
      ? null
      : leaving(clause),
  finds: ['[Russia](member) was expelled from the [Council of Europe](organization) in [March 2022](until).'],
  ignores: {
    'The European Union removed Peru from the list.': 'it is off the list',
    'Chile expelled two diplomats from Peru.': 'diplomats were sent home, no member put out',
  },
})
