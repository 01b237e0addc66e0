import { SPEECH_VERBS } from '../../lexicon/speechVerbs.js'
import type { Mention, NameMention, NominalMention } from '../../names/mention.js'
import type { Token } from '../../text/token.js'
import { argumentOf } from '../arguments.js'
import type { Argument, MembershipClaim } from '../claim.js'
import type { FrameContext, PhraseFrame } from '../frame.js'
import { listBefore } from './listBefore.js'
import { type Head, isOutside, memberHead } from './memberHead.js'

const NAME = 'membership/member-list'

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
  'among',
  'them',
])

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
    'Members of [Mercosur](organization), among them [Brazil](member) and [Uruguay](member), agreed.',
    '[Mercosur](organization) ([Brazil](member), [Uruguay](member) and [Paraguay](member)) agreed.',
    'The [Mercosur](organization) countries -- [Brazil](member) and [Uruguay](member) -- agreed.',
    '[Mercosur](organization), a club of five nations including [Brazil](member) and [Uruguay](member), agreed.',
    '[Mercosur](organization) countries such as [Brazil](member) agreed.',
    "[Mercosur](organization)'s newest member, [Bolivia](member), agreed.",
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
    list.push(argumentOf(mention))
    at = mention.last
    if (!plural) break
    if (tokens[at]?.lower === ',') at++
    if (tokens[at]?.lower === 'and' || tokens[at]?.lower === 'or') at++
  }
  // "members such as A, B was neutral": a comma alone makes no list of what goes on with a verb.
  const words = tokens.slice(from, at).map(({ lower }) => lower)
  const isListed = words.includes('and') || words.includes('or') || tokens[at]?.shape === 'punctuation'
  if (plural && introduced > 0 && tokens[from]?.shape === 'lower' && list.length > 1 && !isListed) list.pop()
  const comma = introduced === 1 && tokens[from]?.lower === ','
  // "The EU's newest member, Croatia, adopted": an apposition to one.
  if (comma && !plural && list.length === 1) return tokens[at]?.text === ',' && isDefinite(tokens, from) ? list : []
  // "the WHO (Geneva, Switzerland)" is no list of states.
  if (tokens[from]?.text === '(') return isListOfStates(list, tokens, at) ? list : []
  if (plural && list.length < 2 && /^[-–—:]/.test(tokens[from]?.text ?? '')) return []
  const ends = tokens[list.at(-1)?.last ?? at]?.shape === 'punctuation'
  return comma && (list.length < 2 || !ends || SPEECH_VERBS.has(tokens[at]?.lower ?? '')) ? [] : list
}

function isListOfStates(list: readonly Argument[], tokens: readonly Token[], end: number): boolean {
  const joined = tokens.slice(list.at(0)?.last ?? end, end).some(({ lower }) => lower === 'and')
  const states = list.every(({ mention }) => mention.kind === 'name' && mention.subtype === 'country')
  return list.length > 1 && joined && states && tokens[end]?.text === ')'
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
