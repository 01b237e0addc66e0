import type { Argument, Claim, MembershipClaim } from '../frames/claim.js'
import type { Membership } from '../model/membership.js'
import type { Warning } from '../model/span.js'
import type { Mention } from '../names/mention.js'
import { countBelow } from '../text/countBelow.js'
import type { TokenizedText } from '../text/token.js'
import { calendarDate, type FactContext, quote, slugOf, uniqueIds } from './factContext.js'
import { gatherMemberships, withoutContradictions } from './gatherMemberships.js'
import { impliedOrganization } from './impliedOrganization.js'
import { mayBelongTo } from './mayBelongTo.js'
import { sinceOfSection } from './sinceOfSection.js'
import { startOf } from './startOf.js'

/** Takes the membership claims of a text and gives its memberships: one for each thing told, however often it is told. */
export function resolveMemberships(
  claims: readonly Claim[],
  context: FactContext,
): { memberships: Membership[]; warnings: Warning[] } {
  const { add, all } = gatherMemberships()
  let homes: ReadonlyMap<string, string> = new Map()
  const tell = (organization: Argument, claim: MembershipClaim) => {
    const ids = idsOf(organization, context)
    const members = membersOf(claim, ids[0] ?? '', context)
    const home = members.length === 1 ? homes.get(members[0] ?? '') : undefined
    for (const id of home ? [home] : ids) factsOf(claim, id, context).forEach(add)
  }
  const told = claims.filter((claim) => claim.kind === 'membership')
  if (told.length === 0) return { memberships: [], warnings: [] }
  // Names first: what they tell settles "the party", "it" and what the words leave out.
  for (const claim of told) if (claim.organization?.mention.kind === 'name') tell(claim.organization, claim)
  homes = partiesOf(all(), context)
  for (const claim of told)
    if (claim.organization && claim.organization.mention.kind !== 'name') tell(claim.organization, claim)
  const explicit = new Set(all().map(({ organization }) => organization))
  const inPassing = new Set(told.flatMap((claim) => namedInPassing(claim, context)))
  const implied = impliedOrganization(context.referents.entities, explicit, paragraphStart(context.text), inPassing)
  for (const claim of told) {
    const open = claim.organization === null || isUnclear(claim.organization, context)
    if (!open || !isNamedMember(claim.member, context)) continue
    const id = implied(quote(context.text, claim.rule, claim.evidence).end, reachOf(claim))
    const [member = ''] = membersOf(claim, '', context)
    // What a person left open is the party told of that person; "its membership" is that in the body of which it is told to be a member.
    const meant = context.entity(member)?.type === 'person' ? homes.get(member) : id
    if (claim.member.mention.kind === 'pronoun' && !isToldOf(member, meant, all())) continue
    if (meant) factsOf(claim, meant, context).forEach(add)
  }
  const { kept, warnings } = withoutContradictions(all())
  // "has been accepted … is to become a member in May": what two tellings make together may still be ahead.
  const timed = kept.map((each) => ({ ...each, status: stillAhead(each.status, each, context.published) }))
  const named = timed.map((membership) => ({ ...membership, id: idOf(membership) }))
  return { memberships: uniqueIds(named.sort((a, b) => startOf(a) - startOf(b) || compare(a.id, b.id))), warnings }
}

function isToldOf(member: string, organization: string | null | undefined, told: readonly Membership[]): boolean {
  return told.some((each) => each.member === member && each.organization === organization)
}

/** "Turkey, a NATO member since 1952, is a dialogue partner": where an aside names a body, which is not what the text is about. */
function namedInPassing({ rule, organization }: MembershipClaim, { text }: FactContext): number[] {
  const isAside = rule === 'membership/apposition' || rule === 'membership/member-list'
  const start = organization && isAside ? text.tokens[organization.mention.first]?.start : undefined
  return start === undefined ? [] : [start]
}

/** Gives the offset at which the paragraph of an offset starts, by halving. */
function paragraphStart({ sentences, tokens }: TokenizedText): (at: number) => number {
  const starts: number[] = []
  let paragraph = -1
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph) continue
    paragraph = sentence.paragraph
    starts.push(tokens[sentence.first]?.start ?? 0)
  }
  return (at) => starts[countBelow(starts.length, (index) => (starts[index] ?? 0) < at) - 1] ?? 0
}

/** The party of each person who is told to have had just one: that is what "the party" and "it" mean beside that person. */
function partiesOf(memberships: readonly Membership[], context: FactContext): ReadonlyMap<string, string> {
  const parties = new Map<string, Set<string>>()
  for (const { member, organization } of memberships) {
    if (context.entity(member)?.type !== 'person') continue
    parties.set(member, (parties.get(member) ?? new Set()).add(organization))
  }
  return new Map(
    [...parties].flatMap(([member, [only, ...more]]) => (only && more.length === 0 ? [[member, only]] : [])),
  )
}

/** Comings and goings are of anything ("left in May"): the organization must be near. */
function reachOf({ rule, member }: MembershipClaim): number | undefined {
  const near = rule === 'membership/leave' || rule === 'membership/join'
  return near && member.mention.kind === 'name' ? NEAR : undefined
}

