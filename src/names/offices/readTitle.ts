import { countryOfDemonym } from '../../lexicon/countryCodes.js'
import {
  OFFICE_ABBREVIATIONS,
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
  type OfficeHead,
  PORTFOLIO_HEADS,
  PORTFOLIOS,
} from '../../lexicon/officeWords.js'
import type { Token, TokenSpan } from '../../text/token.js'
import type { NameIndex } from '../nameIndex.js'
import { titleEnd } from './titleEnd.js'

/** The words of an office without realm, holder or determiner: "Deputy Foreign Minister", "Secretary of State". */
export type Title = TokenSpan & {
  readonly head: OfficeHead
  /** Singular, title case. */
  readonly name: string
  readonly elect: boolean
  readonly capital: boolean
}

/** What "general" follows in one title: "Secretary-General", "Attorney General", "Major General". */
const BEFORE_GENERAL = new Set(
  'secretary attorney director governor consul prosecutor inspector solicitor auditor surgeon major lieutenant brigadier captain colonel commissioner comptroller registrar'.split(
    ' ',
  ),
)
const RANKS = new Set('general colonel admiral marshal brigadier captain major lieutenant commodore'.split(' '))
const RANK_PARTS = new Set('lieutenant major brigadier colonel vice rear field wing air chief-air'.split(' '))
const HEADS_THAT_MODIFY = new Set(
  'chief deputy executive lieutenant general attorney justice secretary press major'.split(' '),
)
const ORDINALS = new Set(['first', 'second', 'third'])
const AFTER_ORDINAL = new Set(['deputy', 'vice', 'secretary'])
const SMALL = new Set(['of', 'the', 'and', 'for', 'to', 'in'])
/** The head of an office at a token: "ministers", "PM", "Gen.", "opposite number"; undefined where the word is none. */
export function officeHead(token: Token | undefined, before?: Token): OfficeHead | undefined {
  if (!token) return undefined
  const head = OFFICE_HEADS.get(token.lower)
  if (head) return head
  if (token.lower === 'number' && before?.lower === 'opposite') return OFFICE_HEADS.get('counterpart')
  // "her Greek colleague": one who holds the office that she holds.
  const isColleague = token.lower === 'colleague' || token.lower === 'colleagues'
  if (isColleague && before && countryOfDemonym(before.lower) !== null)
    return OFFICE_HEADS.get(token.lower === 'colleague' ? 'counterpart' : 'counterparts')
  const words = token.shape === 'lower' ? undefined : OFFICE_ABBREVIATIONS.get(token.lower)
  if (!words || (token.shape !== 'upper' && !token.text.endsWith('.'))) return undefined
  const last = words.slice(words.lastIndexOf(' ') + 1)
  return OFFICE_HEADS.get(last) ?? { lemma: words, sort: 'parliament', plural: false, strong: false, gender: null }
}

/** Reads the office whose head stands at `at` and whose words start at `floor` at the earliest, where its sentence does; null where the word only modifies another head or belongs to a name. */
export function readTitle(tokens: readonly Token[], names: NameIndex, at: number, floor = 0): Title | null {
  const token = tokens[at]
  const head = officeHead(token, tokens[at - 1]) ?? colleague(token, names, at)
  if (!token || !head || names.covers(at) || modifiesNext(tokens, names, at)) return null
  const first = token.lower === 'number' ? at - 1 : titleStart(tokens, names, at, head, floor)
  let last = at + 1
  if (BEFORE_GENERAL.has(head.lemma)) {
    const general = tokens[last]?.text === '-' ? last + 1 : last
    if (/^general$/.test(tokens[general]?.lower ?? '') && !names.covers(general)) last = general + 1
  }
  const bare = last
  const joined = tokens[last]?.text === '-' ? last + 1 : last
  const elect = /^(?:elect|designate)$/.test(tokens[joined]?.lower ?? '')
  last = titleEnd(tokens, names, elect ? joined + 1 : last, head)
  const rank = envoyRankEnd(tokens, last, head)
  const words = tokens.slice(first, elect || rank > last ? bare : last)
  last = rank
  return { first, last, head, name: titleName(words, head), elect, capital: token.shape !== 'lower' }
}

/** "her Chilean colleague Ana Prado" holds in Chile what "she" holds; colleagues of no nation may be anything. */
function colleague(token: Token | undefined, names: NameIndex, at: number): OfficeHead | undefined {
  if (token?.lower !== 'colleague' && token?.lower !== 'homologue') return undefined
  const nation = names.endingBefore(at)
  const holder = names.startingAt(at + 1)
  const isNamed = holder?.kind === 'name' && holder.type === 'person'
  return isNamed && nation?.kind === 'demonym' ? OFFICE_HEADS.get('counterpart') : undefined
}

/** Past "Extraordinary and Plenipotentiary" behind an envoy, which says nothing of the office. */
function envoyRankEnd(tokens: readonly Token[], from: number, { sort }: OfficeHead): number {
  let at = from
  while (sort === 'envoy' && /^(?:extraordinary|plenipotentiary|and)$/.test(tokens[at]?.lower ?? '')) at++
  return /^(?:extraordinary|plenipotentiary)$/.test(tokens[at - 1]?.lower ?? '') ? at : from
}

