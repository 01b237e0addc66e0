import { isApposition, joinAt, saysNext } from './appositions.js'
import { emptyNoun, type NounDraft, type PhraseDraft } from './draft.js'
import { holderOfBoth } from './holderOfBoth.js'
import { listOf } from './listOf.js'
import { fits, isHomogeneous } from './nounKinds.js'
import { type Found, readBaseNoun } from './readBaseNoun.js'
import type { Reading } from './reading.js'
import { skipBrackets } from './skipBrackets.js'
import { TRANSPARENT_NOUNS } from './words/transparentNouns.js'

/** Lists longer than this are cut; no sentence that people read has them. */
const LONGEST_LIST = 60
/** "of" phrases inside "of" phrases inside … */
const DEEPEST = 4

/** Reads the noun phrase that starts at `at` with its "of" phrases and appositions, and the list that it opens: "A, B and the leaders of C and D". */
export function readNounList(reading: Reading, at: number, depth = 0, isPlace = false): Found<NounDraft> | null {
  // "both A and B" is the list; "both sides" is a phrase of its own.
  const isOpener = ['both', 'either', 'neither'].includes(reading.word(at)) && reading.mention(at) === null
  const start = isOpener && readBaseNoun(reading, at + 1) ? at + 1 : at
  const first = readItem(reading, start, depth)
  if (!first) return null
  const items = [first.found]
  let next = first.next
  let committed: { count: number; next: number } | null = null
  let oneOf = false
  while (items.length < LONGEST_LIST) {
    const comma = reading.word(next) === ','
    const join = joinAt(reading, comma ? next + 1 : next)
    if (!comma && !join) break
    if (comma && !join && next < reading.unlisted) break
    const whole = readItem(reading, join ? pastAside(reading, join) : next + 1, depth)
    const item = whole && join ? (barePart(reading, items, whole) ?? whole) : whole
    if (
      !item ||
      (comma && !join && saysNext(reading, item.next)) ||
      // "to become members, and nine countries, among them A, were named": two alone are not joined by a comma; a clause begins.
      (comma &&
        join &&
        items.length === 1 &&
        first.found.appositions.length === 0 &&
        reading.word(item.next) === ',') ||
      !fits(items[0], item.found, depth === 0 && !isPlace, isPlace) ||
      (join && !isHomogeneous(items, item.found, depth, isPlace))
    )
      break
    items.push(item.found)
    next = item.next
    if (join) {
      committed = { count: items.length, next }
      oneOf ||= reading.word(join - 1) === 'or'
    }
    // "A and B and C" goes on; "A and B, C" does not.
    if (committed && reading.word(next) === ',' && !joinAt(reading, next + 1)) break
  }
  if (!committed && items.length > 2) reading.unlisted = next
  if (!committed && reading.heading && items.length > 1 && closesHeadlineList(reading, items, next))
    committed = { count: items.length, next }
  if (!committed) return first
  if (reading.word(at) === 'neither') for (const item of items) item.determiner = 'negative'
  const one = holderOfBoth(items.slice(0, committed.count))
  if (one) return { found: one, next: committed.next }
  const list = listOf(items.slice(0, committed.count))
  list.oneOf = oneOf && list.determiner !== 'negative'
  return readPluralApposition(reading, list, committed.next)
}

/** "A, B and, for the first time since May, C": past what stands between the commas behind "and", where no verb does. */
function pastAside(reading: Reading, at: number): number {
  if (reading.word(at) !== ',') return at
  for (let end = at + 2; end < Math.min(at + LONGEST_ASIDE, reading.last); end++) {
    if (reading.word(end) === ',') return end + 1
    if (isVerbNext(reading, end)) return at
  }
  return at
}

const LONGEST_ASIDE = 12

/** "granted A and B candidate status": the list of names ends before the noun, where no verb makes the whole a subject. */
function barePart(
  reading: Reading,
  [first]: readonly NounDraft[],
  { found, next }: Found<NounDraft>,
): Found<NounDraft> | null {
  const [name] = found.modifiers
  const isBare =
    first?.mention?.kind === 'name' &&
    first.modifiers.length === 0 &&
    found.mention === null &&
    found.determiner === 'none'
  if (
    !isBare ||
    name?.kind !== 'name' ||
    found.modifiers.length !== 1 ||
    name.first !== found.first ||
    isVerbNext(reading, next)
  )
    return null
  if (!['status', 'membership', 'observer', 'aid', 'support', 'access', 'entry'].includes(found.lemma)) return null
  const noun = emptyNoun(name, name.last - 1, reading.word(name.last - 1))
  noun.mention = name
  return { found: noun, next: name.last }
}

