import { fold } from '../lexicon/fold.js'
import type { NameLexicon } from '../lexicon/nameLexicon.js'
import { GIVEN, STOP } from '../lexicon/wordBits.js'
import type { Sentence, Token, TokenizedText, TokenSpan } from '../text/token.js'
import { lettering } from './lettering.js'
import { unitBits } from './unitBits.js'
import { isCapital, mayOpenUnit, unitEnd } from './unitEnd.js'

/** A capitalised word with all that hyphens tie to it ("Kassym-Jomart", "al-Sisi"), or a small word between two of them. */
export type Unit = TokenSpan & {
  /** Folded words without gaps: "kassym-jomart". */
  readonly key: string
  /** Classes of the word (of the first part that has any), see src/lexicon/wordBits.ts. */
  readonly bits: number
  /** False for a link: "of", "and", "bin", "'s", a comma. */
  readonly capital: boolean
  /** Two or more letters, all capitals. */
  readonly upper: boolean
  /** First word of a sentence or of a quotation: its capital says nothing. */
  readonly opens: boolean
}

/** Capitalised words with nothing but links between them; starts and ends with a capitalised one. */
export type Stretch = {
  readonly units: readonly Unit[]
  readonly sentence: Sentence
  /** In a headline most words have capitals. */
  readonly titled: boolean
  /** All words are in capitals, so that none is an acronym for that. */
  readonly shouted: boolean
}

/** A text as the name rules read it. */
export type Reading = {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Folded tokens. */
  readonly keys: readonly string[]
  /** Words that the text also writes small. */
  readonly small: ReadonlySet<string>
  readonly lexicon: NameLexicon
  readonly stretches: readonly Stretch[]
}

const LINKS = new Set(
  `of for and & the in on to de del la las los do da dos das di du des le les et y e bin bint ibn ben al el van von der den ter ten zu 's ' against , - d' ul ur und wa ka arap`.split(
    ' ',
  ),
)
const OPENERS = new Set([
  '"',
  '“',
  '‘',
  '``',
  '(',
  '[',
  '«',
  "'",
  ':',
  '-',
  '–',
  '—',
  '*',
  '•',
  '...',
  '…',
  '|',
  '·',
  ';',
  '”',
  '--',
  '?',
  '!',
])
/** No more links than this between two capitalised words: "of the". */
const MOST_LINKS = 3
/** Rules look at a stretch from each of its words, so endless lists are cut: past so many words at a comma, past more anywhere. */
const LONG = 100
const LONGEST = 300

export function read({ text, tokens, sentences }: TokenizedText, lexicon: NameLexicon): Reading {
  const keys: string[] = new Array(tokens.length)
  const small = new Set<string>()
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) continue
    keys[i] = fold(token.lower)
    if (token.shape === 'lower') small.add(token.lower)
  }
  const stretches: Stretch[] = []
  for (const sentence of sentences) readSentence(tokens, keys, sentence, lexicon, stretches)
  return { text, tokens, keys, small, lexicon, stretches }
}

function readSentence(
  tokens: readonly Token[],
  keys: readonly string[],
  sentence: Sentence,
  lexicon: NameLexicon,
  stretches: Stretch[],
): void {
  const { titled, shouted } = lettering(tokens, sentence)
  const units: Unit[] = []
  const links: Unit[] = []
  const close = () => {
    // A copy is as long as need be; a list that was pushed to is longer, which counts where there are a million.
    if (units.length > 0) stretches.push({ units: units.slice(), sentence, titled, shouted })
    units.length = 0
    links.length = 0
  }
  let at = sentence.first
  let opens = true
  while (at < sentence.last) {
    const token = tokens[at]
    if (!token) break
    // Most words of a text: written small, with no name before them that they could go on.
    if (units.length === 0 && token.shape !== 'capital' && !mayOpenUnit(token, keys[at] ?? '')) {
      opens = token.shape === 'punctuation' && OPENERS.has(token.text)
      at++
      continue
    }
    const last = unitEnd(tokens, keys, at, sentence.last, lexicon, units.at(-1))
    if (last > at) {
      let key = keys[at] ?? ''
      for (let i = at + 1; i < last; i++) key += keys[i]
      const bits = unitBits(tokens, keys, at, last, key, lexicon)
      // "The", "In", "When": a sentence starts so, and no name but a known one ("The Hague") does.
      if (opens && bits & STOP && last === at + 1 && !startsName(tokens, keys, at, sentence.last, bits, lexicon)) {
        close()
        opens = OPENERS.has(token.text)
        at = last
        continue
      }
      if (units.length >= LONGEST || (units.length >= LONG && links.some(({ key }) => key === ','))) close()
      if (units.length > 0) units.push(...links)
      links.length = 0
      units.push({ first: at, last, key, bits, capital: true, upper: token.shape === 'upper', opens })
      at = last
      opens = false
      continue
    }
    const key = keys[at] ?? ''
    // "CAIRO - Arab League summit": behind a place in capitals, a hyphen between blanks is a dash.
    const dash = key === '-' && token.spaced && tokens[at + 1]?.spaced === true && units.every(({ upper }) => upper)
    if (units.length > 0 && links.length < MOST_LINKS && LINKS.has(key) && !dash) {
      links.push({
        first: at,
        last: at + 1,
        key,
        bits: lexicon.classes(key),
        capital: false,
        upper: false,
        opens: false,
      })
    } else close()
    opens = OPENERS.has(token.text)
    at++
  }
  close()
}

function startsName(
  tokens: readonly Token[],
  keys: readonly string[],
  at: number,
  limit: number,
  bits: number,
  lexicon: NameLexicon,
): boolean {
  if (isCapital(tokens[at + 1]) && (bits & GIVEN) !== 0) return true
  return Boolean(lexicon.match(tokens, keys, at, limit) ?? lexicon.own(tokens, keys, at, limit))
}
