import type { TimeMention } from '../dates/timeMention.js'
import type { Argument, Claim } from '../frames/claim.js'
import type { ExplainedClaim } from '../model/explanation.js'
import { meetingRecord } from '../resolve/meetingRecord.js'
import { whyNoFact } from '../resolve/whyNoFact.js'
import { textSpan } from '../text/textSpan.js'
import type { Fact, View } from './view.js'

type Role = ExplainedClaim['roles'][number]

/** Takes a claim and says what fills its roles, and which facts it made or went into, or why none. */
export function explainClaim(claim: Claim, view: View): ExplainedClaim {
  const { layers, context } = view
  const span = textSpan(layers.text, claim.evidence)
  const dropped = !view.isKept(claim)
  const facts = dropped ? [] : factsOf(claim, view)
  const opens = (fact: Fact) => {
    const [first] = fact.evidence
    return first?.rule === claim.rule && first.start === span.start && first.end === span.end
  }
  return {
    kind: claim.kind,
    status: claim.status,
    ...span,
    roles: rolesOf(claim, view),
    facts: facts.map(({ id }) => id),
    merged: facts.length > 0 && !facts.some(opens),
    reason:
      facts.length > 0
        ? null
        : dropped
          ? { code: 'sport', message: 'teams that meet play; it is no meeting of states' }
          : whyNoFact(claim, context, layers.facts.warnings),
  }
}

/** The facts that these words prove, of several those with this claim's people. */
function factsOf(claim: Claim, view: View): readonly Fact[] {
  const proven = view.provenBy(claim)
  if (view.twinsOf(claim).length < 2) return proven
  if (claim.kind === 'membership') {
    const members = new Set(view.idsOf(claim.member))
    const mine = proven.filter((fact) => 'member' in fact && members.has(fact.member))
    return mine.length > 0 ? mine : proven
  }
  if (claim.kind === 'position') {
    const [person] = view.layers.referents.of(claim.person)
    return proven.filter((fact) => 'person' in fact && fact.person === person)
  }
  const { participants } = meetingRecord(claim, view.context)
  return proven.filter(
    (fact) =>
      'participants' in fact &&
      participants.every(({ entity, description }) =>
        [...fact.participants, ...fact.absent].some(
          (other) =>
            other.entity === entity &&
            (entity !== null || ('description' in other && other.description === description)),
        ),
      ),
  )
}

function rolesOf(claim: Claim, view: View): Role[] {
  const { layers } = view
  const named = (role: string, argument: Argument | null): Role[] =>
    argument ? [{ role, text: wordsOf(argument, view), refersTo: [...view.idsOf(argument)] }] : []
  const timed = (role: string, time: TimeMention | null): Role[] =>
    time ? [{ role, text: textSpan(layers.text, time).text, refersTo: [view.context.timeId(time)] }] : []
  const said = (role: string, text: string | null): Role[] => (text === null ? [] : [{ role, text, refersTo: [] }])
  switch (claim.kind) {
    case 'position': {
      const { person, of } = claim
      return [
        ...named('person', { first: person.first, last: person.last, mention: person, realm: null }),
        ...said('title', claim.title),
        ...named('of', of ? { first: of.first, last: of.last, mention: of, realm: null } : null),
      ]
    }
    case 'membership':
      return [
        ...named('member', claim.member),
        ...named('organization', claim.organization),
        ...said('role', claim.role),
        ...timed('since', claim.since),
        ...timed('until', claim.until),
        ...named('source', claim.attributedTo),
      ]
    case 'meeting':
      return [
        ...said('kind', claim.meetingKind),
        ...claim.participants.flatMap(({ argument, role }) => named(role, argument)),
        ...claim.absent.flatMap(({ argument, replacedBy }) => [
          ...named('absent', argument),
          ...named('stand-in', replacedBy),
        ]),
        ...said('name', claim.name),
        ...named('body', claim.body),
        ...named('place', claim.place),
        ...timed('when', claim.when),
        ...said('mode', claim.mode),
        ...said(
          'part of',
          claim.partOf ? (claim.partOf.name ?? textSpan(layers.text, claim.partOf.evidence).text) : null,
        ),
        ...named('source', claim.attributedTo),
      ]
  }
}

/** The words, and for one of several leaders ("the leaders of A and B") the one meant. */
function wordsOf({ mention, realm, first, last }: Argument, { layers }: View): string {
  if (mention.kind === 'office' && mention.plural && realm) return `${mention.title.toLowerCase()} of ${realm.name}`
  return textSpan(layers.text, mention.kind === 'office' ? mention : { first, last }).text
}
