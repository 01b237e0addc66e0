import { NOMINAL_NOUNS, type NominalNoun } from '../lexicon/nominalNouns.js'
import { OFFICE_HEADS, OFFICE_MODIFIERS, PORTFOLIOS } from '../lexicon/officeWords.js'
import type { Token } from '../text/token.js'
import type { NominalMention } from './mention.js'
import type { NameIndex } from './nameIndex.js'

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
])
const PAIRS: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
])
const SINGULAR = new Set(['the', 'this', 'that'])
const PLURAL = new Set(['the', 'these', 'those', 'all'])
/** Adjectives that may stand between: "the regional bloc", "the two neighboring countries". */
const ADJECTIVES = new Set(
  'human rights regional neighboring neighbouring western military security political eurasian european african asian arab gulf economic trade island landlocked nuclear news militant islamist islamic terrorist rebel ruling opposition world other said same tiny small large whole entire rival warring feuding friendly brotherly sisterly fraternal opposing'.split(
    ' ',
  ),
)
/** "the group leader", "the country director": the noun only says of what. */
const modifies = (token: Token | undefined) =>
  token?.shape === 'lower' &&
  (OFFICE_HEADS.has(token.lower) || /^(?:members?|stage|meeting|summit|talks|chapter|boss|bosses)$/.test(token.lower))

/** What shows that "the two" stands alone: the verb of its clause, or an adverb before it. */
const AFTER_NUMBER = new Set(
  `met meet spoke speak talked talk agreed agree discussed discuss signed exchanged held hold will would have had has are were also then
  last later first again shook dined pledged vowed said say did do could may might should must began plan planned want wanted never
  often both clashed differ differed disagreed reaffirmed stressed announced conferred`
    .trim()
    .split(/\s+/),
)
const predicates = (token: Token | undefined) => token?.shape === 'lower' && AFTER_NUMBER.has(token.lower)

/** Takes the tokens of a text and gives the common noun phrases that may stand for something named: see `NOMINAL_NOUNS`. */
export function findNominals(tokens: readonly Token[], names: NameIndex): NominalMention[] {
  const found: NominalMention[] = []
  for (const token of tokens) {
    const both = token.lower === 'both'
    const all = token.lower === 'all' && COUNTS.has(tokens[token.index + 1]?.lower ?? '')
    if (!both && !all && !PLURAL.has(token.lower) && !SINGULAR.has(token.lower)) continue
    const nominal = nominalAt(tokens, names, token.index, both)
    if (nominal) found.push(nominal)
  }
  return found
}

function nominalAt(tokens: readonly Token[], names: NameIndex, first: number, both: boolean): NominalMention | null {
  const determiner = tokens[first]?.lower ?? ''
  let at = first + 1
  let count = both ? 2 : null
  const number = COUNTS.get(tokens[at]?.lower ?? '')
  // In "the five-nation bloc" the number counts its members.
  if (number && !both && tokens[at + 1]?.text !== '-') {
    count = number
    at++
  }
  if (tokens[at + 1]?.text === '-' && /^(?:nation|member|country|state|strong)$/.test(tokens[at + 2]?.lower ?? ''))
    at += 3
  while (ADJECTIVES.has(tokens[at]?.lower ?? '') && tokens[at]?.shape === 'lower' && !names.covers(at)) at++
  const office = count === null ? null : countedOffice(tokens, names, at)
  if (office)
    return {
      kind: 'nominal',
      first,
      last: office.last,
      lemma: office.lemma,
      type: 'person',
      count,
      rule: 'nominals/counted-office',
    }
  const word = tokens[at]
  if (number && at === first + 2 && determiner === 'the' && predicates(word))
    return {
      kind: 'nominal',
      first,
      last: at,
      lemma: tokens[first + 1]?.lower ?? '',
      type: 'person',
      count,
      rule: 'nominals/number',
    }
  const noun = NOMINAL_NOUNS.get(word?.lower ?? '')
  if (!word || !noun || names.covers(at) || word.text === '-') return null
  if (word.shape !== 'lower' && !isNamedShort(tokens, at, noun)) return null
  if (tokens[at + 1]?.text === '-' || modifies(tokens[at + 1])) return null
  const last = at + 1
  const set = PAIRS.get(noun.lemma)
  if (set && determiner === 'the' && count === null)
    return { kind: 'nominal', first, last, lemma: noun.lemma, type: 'person', count: set, rule: 'nominals/pair' }
  const follows = tokens[last]?.lower
  if (noun.plural) {
    // "the leaders of Chad and Mali" are an office; "the countries of the region" nobody in particular.
    if (follows === 'of' || (!PLURAL.has(determiner) && !both)) return null
    return { kind: 'nominal', first, last, lemma: noun.lemma, type: noun.type, count, rule: 'nominals/several' }
  }
  if (noun.type === 'person' || count !== null || !SINGULAR.has(determiner)) return null
  if (follows === 'of' || /^(?:side|ally|neighbou?r|state)$/.test(noun.lemma)) return null
  return { kind: 'nominal', first, last, lemma: noun.lemma, type: noun.type, count: 1, rule: 'nominals/one' }
}

/** "the Alliance", "the Forum": what its own papers write with a capital. A name may go on behind it: "the Council Chamber". */
function isNamedShort(tokens: readonly Token[], at: number, noun: NominalNoun): boolean {
  if (noun.plural || !WRITTEN_LARGE.has(noun.lemma) || tokens[at]?.shape !== 'capital') return false
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  return (
    before?.lower === 'the' &&
    (next === undefined || next.shape === 'lower' || next.shape === 'punctuation') &&
    next?.text !== '-'
  )
}

const WRITTEN_LARGE = new Set(
  'alliance union forum league organization organisation community council commission court bloc group association fund'.split(
    ' ',
  ),
)

/** "two [foreign ministers]" without an "of" behind. */
function countedOffice(
  tokens: readonly Token[],
  names: NameIndex,
  from: number,
): { last: number; lemma: string } | null {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at]
    if (!token || names.covers(at)) return null
    const head = OFFICE_HEADS.get(token.lower)
    if (head?.plural) return tokens[at + 1]?.lower === 'of' ? null : { last: at + 1, lemma: head.lemma }
    if (!OFFICE_MODIFIERS.has(token.lower) && !PORTFOLIOS.has(token.lower)) return null
  }
  return null
}
