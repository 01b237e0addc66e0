import type { Clause } from '../../clauses/clause.js'
import { argumentsOf, mayBeOrganization } from '../arguments.js'
import type { FrameContext } from '../frame.js'
import { whenOf } from '../meetings/meetingStatus.js'
import {
  agent,
  bodyOfAgent,
  either,
  entering,
  mayBelong,
  membershipFrame,
  modifier,
  object,
  phrase,
  possessor,
  saysNoMore,
  subject,
} from './membershipFrame.js'

export const join = membershipFrame({
  name: 'membership/join',
  about: 'A state, party or person becomes a member of an organization.',
  verbs: ['join', 'rejoin', 're-join', 'accede', 'enter'],
  nouns: ['accession', 'entry', 'admission'],
  member: either(mayBelong, subject, possessor, phrase('of', 'by')),
  organization: either(mayBeOrganization, object, phrase('to', 'into'), modifier, inviter),
  outcome: (clause, context) =>
    clause.noun ? entryTold(clause) : joinsElse(clause, context) ? null : entering(clause),
  // "Kiribati rejoined in February"; "Chile joined in" and "Chile entered" may be into anything.
  leavesOpen: (clause) =>
    clause.verb?.particle === null &&
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
    '[Chile](member) rejoined in [2004](since).',
  ],
  ignores: {
    'Finland joined the talks.': 'talks are no organization',
    'Finland joined exercises with NATO.': 'the exercises are what it joined',
    'NATO invited Finland to join roaming areas.': 'something else is joined',
    'Finland may join NATO.': 'what may be is not stated',
    'Finland joined NATO in condemning the attack.': 'it joined in the condemning',
    'Norway supports the accession of Chile to NATO.': 'support is no entry',
  },
})

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

const MARKING: ReadonlySet<string> = new Set(
  'welcome celebrate mark hail complete follow announce formalize formalise seal'.split(' '),
)
const AFTER: ReadonlySet<string> = new Set(['after', 'since', 'following', 'upon'])

/** A noun names the entry without saying that it happened: a date behind, or what is said of it, must. */
function entryTold(clause: Clause) {
  const { governor, link, linkWord } = clause
  const dated = whenOf([...clause.times, ...(clause.noun?.times ?? [])]) !== null && clause.tense !== 'future'
  const marked = governor !== null && link === 'object' && MARKING.has(governor.lemma)
  const effective = governor !== null && link === 'subject' && governor.lemma === 'take'
  if (!(dated || marked || effective || (linkWord !== null && AFTER.has(linkWord)))) return null
  const outcome = entering(clause)
  return outcome?.status === 'denied' ? null : outcome
}
