import { type Chunk, emptyNoun } from './draft.js'
import { readNounList } from './nounLists.js'
import { readPrepositional } from './prepositionalPhrases.js'
import type { Found } from './readBaseNoun.js'
import type { Reading } from './reading.js'
import { skipBrackets } from './skipBrackets.js'
import { isQuotedVerb, readVerbGroup } from './verbGroups.js'
import { CONDITIONAL_OPENERS } from './words/conditionalOpeners.js'
import { LOOSE_PHRASES } from './words/veracity.js'

const QUOTES = new Set(['"', '“', '”', '``', "''", '«', '»', '‘'])
const MARKS: ReadonlyMap<string, ',' | ';' | ':' | '-' | '?'> = new Map(
  Object.entries({
    ',': ',',
    ';': ';',
    ':': ':',
    '—': '-',
    '–': '-',
    '--': '-',
    '?': '?',
  }),
)

/** Takes a tagged sentence and cuts it, in one pass from left to right, into phrases, verb groups and what stands between them. */
export function chunkSentence(reading: Reading): Chunk[] {
  const chunks: Chunk[] = []
  let at = reading.first
  while (at < reading.last) {
    const past = skipBrackets(reading, at)
    if (past > at) {
      at = past
      continue
    }
    const read = readChunk(reading, at)
    if (read) {
      chunks.push(read.found)
      at = read.next
    } else at++
  }
  return chunks
}

/** Adverbs of several words, in which no word is what it seems. */
const FIXED_ADVERBS = byFirstWord([
  'face to face',
  'face - to - face',
  'side by side',
  'one on one',
  'one - on - one',
  'once again',
  'at least',
  'at most',
  'at all',
  'in full',
  'in part',
  'so far',
  'for now',
  'by far',
  'of course',
  'in general',
  'in order',
  'anything but',
  'by no means',
  'in no way',
  'nowhere near',
  'by mistake',
  'in error',
  'in jest',
  ...LOOSE_PHRASES,
  'among others',
])

const CONDITIONALS = byFirstWord(CONDITIONAL_OPENERS)
const AFTER_THERE = new Set('be have remain exist follow emerge appear seem'.split(' '))
const SAID_ONCE_MORE = new Set(['both', 'all', 'each'])

/** "both of which", "some of whom" */
const QUANTIFIERS = new Set('both all some most many few none each one two three several'.split(' '))

