import { HONORIFICS, OFFICE_HEADS } from '../../lexicon/officeWords.js'
import type { Token, TokenSpan } from '../../text/token.js'
import type { NameMention } from '../mention.js'
import type { NameIndex } from '../nameIndex.js'
import { readTerm } from './readTerm.js'
import { officeHead } from './readTitle.js'

/** An office's words with what the readers of its neighbours need to know. */
export type OfficeWords = TokenSpan & {
  readonly plural: boolean
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none'
  readonly sentence: TokenSpan
}

/** "President [X]", "Prime Ministers [X] and [Y]", "the Health Minister Dr. [X]". */
export function holdersAfter(tokens: readonly Token[], names: NameIndex, office: OfficeWords): NameMention[] {
  // "an adviser to the president X" and "the office of the king X" name the adviser and the official.
  const inner = office.determiner === 'definite' && /^(?:of|to|for)$/.test(tokens[office.first - 1]?.lower ?? '')
  const first = personAt(tokens, names, office.last, office.sentence.last)
  if (!first || (inner && tokens[office.first]?.lower === 'the')) return []
  const holders = [first]
  while (office.plural) {
    const end = holders.at(-1)?.last ?? office.last
    let at = end
    while (tokens[at]?.text === ',' || tokens[at]?.lower === 'and') at++
    const next = at > end ? personAt(tokens, names, at, office.sentence.last) : undefined
    if (!next) break
    holders.push(next)
  }
  return holders
}

/** "his foreign minister, [X], …", "the foreign ministers, [X] and [Y], …": names between commas right behind an office. */
export function holdersApposed(tokens: readonly Token[], names: NameIndex, office: OfficeWords): NameMention[] {
  const at = acronymEnd(tokens, office.last)
  if (!/^[,–—]$/.test(tokens[at]?.text ?? '')) return []
  const name = personAt(tokens, names, at + 1, office.sentence.last)
  if (!name) return []
  if (office.plural) return severalApposed(tokens, names, office, name)
  if (!closes(tokens, name.last, office.sentence)) return []
  const next = personAt(tokens, names, name.last + 1, office.sentence.last)
  return tokens[name.last]?.text === ',' && next ? [] : [name]
}

/** "the presidents of Peru, Chile and Cuba, [X], [Y] and [Z] respectively": a list that ends in "and", and nothing goes on behind it. */
function severalApposed(
  tokens: readonly Token[],
  names: NameIndex,
  { sentence }: OfficeWords,
  first: NameMention,
): NameMention[] {
  const holders = [first]
  for (let end = first.last; ; end = holders.at(-1)?.last ?? end) {
    const joined = tokens[end]?.lower === 'and' || (tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'and')
    if (!joined && tokens[end]?.text !== ',') return []
    const from = tokens[end]?.text === ',' && joined ? end + 2 : end + 1
    const next = personAt(tokens, names, from, sentence.last)
    if (!next) return []
    holders.push(next)
    if (!joined) continue
    return closes(tokens, next.last, sentence) || tokens[next.last]?.lower === 'respectively' ? holders : []
  }
}

/** Past "(IGAD)" behind the name of a body. */
function acronymEnd(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '(' && tokens[at + 1]?.shape === 'upper' && tokens[at + 2]?.text === ')' ? at + 3 : at
}

/** "[X], the president of Y," and "[X], 64, a former prime minister". */
export function holderBefore(tokens: readonly Token[], names: NameIndex, office: OfficeWords): NameMention | undefined {
  const opener = tokens[office.first - 1]
  if (office.plural || !opener || office.first - 1 <= office.sentence.first) return undefined
  if (!/^[,(–—]$/.test(opener.text)) return undefined
  let end = office.first - 1
  const age = tokens[end - 1]
  if (opener.text === ',' && age && /^\d{2}$/.test(age.text) && tokens[end - 2]?.text === ',') end -= 2
  const name = names.endingBefore(end)
  if (name?.kind !== 'name' || name.type !== 'person' || name.first < office.sentence.first) return undefined
  const bare = office.determiner === 'none' || office.determiner === 'indefinite'
  if (opener.text === '(') return tokens[office.last]?.text === ')' ? name : undefined
  if (bare && tokens[office.last]?.shape === 'punctuation') return name
  if (office.determiner === 'none' && joinsAnother(tokens, office.last)) return name
  const term = readTerm(tokens, office.last)
  // "minister of Norway from 2015 to 2020 and now its envoy"
  if (term.last > office.last && tokens[term.last]?.lower === 'and') return name
  const behind = term.last > office.last ? term.last : placeEnd(tokens, names, office.last)
  return closes(tokens, behind, office.sentence) && !continuesList(tokens, names, office) ? name : undefined
}

/** "X, president of Peru [and chair of] the African Union": one office more, without an article, of something. */
function joinsAnother(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'and') return false
  const of = [2, 3, 4].map((step) => at + step).find((end) => tokens[end]?.lower === 'of')
  const head = of === undefined ? undefined : tokens[of - 1]
  if (of === undefined || !head || officeHead(head)?.plural !== false) return false
  return tokens
    .slice(at + 1, of)
    .every(({ shape, lower }) => shape === 'lower' && !/^(?:the|an?|h(?:is|er)|its)$/.test(lower))
}

/** Past "in Taipei" behind an office. */
function placeEnd(tokens: readonly Token[], names: NameIndex, at: number): number {
  const place = tokens[at]?.lower === 'in' ? names.startingAt(at + 1) : undefined
  return place?.kind === 'name' && place.type === 'place' ? place.last : at
}

/** A name at a token, past courtesy titles and ranks ("President Gen. X"). */
function personAt(tokens: readonly Token[], names: NameIndex, from: number, limit: number): NameMention | undefined {
  for (let at = from; at < Math.min(from + 4, limit); at++) {
    const name = names.startingAt(at)
    if (name) return name.kind === 'name' && name.type === 'person' ? name : undefined
    const token = tokens[at]
    // "Foreign Minister the Hon Claire Donnelly"
    if (token?.lower === 'the' && /^(?:hon|rt|right|hono(?:u)?rable)\.?$/.test(tokens[at + 1]?.lower ?? '')) continue
    if (!token || token.shape === 'lower') return undefined
    const rank = officeHead(token)
    if (!HONORIFICS.has(token.lower) && !(rank && !rank.plural) && token.text !== '.') return undefined
  }
  return undefined
}

/** Does the apposition end at `at`: at a comma, a full stop, "who", or the sentence's end? */
function closes(tokens: readonly Token[], at: number, sentence: TokenSpan): boolean {
  const token = tokens[at]
  return !token || at >= sentence.last || /^[,.;:)–—!?]$/.test(token.text) || token.lower === 'who'
}

/** "Macron, the German chancellor, and Sunak" is a list of three; "X, the president of A, and Y, the president of B" is not. */
function continuesList(tokens: readonly Token[], names: NameIndex, office: OfficeWords): boolean {
  let at = office.last
  if (tokens[at]?.text === ',') at++
  const joined = tokens[at]?.lower === 'and'
  if (joined) at++
  if (tokens[at]?.lower === 'the') at++
  const next = names.startingAt(at)
  if (!next) return joined && OFFICE_HEADS.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'the'
  if (!joined && next.type !== 'person') return false
  if (next.kind === 'name' && next.type === 'person' && tokens[next.last]?.text === ',') {
    const after = tokens[next.last + 1]
    return !(after && (/^(?:the|a|an|his|her|its)$/.test(after.lower) || OFFICE_HEADS.has(after.lower)))
  }
  return true
}
