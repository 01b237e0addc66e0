import type { Mention } from '../names/mention.js'
import { emptyNoun, type NounDraft } from './draft.js'
import { type Base, DETERMINERS, type Element, opensNoun, POSSESSIVES } from './nounBase.js'
import { step } from './nounElements.js'
import { HONORIFICS, headOf } from './nounMentions.js'
import type { Reading } from './reading.js'

export type Found<T> = { readonly found: T; readonly next: number }

const STANDS_ALONE = new Set([
  'this',
  'these',
  'those',
  'all',
  'both',
  'some',
  'many',
  'each',
  'several',
  'others',
  'most',
  'few',
  'either',
  'neither',
  'another',
])

/**
 * Reads the noun phrase that starts at `at`, up to its head: "the Kazakh capital", "Modi's visit", "last year's SCO summit",
 * "Foreign Minister X". Lists and what follows the head are read elsewhere.
 */
export function readBaseNoun(reading: Reading, at: number): Found<NounDraft> | null {
  const base: Base = {
    first: at,
    at,
    determiner: 'none',
    determined: false,
    possessor: null,
    elements: [],
    quoted: false,
  }
  const pronoun = readPronoun(reading, at)
  if (pronoun) return pronoun
  while (base.at < reading.last && (isPossessiveMark(reading, base) ? takeOwner(reading, base) : step(reading, base)));
  return finish(reading, base)
}

function readPronoun(reading: Reading, at: number): Found<NounDraft> | null {
  const mention = reading.mention(at)
  // "Her Highness" is told from "her highness" where mentions are found; "her" alone only here.
  const isStyle = mention?.kind === 'pronoun' && mention.last > at + 1
  const isPronoun =
    mention?.kind === 'pronoun' && (isStyle || reading.word(at) !== 'her')
      ? !mention.possessive
      : reading.tag(at).pos === 'pronoun'
  const next = isStyle ? mention.last : at + 1
  if (!isPronoun || (reading.word(next) === "'s" && reading.tag(next).pos === 'particle')) return null
  const word = isStyle ? mention.lower : reading.word(at)
  const noun = emptyNoun({ first: at, last: next }, at, word)
  noun.mention = mention
  noun.plural = ['they', 'them', 'we', 'us', 'others', 'these', 'those'].includes(word)
  if (word === 'nobody' || word === 'none' || word === 'nothing') noun.determiner = 'negative'
  return { found: noun, next }
}

/** A "'s" or a bare apostrophe after a plural. */
function isPossessiveMark(reading: Reading, { at, elements }: Base): boolean {
  if (elements.length === 0 || reading.token(at)?.spaced) return false
  if (reading.word(at) === "'s") return reading.tag(at).pos === 'particle'
  return (
    (reading.word(at) === "'" || reading.word(at) === '’') &&
    reading.word(at - 1).endsWith('s') &&
    opensNoun(reading, at + 1) &&
    reading.token(at + 1)?.spaced === true
  )
}

/** What was read so far is the owner: "Modi" of "Modi's visit". */
function takeOwner(reading: Reading, base: Base): boolean {
  const { at } = base
  const owner = finish(reading, base)
  if (!owner || owner.next !== at || !opensNoun(reading, at + 1)) return false
  base.possessor = owner.found
  base.determiner = 'possessive'
  base.determined = true
  base.elements = []
  base.at = at + 1
  return true
}

/** Makes the noun phrase of what was read; null where there is no head. */
function finish(reading: Reading, base: Base): Found<NounDraft> | null {
  const elements = [...base.elements]
  while (elements.length > 0) {
    const last = elements.at(-1)
    if (last?.kind !== 'adjective' || (base.determined && elements.every(({ kind }) => kind === 'adjective'))) break
    elements.pop()
  }
  const head = elements.at(-1)
  if (!head || head.kind === 'time') return standAlone(reading, base)
  const rest = elements.slice(0, -1)
  const span = { first: base.first, last: head.last }
  const index = head.mention ? headOf(reading, head.mention) : head.last - 1
  const noun = emptyNoun(span, index, head.lemma)
  noun.mention = head.mention
  noun.plural = head.plural
  noun.determiner = base.determined && base.determiner !== 'none' ? base.determiner : determinerOf(reading, base.first)
  noun.possessor = base.possessor ?? possessorOf(head.mention)
  noun.modifiers = rest.flatMap(({ mention }) => (mention ? [mention] : []))
  noun.adjectives = rest
    .filter(({ kind, mention }) => !mention && kind !== 'time')
    .map(({ first, last, lemma }) => (last - first === 1 ? reading.word(first) : lemma))
  noun.times = rest.flatMap(({ time }) => (time ? [time] : []))
  const describing = rest.at(-1)
  if (head.mention?.kind === 'name' && describing?.kind === 'noun' && !HONORIFICS.has(describing.lemma))
    noun.appositions.push(describingNoun(reading, base, rest, describing))
  else if (head.mention?.kind === 'name' && describing?.mention?.kind === 'nominal')
    noun.appositions.push({
      ...emptyNoun(describing, describing.last - 1, describing.lemma),
      mention: describing.mention,
      determiner: 'definite',
    })
  return { found: noun, next: head.last }
}

/** "the Kazakh capital" of "the Kazakh capital Astana". */
function describingNoun(reading: Reading, base: Base, rest: readonly Element[], head: Element): NounDraft {
  const noun = emptyNoun({ first: base.first, last: head.last }, head.last - 1, head.lemma)
  noun.determiner = base.determined ? base.determiner : 'none'
  noun.possessor = base.possessor
  noun.modifiers = rest.flatMap(({ mention }) => (mention ? [mention] : []))
  noun.adjectives = rest
    .slice(0, -1)
    .filter(({ kind, mention }) => !mention && kind !== 'time')
    .map(({ first }) => reading.word(first))
  return noun
}

function possessorOf(mention: Mention | null): NounDraft | null {
  if (mention?.kind !== 'office' || !mention.possessor) return null
  const owner = emptyNoun(
    mention.possessor,
    mention.possessor.last - 1,
    mention.possessor.kind === 'pronoun' ? mention.possessor.lower : '',
  )
  owner.mention = mention.possessor
  return owner
}

function determinerOf(reading: Reading, first: number): NounDraft['determiner'] {
  const word = reading.word(first)
  if (POSSESSIVES.has(word)) return 'possessive'
  return reading.tag(first).pos === 'determiner' ? (DETERMINERS.get(word) ?? 'quantifier') : 'none'
}

/** "both", "the two", "the accused": no noun of their own. */
function standAlone(reading: Reading, base: Base): Found<NounDraft> | null {
  const word = reading.word(base.first)
  if (base.elements.length === 0 && !(base.determined && STANDS_ALONE.has(word) && base.at === base.first + 1))
    return null
  const numbers = base.elements.filter(({ first }) => reading.tag(first).pos === 'number')
  const last = base.elements.at(-1)
  if (last?.kind === 'time') return null
  if (base.elements.length > 0 && numbers.length === 0 && !base.determined) return null
  const end = last?.last ?? base.first + 1
  const noun = emptyNoun({ first: base.first, last: end }, end - 1, reading.word(end - 1))
  noun.determiner = base.determined ? base.determiner : 'none'
  noun.plural = true
  return { found: noun, next: end }
}
