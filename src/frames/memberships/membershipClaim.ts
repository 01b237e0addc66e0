import type { Clause } from '../../clauses/clause.js'
import type { TimeMention } from '../../dates/timeMention.js'
import type { Membership } from '../../model/membership.js'
import { argumentsOf } from '../arguments.js'
import type { Argument, MembershipClaim } from '../claim.js'
import { whenOf } from '../meetings/meetingStatus.js'
import { COMPLETING } from './outcomes.js'

/** One claim, with the dates and the source that the clause tells. */
export function membershipClaim(
  rule: string,
  clause: Clause,
  member: Argument,
  organization: Argument | null,
  { role, status }: Pick<Membership, 'role' | 'status'>,
): MembershipClaim {
  // "applied two years ago to become a partner": the applying is dated.
  const told = timeOf(clause) ?? (clause.governor && sharesTime(clause) ? timeOf(clause.governor) : null)
  // "Tokelau, a member since 2014, has applied": only what lasts is told with "since".
  const when = told && isSince(clause, told) && !LASTING.has(status) ? null : told
  const ends = status === 'left' || status === 'leaving'
  return {
    kind: 'membership',
    rule,
    member,
    organization,
    role,
    // Whoever has become a candidate is one.
    status: role === 'candidate' && status === 'joined' ? 'current' : status,
    since: ends || (status === 'current' && !isSince(clause, when)) ? null : when,
    until: ends ? when : null,
    attributedTo: argumentsOf(clause.attributedTo)[0] ?? null,
    evidence: {
      first: Math.min(clause.first, member.first, organization?.first ?? clause.first),
      last: Math.max(clause.last, member.last, organization?.last ?? clause.last),
    },
  }
}

/** "completed its withdrawal on Sunday", "its accession takes effect in May": what is said of the noun is said of when it happens. */
function sharesTime({ link, noun, governor }: Clause): boolean {
  return link === 'control' || (noun !== null && governor !== null && COMPLETING.has(governor.lemma))
}

function timeOf({ noun, times, phrases }: Clause): TimeMention | null {
  return whenOf([...(noun?.times ?? []), ...times, ...phrases.flatMap(({ time }) => (time ? [time] : []))])
}

const LASTING: ReadonlySet<string> = new Set(['current', 'suspended'])

/** A state of being has no beginning unless the words give one: "a member since 2004". */
function isSince(clause: Clause, when: TimeMention | null): boolean {
  return when !== null && clause.phrases.some(({ preposition, time }) => preposition === 'since' && time === when)
}
