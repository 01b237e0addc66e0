import { fold } from '../lexicon/fold.js'
import type { NameLexicon } from '../lexicon/nameLexicon.js'
import { COMMON, GIVEN, PARTICLE, STOP, SURNAME, TITLE } from '../lexicon/wordBits.js'
import type { Sentence, Token, TokenizedText, TokenSpan } from '../text/token.js'
import { lettering } from './lettering.js'

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
  `of for and & the in on to de del la las los do da dos das di du des le les et y e bin bint ibn ben al el van von der den ter ten zu 's ' against , - d' ul ur und`.split(
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
const TIED_BEFORE = new Set('al el as ash an at ad ar az ul ur bin ibn abu ould de da'.split(' '))
const TIED_AFTER = new Set('ocha oglu zade un il in ul ur e hee hye jong sung'.split(' '))
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
  let units: Unit[] = []
  let links: Unit[] = []
  const close = () => {
    if (units.length > 0) stretches.push({ units, sentence, titled, shouted })
    units = []
    links = []
  }
  let at = sentence.first
  let opens = true
  while (at < sentence.last) {
    const token = tokens[at]
    if (!token) break
    const last = unitEnd(tokens, keys, at, sentence.last, lexicon, units.at(-1))
    if (last > at) {
      let key = keys[at] ?? ''
      for (let i = at + 1; i < last; i++) key += keys[i]
      const bits = last === at + 1 ? lexicon.classes(key) : compoundBits(keys, at, last, key, lexicon)
      // "The", "In", "When": a sentence starts so, and no name but a known one ("The Hague") does.
      if (opens && bits & STOP && last === at + 1 && !startsName(tokens, keys, at, sentence.last, bits, lexicon)) {
        close()
        opens = OPENERS.has(token.text)
        at = last
        continue
      }
      if (units.length >= LONGEST || (units.length >= LONG && links.some(({ key }) => key === ','))) close()
      if (units.length > 0) units.push(...links)
      links = []
      units.push({ first: at, last, key, bits, capital: true, upper: token.shape === 'upper', opens })
      at = last
      opens = false
      continue
    }
    const key = keys[at] ?? ''
    if (units.length > 0 && links.length < MOST_LINKS && LINKS.has(key)) {
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

function compoundBits(keys: readonly string[], first: number, last: number, key: string, lexicon: NameLexicon): number {
  const whole = lexicon.classes(key)
  if (whole !== 0) return whole
  // "Co-Chair", "Vice-Chancellor".
  const tail = lexicon.classes(keys[last - 1] ?? '')
  if (tail & TITLE && (tail & (GIVEN | SURNAME)) === 0) return TITLE | COMMON
  for (let i = first; i < last; i++) {
    const bits = lexicon.classes(keys[i] ?? '')
    if ((keys[i]?.length ?? 0) > 1 && (bits & PARTICLE) === 0 && bits !== 0)
      return bits & (GIVEN | SURNAME) ? bits & ~COMMON : bits & ~STOP
  }
  return 0
}

const ADDRESS = /[@/]|\.(?:com|org|gov|net|int|edu|info|io)\b/i

function isCapital(token: Token | undefined): boolean {
  if (token === undefined || (token.text.length > 5 && ADDRESS.test(token.text))) return false
  return token.shape === 'capital' || token.shape === 'upper' || token.shape === 'mixed'
}

/** End of the unit that starts at `at`; `at` itself where none does. */
function unitEnd(
  tokens: readonly Token[],
  keys: readonly string[],
  at: number,
  limit: number,
  lexicon: NameLexicon,
  before: Unit | undefined,
): number {
  let end = at
  if (isCapital(tokens[at])) end = at + 1
  else if (TIED_BEFORE.has(keys[at] ?? '') && isTied(tokens, at + 1, limit) && isCapital(tokens[at + 2])) end = at + 3
  else return at
  while (isTied(tokens, end, limit)) {
    const next = tokens[end + 1]
    const key = keys[end + 1] ?? ''
    if (isCapital(next)) {
      if (lexicon.isPlaceWord(keys[end - 1] ?? '') && lexicon.isPlaceWord(key)) break
      end += 2
    } else if (
      next?.shape === 'lower' &&
      (TIED_AFTER.has(key) || isSyllable(key, keys[end - 1] ?? '', before, lexicon))
    )
      end += 2
    else break
  }
  return end
}

/** "Jong-un" after "Kim", "Kwok-chuen": a given name of two syllables, not "oil-rich". */
function isSyllable(key: string, left: string, before: Unit | undefined, lexicon: NameLexicon): boolean {
  if (key.length > 6) return false
  if (before?.capital && lexicon.isFirstSurname(before.key)) return true
  return ((lexicon.classes(key) | lexicon.classes(left)) & COMMON) === 0 && !lexicon.isPlaceWord(left)
}

/** Is there a hyphen at `at` with a word on either side and no blank? */
function isTied(tokens: readonly Token[], at: number, limit: number): boolean {
  const hyphen = tokens[at]
  const next = tokens[at + 1]
  return (
    at + 1 < limit &&
    hyphen !== undefined &&
    next !== undefined &&
    (hyphen.text === '-' || hyphen.text === '‑') &&
    !hyphen.spaced &&
    !next.spaced
  )
}
