import type { MembershipClaim } from '../frames/claim.js'
import type { Entity } from '../model/entity.js'

/** Organizations that nobody "belongs to" in the sense of a report on diplomacy. */
const NO_MEMBERS: ReadonlySet<string> = new Set(['company', 'media', 'sport', 'club', 'university', 'education'])

/** States belong to intergovernmental bodies, parties to alliances of parties, people to parties and academies; firms and newsrooms have staff. */
export function mayBelongTo(
  member: Entity | undefined,
  organization: Entity | undefined,
  { rule, role }: Pick<MembershipClaim, 'rule' | 'role'>,
): boolean {
  if (!member || organization?.type !== 'organization' || member.id === organization.id) return false
  const kind = organization.subtype ?? ''
  if (member.type === 'place') return member.subtype === 'country' && mayBeOfStates(organization)
  if (NO_MEMBERS.has(kind)) return false
  // A union may join a bank of states; a firm that "joined the UN" joined some venture of it.
  if (kind === 'intergovernmental' && member.type === 'organization') return !NO_MEMBERS.has(member.subtype ?? '')
  if (member.type === 'organization') return role !== 'founder' && isParty(member) && isParty(organization)
  // A party's candidate stands for an office.
  if (role === 'candidate') return false
  if (isParty(organization)) return true
  const saysMember = rule === 'membership/be-member' || rule === 'membership/apposition'
  return saysMember && (kind === '' || kind === 'civil' || /\bParliament$/.test(organization.name))
}

/** A body of no country ("the Trans-Andean Council") may be one of states, unless its name says that it is something else. */
function mayBeOfStates({ subtype, country, name }: Entity): boolean {
  if (subtype === null || subtype === 'intergovernmental' || subtype === 'civil') return true
  return country === null && (subtype === 'government' || /\b(?:Working|Study|Contact|Action) Group$/.test(name))
}

/** Words in the names of parties and movements. */
const PARTY_WORDS =
  /\b(?:Party|Democrats|Socialists|Communists|Republicans|Greens|Conservatives|Alliance|Front|League|Movement|Coalition)\b/

function isParty({ subtype, name }: Entity): boolean {
  return (
    subtype === 'party' ||
    subtype === 'armed-group' ||
    ((subtype === null || subtype === 'civil') && PARTY_WORDS.test(name))
  )
}
