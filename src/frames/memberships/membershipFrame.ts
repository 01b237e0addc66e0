import type { Clause } from '../../clauses/clause.js'
import { NEEDS } from '../../clauses/mentionNeeds.js'
import type { TimeMention } from '../../dates/timeMention.js'
import type { Membership } from '../../model/membership.js'
import type { Rule } from '../../model/rule.js'
import { argumentsOf, mayBeOrganization, objectsOf, subjectOf } from '../arguments.js'
import type { Argument, MembershipClaim } from '../claim.js'
import type { Frame, FrameContext } from '../frame.js'
import { whenOf } from '../meetings/meetingStatus.js'
import { organizationsOf, roleOf } from './memberRoles.js'

/** Takes a clause and gives what fills one role in it. */
export type RoleFiller = (clause: Clause) => readonly Argument[]

export const subject: RoleFiller = (clause) => subjectOf(clause)
export const object: RoleFiller = (clause) => argumentsOf(clause.object)
/** The doer, active or passive. */
export const agent: RoleFiller = (clause) => argumentsOf(clause.verb?.passive ? clause.agent : clause.subject)
/** What the doing is done to, active or passive. */
export const patient: RoleFiller = (clause) => argumentsOf(clause.verb?.passive ? clause.subject : clause.object)
/** What one of these prepositions names, of the clause or of its noun. */
export const phrase =
  (...prepositions: readonly string[]): RoleFiller =>
  ({ phrases, noun }) =>
    objectsOf(noun ? [...phrases, ...noun.complements] : phrases, prepositions)
/** Names before the noun: "EU" in "EU membership". */
export const modifier: RoleFiller = ({ noun }) =>
  (noun?.modifiers ?? []).map((mention) => ({ first: mention.first, last: mention.last, mention, realm: null }))
export const possessor: RoleFiller = ({ noun }) => argumentsOf(noun?.possessor ?? null)
/** "Chile's membership of the bloc": the organization that a membership among the arguments is of. */
export const ofMembership: RoleFiller = ({ subject: doer, object: done, phrases, noun }) =>
  [doer, done, ...phrases.map((each) => each.object), ...(noun?.complements ?? []).map((each) => each.object)].flatMap(
    (each) =>
      each && ['membership', 'participation', 'status', 'seat'].includes(each.lemma) ? organizationsOf(each) : [],
  )
/** "EU leaders granted …", "NATO foreign ministers invited …": the body whose people do it. */
export const bodyOfAgent: RoleFiller = (clause) => {
  const doer = clause.verb?.passive ? clause.agent : clause.subject
  if (!doer) return []
  const { mention, first, last } = doer
  if (mention?.kind === 'office')
    return mention.of
      .filter(({ type }) => type === 'organization')
      .map((realm) => ({ first, last, mention: realm, realm: null }))
  if (roleOf(doer)) return organizationsOf(doer)
  return doer.modifiers
    .filter((each) => each.kind === 'name' && each.type === 'organization')
    .map((each) => ({ first, last, mention: each, realm: null }))
}
/** "admitted as full members of the bloc": the organization that an "as" phrase names. */
export const ofRole: RoleFiller = ({ phrases }) =>
  phrases.flatMap(({ preposition, object: named }) => (preposition === 'as' && named ? organizationsOf(named) : []))
/** "The bloc announces the suspension of Chile": whoever the noun's verb says it of. */
export const announcer: RoleFiller = ({ noun, governor, link }) =>
  noun && governor && link === 'object' ? subject(governor) : []
/** The first of several that something fits. */
export const either =
  (accepts: (argument: Argument) => boolean, ...fillers: readonly RoleFiller[]): RoleFiller =>
  (clause) => {
    for (const filler of fillers) {
      const found = filler(clause).filter(accepts)
      if (found.length > 0) return found
    }
    return []
  }

/** Who can belong to an organization; an office holder may speak for a state, which is seen when mentions are resolved. */
export function mayBelong({ mention, last }: Argument): boolean {
  // "The Indian" and "Germans" are people.
  if (mention.kind === 'demonym' && mention.last === last) return false
  if (mention.kind === 'name')
    return mention.type !== 'place' || mention.subtype === 'country' || mention.subtype === null
  return true
}

/** "Kiribati left in July", "Ecuador has applied": nothing but times and circumstances, so the text around must say where. */
export function saysNoMore({ object: done, phrases }: Clause): boolean {
  return (
    done === null &&
    phrases.every(
      ({ preposition, object: other, time }) =>
        time !== null ||
        (/^(?:in|over|after|because of|amid|as)$/.test(preposition) && argumentsOf(other).length === 0),
    )
  )
}

type Status = Membership['status']
type Outcome = { readonly status: Status; readonly role?: Membership['role'] } | null