/** "chief" in "chief prosecutor" and "justice" in "justice minister" are no heads; "chief" in "army chief General X" is one. */
function modifiesNext(tokens: readonly Token[], names: NameIndex, at: number): boolean {
  const written = tokens[at]?.lower ?? ''
  const word = OFFICE_ABBREVIATIONS.get(written) ?? written
  if (!HEADS_THAT_MODIFY.has(word) && !PORTFOLIOS.has(word) && !OFFICE_MODIFIERS.has(word) && !RANK_PARTS.has(word))
    return false
  if (BEFORE_GENERAL.has(word) && tokens[tokens[at + 1]?.text === '-' ? at + 2 : at + 1]?.lower === 'general')
    return false
  for (let next = at + 1; next < at + 6; next++) {
    const token = tokens[next]
    if (!token || names.covers(next)) return false
    const head = officeHead(token)
    if (head) return !RANKS.has(head.lemma) || RANK_PARTS.has(word)
    if (
      token.text !== '-' &&
      token.lower !== 'and' &&
      !PORTFOLIOS.has(token.lower) &&
      !OFFICE_MODIFIERS.has(token.lower)
    )
      return false
  }
  return false
}

function titleStart(tokens: readonly Token[], names: NameIndex, at: number, head: OfficeHead, floor: number): number {
  let first = at
  const takesPortfolio = PORTFOLIO_HEADS.has(head.lemma)
  for (let before = at - 1; before >= floor && at - before < 10; before--) {
    const token = tokens[before]
    // "Europe Minister": a part of the world is a portfolio too.
    const region = names.startingAt(before)
    const portfolio = takesPortfolio && region?.kind === 'name' && region.subtype === 'region' && region.last === at
    if (portfolio && token?.shape === 'capital' && tokens[at]?.shape === 'capital') {
      first = before
      continue
    }
    if (!token || names.covers(before)) break
    const next = tokens[before + 1]
    const word = token.lower
    if (token.text === '-' || token.text === ',' || word === 'and' || word === '&') {
      // Only between parts: "vice-president", "Lands, Housing and Urban Development Minister".
      const part = tokens[before - 1]
      const joins = token.text === '-' ? !token.spaced && !next?.spaced : takesPortfolio && first < at
      const inner = token.text === '-' ? isModifier(part) : PORTFOLIOS.has(part?.lower ?? '') && token.text !== ','
      if (!joins || !inner || names.covers(before - 1)) break
      continue
    }
    const rank = RANKS.has(head.lemma)
    if (rank) {
      // "army chief Gen. X": the rank is a title of its own.
      if (!RANK_PARTS.has(word) && !(OFFICE_ABBREVIATIONS.has(word) && token.text.endsWith('.'))) break
      first = before
    } else if (ORDINALS.has(word) && AFTER_ORDINAL.has(next?.lower ?? '')) first = before
    else if (isModifier(token) || (officeHead(token) && HEADS_THAT_MODIFY.has(word))) first = before
    else if (takesPortfolio && (PORTFOLIOS.has(word) || isUnknownPortfolio(tokens, names, before, at))) first = before
    else break
  }
  return first
}

/** "Lebanese Interior and [Municipalities] Minister": a capital between a country, a portfolio or "and" and the head in capitals. */
function isUnknownPortfolio(tokens: readonly Token[], names: NameIndex, at: number, head: number): boolean {
  const before = tokens[at - 1]
  if (tokens[at]?.shape !== 'capital' || tokens[head]?.shape !== 'capital' || !before) return false
  return before.lower === 'and'
    ? PORTFOLIOS.has(tokens[at - 2]?.lower ?? '')
    : names.covers(at - 1) || before.lower === "'s"
}

function isModifier(token: Token | undefined): boolean {
  return token !== undefined && OFFICE_MODIFIERS.has(token.lower)
}

function titleName(words: readonly Token[], head: OfficeHead): string {
  if (head.sort === 'counterpart') return 'Counterpart'
  const parts: string[] = []
  for (const { lower, text } of words) {
    const long = OFFICE_ABBREVIATIONS.get(lower) ?? lower
    const singular = OFFICE_HEADS.get(long)?.lemma === head.lemma ? head.lemma : long
    for (const part of singular.split(' ')) {
      parts.push(SMALL.has(part) || text === '-' ? part : (part[0] ?? '').toUpperCase() + part.slice(1))
    }
  }
  return parts
    .join(' ')
    .replace(/ - /g, '-')
    .replace(/ ,/g, ',')
    .replace(/ of the Republic$/, '')
    .replace("D'affaires", "d'Affaires")
    .replace(/^(Vice|Deputy)-/, '$1 ')
    .replace(/\b(Secretary|Director)[ -]General/, '$1-General')
    .replace(/-In-Chief$/i, ' in Chief')
    .replace(/-At-Large$/i, ' at Large')
}
