import { followsDenial, followsTurning } from '../text/fronted.js'
import type { VerbChunk } from './draft.js'
import { makeVerb, type Parts } from './makeVerb.js'
import { readNounList } from './nounLists.js'
import type { Found } from './readBaseNoun.js'
import type { Reading } from './reading.js'
import { takenBack } from './takenBack.js'

/** "almost met", "hardly knew": it did not come to it. */
const NOT_QUITE: ReadonlySet<string> = new Set(['hardly', 'almost', 'nearly'])

/** A question may open a quotation: "“Has Xi come?” she asked". */
const OPENING_QUOTES: ReadonlySet<string> = new Set(['“', '‘', '"', '«', '``'])
const CLOSING_QUOTES: ReadonlySet<string> = new Set(['”', '’', '"', '»', "''"])

/**
 * Reads the verb group that starts at `at`: "will not be joining", "is due" (of "be"), "to meet", "hosted". Sentence-initial
 * auxiliaries take their subject in between: "Will Xi come?".
 */
export function readVerbGroup(reading: Reading, at: number): Found<VerbChunk> | null {
  const parts: Parts = { at, to: false, modal: null, negative: false, adverbs: [], auxiliaries: [], times: [] }
  let inverted: VerbChunk['inverted'] = null
  if (/^(?:not|never)$/.test(reading.word(at)) && reading.word(at + 1) === 'to') {
    parts.negative = true
    parts.at++
  }
  if (isParticle(reading, parts.at)) {
    parts.to = true
    parts.at++
  }
  for (;;) {
    const index = parts.at
    const tag = reading.tag(index)
    if (isPrefix(reading, index)) {
      // "will co-chair": prefix and hyphen belong to the verb.
      parts.at++
    } else if (tag.pos === 'modal') {
      if (parts.modal || parts.auxiliaries.length > 0) break
      parts.modal = tag.lemma
      if (reading.word(index) === 'cannot') parts.negative = true
    } else if (tag.pos === 'auxiliary' || isHaveBeforeAside(reading, index))
      parts.auxiliaries.push({ lemma: tag.lemma, form: tag.form, at: index })
    else if (
      tag.pos === 'adverb' &&
      (parts.modal || parts.auxiliaries.length > 0 || parts.to || leadsToVerb(reading, index))
    ) {
      const isNotYet = tag.lemma === 'yet' && reading.word(index + 1) === 'to'
      if (
        isNotYet ||
        (tag.lemma === 'not' && !isNotOnly(reading, index)) ||
        tag.lemma === 'never' ||
        tag.lemma === 'neither' ||
        NOT_QUITE.has(tag.lemma) ||
        isNoLonger(reading, index)
      )
        parts.negative = true
      parts.adverbs.push(tag.lemma)
      // "Prado yesterday met Berg"; "recently" and "now" are of no day.
      const time = reading.time(index)
      if (time?.first === index && time.last === index + 1 && !time.value.endsWith('_REF')) parts.times.push(time)
    } else if (reading.word(index) === 'no' && reading.word(index + 1) === 'longer') {
      parts.negative = true
      parts.at++
    } else if (isParticle(reading, index) && isBeOrHave(parts)) {
      // "is to meet", "has to meet"
      parts.modal = parts.auxiliaries.at(-1)?.lemma === 'be' ? 'be to' : 'have to'
    } else if (!(isParticle(reading, index) && parts.modal === 'ought')) break
    parts.at++
    if (parts.modal || parts.auxiliaries.length > 0) skipInterposed(reading, parts)
    const denied = followsDenial(reading.word, index)
    const opensQuestion = parts.at === at + 1 && (at === reading.first || OPENING_QUOTES.has(reading.word(at - 1)))
    const turned = followsTurning(reading.word, reading.first, index)
    if ((denied || turned || opensQuestion) && (tag.pos === 'modal' || tag.pos === 'auxiliary')) {
      const subject = readNounList(reading, parts.at)
      if (subject && isVerbal(reading, subject.next)) {
        if (denied) parts.negative = true
        if (turned) parts.adverbs.push(TURNED)
        inverted = subject.found
        parts.at = subject.next
      }
    }
  }
  if (isQuotedVerb(reading, parts.at)) {
    const quoted = readVerbGroup(reading, parts.at + 1)
    if (quoted && parts.auxiliaries.length === 0 && !parts.modal)
      return { found: { ...quoted.found, adverbs: [...quoted.found.adverbs, SO_CALLED] }, next: parts.at + 3 }
    parts.adverbs.push(SO_CALLED)
    parts.at++
    const read = finish(reading, at, parts, inverted)
    return { ...read, next: parts.at + 2 }
  }
  const main = reading.tag(parts.at)
  if (main.pos === 'verb' && !(parts.auxiliaries.length === 0 && !parts.modal && parts.to && main.form !== 'base'))
    return finish(reading, at, parts, inverted)
  return finishAuxiliary(reading, at, parts, inverted)
}

/** "had “met” him": the writer passes the word on, and does not stand by it. */
export function isQuotedVerb(reading: Reading, at: number): boolean {
  return (
    OPENING_QUOTES.has(reading.word(at)) &&
    reading.tag(at + 1).pos === 'verb' &&
    CLOSING_QUOTES.has(reading.word(at + 2))
  )
}

