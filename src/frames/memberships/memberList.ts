import type { Membership } from '../../model/membership.js'
import type { NameMention } from '../../names/mention.js'
import type { Token } from '../../text/token.js'
import type { Argument, MembershipClaim } from '../claim.js'
import type { FrameContext, PhraseFrame } from '../frame.js'

const NAME = 'membership/member-list'

const ROLES: ReadonlyMap<string, Membership['role']> = new Map([
  ['member', 'member'],
  ['members', 'member'],
  ['ally', 'member'],
  ['allies', 'member'],
  ['founder', 'founder'],
  ['founders', 'founder'],
  ['observer', 'observer'],
  ['observers', 'observer'],
  ['candidate', 'candidate'],
  ['candidates', 'candidate'],
])
const BEFORE_ROLE: ReadonlyMap<string, Membership['role']> = new Map([
  ['founding', 'founder'],
  ['founder', 'founder'],
  ['full', 'full-member'],
  ['associate', 'associate'],
  ['observer', 'observer'],
  ['candidate', 'candidate'],
])
const NEUTRAL: ReadonlySet<string> = new Set([
  'fellow',
  'new',
  'newest',
  'permanent',
  'current',
  'key',
  'long-time',
  'other',
  'latest',
  'small',
  'three',
  'four',
  'five',
  'two',
])
const STATES: ReadonlySet<string> = new Set([
  'state',
  'states',
  'country',
  'countries',
  'nation',
  'nations',
  'economies',
])
const INTRODUCING: ReadonlySet<string> = new Set([
  ',',
  ':',
  '-',
  '--',
  '–',
  '—',
  '(',
  'such',
  'as',
  'including',
  'like',
  'namely',
  'are',
])

/** "NATO member Turkey", "EU members France and Spain", "ten ASEAN member states -- A, B and C". */
export const memberList: PhraseFrame = {
  name: NAME,
  about: 'Names that follow "member", "ally", "observer" or "candidate" after an organization belong to it.',
  scan: (context) =>
    context.mentions.flatMap((mention) =>
      mention.kind === 'name' && mention.type === 'organization' && mention.subtype !== 'company'
        ? claimsAfter(mention, context)
        : [],
    ),
  finds: [
    '[NATO](organization) member [Turkey](member) objected.',
    '[Labour Party](organization) member [Ana Prado](member) objected.',
    '[Mercosur](organization) members [Brazil](member) and [Uruguay](member) agreed.',
    'Two [Mercosur](organization) founding member states -- [Brazil](member) and [Uruguay](member) -- agreed.',
  ],
  ignores: {
    'NATO members met in Turkey.': 'the country is where they met',
    'NATO members, Turkey said, should pay more.': 'the country is the speaker',
  },
}

function claimsAfter(organization: NameMention, context: FrameContext): MembershipClaim[] {
  const { tokens } = context.text
  const head = roleAfter(tokens, organization.last)
  if (!head) return []
  const list = listAfter(head.last, head.plural, context)
  const { first, last } = organization
  return list.map((member) => ({
    kind: 'membership',
    rule: NAME,
    member,
    organization: { first, last, mention: organization, realm: null },
    role: head.role,
    status: 'current',
    since: null,
    until: null,
    attributedTo: null,
    evidence: { first, last: Math.max(...list.map((each) => each.last)) },
  }))
}

type Head = { readonly role: Membership['role']; readonly last: number; readonly plural: boolean }

/** Reads "'s", "founding", "member", "states" after the organization. */
function roleAfter(tokens: readonly Token[], from: number): Head | null {
  let at = from
  let role: Membership['role'] | null = null
  if (tokens[at]?.lower === "'s") at++
  for (; at < from + 5; at++) {
    const word = tokens[at]?.lower ?? ''
    const before = BEFORE_ROLE.get(word)
    const next = tokens[at + 1]?.lower ?? ''
    if (before && (ROLES.has(next) || STATES.has(next))) role = before
    else if (!NEUTRAL.has(word)) break
  }
  const noun = tokens[at]?.lower ?? ''
  const named = ROLES.get(noun)
  if (named) at++
  else if (!(role && STATES.has(noun))) return null
  let plural = noun.endsWith('s') || noun === 'allies'
  const state = tokens[at]?.lower ?? ''
  if (STATES.has(state)) {
    plural = state !== 'state' && state !== 'country' && state !== 'nation'
    at++
  }
  return { role: role ?? named ?? 'member', last: at, plural }
}

/** The country names that follow at once, as a list. A comma alone introduces a list only where the list ends the clause. */
function listAfter(from: number, plural: boolean, { text, nameAt }: FrameContext): Argument[] {
  const { tokens } = text
  let at = from
  while (INTRODUCING.has(tokens[at]?.lower ?? '') && at < from + 3) at++
  const introduced = at - from
  const list: Argument[] = []
  for (;;) {
    const start = tokens[at]?.lower === 'the' ? at + 1 : at
    const mention = nameAt(start)
    if (!mention || !(isState(mention) || (!plural && isOneNamed(mention, introduced)))) break
    list.push({ first: mention.first, last: mention.last, mention, realm: null })
    at = mention.last
    if (!plural) break
    if (tokens[at]?.lower === ',') at++
    if (tokens[at]?.lower === 'and' || tokens[at]?.lower === 'or') at++
  }
  const comma = introduced === 1 && tokens[from]?.lower === ','
  return comma && list.length < 2 ? [] : list
}

/** "Labour Party member Ana Prado": one person, named at once. */
function isOneNamed({ type }: NameMention, introduced: number): boolean {
  return type === 'person' && introduced === 0
}

function isState({ type, subtype }: NameMention): boolean {
  return type === 'place' && (subtype === 'country' || subtype === 'region')
}
