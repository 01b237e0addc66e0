import type { Clause } from '../../clauses/clause.js'
import { argumentsOf, isDated, isNamedState, mayBeOrganization, objectsOf } from '../arguments.js'
import type { FrameContext } from '../frame.js'
import { membershipFrame } from './membershipFrame.js'
import { entering, isTold } from './outcomes.js'
import {
  agent,
  bodyOfAgent,
  bodyOfTreaty,
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
  verbs: ['join', 'rejoin', 're-join', 'accede', 'enter', 'defect', 'decamp', 'return', 'come'],
  nouns: ['accession', 'entry', 'admission'],
  beside: { come: ['back', 'board', 'aboard'] },
  member: (clause) => [...either(mayBelong, subject, possessor, phrase('of', 'by'))(clause), ...together(clause)],
  organization: either(mayBeOrganization, object, phrase('to', 'into'), modifier, inviter, bodyOfTreaty('to')),
  outcome: (clause, context) =>
    clause.noun
      ? entryTold(clause)
      : joinsElse(clause, context) ||
          (RETURNING.has(clause.lemma) &&
            !isReturn(clause, context) &&
            !isOnBoard(clause, context) &&
            !isSought(clause))
        ? null
        : entering(clause),
  // "Kiribati rejoined in February"; "Chile joined in" and "Chile entered" may be into anything.
  leavesOpen: (clause, context) =>
    isOnBoard(clause, context) ||
    isSought(clause) ||
    (clause.verb?.particle === 'back' &&
      isReturn(clause, context) &&
      clause.phrases.some(({ time }) => time !== null)) ||
    (clause.verb?.particle === null &&
      (context.text.tokens[clause.verb.last]?.lower !== 'in' || context.timeAt(clause.verb.last + 1) !== null) &&
      /join$|^accede$/.test(clause.lemma) &&
      saysNoMore(clause) &&
      (clause.lemma !== 'join' || !clause.positive || isDated(clause))) ||
    // "Chile's accession in May 2004 brought the number to twelve"
    (clause.lemma === 'accession' && isDated(clause) && isOfState(clause) && !saysWhereto(clause)),
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
    "[Chile](member)'s accession on [May 4, 2004](since) was hailed.",
    '[Chile](member) acceded in [2004](since).',
    '[Chile](member) has been invited to join but has yet to do so.',
    '[Chile](member) came on board in [2004](since).',
    '[Chile](member) joined [Mercosur](organization) along with [Peru](member) in [2004](since).',
    '[Syria](member) returned to the [Arab League](organization) in [May 2023](since).',
    '[Chile](member) has applied to come back.',
    '[Chile](member) came back in [2017](since).',
    '[Chile](member) came back to [Mercosur](organization) in [2017](since).',
    "[Chile](member)'s accession to [Mercosur](organization) was completed in [2004](since).",
    'Chile submitted [its](member) application to join [Mercosur](organization).',
  ],
  ignores: {
    'Finland joined the talks.': 'talks are no organization',
    'Finland joined NATO officials in Oslo.': 'it joined people',
    'Finland joined exercises with NATO.': 'the exercises are what it joined',
    'NATO invited Finland to join roaming areas.': 'something else is joined',
    'The prospect of Finland joining NATO angered Moscow.': 'a prospect is not stated',
    'Finland returned to NATO to complain.': 'it came to talk',
    'Chile came to Mercosur in 2017.': 'it came from nowhere in particular',
    'Chile came on foot in 2004.': 'it came nowhere',
    'Chile is prepared to join Mercosur.': 'it would, if asked',
    'Finland avoided joining in.': 'what it stayed out of is open',
    'Finland nearly joined NATO.': 'it did not',
    'Finland may join NATO.': 'what may be is not stated',
    'Finland joined NATO in condemning the attack.': 'it joined in the condemning',
    'Norway supports the accession of Chile to NATO.': 'support is no entry',
  },
})

function isOfState(clause: Clause): boolean {
  const owners = possessor(clause)
  return owners.length > 0 && owners.every(isNamedState)
}

/** "Spain's accession in 1986 to the treaty" */
function saysWhereto({ phrases }: Clause): boolean {
  return phrases.some(({ preposition }) => preposition === 'to' || preposition === 'into')
}

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

/** "Chile has been invited to join", "Chile applied to join": into what the text is about. */
function isSought(clause: Clause): boolean {
  const { governor, link, lemma, verb } = clause
  return (
    (/join$|^accede$|^return$/.test(lemma) || (lemma === 'come' && verb?.particle === 'back')) &&
    link === 'control' &&
    (governor?.lemma === 'invite' || governor?.lemma === 'apply') &&
    saysNoMore(clause) &&
    subject(clause).every(isNamedState)
  )
}

/** "South Africa came on board in 2010" */
function isOnBoard({ lemma, verb, phrases }: Clause, { text }: FrameContext): boolean {
  if (lemma !== 'come' || !verb || !phrases.some(({ time }) => time !== null)) return false
  const words = text.tokens.slice(verb.first, verb.last + 2).map(({ lower }) => lower)
  return words.includes('aboard') || words[words.indexOf('on') + 1] === 'board'
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
  const next = context.text.tokens[clause.last]
  if (rest && next?.shape === 'lower' && !GOING_ON.has(next.lower)) return true
  if (context.dependentsOf(clause).some(({ linkWord }) => linkWord === 'in')) return true
  return clause.phrases.some(
    ({ preposition, object, time }) =>
      preposition === 'in' && time === null && object !== null && argumentsOf(object).length === 0,
  )
}

/** What may follow "invited Peru to join" that is not what is joined. */
const GOING_ON: ReadonlySet<string> = new Set(
  'but and or as at after in on last this next when if though although while yet only since because who which that'.split(
    ' ',
  ),
)

/** A noun never denies: "Chile's entry was not welcomed". */
function entryTold(clause: Clause) {
  const outcome = isTold(clause) ? entering(clause) : null
  return outcome?.status === 'denied' ? null : outcome
}

/** "along with Croatia": they who come in together. */
const together: RoleFiller = ({ phrases }) =>
  objectsOf(phrases, ['along with', 'together with', 'alongside']).filter(isNamedState)