/** Stands among the adverbs of a verb whose subject is behind the auxiliary though nothing is asked. */
export const TURNED = 'only'

/** Stands among the adverbs of such a verb. */
const SO_CALLED = 'supposedly'

function isPrefix(reading: Reading, at: number): boolean {
  const word = reading.word(at)
  return (word === 'co' || word === 're') && reading.word(at + 1) === '-' && reading.tag(at + 2).pos === 'verb'
}

/** "will on Monday meet", "will for the first time take part": what stands between auxiliary and verb is no part of either. */
function skipInterposed(reading: Reading, parts: Parts): void {
  const at = parts.at + (reading.tag(parts.at).pos === 'preposition' ? 1 : 0)
  const time = reading.time(at)
  const first = /^the (?:first|second|third|last) time$/.test(
    [0, 1, 2].map((step) => reading.word(at + step)).join(' '),
  )
  const end = time ? time.last : at > parts.at && first ? at + 3 : pastAside(reading, at)
  if (end === at || !isVerbal(reading, end)) return
  if (time) parts.times.push(time)
  const taken = takenBack(at, end, reading.word)
  if (taken === 'denied') parts.negative = true
  if (taken === 'doubted') parts.adverbs.push(SO_CALLED)
  parts.at = end
}

/** "has, by no means, joined": "has" is no verb of its own there. */
function isHaveBeforeAside(reading: Reading, at: number): boolean {
  const { pos, lemma } = reading.tag(at)
  if (pos !== 'verb' || lemma !== 'have') return false
  const end = pastAside(reading, at + 1)
  const main = reading.tag(end)
  return end > at + 2 && main.pos === 'verb' && (main.form === 'past' || main.form === 'participle')
}

/** Index past the aside that opens at `at`: "will, of course, meet", "would “of course” meet", "“will certainly” meet"; `at` without one. */
function pastAside(reading: Reading, at: number): number {
  const open = reading.word(at)
  const isComma = open === ','
  if (!isComma && !QUOTES.has(open)) return at
  if (!isComma && reading.tag(at + 1).pos === 'verb' && !isQuotedVerb(reading, at)) return at + 1
  for (let end = at + 2; end < Math.min(at + LONGEST_ASIDE, reading.last); end++) {
    const isClose = isComma ? reading.word(end) === ',' : QUOTES.has(reading.word(end))
    if (isClose) return /^(?:verb|auxiliary)$/.test(reading.tag(end + 1).pos) ? end + 1 : at
    if (reading.tag(end).pos === 'modal' || reading.tag(end).pos === 'conjunction') return at
  }
  return at
}

/** In tokens. */
const LONGEST_ASIDE = 8
const QUOTES: ReadonlySet<string> = new Set([...OPENING_QUOTES, ...CLOSING_QUOTES])

function isParticle(reading: Reading, at: number): boolean {
  return reading.word(at) === 'to' && (reading.tag(at).pos === 'particle' || isPrefix(reading, at + 1))
}

/** "not only met X but also Y": it met him. */
function isNotOnly(reading: Reading, at: number): boolean {
  return reading.word(at + 1) === 'only' || reading.word(at + 1) === 'just' || reading.word(at + 1) === 'merely'
}

function isNoLonger(reading: Reading, at: number): boolean {
  return reading.word(at - 1) === 'no' && reading.word(at) === 'longer'
}

function isBeOrHave({ auxiliaries, modal }: Parts): boolean {
  const last = auxiliaries.at(-1)
  return (
    auxiliaries.length === 1 &&
    !modal &&
    (last?.lemma === 'be' ? last.form === 'present' || last.form === 'past' : last?.lemma === 'have')
  )
}

/** Do only adverbs stand between `at` and a verb? */
function leadsToVerb(reading: Reading, at: number): boolean {
  if (['there', 'here', 'how', 'why'].includes(reading.word(at))) return false
  let index = at
  while (reading.tag(index).pos === 'adverb') index++
  if (reading.word(index) === '-') index++
  return isVerbal(reading, index)
}

function isVerbal(reading: Reading, at: number): boolean {
  let index = at
  while (reading.tag(index).pos === 'adverb') index++
  const { pos } = reading.tag(index)
  return pos === 'verb' || pos === 'auxiliary' || pos === 'modal'
}

/** A group whose verb is an auxiliary: "is", "will be", "to be", "has had" never gets here. */
function finishAuxiliary(
  reading: Reading,
  first: number,
  parts: Parts,
  inverted: VerbChunk['inverted'],
): Found<VerbChunk> | null {
  const last = parts.auxiliaries.at(-1)
  if (!last) return null
  const before = parts.auxiliaries.slice(0, -1)
  // Adverbs after "is" belong to what follows, but "not" does not.
  return makeVerb(reading, first, { ...parts, auxiliaries: before }, inverted, {
    lemma: last.lemma,
    form: last.form,
    at: last.at,
    end: parts.at,
  })
}

function finish(reading: Reading, first: number, parts: Parts, inverted: VerbChunk['inverted']): Found<VerbChunk> {
  const { lemma, form } = reading.tag(parts.at)
  return makeVerb(reading, first, parts, inverted, { lemma, form, at: parts.at, end: parts.at + 1 })
}
