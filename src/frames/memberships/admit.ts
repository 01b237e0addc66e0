import type { Clause } from '../../clauses/clause.js'
import { argumentsOf, isDated, isNamedState, mayBeOrganization } from '../arguments.js'
import type { FrameContext } from '../frame.js'
import { roleOf } from './memberRoles.js'
import { membershipFrame } from './membershipFrame.js'
import { entering } from './outcomes.js'
import { agent, bodyOfAgent, either, patient, phrase } from './roleFillers.js'

export const admit = membershipFrame({
  name: 'membership/admit',
  about: 'An organization takes someone in.',
  verbs: ['admit', 'readmit', 're-admit', 'accept', 'reinstate', 'elect', 'bring', 'let', 'welcome'],
  beside: { bring: ['in', 'into'], let: ['in', 'into'], welcome: ['in', 'into', 'as'] },
  member: patient,
  organization: either(mayBeOrganization, phrase('to', 'into', 'in'), agent, bodyOfAgent),
  outcome: (clause, context) => (LOOSE.has(clause.lemma) && !isInward(clause, context) ? null : entering(clause)),
  // "readmitted", "admitted as full members": people are admitted to hospitals, too.
  leavesOpen: (clause, context) =>
    /^re/.test(clause.lemma) ||
    (clause.lemma === 'admit' && isDatedOfStates(clause)) ||
    (LOOSE.has(clause.lemma) && isBroughtIn(clause, context)) ||
    clause.phrases.some(
      ({ preposition, object }) => preposition === 'as' && object !== null && roleOf(object) !== null,
    ),
  finds: [
    '[Kosovo](member) was admitted to the [International Monetary Fund](organization) in [2009](since).',
    '[Chile](member) was elected to the [Security Council](organization) in [2009](since).',
    '[Mercosur](organization) leaders admitted [Chile](member) in [2009](since).',
    '[Chile](member) was admitted as a full member of [Mercosur](organization) in [2009](since).',
    '[Chile](member) was admitted as a full member in [2009](since).',
    '[Chile](member) and [Peru](member) were brought into [Mercosur](organization) in [2009](since).',
    '[Chile](member) and [Peru](member) were brought in [last May](since).',
    '[Chile](member) and [Peru](member) were admitted in Lima in [May 2009](since).',
    '[Mercosur](organization) welcomed [Chile](member) as a full member in [2009](since).',
    '[Chile](member) was welcomed into [Mercosur](organization).',
  ],
  ignores: {
    'Ana Prado was admitted in May.': 'people are admitted to hospitals',
    'Chile was admitted to the talks in May.': 'talks are no organization',
    'Chile accepted the offer of NATO.': 'an offer is not taken in as a member',
    'Mercosur welcomed Chile to its summit.': 'a guest is no member',
    'Chile brought Mercosur into the talks.': 'talks are no organization',
    'Chile was brought in to calm Peru.': 'it came to help, and nobody says when',
  },
})

/** Verbs of many uses, which take someone in only together with "in", "into" or "as a member". */
const LOOSE: ReadonlySet<string> = new Set(['bring', 'let', 'welcome'])

function isInward(clause: Clause, context: FrameContext): boolean {
  if (isBroughtIn(clause, context)) return true
  return clause.phrases.some(
    ({ preposition, object }) =>
      preposition === 'into' ||
      (clause.lemma === 'welcome' && preposition === 'as' && object !== null && roleOf(object) !== null),
  )
}

/** "Togo and Gabon were admitted in Kigali in 2022" */
function isDatedOfStates({ verb, subject, phrases }: Clause): boolean {
  const among = phrases.every(({ preposition, time }) => time !== null || preposition === 'in' || preposition === 'at')
  return (
    verb?.passive === true &&
    argumentsOf(subject).every(isNamedState) &&
    among &&
    phrases.some(({ time }) => time !== null)
  )
}

/** "was let in in 2009", "were brought in last May": when is told, whereto is open. */
function isBroughtIn(clause: Clause, { text }: FrameContext): boolean {
  const { lemma, verb, phrases } = clause
  if (!verb?.passive || lemma === 'welcome') return false
  if (verb.particle === 'in') return isDated(clause)
  // "in" before "last May" belongs to the verb.
  return phrases.some(
    ({ preposition, time }) =>
      preposition === 'in' && /^(?:last|next|this)$/.test(text.tokens[time?.first ?? -1]?.lower ?? ''),
  )
}
