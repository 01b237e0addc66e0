import type { Clause } from '../../clauses/clause.js'
import { NEEDS } from '../../clauses/mentionNeeds.js'
import { CONDITIONAL_OPENERS } from '../../clauses/words/conditionalOpeners.js'
import type { TimeMention } from '../../dates/timeMention.js'
import type { Membership } from '../../model/membership.js'
import type { Rule } from '../../model/rule.js'
import { mayBeOrganization } from '../arguments.js'
import type { Frame, FrameContext } from '../frame.js'
import { roleOf } from './memberRoles.js'
import { membershipClaim } from './membershipClaim.js'
import type { Outcome } from './outcomes.js'
import { either, mayBelong, ofRole, type RoleFiller } from './roleFillers.js'

export type MembershipSpec = Rule & {
  readonly verbs: readonly string[]
  readonly nouns?: readonly string[]
  readonly beside?: Frame['evokedBy']['beside']
  readonly member: RoleFiller
  readonly organization: RoleFiller
  /** What the clause makes of the membership, by how real it is told; null where it states none. */
  readonly outcome: (clause: Clause, context: FrameContext) => Outcome
  /** Does the clause speak of the organization that the text is about, where it names none? */
  readonly leavesOpen?: (clause: Clause, context: FrameContext) => boolean
}

/** Makes a frame of what a kind of membership event is called, who fills its roles, and what it makes of the membership. */
export function membershipFrame({
  verbs,
  nouns = [],
  beside = {},
  member,
  organization,
  outcome,
  leavesOpen,
  ...rule
}: MembershipSpec): Frame {
  return {
    ...rule,
    needs: leavesOpen ? [NEEDS.organization | NEEDS.several, NEEDS.place] : [NEEDS.organization | NEEDS.several],
    evokedBy: { verbs, nouns, beside },
    read: (clause, context) => {
      const result = isNearly(clause, context) || isOnCondition(clause, context) ? null : outcome(clause, context)
      if (!result) return []
      const told = either(mayBeOrganization, organization, ofRole)(clause)
      if (told.length === 0 && !leavesOpen?.(clause, context)) return []
      const members = either(mayBelong, member)(clause)
      const role = result.role ?? roleAs(clause)
      const respective = respectiveTimes(clause, context)
      return (told.length > 0 ? told : [null]).flatMap((to) =>
        members
          .filter((who) => who.mention !== to?.mention)
          .map((who, index) => {
            const claim = membershipClaim(rule.name, clause, who, to, { role, status: result.status })
            const time = respective.length === members.length ? respective[index] : undefined
            return time && claim.since ? { ...claim, since: time } : claim
          }),
      )
    },
    lacks: (clause, context) => {
      if (!outcome(clause, context)) return null
      const told = either(mayBeOrganization, organization, ofRole)(clause)
      if (told.length === 0 && !leavesOpen?.(clause, context))
        return 'no organization stands where the rule looks for it'
      return either(mayBelong, member)(clause).length === 0 ? 'nobody stands where the rule looks for the member' : null
    },
  }
}

/** "Peru nearly joined the union": it did not. */
function isNearly({ verb }: Clause, { text }: FrameContext): boolean {
  if (!verb) return false
  return text.tokens
    .slice(Math.max(0, verb.first - 1), verb.last)
    .some(({ lower }) => /^(?:nearly|almost)$/.test(lower))
}

/** "is to join if voters agree": open; a meeting agreed on such a proviso is still a plan. */
function isOnCondition(clause: Clause, { dependentsOf, text }: FrameContext): boolean {
  if (clause.modality !== 'planned') return false
  // ", provided parliament agrees": by whom something is provided is no proviso.
  const [comma, word, next] = text.tokens.slice(clause.last, clause.last + 3)
  if (comma?.text === ',' && PROVIDING.has(word?.lower ?? '') && next?.lower !== 'by') return true
  return dependentsOf(clause).some(({ link, linkWord }) => link === 'adverbial' && PROVISOS.has(linkWord ?? ''))
}

const PROVISOS: ReadonlySet<string> = new Set([...['if', 'unless', 'provided'], ...CONDITIONAL_OPENERS])
const PROVIDING: ReadonlySet<string> = new Set(['provided', 'providing', 'assuming'])

/** "joined in 2023 and 2024 [respectively]": the times, one for each who did; of more or fewer the rule makes nothing. */
function respectiveTimes({ first, last, times }: Clause, { text }: FrameContext): readonly TimeMention[] {
  const dates = times.filter(({ type }) => type === 'date')
  const said = text.tokens.slice(first, last + 2).some(({ lower }) => lower === 'respectively')
  const listed = dates.every(
    (time, at) => at === 0 || text.tokens[time.first - 1]?.lower === (at < dates.length - 1 ? ',' : 'and'),
  )
  return said || (dates.length > 1 && listed) ? dates : []
}

/** "joined as an observer": the role that an "as" phrase names. */
function roleAs(clause: Clause): Membership['role'] {
  const named = clause.phrases.find(({ preposition, object: other }) => preposition === 'as' && other)?.object
  return (named && roleOf(named.members[0] ?? named)) ?? 'member'
}
