import type { Membership } from '../../model/membership.js'
import type { NameMention, NominalMention } from '../../names/mention.js'
import type { Token } from '../../text/token.js'

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

/** Words before the organization that take its members out of it: "non-NATO members", "aspiring EU members". */
const OUTSIDE: ReadonlySet<string> = new Set(
  'non former ex aspiring potential prospective future be hopeful possible likely'.split(' '),
)

/** What the listed are, in which words. */
export type Head = {
  readonly role: Membership['role']
  readonly first: number
  readonly last: number
  readonly plural: boolean
}

/** The noun that says what the listed are, after the organization or before it. */
export function memberHead(tokens: readonly Token[], body: NameMention | NominalMention): Head | null {
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
  const listed = body.kind === 'name' && body.subtype === 'intergovernmental' ? listedAfter(tokens, body.last) : null
  if (listed !== null) return { role: 'member', first: body.first, last: listed, plural: true }
  // "members of the bloc, including France"
  const of = tokens[body.first - 1]?.lower === 'the' ? body.first - 2 : body.first - 1
  if (tokens[of]?.lower !== 'of') return null
  const state = STATES.has(tokens[of - 1]?.lower ?? '')
  const noun = state ? of - 2 : of - 1
  const role = ROLES.get(tokens[noun]?.lower ?? '')
  const plural = /s$/.test(tokens[of - 1]?.lower ?? '')
  if (!role || !plural || isOutside(tokens, noun) || tokens[noun]?.lower === 'allies' || !opensList(tokens, body.last))
    return null
  return { role: BEFORE_ROLE.get(tokens[noun - 1]?.lower ?? '') ?? role, first: noun, last: body.last, plural }
}

/** "BRICS (Brazil, Russia, …)", "the BRICS countries -- Brazil, …", "the Commonwealth, a club of 56 nations including …": where the list begins. */
function listedAfter(tokens: readonly Token[], from: number): number | null {
  if (tokens[from]?.text === '(') return from
  if (STATES.has(tokens[from]?.lower ?? '') && /^(?:-{1,2}|[–—:])$/.test(tokens[from + 1]?.text ?? '')) return from + 1
  if (tokens[from]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[from + 1]?.lower ?? '')) return null
  let isClub = false
  for (let at = from + 2; at < from + 10 && tokens[at]?.shape !== 'punctuation'; at++) {
    const word = tokens[at]?.lower ?? ''
    if (CLUBS.has(word)) isClub = true
    else if (isClub && (STATES.has(word) || ROLES.has(word)) && picks(tokens, at + 1)) return at + 1
  }
  return null
}

const CLUBS: ReadonlySet<string> = new Set(
  'bloc group grouping club alliance organization organisation body forum association union'.split(' '),
)

/** Do "such as", "including" or the like stand there, after a comma or without? */
function picks(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]?.text === ',' ? from + 1 : from
  const word = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]?.lower
  return (
    word === 'including' ||
    word === 'like' ||
    (word === 'such' && next === 'as') ||
    (word === 'among' && next === 'them')
  )
}

/** "members of the bloc, such as A", "members of the bloc: A and B" */
function opensList(tokens: readonly Token[], from: number): boolean {
  return picks(tokens, from) || /^(?:--?|[–—:])$/.test(tokens[from]?.text ?? '')
}

/** "non-NATO members", "aspiring EU members" */
export function isOutside(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  return OUTSIDE.has((before?.text === '-' ? tokens[first - 2] : before)?.lower ?? '')
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
