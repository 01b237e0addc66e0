import type { Membership } from '../model/membership.js'
import type { Warning } from '../model/span.js'
import { slugOf, withEvidence } from './factContext.js'
import { startOf } from './startOf.js'

/** The statuses that tell of one and the same thing at different strength, the strongest first. */
const STAGES: readonly (readonly Membership['status'][])[] = [
  ['joined', 'current', 'joining'],
  ['applied', 'invited'],
  ['left', 'leaving'],
  ['suspended'],
  ['denied'],
]
/** Roles that are one kind of belonging, the most telling first. */
const RANKS: readonly (readonly Membership['role'][])[] = [
  ['founder'],
  ['full-member', 'associate', 'member'],
  ['observer'],
  ['dialogue-partner'],
  ['candidate'],
  ['other'],
]
/** Gathers memberships as they are told: one for each thing told, however often it is told. */
export function gatherMemberships(): {
  readonly add: (membership: Membership) => void
  readonly all: () => Membership[]
} {
  const groups = new Map<string, Membership>()
  const add = (membership: Membership) => {
    const key = [membership.member, membership.organization, rank(membership), stage(membership)].join(' ')
    // Who came in twice, or left twice, did so in different years.
    const year = yearOf(membership)
    const before = groups.get(key)
    const again = before && year !== null && yearOf(before) !== null && yearOf(before) !== year ? `${key} ${year}` : key
    const same = groups.get(again)
    groups.set(again, same ? merge(same, membership) : membership)
  }
  return { add, all: () => withFounders([...groups.values()]) }
}

/** A founder who is also told to be a member is one membership; one who came back is two. */
function withFounders(memberships: readonly Membership[]): Membership[] {
  const founders = new Map<string, Membership>()
  const pair = ({ member, organization }: Membership) => `${member} ${organization}`
  const isFounder = (one: Membership) => one.role === 'founder' && stage(one) === 0
  for (const one of memberships) if (isFounder(one)) founders.set(pair(one), one)
  const others = memberships.filter((one) => {
    if (isFounder(one)) return false
    const founder = one.status === 'current' && isPlainMember(one) ? founders.get(pair(one)) : undefined
    if (founder) founders.set(pair(one), merge(founder, one))
    return !founder
  })
  return [...founders.values(), ...others]
}

function isPlainMember({ role }: Membership): boolean {
  return role === 'member' || role === 'full-member' || role === 'associate'
}

/** Can both not be true of one who does not belong: founders are members. */
function isSameRank(a: Membership, b: Membership): boolean {
  return rank(a) === rank(b) || (isPlainMember(a) && b.role === 'founder') || (isPlainMember(b) && a.role === 'founder')
}

/** The year in which somebody came in or went out; null for what lasts, and where none is told. */
function yearOf({ status, since, until }: Membership): string | null {
  const date = status === 'joined' ? since : status === 'left' ? until : null
  return date !== null && /^\d{4}/.test(date) ? date.slice(0, 4) : null
}

function stage({ status }: Membership): number {
  return STAGES.findIndex((statuses) => statuses.includes(status))
}

function rank({ role }: Membership): number {
  return RANKS.findIndex((roles) => roles.includes(role))
}

function merge(a: Membership, b: Membership): Membership {
  const statuses = STAGES[stage(a)] ?? []
  const roles = RANKS[rank(a)] ?? []
  return {
    ...a,
    role: roles.find((role) => role === a.role || role === b.role) ?? a.role,
    status: statuses.find((status) => status === a.status || status === b.status) ?? a.status,
    since: moreExact(a.since, b.since),
    until: moreExact(a.until, b.until),
    attributedTo: a.attributedTo && b.attributedTo ? a.attributedTo : null,
    evidence: b.evidence.reduce(withEvidence, a.evidence),
  }
}

function moreExact(a: string | null, b: string | null): string | null {
  return a !== null && (b === null || a.length >= b.length) ? a : b
}

/** A denial and its opposite cannot both stand: the better attested does, the later of two alike, and a warning says so. */
export function withoutContradictions(memberships: readonly Membership[]): { kept: Membership[]; warnings: Warning[] } {
  const warnings: Warning[] = []
  const dropped = new Set<Membership>()
  const denials = memberships.filter(({ status }) => status === 'denied')
  for (const denial of denials) {
    const claim = memberships.find(
      (other) =>
        other.member === denial.member &&
        other.organization === denial.organization &&
        isSameRank(other, denial) &&
        stage(other) === 0,
    )
    if (!claim) continue
    const byWeight = denial.evidence.length - claim.evidence.length
    const loser = byWeight > 0 || (byWeight === 0 && startOf(denial) > startOf(claim)) ? claim : denial
    dropped.add(loser)
    const [place] = loser.evidence
    warnings.push({
      code: 'contradiction',
      message: `The text both states and denies that ${slugOf(denial.member)} belongs to ${slugOf(denial.organization)}; ${loser === denial ? 'the denial' : 'the statement'} is left out.`,
      start: place?.start ?? null,
      end: place?.end ?? null,
    })
  }
  return { kept: memberships.filter((membership) => !dropped.has(membership)), warnings }
}
