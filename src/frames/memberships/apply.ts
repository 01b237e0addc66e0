import type { Clause, NounPhrase } from '../../clauses/clause.js'
import { argumentsOf, mayBeOrganization, objectsOf } from '../arguments.js'
import type { Argument } from '../claim.js'
import { organizationsOf, roleOf } from './memberRoles.js'
import { membershipFrame } from './membershipFrame.js'
import { type Outcome, SUBMITTING, UNDOING, when } from './outcomes.js'
import { either, mayBelong, modifier, phrase, possessor, saysNoMore, subject } from './roleFillers.js'

const applied = when('applied')

export const apply = membershipFrame({
  name: 'membership/apply',
  about: 'A state asks to come in: it applies for membership, or its application is told of.',
  verbs: ['apply', 'bid', 'reapply', 'request', 'seek'],
  nouns: ['application', 'bid', 'candidacy', 'request'],
  member: (clause) =>
    isHandedIn(clause)
      ? submitter(clause)
      : either(mayBelong, subject, possessor, phrase('from', 'of', 'by'), submitter)(clause),
  organization: either(mayBeOrganization, membershipSought, phrase('to'), modifier),
  outcome: (clause) => {
    const { noun, lemma, object, governor, phrases } = clause
    if (noun)
      return (lemma === 'request' && !phrases.some(names)) ||
        UNDOING.has(governor?.lemma ?? '') ||
        isUnsubmitted(clause)
        ? null
        : withRole(clause)
    if (lemma !== 'request' && lemma !== 'seek') return withRole(clause)
    const role = object && roleOf(object)
    return role && clause.positive && clause.modality === 'asserted' ? { status: 'applied', role } : null
  },
  leavesOpen: (clause, context) =>
    isHandedIn(clause) ||
    (clause.verb !== null &&
      (clause.object === null || clause.lemma === 'request') &&
      (saysNoMore(clause) ||
        clause.phrases.every((each) => each.time !== null || each.object?.lemma === 'membership' || names(each))) &&
      context.dependentsOf(clause).every(({ link }) => link !== 'control')),
  finds: [
    '[Moldova](member) submitted its application in March 2022.',
    '[Moldova](member) applied for membership in the [European Union](organization) in [March 2022](since).',
    '[Moldova](member) applied for membership in [March 2022](since).',
    '[Moldova](member) submitted an application for membership of the [European Union](organization).',
    '[Moldova](member) applied for observer status in [March 2022](since).',
    '[Moldova](member) submitted an application for dialogue-partner status.',
    '[Moldova](member) is seeking membership in the [European Union](organization).',
    '[Moldova](member) formally applied for [EU](organization) membership.',
  ],
  ignores: {
    'Moldova submitted its application for a loan in March 2022.': 'a loan is not membership',
    'Moldova applied for a loan from the European Union.': 'a loan is not membership',
    'Moldova applied the rules.': 'rules are applied, nobody asks',
    'Moldova requested help from the European Union.': 'help is no membership',
    'Moldova withdrew its application to the European Union.': 'it asks no more',
    'Moldova did not apply for EU membership.': 'it did not ask',
    'Moldova has yet to submit an application for EU membership.': 'it has not asked yet',
    'Moldova plans to submit its application for EU membership.': 'it will ask',
  },
})

/** "has yet to submit an application", "plans to hand in its application": it lies on nobody's table. */
function isUnsubmitted({ governor, link }: Clause): boolean {
  if (governor === null || link !== 'object' || !SUBMITTING.has(governor.lemma)) return false
  return !governor.positive || governor.modality !== 'asserted' || governor.tense === 'future'
}

/** "applied for observer status": as what it would come in. */
function withRole(clause: Clause): Outcome {
  const outcome = applied(clause)
  const around = clause.noun ? [...clause.noun.complements, ...(clause.governor?.phrases ?? [])] : []
  const role = [...clause.phrases, ...around]
    .map(({ preposition, object }) => (preposition === 'for' && object?.lemma === 'status' ? roleOf(object) : null))
    .find((found) => found !== null)
  return outcome && role ? { ...outcome, role } : outcome
}

/** "Chile submitted an application": whose it is. */
function submitter({ noun, governor, link }: Clause): readonly Argument[] {
  return noun && governor && link === 'object' && SUBMITTING.has(governor.lemma) ? subject(governor) : []
}

/** "Moldova submitted its application on Monday": to what, the text around tells. */
function isHandedIn({ noun, governor, link, phrases }: Clause): boolean {
  const beside = [...phrases, ...(governor?.phrases ?? [])]
  const isBare =
    noun?.lemma === 'application' &&
    noun.complements.every((each) => each.time !== null || names(each)) &&
    (noun.possessor !== null || beside.some(names) || noun.complements.some(names))
  return (
    isBare &&
    link === 'object' &&
    SUBMITTING.has(governor?.lemma ?? '') &&
    beside.every((each) => each.time !== null || names(each))
  )
}

function names({ object }: { readonly object: NounPhrase | null }): boolean {
  return object !== null && roleOf(object) !== null
}

/** NATO in "for membership in NATO", "for NATO membership", "for observer status at the WTO". */
function membershipSought(clause: Clause): readonly Argument[] {
  const around = clause.noun ? [...clause.noun.complements, ...(clause.governor?.phrases ?? [])] : []
  // "requested full membership of the bloc"
  if (clause.object && roleOf(clause.object)) {
    const own = organizationsOf(clause.object)
    return own.length > 0 ? own : objectsOf(clause.phrases, ['in', 'of', 'at', 'to'])
  }
  const phrases = [...clause.phrases, ...around]
  const sought = phrases.flatMap(({ preposition, object }) =>
    object && ['for', 'to'].includes(preposition) && roleOf(object) ? [object] : [],
  )
  // "apply for membership in the EU": the analyser may give "in the EU" to the verb.
  const loose = sought.length > 0 ? objectsOf(phrases, ['in', 'of', 'to']) : []
  return [...sought.flatMap(organizationsOf), ...loose, ...sought.flatMap(({ possessor: owner }) => argumentsOf(owner))]
}
