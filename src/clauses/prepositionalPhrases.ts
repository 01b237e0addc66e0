import type { Chunk, NounDraft, PhraseDraft } from './draft.js'
import { readNounList } from './nounLists.js'
import { type Found, readBaseNoun } from './readBaseNoun.js'
import type { Reading } from './reading.js'
import { CLAUSE_OPENING, COMPOUND_PREPOSITIONS } from './words/prepositions.js'
import { TRANSITIVE_VERBS } from './words/transitiveVerbs.js'

const COMPOUNDS = (() => {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const words of COMPOUND_PREPOSITIONS) {
    const first = words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)
  return byFirst
})()

/** A list after these is of places: "met A in Oslo and B in Lima". */
const PLACING = new Set(['in', 'at', 'from', 'to', 'near'])

/** Is the noun phrase behind "after" the subject of a clause: "after Xi left", "after talks in Istanbul ended"? */
function opensClause(reading: Reading, word: string, { found, next }: Found<NounDraft>): boolean {
  // "Everyone except Berg met Prado"
  if (word === 'except') return false
  const isTemporal = word === 'before' || word === 'after' || word === 'since' || word === 'until'
  const at = isTemporal && found.mention === null ? pastPhrases(reading, next) : next
  return isFiniteVerb(reading, at) && !isParticiple(reading, at)
}

/** "after talks in Istanbul ended": index past the phrases behind the subject. */
function pastPhrases(reading: Reading, at: number): number {
  let next = at
  for (let count = 0; count < 2; count++) {
    const preposition = CLAUSE_OPENING.has(reading.word(next)) ? null : readPreposition(reading, next)
    const time = preposition ? reading.time(preposition.next) : null
    const end = time?.last ?? (preposition ? readBaseNoun(reading, preposition.next)?.next : undefined)
    if (end === undefined) break
    next = end
  }
  return next
}

/** Before a number these say "roughly": "around 500 people". */
const APPROXIMATE = new Set(['about', 'around', 'over', 'under', 'above', 'below'])

/** The preposition at `at` ("on the sidelines of" as one) and the index past it; null where none stands there. */
export function readPreposition(reading: Reading, at: number): Found<string> | null {
  const compound = COMPOUNDS.get(reading.word(at))?.find((words) =>
    words.every((word, offset) => reading.word(at + offset) === word),
  )
  // "at the end of December" is a time behind "at".
  const within = (reading.time(at + 1)?.last ?? 0) > at + (compound?.length ?? 0)
  if (compound && !within) return { found: compound.join(' '), next: at + compound.length }
  const { pos } = reading.tag(at)
  if (reading.word(at) === 'under' && reading.word(at + 1) === 'secretary') return null
  if (APPROXIMATE.has(reading.word(at)) && reading.tag(at + 1).pos === 'number' && reading.time(at + 1) === null)
    return null
  return pos === 'preposition' ? { found: reading.word(at), next: at + 1 } : null
}

/** "A man posing as Prime Minister Berg met …": who somebody plays, and no clause. */
const POSING: ReadonlySet<string> = new Set('pose masquerade dress disguise pass impersonate act serve'.split(' '))

/**
 * Reads what a preposition opens: a phrase ("with Xi", "on Wednesday"), a relative clause ("with whom"), a clause with a
 * gerund ("after meeting Xi") or a finite verb ("before Xi left").
 */
export function readPrepositional(reading: Reading, at: number): Found<Chunk> | null {
  const preposition = readPreposition(reading, at)
  if (!preposition) return null
  const { found: word, next } = preposition
  const follower = reading.tag(next)
  if (follower.pos === 'relative' || (word === 'on' && reading.word(next) === 'whose'))
    return {
      found: {
        kind: 'opener',
        as: 'relative',
        lemma: reading.word(next),
        preposition: word,
        first: at,
        last: next + 1,
      },
      next: next + 1,
    }
  const time = reading.time(next)
  const object = readNounList(reading, next, 0, PLACING.has(word))
  if (
    CLAUSE_OPENING.has(word) &&
    object &&
    opensClause(reading, word, object) &&
    !(word === 'as' && (object.found.determiner === 'indefinite' || POSING.has(reading.tag(at - 1).lemma)))
  )
    return {
      found: { kind: 'opener', as: 'subordinator', lemma: word, preposition: null, first: at, last: next },
      next,
    }
  const lasting =
    time?.type === 'duration' && reading.word(time.last) === 'of' ? readNounList(reading, time.last + 1, 1) : null
  // "for two days of talks with Berg": the talks, with their length.
  if (time && lasting && lasting.found.mention === null && lasting.found.members.length === 0) {
    lasting.found.first = next
    lasting.found.times = [...lasting.found.times, time]
    return phrase(at, word, lasting.next, lasting.found)
  }
  if (time && (!object || object.next <= time.last || object.found.first !== time.first)) {
    if (object && object.next > time.last && object.found.times.includes(time))
      return phrase(at, word, object.next, object.found)
    return {
      found: { kind: 'phrase', phrase: { first: at, last: time.last, preposition: word, object: null, time } },
      next: time.last,
    }
  }
  if (object && time && !object.found.times.includes(time) && object.found.first === time.first)
    return {
      found: { kind: 'phrase', phrase: { first: at, last: time.last, preposition: word, object: null, time } },
      next: time.last,
    }
  if (object) return phrase(at, word, object.next, object.found)
  if (isGerund(reading, next))
    return { found: { kind: 'opener', as: 'gerund', lemma: word, preposition: word, first: at, last: next }, next }
  if (CLAUSE_OPENING.has(word) && follower.pos === 'verb')
    return { found: { kind: 'opener', as: 'gerund', lemma: word, preposition: null, first: at, last: next }, next }
  return null
}

function phrase(first: number, preposition: string, last: number, object: PhraseDraft['object']): Found<Chunk> {
  return { found: { kind: 'phrase', phrase: { first, last, preposition, object, time: null } }, next: last }
}

function isGerund(reading: Reading, at: number): boolean {
  let index = at
  while (reading.tag(index).pos === 'adverb') index++
  const { pos, form } = reading.tag(index)
  return (pos === 'verb' || pos === 'auxiliary') && (form === 'gerund' || form === 'participle')
}

/** "after a dinner hosted by X", "after talks held in Oslo": no clause after all. */
function isParticiple(reading: Reading, at: number): boolean {
  const { pos, form, lemma } = reading.tag(at)
  if (pos !== 'verb' || form !== 'past') return false
  const next = reading.tag(at + 1).pos
  return reading.word(at + 1) === 'by' || (TRANSITIVE_VERBS.has(lemma) && next === 'preposition')
}

/** Does a finite verb follow (after adverbs)? */
export function isFiniteVerb(reading: Reading, at: number): boolean {
  let index = at
  while (reading.tag(index).pos === 'adverb') index++
  const { pos, form } = reading.tag(index)
  return (
    pos === 'modal' ||
    ((pos === 'verb' || pos === 'auxiliary') &&
      (form === 'past' || form === 'present' || (form === 'base' && pos === 'verb')))
  )
}
