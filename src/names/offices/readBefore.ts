import { OFFICE_EPITHETS, OFFICE_STATUS } from '../../lexicon/officeWords.js'
import type { Token } from '../../text/token.js'
import type { NameMention, NominalMention, OfficeMention, PronounMention, Realm } from '../mention.js'
import type { NameIndex } from '../nameIndex.js'
import { officeHead } from './readTitle.js'

/** What stands before the words of an office: "the former Russian", "India's newly appointed", "his". */
export type Before = {
  readonly first: number
  readonly of: readonly Realm[]
  readonly possessor: OfficeMention['possessor']
  readonly status: OfficeMention['status'] | null
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none'
}

const INDEFINITE = new Set(['a', 'an', 'another', 'any', 'no', 'every', 'each', 'some', 'several', 'many', 'other'])
/** Without "that", which mostly opens a clause before an office ("said that President …"). */
const DEFINITE = new Set(['the', 'this', 'these', 'those', 'both'])
/** Words that end a noun phrase on the left: past them a possessive belongs to something else. */
const BOUNDARY = new Set(
  `of in on at by for from with after before but and or to as that who which is was are were be been has have had will would said says
  told met included includes include featured brought if when while because into over under between against about than not it he she they we you i the a an`
    .trim()
    .split(/\s+/),
)

/**
 * Takes the first token of an office's title and the sentence's start, and reads leftwards.
 * `anchors` gives the pronoun or common noun ("the country's") that ends just before a token.
 */
export function readBefore(
  tokens: readonly Token[],
  names: NameIndex,
  anchors: (token: number) => PronounMention | NominalMention | undefined,
  title: { readonly first: number; readonly plural: boolean },
  sentenceFirst: number,
): Before {
  return withAdverb(beforeTitle(tokens, names, anchors, title, sentenceFirst), tokens, sentenceFirst)
}

function beforeTitle(
  tokens: readonly Token[],
  names: NameIndex,
  anchors: (token: number) => PronounMention | NominalMention | undefined,
  title: { readonly first: number; readonly plural: boolean },
  sentenceFirst: number,
): Before {
  let first = title.first
  let status: OfficeMention['status'] | null = null
  let of: readonly Realm[] = []
  let realmFirst = -1
  /** Without epithets that lead to no determiner or realm: in "was elected president" the verb is none. */
  let sure = title.first
  for (let steps = 0; steps < 12 && first > sentenceFirst; steps++) {
    const token = tokens[first - 1]
    if (!token) break
    const known = OFFICE_STATUS.get(token.lower)
    if (known && !names.covers(first - 1) && !isNext(tokens, first - 1)) {
      status = stronger(status, known)
      first--
      sure = first
    } else if (
      token.text === '-' &&
      first - 2 >= sentenceFirst &&
      !names.covers(first - 2) &&
      hyphenated(tokens[first - 2])
    ) {
      status = stronger(status, OFFICE_STATUS.get(tokens[first - 2]?.lower ?? '') ?? status)
      if (OFFICE_STATUS.has(tokens[first - 2]?.lower ?? '')) sure = first - 2
      first -= 2
    } else if (token.shape === 'lower' && OFFICE_EPITHETS.has(token.lower) && realmFirst < 0) first--
    else if (of.length === 0) {
      const realm = realmBefore(names, first)
      const genitive = isGenitive(tokens[first - 1]) ? genitiveBefore(tokens, names, first - 1) : undefined
      // In "chairman of the African Union President X" the union is the chairman's.
      if (realm?.kind === 'name' && isComplement(tokens, realm.first)) break
      if (genitive) return genitiveOf(genitive, status, tokens, names, sentenceFirst, title.plural)
      if (!realm) break
      of = title.plural ? coordinated(tokens, names, realm) : [realm]
      first = Math.min(...of.map((one) => one.first))
      realmFirst = first
    } else break
  }
  const anchor = anchors(isGenitive(tokens[first - 1]) ? first - 1 : first)
  if (
    of.length === 0 &&
    anchor &&
    anchor.first >= sentenceFirst &&
    (anchor.kind === 'pronoun' ? anchor.possessive : isGenitive(tokens[first - 1]))
  )
    return { first: anchor.first, of, possessor: anchor, status, determiner: 'possessive' }
  const far = of.length === 0 ? farGenitive(tokens, names, first, sentenceFirst) : undefined
  if (far) return genitiveOf(far, status, tokens, names, sentenceFirst, title.plural)
  return withDeterminer(tokens, names, first, of.length > 0 ? first : sure, sentenceFirst, of, anchor, status)
}

/** "First came President X, then President Y": the next in a row, and no former president. */
function isNext(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'then' || !/^[,;]$/.test(tokens[at - 1]?.text ?? '')) return false
  for (let back = at - 1; back >= Math.max(0, at - LONGEST_ROW); back--) {
    if (tokens[back]?.text === '.') return false
    if (tokens[back]?.lower === 'first') return true
  }
  return false
}

/** In tokens; "first" further back begins another row. */
const LONGEST_ROW = 40