/** "X, Y hold talks", "to visit Serbia, Hungary next week": headlines leave the "and" out. */
function closesHeadlineList(reading: Reading, items: readonly NounDraft[], next: number): boolean {
  if (isVerbNext(reading, next)) return true
  const kinds = new Set(items.map(({ mention }) => (mention?.kind === 'name' ? mention.type : 'other')))
  const { pos } = reading.tag(next)
  return (
    kinds.size === 1 &&
    !kinds.has('other') &&
    (next >= reading.last || pos === 'preposition' || reading.time(next) !== null)
  )
}

function isVerbNext(reading: Reading, at: number): boolean {
  const { pos } = reading.tag(at)
  return pos === 'verb' || pos === 'auxiliary' || pos === 'modal' || (pos === 'particle' && reading.word(at) === 'to')
}

/** "A and B, two transport leaders,": what several are. */
function readPluralApposition(reading: Reading, list: NounDraft, next: number): Found<NounDraft> {
  const plain = { found: list, next }
  if (reading.word(next) !== ',' || joinAt(reading, next + 1)) return plain
  const candidate = readBaseNoun(reading, next + 1)
  if (!candidate?.found.plural || candidate.found.mention?.kind === 'name' || reading.word(candidate.next) !== ',')
    return plain
  list.appositions.push(candidate.found)
  return { found: list, next: candidate.next }
}

/** One member: base phrase, "of" phrase, appositions. */
function readItem(reading: Reading, at: number, depth: number): Found<NounDraft> | null {
  const base = readBaseNoun(reading, at)
  if (!base) return readSpell(reading, at, depth)
  let { found: noun, next } = base
  // "Berg but not Sosa": who is named only to be left out; "not only Sosa" is in.
  if (reading.word(at) === 'not' && !['only', 'just', 'merely'].includes(reading.word(at + 1)))
    noun.determiner = 'negative'
  next = skipBrackets(reading, next)
  if (reading.word(next) === 'of' && depth < DEEPEST) {
    const object = readNounList(reading, next + 1, depth + 1)
    const time = reading.time(next + 1)
    if (object && !(time && time.last >= object.next)) {
      if (TRANSPARENT_NOUNS.has(noun.lemma) && !object.found.mention && !noun.mention) {
        noun = adopt(noun, object.found)
      } else {
        const phrase: PhraseDraft = {
          first: next,
          last: object.next,
          preposition: 'of',
          object: object.found,
          time: null,
        }
        noun.complements.push(phrase)
        noun.last = object.next
      }
      next = object.next
    }
  }
  next = skipBrackets(reading, next)
  return readAppositions(reading, noun, next, depth)
}

/** "two days of talks": the talks, and how long they were. */
function readSpell(reading: Reading, at: number, depth: number): Found<NounDraft> | null {
  const time = reading.time(at)
  if (time?.type !== 'duration' || reading.word(time.last) !== 'of' || depth >= DEEPEST) return null
  const inner = readItem(reading, time.last + 1, depth + 1)
  if (!inner || inner.found.mention) return null
  inner.found.first = at
  inner.found.times = [time, ...inner.found.times]
  return inner
}

/** "a series of meetings": the meetings, with the words before them. */
function adopt(outer: NounDraft, inner: NounDraft): NounDraft {
  inner.first = outer.first
  if (inner.determiner === 'none') inner.determiner = outer.determiner
  inner.possessor ??= outer.possessor
  inner.times = [...outer.times, ...inner.times]
  inner.modifiers = [...outer.modifiers, ...inner.modifiers]
  return inner
}

/** ", the president of Y,", ", X," after a description, ", Kazakhstan," after a city. */
function readAppositions(reading: Reading, noun: NounDraft, at: number, depth: number): Found<NounDraft> {
  let next = at
  for (let count = 0; count < 3; count++) {
    const comma = reading.word(next) === ',' || (reading.word(next) === '-' && reading.token(next)?.spaced === true)
    if (!comma || joinAt(reading, next + 1)) break
    const start = ['also', 'now', 'then', 'currently', 'formerly'].includes(reading.word(next + 1))
      ? next + 2
      : next + 1
    const candidate = readBaseNoun(reading, start)
    if (!candidate) break
    let end = skipBrackets(reading, candidate.next)
    const { found: other } = candidate
    if (reading.word(end) === 'of' && depth < DEEPEST) {
      const object = readNounList(reading, end + 1, depth + 1)
      if (object) {
        other.complements.push({ first: end, last: object.next, preposition: 'of', object: object.found, time: null })
        other.last = object.next
        end = object.next
      }
    }
    if (!isApposition(reading, noun, other, end)) break
    noun.appositions.push(other)
    next = end
    noun.last = end
  }
  return { found: noun, next }
}