/** In UTF-16 units: about three sentences. */
const NEAR = 600

/** "Guyana leaves it in December": a pronoun that nothing near explains. */
function isUnclear(organization: Argument, context: FactContext): boolean {
  if (organization.mention.kind !== 'pronoun') return false
  // "Chile is to be admitted as its 11th member": not Chile's own.
  return idsOf(organization, context).every((id) => context.entity(id)?.type !== 'organization')
}

/** Where the organization has to be guessed, the member may not be; "its membership was suspended" is that of the state spoken of. */
function isNamedMember(member: Argument, context: FactContext): boolean {
  const { mention } = member
  if (mention.kind !== 'pronoun') return mention.kind === 'name'
  if (/^(?:s?he|h(?:im|er))$/.test(mention.lower)) return true
  return /^its?$/.test(mention.lower) && idsOf(member, context).every((id) => context.entity(id)?.type === 'place')
}

function factsOf(claim: MembershipClaim, organization: string, context: FactContext): Membership[] {
  const { role } = claim
  // "June 2004 – Peru joins the bloc": a chronicle tells when.
  const since = claim.since ?? sinceOfSection(claim, context)
  const dates = { since: calendarDate(since), until: calendarDate(claim.until) }
  const status = stillAhead(claim.status, dates, context.published)
  const sources = claim.attributedTo ? idsOf(claim.attributedTo, context) : []
  // What several say of themselves is nobody's word in particular.
  const attributedTo = sources.length === 1 ? (sources[0] ?? null) : null
  return membersOf(claim, organization, context)
    .filter((member) => mayBelongTo(context.entity(member), context.entity(organization), claim))
    .map((member) => ({
      id: '',
      member,
      organization,
      role,
      status,
      ...dates,
      attributedTo,
      evidence: [quote(context.text, claim.rule, claim.evidence)],
    }))
}

/** "Slovenia leaves the council at the end of December": what a date puts after the article has not happened yet. */
function stillAhead(
  status: Membership['status'],
  { since, until }: Pick<Membership, 'since' | 'until'>,
  published: string | null,
): Membership['status'] {
  const date = status === 'joined' ? since : status === 'left' ? until : null
  if (!date || !published || !/^\d{4}(?:-\d{2}){0,2}$/.test(date) || date <= published.slice(0, date.length))
    return status
  return status === 'joined' ? 'joining' : 'leaving'
}

function idsOf({ mention }: Argument, { referents }: FactContext): readonly string[] {
  return referents.of(mention)
}

/**
 * A president who signs his country's application applies for the country: people have no seat of their own in bodies of states.
 * Offices whose holder nobody names speak for their country in the same way.
 */
function membersOf(claim: MembershipClaim, organization: string, context: FactContext): string[] {
  const { mention, realm } = claim.member
  const meant = context.referents.of(mention)
  // "they" for two cities are hardly two states: whom the pronoun means was not understood.
  if (mention.kind === 'pronoun' && meant.some((id) => context.referents.actor(id) !== id)) return []
  const own = mention.kind === 'pronoun' && mention.lower === 'its' && meant.every((id) => id === organization)
  const ids = own ? onlyCountryBefore(mention, context) : meant.map((id) => context.referents.actor(id))
  // A capital stands for its state where states are members, not in a league of cities.
  if (context.entity(organization)?.subtype !== 'intergovernmental') return own ? ids : [...meant]
  if (mention.kind === 'office' && ids.length === 0) {
    const of = realm ? (context.referents.of(realm)[0] ?? null) : context.referents.realm(mention)
    return of ? [of] : []
  }
  return ids.flatMap((id) => {
    // People sit in a parliament themselves.
    if (context.entity(id)?.type !== 'person' || /\bParliament$/.test(context.entity(organization)?.name ?? ''))
      return [id]
    // "A bishop of Kenya applied to join": for herself.
    const offices = context.officials.has(id) ? context.positionsOf(id) : []
    const state = offices.find(({ of }) => context.entity(of ?? '')?.subtype === 'country')
    return state?.of && claim.rule !== 'membership/be-member' ? [state.of] : []
  })
}

/** "The union lifted its sanctions on Guinea and restored its membership": the one country that the sentence named so far. */
function onlyCountryBefore({ first }: Mention, { text, referents }: FactContext): string[] {
  const sentence = text.sentences.find((each) => each.first <= first && first < each.last)
  const from = text.tokens[sentence?.first ?? first]?.start ?? 0
  const to = text.tokens[first]?.start ?? 0
  const named = referents.entities.filter(
    ({ subtype, mentions }) =>
      subtype === 'country' && mentions.some(({ start, form }) => form === 'name' && from <= start && start < to),
  )
  return named.length === 1 ? named.map(({ id }) => id) : []
}

function idOf({ member, organization, role, status }: Membership): string {
  return `membership/${slugOf(member)}/${slugOf(organization)}/${role}/${status}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
