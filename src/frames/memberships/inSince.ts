import type { NameMention } from '../../names/mention.js'
import type { MembershipClaim } from '../claim.js'
import type { FrameContext, PhraseFrame } from '../frame.js'

const NAME = 'membership/in-since'

/** "Norway has been in NATO since 1949", "Norway, in NATO since 1949, objected": a state is in a body of states as a member. */
export const inSince: PhraseFrame = {
  name: NAME,
  about: 'A state has been in a body of states since some time.',
  scan: (context) =>
    context.mentions.flatMap((mention, index) =>
      mention.kind === 'name' && mention.subtype === 'intergovernmental' ? claimsOf(mention, index, context) : [],
    ),
  finds: [
    '[Norway](member) has been in [NATO](organization) since [1949](since).',
    '[Norway](member), in [NATO](organization) since [1949](since), objected.',
    '[Norway](member), which has been in [NATO](organization) since [1949](since), objected.',
  ],
  ignores: {
    'Norway has been in talks with NATO since 1949.': 'talks are no membership',
    'Norwegian troops have been in NATO since 1949.': 'troops belong to Norway',
    'Norway has been in NATO’s sights since 1949.': 'it is watched',
    'Ana Prado has been in NATO since 2019.': 'people work there',
    'Norway has not been in NATO since 1949.': 'it left',
  },
}

function claimsOf(organization: NameMention, index: number, context: FrameContext): MembershipClaim[] {
  const { tokens } = context.text
  const since = tokens[organization.last]?.lower === 'since' ? context.timeAt(organization.last + 1) : null
  if (!since) return []
  const word = (at: number) => tokens[at]?.lower ?? ''
  let at = organization.first - 1
  if (word(at) === 'the') at--
  if (word(at) !== 'in' && word(at) !== 'inside') return []
  at--
  // "has been", "which has been", ","
  if (word(at) === 'been') {
    if (word(at - 1) !== 'has') return []
    at -= 2
    if (word(at) === 'which') at -= 2
  } else if (word(at) === ',') at--
  else return []
  const member = context.mentions[index - 1]
  if (member?.kind !== 'name' || member.subtype !== 'country' || member.last !== at + 1) return []
  return [
    {
      kind: 'membership',
      rule: NAME,
      member: { first: member.first, last: member.last, mention: member, realm: null },
      organization: { first: organization.first, last: organization.last, mention: organization, realm: null },
      role: 'member',
      status: 'current',
      since,
      until: null,
      attributedTo: null,
      evidence: { first: member.first, last: since.last },
    },
  ]
}
