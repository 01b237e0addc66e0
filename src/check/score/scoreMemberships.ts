import type { Gold, GoldMembership } from '../../model/gold.js'
import type { Membership } from '../../model/membership.js'
import { compareDates } from './coveredDays.js'
import { pairBest } from './pairBest.js'
import type { IsSame } from './sameName.js'
import { agree, type Score } from './score.js'

const roles = ({ role, accept }: GoldMembership) => [role, ...(accept?.role ?? [])]
const statuses = ({ status, accept }: GoldMembership) => [status, ...(accept?.status ?? [])]

/** True where the report makes a member of one that is none: denied, only applied or invited, or gone. */
function contradicts(wanted: GoldMembership, given: Membership): boolean {
  if (given.role === 'candidate' || statuses(wanted).includes(given.status)) return false
  return (
    ['denied', 'applied', 'invited', 'left'].includes(wanted.status) &&
    ['current', 'joined', 'joining'].includes(given.status)
  )
}

const sameDate = (wanted: readonly (string | null)[], given: string | null) =>
  wanted.some((value) => value === given || compareDates(value, given) === 'same')

/** Counts memberships: member and organization must agree; of the pairs, role, status and dates. */
export function scoreMemberships(
  gold: Gold,
  memberships: readonly Membership[],
  isSame: IsSame,
  nameOf: (id: string | null) => string,
  score: Score,
): void {
  const tally = score.tallies.memberships
  const pairs = pairBest(gold.memberships, memberships, (wanted, given) => {
    if (!isSame(wanted.member, given.member) || !isSame(wanted.organization, given.organization)) return 0
    const agreeing = Number(statuses(wanted).includes(given.status)) * 2 + Number(roles(wanted).includes(given.role))
    return (wanted.optional ? 1 : 2) + agreeing
  })
  for (const [index, wanted] of gold.memberships.entries()) {
    const at = pairs[index] ?? null
    const given = at === null ? undefined : memberships[at]
    const { quote } = wanted
    const said = `${wanted.member} in ${wanted.organization}: ${wanted.role}, ${wanted.status}`
    if (given !== undefined && contradicts(wanted, given)) {
      tally.wrong += 1
      if (!wanted.optional) tally.missed += 1
      const verdict = `${said}, given as ${given.role}, ${given.status}`
      score.findings.push({ verdict: 'contradicted', what: 'memberships', said: verdict, quote })
      continue
    }
    if (wanted.optional) continue
    if (given === undefined) {
      tally.missed += 1
      score.findings.push({ verdict: 'missed', what: 'memberships', said, quote })
      continue
    }
    tally.right += 1
    agree(score, 'membership role', roles(wanted).includes(given.role), `${said}; not ${given.role}`, quote)
    agree(score, 'membership status', statuses(wanted).includes(given.status), `${said}; not ${given.status}`, quote)
    const since = sameDate([wanted.since, ...(wanted.accept?.since ?? [])], given.since)
    const until = sameDate([wanted.until, ...(wanted.accept?.until ?? [])], given.until)
    const dates = `${said}: since ${given.since} until ${given.until}, not since ${wanted.since} until ${wanted.until}`
    agree(score, 'membership dates', since && until, dates, quote)
  }
  const paired = new Set(pairs)
  for (const [index, given] of memberships.entries()) {
    if (paired.has(index)) continue
    tally.wrong += 1
    const said = `${nameOf(given.member)} in ${nameOf(given.organization)}: ${given.role}, ${given.status}`
    score.findings.push({ verdict: 'wrong', what: 'memberships', said, quote: given.evidence[0]?.quote ?? null })
  }
}
