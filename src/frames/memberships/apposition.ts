import type { TimeMention } from '../../dates/timeMention.js'
import type { Membership } from '../../model/membership.js'
import type { NameMention } from '../../names/mention.js'
import type { Token } from '../../text/token.js'
import type { Argument, MembershipClaim } from '../claim.js'
import type { FrameContext, PhraseFrame } from '../frame.js'
import { bodyAt } from './bodyAt.js'
import { listBefore } from './listBefore.js'
import { roleOf, singularRole } from './memberRoles.js'

const NAME = 'membership/apposition'

/** More words than this before the role are no simple apposition. */
const MOST_WORDS = 7
const DETERMINERS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'its',
  'itself',
  'now',
  'already',
  'also',
  'both',
  'all',
])
const COUNTERS: ReadonlySet<string> = new Set([
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
])
/** Words that make the role another than what follows them: "a would-be member", "a non-NATO ally". */
const TURNING: ReadonlySet<string> = new Set([
  'non',
  'potential',
  'would',
  'possible',
  'prospective',
  'aspiring',
  'future',
  'not',
])

/** Words that no description holds between its article and its noun: a clause has begun, or another phrase. */
const STOPS: ReadonlySet<string> = new Set(
  `is was are were be been being has have had will would may might can could should do does did said says who which that whose
  of in on at to for with by from as or but nor if when while where after before against about like than says told`.split(
    /\s+/,
  ),
)

/** "Chile, a member of Mercosur since 1996," and "Chile, one of Mercosur's founders,": told beside the name, whatever the sentence says of it. */
export const apposition: PhraseFrame = {
  name: NAME,
  about: 'A name is followed by "a member of …", "an observer since …", "one of its founding members" or the like.',
  scan: (context) => [
    ...context.mentions.flatMap((mention, index) =>
      mention.kind === 'name' && (mention.type !== 'place' || isState(mention))
        ? claimsAfter(mention, index, context)
        : [],
    ),
    ...context.text.sentences.flatMap(({ first }) => claimsOpening(first, context)),
  ],
  finds: [
    '[Chile](member), a member of [Mercosur](organization), objected.',
    '[Chile](member), an associate member of [Mercosur](organization) since [1996](since), objected.',
    '[Turkey](member), a [NATO](organization) ally since [1952](since), objected.',
    "[Uruguay](member), one of [Mercosur](organization)'s four founding members, objected.",
    '[Uruguay](member), one of the founders of [Mercosur](organization), objected.',
    'As a member of [Mercosur](organization), [Chile](member) must comply.',
    '[Cuba](member), an observer since [2006](since), spoke last.',
    '[Cuba](member) and [Chile](member), both candidates since [2006](since), spoke last.',
    '[Cuba](member) and [Chile](member), the only [Mercosur](organization) member states outside NATO, spoke last.',
    '[Ana Prado](member), former mayor and a member of the [Labour Party](organization), spoke last.',
    '[Chile](member), no longer a member of [Mercosur](organization), objected.',
    '[Ana Prado](member), a former member of the [Labour Party](organization), spoke last.',
  ],
  ignores: {
    'Japan, a major non-NATO ally, agreed.': 'an ally that is no NATO ally',
    'Japan, a member of the public said, is far away.': 'the public is no organization',
    'Japan, which was a member of NATO, agreed.': 'a clause, in which time counts',
    'Japan, the NATO members said, is far away.': 'the members speak of it',
    'As a member of NATO, Japan would be safe.': 'it is imagined',
    'Japan, a potential member of NATO, agreed.': 'what it may become',
    'Chile, a partner of the European Union, agreed.': 'partners belong to nothing',
    'Ana Prado, a board member of the Andean Club, agreed.': 'she sits on its board',
    'He was met in Chile, a NATO member said.': 'the member is not named',
  },
}

