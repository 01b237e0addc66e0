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
  const { governor } = clause
  // "Tokelau, a member since 2014, has applied": only what lasts is told with "since".
  const lasts = LASTING.has(status)
  const when =
    timeOf(clause, lasts) ?? (governor && sharesTime(clause) ? timeOf(governor, lasts) : null) ?? timeBehind(clause)
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

/** "follows Peru's entry in July": the grammar hangs the date on the verb. */
function timeBehind({ noun, governor, link }: Clause): TimeMention | null {
  if (noun === null || governor?.lemma !== 'follow' || link !== 'object') return null
  return whenOf(governor.times.filter(({ first }) => first > noun.last))
}

/**
 * "completed its withdrawal on Sunday", "its accession takes effect in May": what is said of the noun is said of when it happens.
 * "became on Sunday the third to join": so is what is said of becoming.
 */
function sharesTime({ kind, link, noun, governor }: Clause): boolean {
  if (link === 'control') return true
  if (kind === 'infinitive' && governor?.lemma === 'become') return governor.predicative !== null
  return noun !== null && governor !== null && COMPLETING.has(governor.lemma)
}

function timeOf(clause: Clause, lasts: boolean): TimeMention | null {
  const { noun, times, phrases } = clause
  const told = [...(noun?.times ?? []), ...times, ...phrases.flatMap(({ time }) => (time ? [time] : []))]
  return whenOf(lasts ? told : told.filter((time) => !isSince(clause, time)))
}

const LASTING: ReadonlySet<string> = new Set(['current', 'suspended'])

/** A state of being has no beginning unless the words give one: "a member since 2004". */
function isSince(clause: Clause, when: TimeMention | null): boolean {
  return when !== null && clause.phrases.some(({ preposition, time }) => preposition === 'since' && time === when)
}
