import { NEEDS } from '../../clauses/mentionNeeds.js'
import { argumentsOf, isKnownPerson, mayAct, objectsOf } from '../arguments.js'
import type { Frame } from '../frame.js'
import { as, meetingClaim } from './meetingClaim.js'

const LETTERS: readonly string[] = ['credentials', 'credential', 'credence']

/** "Ambassador X presented her credentials to President Y": whoever takes them receives the envoy. */
export const credentials: Frame = {
  name: 'meetings/credentials',
  about: 'An envoy presents letters of credence to a head of state.',
  needs: NEEDS.person,
  evokedBy: {
    verbs: ['present', 'submit', 'hand'],
    nouns: [],
    beside: { present: LETTERS, submit: LETTERS, hand: LETTERS },
  },
  read: (clause, context) => {
    const { verb, object, subject, phrases, positive } = clause
    const isLetter =
      object !== null &&
      (LETTERS.includes(object.lemma) || object.complements.some(({ object: of }) => LETTERS.includes(of?.lemma ?? '')))
    if (!verb || verb.passive || !isLetter || !positive) return []
    const envoys = argumentsOf(subject).filter(isKnownPerson)
    const hosts = [...objectsOf(phrases, ['to']), ...objectsOf(object.complements, ['to'])]
      .filter((one) => isKnownPerson(one) && mayAct(one))
      .slice(0, 1)
    if (envoys.length === 0 || hosts.length === 0) return []
    const participants = [...as('guest', envoys), ...as('host', hosts)]
    return [
      meetingClaim(
        { rule: 'meetings/credentials', meetingKind: 'bilateral', clauses: [clause], participants },
        context,
      ),
    ]
  },
  finds: [
    'Ambassador [Rita Sosa](guest) presented her credentials to President [Ana Prado](host) in [Lima](place) on [May 4, 2021](when).',
    'Ambassador [Rita Sosa](guest) presented her letters of credence to King [Harald](host) in [Oslo](place).',
  ],
  ignores: {
    'Ambassador Rita Sosa presented a gift to President Ana Prado.': 'no letters of an envoy',
    'Ambassador Rita Sosa presented her credentials to the panel.': 'a panel is nobody',
  },
}
