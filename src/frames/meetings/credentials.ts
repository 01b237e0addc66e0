import type { Clause, NounPhrase } from '../../clauses/clause.js'
import { NEEDS } from '../../clauses/mentionNeeds.js'
import { countBelow } from '../../text/countBelow.js'
import { argumentsOf, isKnownPerson, mayAct, objectsOf } from '../arguments.js'
import type { Frame, FrameContext } from '../frame.js'
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
    if (!verb || verb.passive || !isLetter || !positive || isOtherwise(clause, object)) return []
    const envoys = isEnvoy(clause, context) ? argumentsOf(subject).filter(isKnownPerson) : []
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
    'Ambassador Rita Sosa presented her credentials as a reformer to President Ana Prado.': 'what speaks for her',
    'Ambassador Rita Sosa handed her press credentials to President Ana Prado.': 'a pass',
    'Ambassador Rita Sosa submitted her credentials to President Ana Prado by email.': 'from afar',
    'Foreign Minister Rita Sosa presented her credentials to President Ana Prado.': 'no envoy',
  },
}

/** "credentials as a reformer", "press credentials", "by email": none of an envoy, or none handed over. */
function isOtherwise({ phrases }: Clause, { adjectives, complements }: NounPhrase): boolean {
  return (
    adjectives.some((word) => !CEREMONIAL.has(word)) ||
    [...phrases, ...complements].some(
      ({ preposition, object }) => preposition === 'as' || (preposition === 'by' && WRITINGS.test(object?.lemma ?? '')),
    )
  )
}

const CEREMONIAL: ReadonlySet<string> = new Set(['diplomatic', 'formal', 'official', 'new', 'ambassadorial'])
const WRITINGS = /^(?:e-?mail|letter|post|mail|fax|courier|video)$/
const ENVOY = /Ambassador|Envoy|High Commissioner|Nuncio|Charg/

/** Is the subject an envoy by its own words, or does the text speak of an envoy shortly before? */
function isEnvoy({ subject, first }: Clause, { mentions }: FrameContext): boolean {
  const here = countBelow(mentions.length, (at) => (mentions[at]?.first ?? 0) <= (subject?.last ?? first))
  const before = mentions.slice(Math.max(0, here - NEAR), here)
  const own = before.filter((each) => each.kind === 'office' && subject !== null && each.last > subject.first - 1)
  return (own.length > 0 ? own : before).some((each) => each.kind === 'office' && ENVOY.test(each.title))
}

/** In mentions. */
const NEAR = 40
