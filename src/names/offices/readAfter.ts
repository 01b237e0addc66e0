import type { Token } from '../../text/token.js'
import type { NominalMention, Realm } from '../mention.js'
import type { NameIndex } from '../nameIndex.js'
import type { Title } from './readTitle.js'

/** What stands after the words of an office: "of Azerbaijan, Mongolia and Pakistan", "of the bloc". */
export type After = {
  readonly last: number
  readonly of: readonly Realm[]
  readonly possessor: NominalMention | null
  /** True where an "of" phrase follows that names nothing known: "the president of the club". */
  readonly unread: boolean
}

/** Takes an office's title and reads the "of" phrase (of an envoy the "to" phrase) behind it. */
export function readAfter(
  tokens: readonly Token[],
  names: NameIndex,
  nominals: (token: number) => NominalMention | undefined,
  title: Title,
): After {
  const none: After = { last: title.last, of: [], possessor: null, unread: false }
  const word = tokens[title.last]?.lower ?? ''
  // "the high commissioner to Kenya": what states of the Commonwealth call an ambassador.
  const isSent = title.head.sort === 'envoy' || (word === 'to' && title.name.endsWith('High Commissioner'))
  if (isSent && /^(?:to|for|in|on)$/.test(word)) {
    // Where an envoy is sent says nothing of who sent him: "the UN envoy to Mali".
    const to = realmAt(tokens, names, title.last + 1)
    return to ? { ...none, last: to.last } : none
  }
  const from = title.head.sort === 'counterpart' && word === 'from'
  if (word !== 'of' && !from) return none
  const nominal = nominals(title.last + 1)
  if (nominal) return { ...none, last: nominal.last, possessor: nominal }
  const chief = title.head.sort === 'envoy' ? bodyOfChief(tokens, names, title.last + 1) : undefined
  if (chief) return withErrand(tokens, names, { ...none, ...chief })
  const first = realmAt(tokens, names, title.last + 1)
  if (!first || isGenitive(tokens[first.last])) return { ...none, unread: true }
  // "the leaders of the SCO member states" are not the leaders of the SCO.
  if (
    tokens[first.last]?.shape === 'lower' &&
    /^(?:member|states?|countries|nations?|government)$/.test(tokens[first.last]?.lower ?? '')
  )
    return { ...none, unread: true }
  const of = [first]
  let last = first.last
  while (title.head.plural) {
    let at = last
    while (tokens[at]?.text === ',' || tokens[at]?.lower === 'and') at++
    const next = at > last ? realmAt(tokens, names, at) : undefined
    if (next?.kind !== 'name') break
    of.push(next)
    last = next.last
  }
  // "the ambassador of Peru to Kenya"
  const sentTo =
    title.head.sort === 'envoy' && /^(?:to|in)$/.test(tokens[last]?.lower ?? '')
      ? realmAt(tokens, names, last + 1)
      : undefined
  return { ...none, last: sentTo?.last ?? last, of }
}

/** "President X [of Azerbaijan]": the realms named behind the holders. */
export function realmsBehind(tokens: readonly Token[], names: NameIndex, holder: { readonly last: number }): Realm[] {
  const realm = tokens[holder.last]?.lower === 'of' ? realmAt(tokens, names, holder.last + 1) : undefined
  return realm ? [realm] : []
}

/** "of the UN Secretary-General": the envoy is that of the body. */
function bodyOfChief(
  tokens: readonly Token[],
  names: NameIndex,
  at: number,
): { readonly last: number; readonly of: readonly Realm[] } | undefined {
  const body = names.startingAt(tokens[at]?.lower === 'the' ? at + 1 : at)
  if (body?.kind !== 'name' || body.type !== 'organization') return undefined
  const words = [0, 1, 2].map((step) => tokens[body.last + step]?.lower ?? '')
  if (words[0] !== 'secretary') return undefined
  if (words[1] === '-' && words[2] === 'general') return { last: body.last + 3, of: [body] }
  return words[1] === 'general' ? { last: body.last + 2, of: [body] } : undefined
}

/** Past "for Yemen", "to Mali". */
function withErrand(tokens: readonly Token[], names: NameIndex, after: After): After {
  if (!/^(?:to|for|in|on)$/.test(tokens[after.last]?.lower ?? '')) return after
  const place = realmAt(tokens, names, after.last + 1)
  return place ? { ...after, last: place.last } : after
}

function realmAt(tokens: readonly Token[], names: NameIndex, at: number): Realm | undefined {
  const name = names.startingAt(tokens[at]?.lower === 'the' ? adjectivesEnd(tokens, at + 1) : at)
  if (name?.kind !== 'name' || name.type === 'person') return undefined
  // "the president of Kenya Telecom" is not the president of Kenya.
  const next = tokens[name.last]
  return next && /^(?:capital|upper|mixed)$/.test(next.shape) && !names.covers(name.last) ? undefined : name
}

/** More adjectives than these don't stand between "the" and a name. */
const MOST_ADJECTIVES = 2

/** Past "eastern-based" and "ruling" in "the speaker of the eastern-based House", "the leader of the ruling Labour Party". */
function adjectivesEnd(tokens: readonly Token[], from: number): number {
  let at = from
  for (let count = 0; count < MOST_ADJECTIVES; count++) {
    if (tokens[at]?.shape !== 'lower') break
    if (tokens[at + 1]?.text === '-' && tokens[at + 2]?.shape === 'lower') at += 3
    else if (ADJECTIVES.has(tokens[at]?.lower ?? '')) at++
    else break
  }
  return at
}

const ADJECTIVES = new Set(
  'ruling governing opposition main largest leftist rightist conservative liberal socialist communist islamist populist nationalist breakaway neighbouring neighboring tiny influential powerful newly formed transitional interim outgoing regional'.split(
    ' ',
  ),
)

function isGenitive(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === "'s" || token.text === '’')
}
