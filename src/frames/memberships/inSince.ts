import type { NameMention } from '../../names/mention.js'
import { sentenceAt } from '../../text/sentenceAt.js'
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
    'The ambassador of Norway has been in NATO since 2021.': 'people are sent there',
    'A camp in Norway has been in NATO since 2021.': 'a camp lies in Norway',
    'The treaty between Norway and Peru has been in the UN since 1999.': 'a treaty is kept there',
    'It is not true Norway has been in NATO since 1949.': 'it is denied',
    'If Norway has been in NATO since 1949, it pays.': 'a condition',
    'Trust in Norway, in NATO since 1949, has fallen.': 'what the aside belongs to is open',
    'Unlike Norway, in NATO since 1949 Peru has grown.': 'the time belongs to what follows',
  },
}

/** Words that make a name part of something else, or one of several, which may be what is in the body: "the ambassador of Norway". */
const BINDING: ReadonlySet<string> = new Set(
  'of in to from for with by at on about against between among over under near around like unlike as than inside outside across and or nor not'.split(
    ' ',
  ),
)

/** Is what stands before the subject of "has been" nothing that could take it back? "It is not true Norway has been in NATO" */
function isStated(member: NameMention, { text: { sentences, tokens } }: FrameContext): boolean {
  const lead = tokens
    .slice(sentences[sentenceAt(sentences, member.first)]?.first ?? member.first, member.first)
    .map(({ lower }) => lower)
  if (lead.at(-1) === 'the') lead.pop()
  const last = lead.at(-1) ?? ''
  const ends = last === '' || OPENING.has(last)
  return ends && !lead.some((word) => TAKING_BACK.has(word))
}

const OPENING: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '“',
  '"',
  '–',
  '—',
  '-',
  'that',
  'but',
  'while',
  'because',
])
const TAKING_BACK: ReadonlySet<string> = new Set(
  `if whether unless suppose supposing assuming had imagine not no never nor false untrue myth wrong wrongly mistaken belief rumour rumor claim claims
  claimed alleged deny denies denied doubt doubts doubted pretend pretended like unlike`.split(/\s+/),
)

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
  const isAside = word(at) === ','
  let isPlain = false
  if (word(at) === 'been') {
    if (word(at - 1) !== 'has') return []
    at -= 2
    if (word(at) === 'which') at -= 2
    else isPlain = true
  } else if (isAside) at--
  else return []
  const member = context.mentions[index - 1]
  if (member?.kind !== 'name' || member.subtype !== 'country' || member.last !== at + 1) return []
  const before = word(word(member.first - 1) === 'the' ? member.first - 2 : member.first - 1)
  if (BINDING.has(before) || (isAside && word(since.last) !== ',')) return []
  if (isPlain && !isStated(member, context)) return []
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
