import { SPEECH_VERBS } from '../../lexicon/speechVerbs.js'
import type { Membership } from '../../model/membership.js'
import type { Mention, NameMention, NominalMention } from '../../names/mention.js'
import type { Token } from '../../text/token.js'
import type { Argument, MembershipClaim } from '../claim.js'
import type { FrameContext, PhraseFrame } from '../frame.js'
import { listBefore } from './listBefore.js'

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

/** Words before the organization that take its members out of it: "non-NATO members", "aspiring EU members". */
const OUTSIDE: ReadonlySet<string> = new Set(
  'non former ex aspiring potential prospective future be hopeful possible likely'.split(' '),
)

/** "NATO member Turkey", "EU members France and Spain", "ten ASEAN member states -- A, B and C", "members of the bloc, including A and B". */
export const memberList: PhraseFrame = {
  name: NAME,
  about: 'Names that follow "member", "ally", "observer" or "candidate" beside an organization belong to it.',
  scan: (context) =>
    context.mentions.flatMap((mention, index) => (isBody(mention) ? claimsBeside(mention, index, context) : [])),
  finds: [
    '[NATO](organization) member [Turkey](member) objected.',
    '[Labour Party](organization) member [Ana Prado](member) objected.',
    '[Mercosur](organization) members [Brazil](member) and [Uruguay](member) agreed.',
    'Two [Mercosur](organization) founding member states -- [Brazil](member) and [Uruguay](member) -- agreed.',
    'Members of [Mercosur](organization), including [Brazil](member) and [Uruguay](member), agreed.',
    '[Mercosur](organization) countries such as [Brazil](member) agreed.',
    "[Mercosur](organization)'s newest member, [Bolivia](member), agreed.",
    '[Brazil](member), [Uruguay](member) and other [Mercosur](organization) members agreed.',
  ],
  ignores: {
    'NATO members met in Turkey.': 'the country is where they met',
    'NATO members, Turkey said, should pay more.': 'the country is the speaker',
    'NATO members, Turkey and Chile said, should pay more.': 'two speakers',
    'Non-NATO members Chile and Cuba objected.': 'they are outside',
    'Aspiring EU members Albania and Montenegro objected.': 'they are not yet in',
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
  const head = headOf(tokens, body)
  if (!head) return []
  const after = listAfter(head, context)
  const list = after.length > 0 ? after : others(body, head, index, context)
  const { first, last } = body
  return list.map((member) => ({
    kind: 'membership',
    rule: NAME,
    member,
    organization: { first, last, mention: body, realm: null },
    role: head.role,
    status: 'current',
    since: null,
    until: null,
    attributedTo: null,
    evidence: {
      first: Math.min(head.first, ...list.map((each) => each.first)),
      last: Math.max(head.last, ...list.map((each) => each.last)),
    },
  }))
}

function isOutside(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  return OUTSIDE.has((before?.text === '-' ? tokens[first - 2] : before)?.lower ?? '')
}

/** The noun that says what the listed are, after the organization or before it. */
function headOf(tokens: readonly Token[], body: NameMention | NominalMention): Head | null {
  const after = roleAfter(tokens, body.last)
  if (after) return { ...after, first: body.first }
  // "EU countries such as France"
  if (
    body.kind === 'name' &&
    body.subtype === 'intergovernmental' &&
    STATES.has(tokens[body.last]?.lower ?? '') &&
    picks(tokens, body.last + 1)
  )
    return { role: 'member', first: body.first, last: body.last + 1, plural: true }
  // "members of the bloc, including France"
  const of = tokens[body.first - 1]?.lower === 'the' ? body.first - 2 : body.first - 1
  if (tokens[of]?.lower !== 'of') return null
  const state = STATES.has(tokens[of - 1]?.lower ?? '')
  const noun = state ? of - 2 : of - 1
  const role = ROLES.get(tokens[noun]?.lower ?? '')
  const plural = /s$/.test(tokens[of - 1]?.lower ?? '')
  if (!role || !plural || isOutside(tokens, noun) || tokens[noun]?.lower === 'allies' || !picks(tokens, body.last))
    return null
  return { role: BEFORE_ROLE.get(tokens[noun - 1]?.lower ?? '') ?? role, first: noun, last: body.last, plural }
}

/** Do "such as", "including" or the like stand there, after a comma or without? */
function picks(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]?.text === ',' ? from + 1 : from
  const word = tokens[at]?.lower ?? ''
  return word === 'including' || word === 'like' || (word === 'such' && tokens[at + 1]?.lower === 'as')
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
    .map((mention) => ({ first: mention.first, last: mention.last, mention, realm: null }))
}

type Head = {
  readonly role: Membership['role']
  readonly first: number
  readonly last: number
  readonly plural: boolean
}

/** Reads "'s", "founding", "member", "states" after the organization. */
function roleAfter(tokens: readonly Token[], from: number): Omit<Head, 'first'> | null {
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
function listAfter({ last: from, plural }: Head, { text, nameAt }: FrameContext): Argument[] {
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
  // "The EU's newest member, Croatia, adopted": an apposition to one.
  if (comma && !plural && list.length === 1) return tokens[at]?.text === ',' && isDefinite(tokens, from) ? list : []
  const ends = tokens[list.at(-1)?.last ?? at]?.shape === 'punctuation'
  return comma && (list.length < 2 || !ends || SPEECH_VERBS.has(tokens[at]?.lower ?? '')) ? [] : list
}

/** "Labour Party member Ana Prado": one person, named at once. */
function isOneNamed({ type }: NameMention, introduced: number): boolean {
  return type === 'person' && introduced === 0
}

function isState({ type, subtype }: NameMention): boolean {
  return type === 'place' && (subtype === 'country' || subtype === 'region')
}

/** "the EU's newest member", "the bloc's newest member": one and no other. */
function isDefinite(tokens: readonly Token[], noun: number): boolean {
  return tokens.slice(Math.max(0, noun - 4), noun).some(({ lower }) => /^['’]s?$/.test(lower))
}
