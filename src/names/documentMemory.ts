import { COMMON, FIRST_SURNAME, GIVEN, STOP, SURNAME, TITLE } from '../lexicon/wordBits.js'
import { type Candidate, type CandidateType, CLEAR, candidate } from './candidate.js'
import { isNameWord } from './nameWords.js'
import { isInitial } from './personSpan.js'
import type { Reading, Stretch, Unit } from './reading.js'

type Remembered = { readonly type: CandidateType; readonly strength: number; readonly from: Candidate }

/** What the clear names of a document say of its words. */
export type DocumentMemory = ReadonlyMap<string, Remembered>

/** What stands beside a preposition or a verb of saying tells of that place in the text, not of all others. */
const FOR_THE_PLACE_ALONE = new Set(['names/locative', 'names/speaker'])
/** What is no name stays none. */
const REMEMBERED = new Set(['names/acronym-of-words', 'names/storm'])
const LONGEST = 6
/** Stronger than a title before a surname. */
const WHOLE_NAME = 87

/** Gathers the clear names: by all their words, and people by their surname and their given name as well. */
export function remember(reading: Reading, accepted: readonly Candidate[]): DocumentMemory {
  const memory = new Map<string, Remembered>()
  const put = (key: string, type: CandidateType, strength: number, from: Candidate) => {
    const before = memory.get(key)
    if (!before || before.strength < strength) memory.set(key, { type, strength, from })
  }
  for (const found of accepted) {
    if (found.strength < CLEAR || found.type === 'demonym') continue
    if (FOR_THE_PLACE_ALONE.has(found.rule)) continue
    if (found.type === 'none' && !REMEMBERED.has(found.rule)) continue
    put(keyOf(reading, found.first, found.last), found.type, Math.min(found.strength, 69), found)
    if (found.type === 'organization') rememberShort(reading, found, put)
    if (found.type !== 'person' || found.last - found.first < 2) continue
    const parts = partsOf(reading, found)
    const last = parts.at(-1)
    const first = parts[0]
    // "Kim Jong Un" and "You Si-kun" come back as "Kim" and "You".
    const bits = reading.lexicon.classes(first ?? '')
    const isSurnameFirst = parts.length > 2 || last?.includes('-') || !(bits & GIVEN)
    if (first && isSurnameFirst && bits & FIRST_SURNAME && (parts.length > 2 || !isSurname(reading, last))) {
      put(first, 'person', Math.min(65, found.strength - 1), found)
      continue
    }
    // "S. M. Oduya" comes back as "Oduya".
    if (last) put(last, 'person', Math.min(65, found.strength - 1), found)
    if (parts.length > 2) put(`${parts.at(-2)} ${last}`, 'person', Math.min(65, found.strength - 1), found)
    if (first && parts.length > 1 && !reading.small.has(first) && !(reading.lexicon.classes(first) & STOP))
      put(first, 'person', 49, found)
  }
  return memory
}

type Put = (key: string, type: CandidateType, strength: number, from: Candidate) => void

const LEGAL_FORMS = new Set(
  'ag ltd ltd. inc inc. corp corp. co co. plc plc. gmbh llc limited bhd sa nv oyj group holdings'.split(' '),
)

/** "Ubexa Holdings" comes back as "Ubexa". */
function rememberShort(reading: Reading, found: Candidate, put: Put): void {
  const { text, tokens, keys, lexicon } = reading
  if (found.last - found.first !== 2 || !LEGAL_FORMS.has(keys[found.last - 1] ?? '')) return
  const key = keys[found.first] ?? ''
  if (lexicon.classes(key) & (COMMON | GIVEN | STOP) || lexicon.match(tokens, keys, found.first, found.first + 1))
    return
  const name = found.name ?? text.slice(tokens[found.first]?.start, tokens[found.last - 1]?.end)
  put(key, 'organization', Math.min(found.strength, 65), { ...found, name })
}

function isSurname(reading: Reading, key: string | undefined): boolean {
  return key !== undefined && !key.includes('-') && (reading.lexicon.classes(key) & SURNAME) !== 0
}

function keyOf(reading: Reading, first: number, last: number): string {
  let key = reading.keys[first] ?? ''
  for (let i = first + 1; i < last; i++) key += ` ${reading.keys[i]}`
  return key
}

/** The words of a person's name; a compound ("Al-Sisi") counts as one, initials and "Jr." as none. */
function partsOf(reading: Reading, { first, last }: Candidate): string[] {
  const parts: string[] = []
  let at = first
  while (at < last) {
    let end = at + 1
    while (end + 1 < last && reading.keys[end] === '-' && !reading.tokens[end]?.spaced) end += 2
    if (!/^(?:[a-z]|[js]r)\.?$/.test(reading.keys[at] ?? '')) parts.push(keyOf(reading, at, end))
    at = end
  }
  return parts
}

/** Reads a stretch again in the light of what the document says clearly elsewhere. */
export function recall(reading: Reading, { units }: Stretch, memory: DocumentMemory): Candidate[] {
  const found: Candidate[] = []
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    if (!unit?.capital || isInitial(unit)) continue
    let key = keyOf(reading, unit.first, unit.last)
    let best: { remembered: Remembered; end: number } | undefined
    const alone = memory.get(key)
    if (alone) best = { remembered: alone, end: i + 1 }
    for (let end = i + 1; end < units.length && end - i < LONGEST; end++) {
      const next = units[end] as Unit
      key += ` ${keyOf(reading, next.first, next.last)}`
      const longer = next.capital ? memory.get(key) : undefined
      if (longer) best = { remembered: longer, end: end + 1 }
    }
    if (!best) continue
    // "UN" is no Mr Un.
    if (
      best.remembered.type === 'person' &&
      unit.upper &&
      reading.lexicon.match(reading.tokens, reading.keys, unit.first, unit.last)
    )
      continue
    const { remembered, end } = best
    const { type, from } = remembered
    const single = end === i + 1
    if (single && unit.bits & COMMON && doubtful(reading, unit, type)) continue
    if (single && type === 'person' && (units[i + 1]?.capital || units[i - 1]?.capital) && unit.bits & GIVEN) continue
    // "Ratan Ubexa", who owns Ubexa Holdings.
    if (single && type === 'organization' && isNameWord(units[i - 1])) continue
    // "Christof Heyns" where only "Heyns" is remembered: the whole name is meant.
    let start = i
    while (single && type === 'person' && i - start < 2 && belongs(reading, units[start - 1])) start--
    const last = (units[end - 1] as Unit).last
    const more = type === 'person' ? {} : { subtype: from.subtype, country: from.country, name: from.name }
    // "Amir Abdullahi", the end of a full name told before, is no emir by the name of Abdullahi.
    const strength = !single && type === 'person' && unit.bits & TITLE ? WHOLE_NAME : remembered.strength - 3
    found.push(candidate(from.rule, type, { first: units[start]?.first ?? unit.first, last }, strength, more))
  }
  return found
}

/** Is it a word that can only be part of the person's name? */
function belongs(reading: Reading, unit: Unit | undefined): boolean {
  return isNameWord(unit) && !reading.lexicon.isPlaceWord(unit.key)
}

/** A dictionary word that opens a sentence or that the text writes small as well is a name only where it clearly is one. */
function doubtful(reading: Reading, unit: Unit, type: CandidateType): boolean {
  if (type === 'person') return unit.opens && reading.small.has(unit.key)
  return unit.opens || reading.small.has(unit.key)
}
