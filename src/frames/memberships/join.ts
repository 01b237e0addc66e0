import type { Clause } from '../../clauses/clause.js'
import { argumentsOf, mayBeOrganization, objectsOf } from '../arguments.js'
import type { Argument } from '../claim.js'
import type { FrameContext } from '../frame.js'
import { membershipFrame } from './membershipFrame.js'
import { entering, isTold } from './outcomes.js'
import {
  agent,
  bodyOfAgent,
  either,
  mayBelong,
  modifier,
  object,
  phrase,
  possessor,
  type RoleFiller,
  saysNoMore,
  subject,
} from './roleFillers.js'

export const join = membershipFrame({
  name: 'membership/join',
  about: 'A state, party or person becomes a member of an organization.',
  verbs: ['join', 'rejoin', 're-join', 'accede', 'enter', 'defect', 'return', 'come'],
  nouns: ['accession', 'entry', 'admission'],
  member: (clause) => [...either(mayBelong, subject, possessor, phrase('of', 'by'))(clause), ...together(clause)],
  organization: either(mayBeOrganization, object, phrase('to', 'into'), modifier, inviter),
  outcome: (clause, context) =>
    clause.noun
      ? entryTold(clause)
      : joinsElse(clause, context) || (RETURNING.has(clause.lemma) && !isReturn(clause, context))
        ? null
        : entering(clause),
  // "Kiribati rejoined in February"; "Chile joined in" and "Chile entered" may be into anything.
  leavesOpen: (clause, context) =>
    clause.verb?.particle === null &&
    (context.text.tokens[clause.verb.last]?.lower !== 'in' || context.timeAt(clause.verb.last + 1) !== null) &&
    /join$/.test(clause.lemma) &&
    saysNoMore(clause) &&
    (clause.lemma !== 'join' || !clause.positive || clause.phrases.some(({ time }) => time !== null)),
  finds: [
    '[Finland](member) joined [NATO](organization) in [April 2023](since).',
    '[Montenegro](member), which applied in 2008, has acceded to [NATO](organization).',
    '[Chile](member) has agreed to join [Mercosur](organization).',
    '[NATO](organization) ministers invited [Montenegro](member) to join.',
    '[Chile](member) and [Peru](member) joined [Mercosur](organization) in [2003](since) and [2004](since) respectively.',
    '[Chile](member) was the last state to join [Mercosur](organization).',
    'In [2004](since), [Chile](member) became the first Andean state to join [Mercosur](organization).',
    '[Chile](member) in [2004](since) became the fifth state to join [Mercosur](organization).',
    '[Chile](member) rejoined in [2004](since).',
    '[Chile](member) joined [Mercosur](organization) along with [Peru](member) in [2004](since).',
    '[Syria](member) returned to the [Arab League](organization) in [May 2023](since).',
    '[Chile](member) came back to [Mercosur](organization) in [2017](since).',
    "[Chile](member)'s accession to [Mercosur](organization) was completed in [2004](since).",
    'Chile submitted [its](member) application to join [Mercosur](organization).',
  ],
  ignores: {
    'Finland joined the talks.': 'talks are no organization',
    'Finland joined exercises with NATO.': 'the exercises are what it joined',
    'NATO invited Finland to join roaming areas.': 'something else is joined',
    'The prospect of Finland joining NATO angered Moscow.': 'a prospect is not stated',
    'Finland returned to NATO to complain.': 'it came to talk',
    'Chile came to Mercosur in 2017.': 'it came from nowhere in particular',
    'Chile is prepared to join Mercosur.': 'it would, if asked',
    'Finland avoided joining in.': 'what it stayed out of is open',
    'Finland nearly joined NATO.': 'it did not',
    'Finland may join NATO.': 'what may be is not stated',
    'Finland joined NATO in condemning the attack.': 'it joined in the condemning',
    'Norway supports the accession of Chile to NATO.': 'support is no entry',
  },
})

const RETURNING: ReadonlySet<string> = new Set(['return', 'come'])

/** "Syria returned to the Arab League" is an entry; "Peru returned to the United Nations to complain" is not. */
function isReturn(clause: Clause, context: FrameContext): boolean {
  const { modality, positive, tense, phrases, lemma, verb } = clause
  return (
    (lemma !== 'come' || verb?.particle === 'back') &&
    positive &&
    modality === 'asserted' &&
    tense !== 'future' &&
    subject(clause).every(isNamedState) &&
    phrases.every(({ preposition, time }) => preposition === 'to' || time !== null || preposition === 'after') &&
    context.dependentsOf(clause).every(({ link }) => link !== 'purpose' && link !== 'control')
  )
}

/** "NATO ministers invited Montenegro to join": whom the inviters speak for. */
function inviter({ governor, link, object: joined }: Clause) {
  return governor?.lemma === 'invite' && link === 'control' && joined === null
    ? either(mayBeOrganization, agent, bodyOfAgent)(governor)
    : []
}

/** "joined the EU in condemning the attack": what is shared is the doing. */
function joinsElse(clause: Clause, context: FrameContext): boolean {
  // "invited Peru to join roaming areas": an unread rest may be what is joined.
  const rest = clause.object === null && clause.governor?.lemma === 'invite'
  if (rest && context.text.tokens[clause.last]?.shape === 'lower') return true
  if (context.dependentsOf(clause).some(({ linkWord }) => linkWord === 'in')) return true
  return clause.phrases.some(
    ({ preposition, object, time }) =>
      preposition === 'in' && time === null && object !== null && argumentsOf(object).length === 0,
  )
}

/** A noun never denies: "Chile's entry was not welcomed". */
function entryTold(clause: Clause) {
  const outcome = isTold(clause) ? entering(clause) : null
  return outcome?.status === 'denied' ? null : outcome
}

/** "along with Croatia": they who come in together. */
const together: RoleFiller = ({ phrases }) =>
  objectsOf(phrases, ['along with', 'together with', 'alongside']).filter(isNamedState)

function isNamedState({ mention }: Argument): boolean {
  return mention.kind === 'name' && mention.subtype === 'country'
}
