import type { NameMention, NominalMention } from '../../names/mention.js'
import type { MembershipClaim } from '../claim.js'
import type { FrameContext, PhraseFrame } from '../frame.js'
import { type ApposedRole, apposedRole } from './apposedRole.js'
import { listBefore } from './listBefore.js'

const NAME = 'membership/apposition'

/** "Chile, a member of Mercosur since 1996," and "Chile, one of Mercosur's founders,": told beside the name, whatever the sentence says of it. */
export const apposition: PhraseFrame = {
  name: NAME,
  about: 'A name is followed by "a member of …", "an observer since …", "one of its founding members" or the like.',
  scan: (context) => [
    ...context.mentions.flatMap((mention, index) => {
      if (mention.kind === 'name')
        return mention.type !== 'place' || isState(mention) ? claimsAfter(mention, index, context) : []
      const several = mention.kind === 'nominal' && mention.type === 'place' && (mention.count ?? 0) > 1
      return several ? claimsOfSeveral(mention, context) : []
    }),
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
    '[Both countries](member), [Mercosur](organization) members since [2007](since), objected.',
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
  const found = apposedRole(first + 1, context)
  if (found?.status !== 'current' || tokens[found.last]?.text !== ',') return []
  const start = tokens[found.last + 1]?.lower === 'the' ? found.last + 2 : found.last + 1
  const member = context.nameAt(start)
  if (!member || (member.type === 'place' && !isState(member))) return []
  const modal = tokens[member.last]?.lower ?? ''
  return /^(?:would|could|might|,|and|['’]s)$/.test(modal) ? [] : [claimOf(member, found, first, member.last)]
}

function claimsAfter(member: NameMention, index: number, context: FrameContext): MembershipClaim[] {
  const { tokens } = context.text
  const open = tokens[member.last]?.text ?? ''
  if (open !== ',' && open !== '(' && open !== '—' && open !== '–' && open !== '-') return []
  const found = apposedRole(member.last + 1, context)
  if (!found) return []
  const members = found.plural ? listBefore(index, context) : [member]
  if (found.plural && members.length < 2) return []
  // "Ana Prado, an observer, said": of what, nobody can tell.
  if (found.organization === null && found.since === null && member.type !== 'place') return []
  const first = members[0]?.first ?? member.first
  return members.map((who) => claimOf(who, found, first, found.last))
}

/** "The two countries, members since 2007, objected." */
function claimsOfSeveral(mention: NominalMention, context: FrameContext): MembershipClaim[] {
  const open = context.text.tokens[mention.last]?.text
  const found = open === ',' || open === '(' ? apposedRole(mention.last + 1, context) : null
  return found?.plural ? [claimOf(mention, found, mention.first, found.last)] : []
}

function claimOf(who: NameMention | NominalMention, found: ApposedRole, first: number, last: number): MembershipClaim {
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

function isState({ subtype }: NameMention): boolean {
  return subtype === 'country' || subtype === 'region'
}
