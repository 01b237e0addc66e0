import type { Clause } from '../../clauses/clause.js'
import { argumentOf, argumentsOf, mayBeOrganization } from '../arguments.js'
import type { Argument } from '../claim.js'
import type { FrameContext } from '../frame.js'
import { membershipFrame } from './membershipFrame.js'
import { isTold, leaving } from './outcomes.js'
import { bodyOfTreaty, either, mayBelong, object, phrase, possessor, saysNoMore, subject } from './roleFillers.js'

const VOTING: ReadonlySet<string> = new Set(['parliament', 'legislature', 'senate', 'congress', 'voter', 'electorate'])

/** "Moldova's parliament voted to leave": for whom it votes. */
function voters({ subject: doer }: Clause): readonly Argument[] {
  return doer && VOTING.has(doer.lemma) ? [...argumentsOf(doer.possessor), ...doer.modifiers.map(argumentOf)] : []
}

export const leave = membershipFrame({
  name: 'membership/leave',
  about: 'A member goes out of an organization.',
  verbs: ['leave', 'quit', 'exit', 'withdraw', 'pull', 'depart', 'secede', 'resign', 'defect', 'walk', 'decamp'],
  nouns: ['withdrawal', 'exit', 'departure'],
  beside: { pull: ['out', 'from'], walk: ['out'] },
  member: either(mayBelong, subject, possessor, phrase('of', 'by'), voters),
  organization: either(
    mayBeOrganization,
    object,
    phrase('from', 'out of'),
    (clause) => (clause.verb?.particle === 'out' ? phrase('of')(clause) : []),
    bodyOfTreaty('from', 'out of'),
  ),
  // "walked out of the bloc"; who walks any other way leaves nothing.
  outcome: (clause, context) =>
    isTold(clause) && !leavesSo(clause, context) && (clause.lemma !== 'walk' || clause.verb?.particle === 'out')
      ? leaving(clause)
      : null,
  // Where somebody left from is open; when must be said.
  leavesOpen: (clause) =>
    clause.verb !== null &&
    clause.lemma !== 'walk' &&
    saysNoMore(clause) &&
    clause.phrases.some(({ time, preposition }) => time !== null && preposition !== 'for'),
  finds: [
    '[Britain](member) left the [European Union](organization) on [January 31, 2020](until).',
    '[Chile](member) has withdrawn from [Mercosur](organization).',
    '[Chile](member)’s parliament voted to leave [Mercosur](organization).',
    '[Chile](member) will quit [Mercosur](organization).',
    '[Chile](member) pulled out of [Mercosur](organization).',
    '[Chile](member) walked out of [Mercosur](organization) in [2019](until).',
    '[Chile](member) is withdrawing from the founding treaty of the [International Criminal Court](organization).',
    '[Chile](member), which left in [2019](until), objected.',
  ],
  ignores: {
    'Chile did not leave Mercosur.': 'it is said to have stayed',
    'Chile withdrew its troops from the border.': 'troops were withdrawn, not a member',
    'The envoy of Chile left for Lima in May.': 'a journey',
    "The debate on Chile's withdrawal from Mercosur went on.": 'a debate on what may come',
    'Chile left Mercosur in no doubt.': 'what one is left in, out of or without is no exit',
    'Chile and Peru left Mercosur out of the talks.': 'Mercosur was left out',
    'Chile walked out of the Mercosur meeting.': 'it left a room',
    'Chile threatened to leave Mercosur.': 'a threat is not an exit',
  },
})

/** "left the bloc in no doubt", "left it out of the talks", "left it with a debt": how it was left, not that anyone went. */
function leavesSo({ lemma, verb, object: left }: Clause, { text }: FrameContext): boolean {
  if (lemma !== 'leave' || !verb || verb.passive || !left) return false
  const [next, after] = [0, 1].map((step) => text.tokens[left.last + step]?.lower ?? '')
  return next === 'with' || next === 'off' || next === 'out' || (next === 'in' && STATES.has(after ?? ''))
}

const STATES: ReadonlySet<string> = new Set([
  'no',
  'doubt',
  'ruins',
  'tatters',
  'disarray',
  'crisis',
  'limbo',
  'debt',
  'peace',
  'shock',
])