function withDeterminer(
  tokens: readonly Token[],
  names: NameIndex,
  first: number,
  sure: number,
  sentenceFirst: number,
  of: readonly Realm[],
  anchor: PronounMention | NominalMention | undefined,
  status: OfficeMention['status'] | null,
): Before {
  // "his Chinese counterpart", "its Turkish ambassador"
  if (anchor?.kind === 'pronoun' && anchor.possessive && anchor.first >= sentenceFirst)
    return { first: anchor.first, of, possessor: anchor, status, determiner: 'possessive' }
  const word = first > sentenceFirst ? (tokens[first - 1]?.lower ?? '') : ''
  if (word === 'whose' && of.length === 0) {
    const owner = whoseOwner(tokens, names, first - 1)
    if (owner) return { first, of: [owner], possessor: null, status, determiner: 'possessive' }
  }
  if (DEFINITE.has(word)) return { first: first - 1, of, possessor: null, status, determiner: 'definite' }
  if (INDEFINITE.has(word)) return { first: first - 1, of, possessor: null, status, determiner: 'indefinite' }
  return { first: sure, of, possessor: null, status, determiner: 'none' }
}

/** "the bloc's summit in [Mali], whose president …": the name right before "whose", past a comma and an acronym in brackets. */
function whoseOwner(tokens: readonly Token[], names: NameIndex, whose: number): Realm | undefined {
  let at = tokens[whose - 1]?.text === ',' ? whose - 1 : whose
  if (tokens[at - 1]?.text === ')' && tokens[at - 3]?.text === '(') at -= 3
  return realmBefore(names, at)
}

/** "[now] foreign minister", "[once] Nigeria's envoy": adverbs of time before all of it. */
const ADVERBS: ReadonlyMap<string, OfficeMention['status']> = new Map([
  ['now', 'current'],
  ['currently', 'current'],
  ['once', 'former'],
  ['formerly', 'former'],
  ['previously', 'former'],
])

/** What stands before "once" the adverb; in "begin once President Prado arrives" it is a conjunction. */
const ASIDE = /^(?:,|\(|–|—|-|and|but|is|are|was|were|been)$/

function withAdverb(before: Before, tokens: readonly Token[], sentenceFirst: number): Before {
  const adverb = before.first > sentenceFirst ? (tokens[before.first - 1]?.lower ?? '') : ''
  const status =
    adverb === 'once' && !ASIDE.test(tokens[before.first - 2]?.lower ?? '') ? undefined : ADVERBS.get(adverb)
  return status && before.determiner !== 'definite' && before.determiner !== 'indefinite'
    ? { ...before, first: before.first - 1, status: stronger(before.status, status) }
    : before
}

function stronger(
  have: OfficeMention['status'] | null,
  more: OfficeMention['status'] | null,
): OfficeMention['status'] | null {
  return have === null || have === 'current' ? more : have
}

/** "then-", "ex-", "newly-", "long-": the first half of a hyphenated epithet. */
function hyphenated(token: Token | undefined): boolean {
  return token !== undefined && (OFFICE_STATUS.has(token.lower) || OFFICE_EPITHETS.has(token.lower))
}

function isGenitive(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === "'s" || token.text === "'" || token.text === '’')
}

/** "Kenya's", "the Syrian regime's": what ends before the clitic. */
function genitiveBefore(tokens: readonly Token[], names: NameIndex, clitic: number): NameMention | Realm | undefined {
  const state = /^(?:regime|government|administration)$/.test(tokens[clitic - 1]?.lower ?? '')
  return state ? realmBefore(names, clitic - 1) : names.endingBefore(clitic)
}

function isComplement(tokens: readonly Token[], first: number): boolean {
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  return tokens[of]?.lower === 'of' && officeHead(tokens[of - 1]) !== undefined
}

function realmBefore(names: NameIndex, token: number): Realm | undefined {
  const name = names.endingBefore(token)
  return name && name.type !== 'person' ? name : undefined
}

/** "Russian and Turkish presidents": all the realms of the list that ends with `last`. */
function coordinated(tokens: readonly Token[], names: NameIndex, last: Realm): Realm[] {
  const realms = [last]
  let first = last.first
  for (;;) {
    const link = tokens[first - 1]
    if (!link || !(link.lower === 'and' || link.text === ',' || link.text === '-')) return realms
    let end = first - 1
    if (link.lower === 'and' && tokens[end - 1]?.text === ',') end--
    const name = realmBefore(names, end)
    if (!name || name.kind !== last.kind) return realms
    realms.unshift(name)
    first = name.first
  }
}

function genitiveOf(
  name: NameMention | Realm,
  status: OfficeMention['status'] | null,
  tokens: readonly Token[],
  names: NameIndex,
  sentenceFirst: number,
  plural: boolean,
): Before {
  const the = tokens[name.first - 1]?.lower === 'the' && name.first - 1 >= sentenceFirst
  const first = the ? name.first - 1 : name.first
  if (name.type === 'person') return { first, of: [], possessor: name as NameMention, status, determiner: 'possessive' }
  const of = plural ? coordinated(tokens, names, name as Realm) : [name as Realm]
  return {
    first: Math.min(first, ...of.map((one) => one.first)),
    of,
    possessor: null,
    status,
    determiner: 'possessive',
  }
}

/** "Egypt's widely respected foreign minister": a genitive past at most three unknown small words. */
function farGenitive(
  tokens: readonly Token[],
  names: NameIndex,
  from: number,
  sentenceFirst: number,
): NameMention | Realm | undefined {
  for (let at = from - 1; at >= Math.max(sentenceFirst, from - 4); at--) {
    const token = tokens[at]
    if (!token) return undefined
    if (isGenitive(token)) return names.endingBefore(at)
    if (token.shape !== 'lower' || BOUNDARY.has(token.lower)) return undefined
  }
  return undefined
}
