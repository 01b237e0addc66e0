import type { Membership } from '../../model/membership.js'
import type { Mention, NameMention, NominalMention } from '../../names/mention.js'
import type { Token } from '../../text/token.js'
import { argumentOf } from '../arguments.js'
import type { Argument, MembershipClaim } from '../claim.js'
import type { FrameContext, PhraseFrame } from '../frame.js'
import { isState, listAfter } from './listAfter.js'
import { listBefore } from './listBefore.js'
import { type Head, isOutside, memberHead } from './memberHead.js'
import { roleOf } from './memberRoles.js'

const NAME = 'membership/member-list'

/** "NATO member Turkey", "EU members France and Spain", "ten ASEAN member states -- A, B and C", "members of the bloc, including A and B". */
export const memberList: PhraseFrame = {
  name: NAME,
  about: 'Names that follow "member", "ally", "observer" or "candidate" beside an organization belong to it.',
  scan: (context) => [
    ...context.mentions.flatMap((mention, index) => (isBody(mention) ? claimsBeside(mention, index, context) : [])),
    ...openLists(context),
  ],
  finds: [
    '[NATO](organization) member [Turkey](member) objected.',
    '[Labour Party](organization) member [Ana Prado](member) objected.',
    '[Mercosur](organization) members [Brazil](member) and [Uruguay](member) agreed.',
    'Two [Mercosur](organization) founding member states -- [Brazil](member) and [Uruguay](member) -- agreed.',
    'Members of [Mercosur](organization), including [Brazil](member) and [Uruguay](member), agreed.',
    'Members of [Mercosur](organization), among them [Brazil](member) and [Uruguay](member), agreed.',
    '[Mercosur](organization) ([Brazil](member), [Uruguay](member) and [Paraguay](member)) agreed.',
    'The [Mercosur](organization) countries -- [Brazil](member) and [Uruguay](member) -- agreed.',
    '[Mercosur](organization), a club of five nations including [Brazil](member) and [Uruguay](member), agreed.',
    '[Mercosur](organization) countries such as [Brazil](member) agreed.',
    "[Mercosur](organization)'s newest member, [Bolivia](member), agreed.",
    'The other Andean members - [Chile](member), [Peru](member) and [Bolivia](member) - agreed.',
    'Full members of [Mercosur](organization): [Brazil](member), [Uruguay](member) and [Paraguay](member).',
    '[Brazil](member), [Uruguay](member) and other [Mercosur](organization) members agreed.',
  ],
  ignores: {
    'NATO members met in Turkey.': 'the country is where they met',
    'NATO members, Turkey said, should pay more.': 'the country is the speaker',
    'NATO members, Turkey and Chile said, should pay more.': 'two speakers',
    'Mercosur (Montevideo, Uruguay) agreed.': 'where it sits',
    'Mercosur (in Brazil and Uruguay) agreed.': 'where it agreed',
    'Non-NATO members Chile and Cuba objected.': 'they are outside',
    'Aspiring EU members Albania and Montenegro objected.': 'they are not yet in',
    'Crew members - Chile and Peru say - agreed.': 'no list of states',
    'Family members from two countries - Chile and Peru - agreed.': 'they are from there',
    'The aspiring members - Chile and Peru - agreed.': 'they are not yet in',
    'Chile and NATO members agreed.': 'without "other" it is none of them',
  },
}

function isBody(mention: Mention): mention is NameMention | NominalMention {
  if (mention.kind === 'nominal') return mention.type === 'organization' && mention.count === 1
  return mention.kind === 'name' && mention.type === 'organization' && mention.subtype !== 'company'
}

function claimsBeside(body: NameMention | NominalMention, index: number, context: FrameContext): MembershipClaim[] {
  const { tokens } = context.text
  if (isOutside(tokens, body.first)) return []
  const head = memberHead(tokens, body)
  if (!head) return []
  const after = listAfter(head, context)
  const list = after.length > 0 ? after : others(body, head, index, context)
  return list.map((member) => claimOf(member, argumentOf(body), head.role, head.first, list, head.last))
}

function claimOf(
  member: Argument,
  organization: Argument | null,
  role: Membership['role'],
  first: number,
  list: readonly Argument[],
  last = 0,
): MembershipClaim {
  return {
    kind: 'membership',
    rule: NAME,
    member,
    organization,
    role,
    status: 'current',
    since: null,
    until: null,
    attributedTo: null,
    evidence: {
      first: Math.min(first, ...list.map((each) => each.first)),
      last: Math.max(last, ...list.map((each) => each.last)),
    },
  }
}

/** "the other members - A, B and C - agreed": of what the text is about. */
function openLists(context: FrameContext): MembershipClaim[] {
  const { tokens, sentences } = context.text
  const claims: MembershipClaim[] = []
  for (const sentence of sentences)
    for (let at = sentence.first + 1; at < sentence.last; at++) {
      const word = tokens[at]?.lower
      if ((word !== 'members' && word !== 'founders') || !isDash(tokens[at + 1])) continue
      const first = determinerBefore(tokens, at, sentence.first)
      const list = first < 0 ? [] : listAfter({ last: at + 1, plural: true }, context)
      if (list.length < 2) continue
      const before = tokens.slice(first, at).map(({ lower }) => lower)
      const role = roleOf({ lemma: word.slice(0, -1), adjectives: before })
      if (role) claims.push(...list.map((member) => claimOf(member, null, role, first, list)))
    }
  return claims
}

function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^(?:--?|[–—:])$/.test(token.text)
}

/** Where "the other Andean" before "members" starts; -1 where other words stand there: "members of the crew". */
function determinerBefore(tokens: readonly Token[], noun: number, floor: number): number {
  for (let at = noun - 1; at >= Math.max(floor, noun - 4); at--) {
    const word = tokens[at]?.lower ?? ''
    if (/^(?:the|its|other|both|all|two|three|four|five|six|seven|eight|nine|ten)$/.test(word)) return at
  }
  return -1
}

/** "France and other NATO members": those before. */
function others(body: NameMention | NominalMention, head: Head, index: number, context: FrameContext): Argument[] {
  const { tokens } = context.text
  const last = context.mentions[index - 1]
  if (
    !head.plural ||
    head.first !== body.first ||
    tokens[body.first - 1]?.lower !== 'other' ||
    tokens[body.first - 2]?.lower !== 'and'
  )
    return []
  if (last?.last !== body.first - 2 || last.kind !== 'name' || !isState(last)) return []
  return listBefore(index - 1, context)
    .filter(isState)
    .map(argumentOf)
}