export type MembershipSpec = Rule & {
  readonly verbs: readonly string[]
  readonly nouns?: readonly string[]
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
  member,
  organization,
  outcome,
  leavesOpen,
  ...rule
}: MembershipSpec): Frame {
  return {
    ...rule,
    needs: leavesOpen ? [NEEDS.organization, NEEDS.place] : [NEEDS.organization],
    evokedBy: { verbs, nouns },
    read: (clause, context) => {
      const result = outcome(clause, context)
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

/** "joined in 2023 and 2024 respectively": the times, one for each who did. */
function respectiveTimes({ first, last, times }: Clause, { text }: FrameContext): readonly TimeMention[] {
  const said = text.tokens.slice(first, last + 2).some(({ lower }) => lower === 'respectively')
  return said ? times.filter(({ type }) => type === 'date') : []
}

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
  return link === 'control' || (noun !== null && governor !== null && HAPPENING.has(governor.lemma))
}

const HAPPENING: ReadonlySet<string> = new Set(
  'complete finalize finalise formalize formalise conclude take seal approve ratify'.split(' '),
)
const MARKING: ReadonlySet<string> = new Set(
  `welcome celebrate mark hail follow announce confirm declare notify begin start order impose trigger`.split(/\s+/),
)
const AFTER: ReadonlySet<string> = new Set(['after', 'since', 'following', 'upon'])

/**
 * "Chile's entry" names the event without saying that it happened: a date behind it must, or "after", or what is said of it ("took
 * effect", "was completed", "was announced").
 */
export function isTold(clause: Clause): boolean {
  const { noun, governor, link, linkWord, times, tense, verb } = clause
  if (verb !== null || noun === null) return true
  if (linkWord !== null && AFTER.has(linkWord)) return true
  if (whenOf([...times, ...noun.times]) !== null && tense !== 'future') return true
  const done = link === 'object' || (link === 'subject' && governor?.verb?.passive)
  if (governor === null) return false
  return (
    (done && (MARKING.has(governor.lemma) || HAPPENING.has(governor.lemma))) ||
    (link === 'subject' && governor.lemma === 'take')
  )
}

function timeOf({ noun, times, phrases }: Clause): TimeMention | null {
  return whenOf([...(noun?.times ?? []), ...times, ...phrases.flatMap(({ time }) => (time ? [time] : []))])
}

const LASTING: ReadonlySet<string> = new Set(['current', 'suspended'])

/** A state of being has no beginning unless the words give one: "a member since 2004". */
function isSince(clause: Clause, when: TimeMention | null): boolean {
  return when !== null && clause.phrases.some(({ preposition, time }) => preposition === 'since' && time === when)
}

/** "joined as an observer": the role that an "as" phrase names. */
function roleAs(clause: Clause): Membership['role'] {
  const named = clause.phrases.find(({ preposition, object: other }) => preposition === 'as' && other)?.object
  return (named && roleOf(named.members[0] ?? named)) ?? 'member'
}

const ASKING: ReadonlySet<string> = new Set(['apply', 'seek', 'bid', 'ask', 'request', 'petition'])

const REQUESTS: ReadonlySet<string> = new Set(['application', 'bid', 'request', 'candidacy'])
export const SUBMITTING: ReadonlySet<string> = new Set('submit file lodge present make renew launch send'.split(' '))

/** "applied to join", "submitted its application to join": somebody asks to come in. */
function isAsked({ governor, link }: Clause): boolean {
  if (!governor || link !== 'control') return false
  return ASKING.has(governor.lemma) || (SUBMITTING.has(governor.lemma) && REQUESTS.has(governor.object?.lemma ?? ''))
}

/** "the prospect of Ukraine joining NATO", "opposed to leaving": a gerund names a thing without saying that it happened, unless it is past. */
function isOnlyNamed({ kind, link, linkWord, verb }: Clause): boolean {
  if (kind !== 'participle' || verb === null || verb.passive) return false
  return link === 'relative' || (linkWord !== null && !PAST_LINKS.has(linkWord))
}

const PAST_LINKS: ReadonlySet<string> = new Set([
  'after',
  'since',
  'upon',
  'on',
  'by',
  'following',
  'before',
  'when',
  'despite',
  'and',
])

/** Coming in: joined, joining, applied, invited, denied; hopes and ifs state nothing. */
export function entering(clause: Clause): Outcome {
  if (isOnlyNamed(clause)) return null
  if (clause.modality === 'proposed' && clause.positive) {
    if (clause.link === 'control' && clause.governor?.lemma === 'invite') return { status: 'invited' }
    return isAsked(clause) ? { status: 'applied' } : null
  }
  if (clause.modality === 'possible' || clause.modality === 'counterfactual') return null
  if (!clause.positive || clause.modality === 'cancelled') return { status: 'denied' }
  // "signed the papers to become members": what somebody does something for is still ahead.
  if (clause.kind === 'infinitive' && clause.link === 'purpose') return { status: 'joining' }
  if (clause.modality === 'planned' || clause.modality === 'postponed' || clause.tense === 'future')
    return { status: 'joining' }
  return { status: clause.verb?.progressive ? 'joining' : 'joined' }
}

/** Going out: left or leaving; whoever is said not to leave is not said to have left. */
export function leaving(clause: Clause): Outcome {
  if (
    isOnlyNamed(clause) ||
    !clause.positive ||
    ['proposed', 'possible', 'counterfactual', 'cancelled', 'postponed'].includes(clause.modality)
  )
    return null
  return {
    status: clause.modality === 'planned' || clause.tense === 'future' || clause.verb?.progressive ? 'leaving' : 'left',
  }
}

/** Something done or about to be done: gives its status where it is real. */
export function when(status: Status, role?: Membership['role']): (clause: Clause) => Outcome {
  return ({ positive, modality }) =>
    positive && (modality === 'asserted' || modality === 'planned') ? { status, ...(role ? { role } : {}) } : null
}
