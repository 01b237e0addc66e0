import { SPEECH_VERBS } from '../lexicon/speechVerbs.js'
import type { Token, TokenizedText, TokenSpan } from '../text/token.js'
import type { DemonymMention, NameMention, NominalMention, OfficeMention, PronounMention } from './mention.js'
import { indexNames } from './nameIndex.js'
import { readAfter, realmsBehind } from './offices/readAfter.js'
import { readBefore } from './offices/readBefore.js'
import { holderBefore, holdersAfter, holdersApposed, type OfficeWords } from './offices/readHolders.js'
import { readPredicate } from './offices/readPredicate.js'
import { readTerm } from './offices/readTerm.js'
import { readTitle, type Title } from './offices/readTitle.js'

/**
 * Takes the names, demonyms, pronouns and nominals of a text and gives its offices, in text order; they do not overlap each other.
 * `OFFICE_RULES` tells each form with its examples.
 */
export function findOffices(
  { tokens, sentences }: TokenizedText,
  named: readonly (NameMention | DemonymMention)[],
  others: readonly (PronounMention | NominalMention)[],
): OfficeMention[] {
  const names = indexNames(named, tokens.length)
  const starts = new Map<number, NominalMention>()
  const ends = new Map<number, PronounMention | NominalMention>()
  const taken = new Set<number>()
  for (const other of others) {
    ends.set(other.last, other)
    if (other.kind !== 'nominal') continue
    starts.set(other.first, other)
    for (let at = other.first; at < other.last; at++) taken.add(at)
  }
  const offices: OfficeMention[] = []
  /** Heads of the offices whose holders were named so far: after "Judge X" also "the judge" points back. */
  const held = new Set<string>()
  /** The last title that stood for nobody: what follows "and" may tell its holder. */
  let pending: OfficeMention | null = null
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const title = readTitle(tokens, names, at, sentence.first)
      if (!title || taken.has(at) || title.first < sentence.first) continue
      const office: OfficeMention = read(title, sentence)
      const counts = office.holders.length > 0 || office.subject !== null || standsAlone(title, office, held)
      const twin: OfficeMention | null = pending
      pending = counts ? null : office
      if (!counts || isAdjective(title, office, tokens[title.last])) continue
      if (twin && isTwin(twin, office))
        offices.push({ ...twin, holders: office.holders, holderPlace: 'after', rule: office.rule })
      offices.push(office)
      if (office.holders.length > 0) held.add(title.head.lemma)
      at = Math.max(at, office.last - 1)
    }
  }
  return offices.map(withNextHolder)

  /** "the bloc's envoy, former Kenyan president X, …": the second office says who holds the first. */
  function withNextHolder(office: OfficeMention, index: number): OfficeMention {
    const next = offices[index + 1]
    const [holder] = next?.holders ?? []
    if (office.holders.length > 0 || office.plural || !next || !holder || next.plural || next.holderPlace !== 'after')
      return office
    const owned = office.of.length > 0 || office.possessor !== null
    if (!owned || next.first !== office.last + 1 || tokens[office.last]?.text !== ',') return office
    if (!/^[,.;)]$/.test(tokens[holder.last]?.text ?? '.')) return office
    return { ...office, holders: [holder], holderPlace: 'apposed', rule: 'offices/then-name' }
  }

  /** "[Deputy Prime Minister] and Foreign Minister X": no determiner and no realm parts the two. */
  function isTwin(twin: OfficeMention, office: OfficeMention): boolean {
    const joined = twin.last === office.first - 1 && tokens[twin.last]?.lower === 'and'
    return (
      joined && office.holderPlace === 'after' && office.holders.length === 1 && office.of.length === 0 && !twin.plural
    )
  }

  function read(title: Title, sentence: TokenSpan): OfficeMention {
    const floor = Math.max(sentence.first, offices.at(-1)?.last ?? 0)
    const titleSpan = { first: title.first, plural: title.head.plural }
    const before = readBefore(tokens, names, (token) => ends.get(token), titleSpan, floor)
    const after = readAfter(tokens, names, (token) => starts.get(token), title)
    const span = { first: before.first, last: after.last }
    const words = { ...span, plural: title.head.plural, determiner: before.determiner, sentence }
    const beside = besideHolder(words)
    const named = before.of.length > 0 ? before.of : after.of
    const [holder] = beside?.place === 'after' && beside.holders.length === 1 ? beside.holders : []
    const of = named.length > 0 || !holder ? named : realmsBehind(tokens, names, holder)
    const possessor = before.possessor ?? after.possessor
    const definite = before.determiner === 'definite' && !after.unread
    const stated = title.elect ? 'elect' : before.status
    return {
      kind: 'office',
      ...span,
      title: title.name,
      sort: title.head.sort,
      plural: title.head.plural,
      status: stated ?? beside?.status ?? 'current',
      of,
      possessor,
      holders: beside?.holders ?? [],
      holderPlace: beside?.place ?? null,
      subject: beside?.subject ?? null,
      definite,
      rule: beside?.rule ?? (title.head.plural ? 'offices/several' : 'offices/alone'),
    }
  }

  function besideHolder(words: OfficeWords): Beside | null {
    const following = holdersAfter(tokens, names, words)
    if (following.length > 0) return { holders: following, place: 'after', rule: 'offices/before-name', status: null }
    const apposed = holdersApposed(tokens, names, words)
    if (apposed.length > 0) return { holders: apposed, place: 'apposed', rule: 'offices/then-name', status: null }
    const preceding = holderBefore(tokens, names, words) ?? sharedHolder(words)
    const { status: term } = readTerm(tokens, words.last)
    if (preceding) return { holders: [preceding], place: 'before', rule: 'offices/after-name', status: term }
    const predicate = readPredicate(tokens, names, (token) => ends.get(token), words)
    if (!predicate) return null
    const { holder, status } = predicate
    if (holder.kind === 'pronoun')
      return { holders: [], subject: holder, place: null, rule: 'offices/predicate', status }
    return { holders: [holder], place: 'before', rule: 'offices/predicate', status }
  }

  /** "X, president of Y [and chairman of Z]": the second office has the first one's holder. */
  function sharedHolder(words: TokenSpan): NameMention | undefined {
    const last = offices.at(-1)
    if (last?.holderPlace !== 'before' || !/^(?:and|now|currently)$/.test(tokens[words.first - 1]?.lower ?? ''))
      return undefined
    // "minister from 2015 to 2020 and now envoy"
    const between = tokens.slice(readTerm(tokens, last.last).last, words.first)
    return between.length < 3 && between.every(({ lower }) => /^(?:and|now|currently|later|then)$/.test(lower))
      ? last.holders[0]
      : undefined
  }
}