function readChunk(reading: Reading, at: number): Found<Chunk> | null {
  const { pos, lemma } = reading.tag(at)
  const span = { first: at, last: at + 1 }
  const one = (chunk: Chunk): Found<Chunk> => ({ found: chunk, next: at + 1 })
  const word = reading.word(at)
  if (isQuotedVerb(reading, at)) {
    const verb = readVerbGroup(reading, at)
    if (verb) return verb
  }
  // "phoned, among others, the king": what stands between the commas parts nothing.
  if (
    word === ',' &&
    reading.word(at + 1) === 'among' &&
    reading.word(at + 2) === 'others' &&
    reading.word(at + 3) === ','
  )
    return { found: { kind: 'adverb', lemma: 'among others', first: at, last: at + 4 }, next: at + 4 }
  if (QUOTES.has(word)) return one({ kind: 'mark', lemma: '"', ...span })
  const mark = MARKS.get(word)
  if (mark) return one({ kind: 'mark', lemma: mark, ...span })
  if (word === '-' && reading.token(at)?.spaced && reading.token(at + 1)?.spaced)
    return one({ kind: 'mark', lemma: '-', ...span })
  if (word === 'there' && (AFTER_THERE.has(reading.tag(at + 1).lemma) || reading.tag(at + 1).pos === 'modal'))
    return one({ kind: 'noun', noun: emptyNoun(span, at, 'there') })
  const fixed = phraseAt(reading, at, FIXED_ADVERBS)
  if (fixed)
    return {
      found: { kind: 'adverb', lemma: fixed.join(' '), first: at, last: at + fixed.length },
      next: at + fixed.length,
    }
  // "X and Y both called": said of the subject once more.
  if (SAID_ONCE_MORE.has(word) && ['verb', 'auxiliary', 'modal'].includes(reading.tag(at + 1).pos))
    return one({ kind: 'adverb', lemma: word, ...span })
  if (QUANTIFIERS.has(word) && reading.word(at + 1) === 'of' && ['which', 'whom'].includes(reading.word(at + 2)))
    return {
      found: { kind: 'opener', as: 'relative', lemma: 'all of which', preposition: null, first: at, last: at + 3 },
      next: at + 3,
    }
  // "met once, in 2019": how often, where no clause follows.
  if (word === 'once' && (saysOnce(reading, at) || !startsClause(reading, at + 1)))
    return one({ kind: 'adverb', lemma: word, ...span })
  const provided = word === 'provided' && isProviso(reading, at)
  if (provided) return one({ kind: 'opener', as: 'subordinator', lemma: word, preposition: null, ...span })
  const conditional = phraseAt(reading, at, CONDITIONALS)
  if (conditional && reading.word(at + conditional.length) !== 'of')
    return {
      found: {
        kind: 'opener',
        as: 'subordinator',
        lemma: conditional.join(' '),
        preposition: null,
        first: at,
        last: at + conditional.length,
      },
      next: at + conditional.length,
    }
  const prepositional = readPrepositional(reading, at)
  if (prepositional) return prepositional
  if (pos === 'subordinator')
    return one({ kind: 'opener', as: 'subordinator', lemma: word, preposition: null, ...span })
  if (pos === 'relative') return one({ kind: 'opener', as: 'relative', lemma: word, preposition: null, ...span })
  if (pos === 'conjunction') return one({ kind: 'conjunction', lemma, ...span })
  if (
    pos === 'modal' ||
    pos === 'auxiliary' ||
    pos === 'verb' ||
    pos === 'particle' ||
    pos === 'adverb' ||
    (word === 'no' && reading.word(at + 1) === 'longer')
  ) {
    const verb = readVerbGroup(reading, at)
    if (verb) return verb
  }
  const time = reading.time(at)
  const noun = readNounList(reading, at)
  if (noun && !(time && noun.next <= time.last)) return { found: { kind: 'noun', noun: noun.found }, next: noun.next }
  if (time) return { found: { kind: 'time', time }, next: time.last }
  if (pos === 'adjective') return one({ kind: 'adjective', lemma: word, ...span })
  if (pos === 'adverb' || pos === 'particle' || pos === 'preposition')
    return one({ kind: 'adverb', lemma: word, ...span })
  return null
}

/** "Prado once met Berg" */
function saysOnce(reading: Reading, at: number): boolean {
  // "the summit, once planned for May, was put off"
  if (reading.word(at - 1) === ',' && FORMERLY.has(reading.word(at + 1)) && reading.word(at + 2) === 'for') return true
  return at > reading.first && reading.tag(at + 1).pos === 'verb' && /^(?:noun|name)$/.test(reading.tag(at - 1).pos)
}

const FORMERLY: ReadonlySet<string> = new Set(['planned', 'scheduled', 'slated', 'expected', 'set', 'billed', 'due'])

function startsClause(reading: Reading, at: number): boolean {
  const { pos } = reading.tag(at)
  return pos !== 'punctuation' && pos !== 'preposition' && reading.time(at) === null
}

/** "Provided parliament agrees, Chile will join": a condition; "provided with arms" and "has provided aid" are none. */
function isProviso(reading: Reading, at: number): boolean {
  if (at !== reading.first && reading.word(at - 1) !== ',') return false
  return reading.word(at + 1) !== 'that' && startsClause(reading, at + 1)
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

function byFirstWord(phrases: readonly string[]): Phrases {
  const table = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const [first = ''] = words
    table.set(first, [...(table.get(first) ?? []), words])
  }
  return table
}

/** The first of the phrases whose words all stand from `at` on. */
function phraseAt(reading: Reading, at: number, phrases: Phrases): readonly string[] | undefined {
  return phrases
    .get(reading.word(at))
    ?.find((words) => words.every((each, offset) => reading.word(at + offset) === each))
}