/** "As a member of the EU, Hungary must comply": told at the head of the sentence, if the sentence tells what is so. */
function claimsOpening(first: number, context: FrameContext): MembershipClaim[] {
  const { tokens } = context.text
  if (tokens[first]?.lower !== 'as') return []
  const found = readRole(first + 1, context)
  if (found?.status !== 'current' || tokens[found.last]?.text !== ',') return []
  const start = tokens[found.last + 1]?.lower === 'the' ? found.last + 2 : found.last + 1
  const member = context.nameAt(start)
  if (!member || (member.type === 'place' && !isState(member))) return []
  const modal = tokens[member.last]?.lower ?? ''
  return /^(?:would|could|might|,|and|['’]s)$/.test(modal) ? [] : [claimOf(member, found, first, member.last)]
}

type Found = {
  readonly role: Membership['role']
  readonly status: Membership['status']
  readonly organization: Argument | null
  readonly since: TimeMention | null
  readonly last: number
  readonly plural: boolean
}

function claimsAfter(member: NameMention, index: number, context: FrameContext): MembershipClaim[] {
  const { tokens } = context.text
  const open = tokens[member.last]?.text ?? ''
  if (open !== ',' && open !== '(' && open !== '—' && open !== '–' && open !== '-') return []
  const found = readRole(member.last + 1, context)
  if (!found) return []
  const members = found.plural ? listBefore(index, context) : [member]
  if (found.plural && members.length < 2) return []
  const first = members[0]?.first ?? member.first
  return members.map((who) => claimOf(who, found, first, found.last))
}

function claimOf(who: NameMention, found: Found, first: number, last: number): MembershipClaim {
  return {
    kind: 'membership',
    rule: NAME,
    member: { first: who.first, last: who.last, mention: who, realm: null },
    organization: found.organization,
    role: found.role,
    status: found.status,
    since: found.status === 'current' ? found.since : null,
    until: null,
    attributedTo: null,
    evidence: { first, last },
  }
}

/** Reads "one of the six founding members of Mercosur since 1991" from a token on; null where something else stands there. */
function readRole(from: number, context: FrameContext): Found | null {
  const { tokens } = context.text
  let at = from
  const counted = COUNTERS.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of'
  if (counted) at += 2
  let plural = tokens[at]?.lower === 'both' || tokens[at]?.lower === 'all'
  let organization: Argument | null = null
  const adjectives: string[] = []
  let determined = counted
  for (const end = at + MOST_WORDS; at < end; at++) {
    const token = tokens[at]
    if (!token || TURNING.has(token.lower)) return null
    const body = bodyAt(at, context)
    if (body) {
      if (organization) return null
      organization = body
      at = body.last - 1
      if (/^['’]s?$/.test(tokens[at + 1]?.lower ?? '')) at++
      determined = true
      continue
    }
    if (context.nameAt(at) || STOPS.has(token.lower)) return null
    // "former minister and a member of the party" is no former member.
    if (token.lower === 'and') {
      if (!DETERMINERS.has(tokens[at + 1]?.lower ?? '') && !COUNTERS.has(tokens[at + 1]?.lower ?? '')) return null
      adjectives.length = 0
      determined = false
      organization = null
      continue
    }
    if (singularRole(token.lower) !== null && singularRole(tokens[at + 1]?.lower ?? '') === null) break
    if (DETERMINERS.has(token.lower)) determined = true
    else if (token.shape !== 'lower' && token.text !== '-' && !/^\d+$/.test(token.text)) return null
    else adjectives.push(token.lower)
  }
  const noun = tokens[at]
  const lemma = noun ? singularRole(noun.lower) : null
  if (!noun || lemma === null || !determined) return null
  // Allies are of the alliance before them; "an ally of NATO" is none.
  if (lemma === 'ally' && !organization) return null
  const role = roleOf({ lemma, adjectives })
  if (!role) return null
  at++
  const state = /^(?:states?|countr(?:y|ies)|nations?)$/.exec(tokens[at]?.lower ?? '')
  if (state) at++
  // "the only other member states": said of a list, which must stand before.
  plural = !counted && (plural || (state ? state[0].endsWith('s') : noun.lower !== lemma))
  const sought = tokens[at]?.lower === 'for'
  if (sought) at++
  if (sought && tokens[at]?.lower === 'membership') at++
  else if (sought) {
    const body = bodyAt(tokens[at]?.lower === 'the' ? at + 1 : at, context)
    if (!body || organization || tokens[body.last]?.lower !== 'membership') return null
    organization = body
    at = body.last + 1
  }
  if (/^(?:of|in|to|at|with)$/.test(tokens[at]?.lower ?? '')) {
    const start = tokens[at + 1]?.lower === 'the' && !bodyAt(at + 1, context) ? at + 2 : at + 1
    const body = bodyAt(start, context)
    if (!body || organization) return null
    organization = body
    at = body.last
  }
  const lasting = tokens[at]?.lower === 'since'
  const since = lasting ? context.timeAt(at + 1) : null
  // Without its organization the words must at least say since when.
  if (organization === null && !lasting) return null
  if (!lasting && !closes(tokens[at])) return null
  at = since?.last ?? at
  const former = adjectives.some((word) => PAST.has(word))
  return { role, status: former ? 'left' : 'current', organization, since, last: at, plural }
}

/** "a former member", "once a member", "no longer a member" */
const PAST: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'one-time',
  'once',
  'longer',
  'formerly',
  'previously',
  'erstwhile',
])

/** The apposition ends there: "Chile, a NATO member said" does not. */
function closes(token: Token | undefined): boolean {
  return (
    !token ||
    token.shape === 'punctuation' ||
    /^(?:and|that|which|who|since|but|with|under|whose|where|outside)$/.test(token.lower)
  )
}

function isState({ subtype }: NameMention): boolean {
  return subtype === 'country' || subtype === 'region'
}