type Beside = Pick<OfficeMention, 'holders' | 'rule'> & {
  readonly subject?: PronounMention
  readonly place: OfficeMention['holderPlace']
  /** What the verb says: "resigned as" makes a former one. */
  readonly status: OfficeMention['status'] | null
}

/** "the country's chief export", "its general mood": a small word that modifies the noun behind it. */
function isAdjective(title: Title, { holders }: OfficeMention, next: Token | undefined): boolean {
  if (holders.length > 0) return false
  if (!/^(?:Chief|General|Executive|Deputy|Major|Representative|Secretary)$/.test(title.name) || title.capital)
    return false
  return next?.shape === 'lower' && !AFTER_NOUN.has(next.lower) && !SPEECH_VERBS.has(next.lower)
}

const AFTER_NOUN = new Set(
  `of in on at by for from with to and or but who that as is was are were has have had will would may could should did does not when
  while after before also told met`
    .trim()
    .split(/\s+/),
)

/** Without a name beside it, an office counts where the words say whose it is, or where "the" points back to a title that can. */
function standsAlone(title: Title, { of, possessor, definite }: OfficeMention, held: ReadonlySet<string>): boolean {
  const strong = title.head.strong || held.has(title.head.lemma) || title.name.includes(' ') || title.name.includes('-')
  return of.length > 0 || possessor !== null || (definite && strong)
}
