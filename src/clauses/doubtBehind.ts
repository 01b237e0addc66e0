import type { Reading } from './reading.js'

/** What somebody says, as the words behind a comma take it up: ", a claim that both deny". */
const SAYINGS: ReadonlySet<string> = new Set(
  'claim allegation accusation assertion contention rumour rumor report story suggestion account version something'.split(
    ' ',
  ),
)
const DENIED =
  /^(?:den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:es?|ed)|contest(?:s|ed)?|rebut(?:s|ted)?|disavow(?:s|ed)?|debunked)$/
/** What somebody does to "something": he rejects what he does not like, and denies what he does not believe. */
const DENIED_OUTRIGHT = /^(?:den(?:y|ies|ied)|disput(?:es?|ed)|refut(?:es?|ed))$/
const UNTRUE = /^(?:untrue|false|unconfirmed|unverified|unproven|unfounded|baseless)$/
/** "that was false", "described as untrue", not "false starts". */
const BEFORE_UNTRUE = /^(?:be|is|was|are|were|been|as|proved|proven)$/
const NOT: ReadonlySet<string> = new Set(['neither', 'never', 'nobody', 'not', "n't", 'no', 'none'])
const SAYING =
  /^(?:says?|said|claims?|claimed|insists?|insisted|thinks?|thought|believes?|believed|hopes?|hoped|goes|went|tells?|told|runs?|alleges?|alleged|boasts?|boasted)$/
const BREAKS: ReadonlySet<string> = new Set([',', '-', '--', '–', '—', '('])

/** Words looked at behind the comma; what is said further on is of something else. */
const REACH = 10

/**
 * Takes a sentence and gives the token at which it casts doubt on all that it said before: ", a claim that both deny", ", or so he says",
 * ", something the ministry disputes", "; the palace denied it"; null where it stands by its words.
 */
export function doubtBehind({ first, last, word }: Reading): number | null {
  for (let at = first + 2; at < last - 1; at++) {
    if (turnsAround(at, word) && isDeniedOver(at, word) && saysSo(first, at, word)) return at
    if (!BREAKS.has(word(at - 1))) continue
    if (isOrSo(at, word)) return at
    const noun = word(at) === 'something' ? at : word(at) === 'a' || word(at) === 'an' ? nounFrom(at + 1, word) : -1
    if (noun > 0 && isDenied(noun + 1, word(noun) === 'something' ? DENIED_OUTRIGHT : DENIED, word)) return at
  }
  return null
}

type Word = Reading['word']

/** ", said two people; the palace denied it": what somebody is said to have said, and somebody else denies. */
function isDeniedOver(at: number, word: Word): boolean {
  return follows(at, (next) => DENIED_OUTRIGHT.test(word(next)) && isAllDenied(next + 1, word), word)
}

function turnsAround(at: number, word: Word): boolean {
  const before = word(at - 1)
  return before === ';' || (before === ',' && TURNING.has(word(at)))
}

const TURNING: ReadonlySet<string> = new Set(['but', 'though', 'although', 'while', 'which', 'yet'])
const DENIED_THING: ReadonlySet<string> = new Set(['it', 'this', 'that', 'so'])

/** "denied it.", not "denied it had threatened them" nor "denied any role": those are of something else. */
function isAllDenied(at: number, word: Word): boolean {
  const next = word(at + 1)
  return DENIED_THING.has(word(at)) && (next === '' || BREAKS.has(next) || ENDS.has(next))
}

const ENDS: ReadonlySet<string> = new Set(['.', ';', '!', '”', '"', ')'])

/** Is it told as somebody's word? */
function saysSo(first: number, end: number, word: Word): boolean {
  for (let at = end - 1; at > first && at > end - REACH; at--)
    if (SAYING.test(word(at)) || word(at) === 'according') return true
  return false
}

/** ", or so he says", ", or so the story goes" */
function isOrSo(at: number, word: Word): boolean {
  return word(at) === 'or' && word(at + 1) === 'so' && follows(at + 2, (next) => SAYING.test(word(next)), word)
}

/** "a claim", "a much repeated claim": where the noun of saying stands; -1 without one. */
function nounFrom(at: number, word: Word): number {
  for (let step = 0; step < 3; step++) if (SAYINGS.has(word(at + step))) return at + step
  return -1
}

function isDenied(from: number, denied: RegExp, word: Word): boolean {
  return follows(
    from,
    (at) =>
      NOT.has(word(at)) ? null : denied.test(word(at)) || (UNTRUE.test(word(at)) && BEFORE_UNTRUE.test(word(at - 1))),
    word,
  )
}

/** Does it hold of a word that follows, before a break? `holds` gives null where nothing further on counts. */
function follows(from: number, holds: (at: number) => boolean | null, word: Word): boolean {
  for (let at = from; at < from + REACH; at++) {
    if (word(at) === '' || BREAKS.has(word(at)) || word(at) === '.') return false
    const found = holds(at)
    if (found !== false) return found === true
  }
  return false
}
