import { mayBeOrganization } from '../arguments.js'
import { membershipFrame } from './membershipFrame.js'
import { agent, either, mayBelong, patient, phrase } from './roleFillers.js'

export const found = membershipFrame({
  name: 'membership/found',
  about: 'States or people found an organization and are its founders.',
  verbs: ['found', 'co-found', 'cofound', 'establish', 'launch', 'create', 'form', 'set'],
  nouns: ['founding', 'creation', 'establishment'],
  beside: { set: ['up'] },
  member: either(mayBelong, agent, phrase('by', 'with', 'between', 'among')),
  organization: either(mayBeOrganization, patient, phrase('of')),
  outcome: ({ positive, modality, lemma, verb }) =>
    positive && modality === 'asserted' && (lemma !== 'set' || verb?.particle === 'up')
      ? { status: 'joined', role: 'founder' }
      : null,
  finds: [
    '[Mercosur](organization) was founded in [1991](since) by [Argentina](member), [Brazil](member) and [Uruguay](member).',
    '[Mercosur](organization), a bloc founded in [1991](since) with [Brazil](member) and [Uruguay](member), met.',
  ],
  ignores: { 'A joint committee was founded by Mercosur.': 'an organization founds something else here' },
})
