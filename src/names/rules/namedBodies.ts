import {
  ADJECTIVE,
  BODY,
  BODY_NOUN,
  CALENDAR,
  COMMON,
  FOREIGN_ORG,
  GIVEN,
  PLACE_START,
  STOP,
  SURNAME,
  TITLE,
} from '../../lexicon/wordBits.js'
import { classesOf } from '../../lexicon/wordClasses.js'
import { type Candidate, candidate, type NameRule } from '../candidate.js'
import { FOREIGN_LINKS, foreignEnd } from '../foreignSpan.js'
import { isStrange } from '../nameWords.js'
import { endsWithPlace, isPart } from '../organizationSpan.js'
import type { Reading, Unit } from '../reading.js'
import { unitSpan } from '../unitSpan.js'

export const loneBody: NameRule = {
  name: 'names/lone-body',
  about: 'A body that the press names by one word: "the Assembly", with a capital inside a sentence.',
  finds: ['They asked the [Assembly](organization) for help.'],
  ignores: {
    'They asked the assembly for help.': 'written small',
    'Assembly lines stood still.': 'the first word of a sentence',
  },
  propose({ keys }, { units, titled, shouted }) {
    const found: Candidate[] = []
    if (titled || shouted) return found
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]
      if (!unit?.capital || !(unit.bits & BODY) || unit.opens || units[i - 1]?.capital || units[i + 1]?.capital)
        continue
      if (/^(?:an?|that)$/.test(keys[unit.first - 1] ?? '')) continue
      found.push(candidate('names/lone-body', 'organization', unit, 47))
    }
    return found
  },
}

export const branch: NameRule = {
  name: 'names/branch',
  about: 'A strange word, or a known organization, right before a country is its branch there.',
  finds: ['He runs [Brenvak Kenya](organization).'],
  ignores: { 'He left Nairobi Kenya.': 'a place in it' },
  propose(reading, { units, titled, shouted }) {
    const found: Candidate[] = []
    if (titled || shouted) return found
    for (let i = 1; i < units.length; i++) {
      const unit = units[i - 1]
      if (!unit?.capital || units[i - 2]?.capital || unit.bits & (STOP | ADJECTIVE | TITLE | CALENDAR | PLACE_START))
        continue
      if (!endsWithPlace(reading, units, i)) continue
      const known = reading.lexicon.match(reading.tokens, reading.keys, unit.first, unit.last)
      if (known ? known.value.type !== 'organization' : unit.bits & (COMMON | GIVEN)) continue
      // "Cinthya Flores": a surname that is a place as well.
      if (!known && (units[i]?.bits ?? 0) & (GIVEN | SURNAME)) continue
      found.push(candidate('names/branch', 'organization', unitSpan(units, i - 1, i + 1), 66))
    }
    return found
  },
}

/** Whoever leads or lives somewhere has these: "the Ubaxo army". */
const OF_OTHERS = new Set(['army', 'armies', 'navy'])

/** A place that the lexicon knows. */
export function isPlace({ lexicon, tokens, keys }: Reading, unit: Unit | undefined): boolean {
  return unit !== undefined && lexicon.match(tokens, keys, unit.first, unit.last)?.value.type === 'place'
}

export const bodyNoun: NameRule = {
  name: 'names/body-noun',
  about: 'Strange words beside a common noun for a body: "the retailer X", "the X newspaper".',
  finds: ['The carmaker [Brenvak](organization) and the [Ostrenda](organization) newspaper closed.'],
  ignores: { 'The company left Nairobi.': 'a verb stands between' },
  propose(reading, { units, titled, shouted }) {
    const found: Candidate[] = []
    if (titled || shouted) return found
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]
      if (!isStrange(unit) || units[i - 1]?.capital || reading.small.has(unit.key)) continue
      if (unit.opens && !/^["“‘]$/.test(reading.tokens[unit.first - 1]?.text ?? '')) continue
      let end = i + 1
      while (end < units.length && isPart(units[end]) && !((units[end] as Unit).bits & TITLE)) end++
      if (units[end]?.capital || end - i > 4) continue
      // 'the NGO "Ubexa"'
      const quoted = /^["“‘]$/.test(reading.tokens[unit.first - 1]?.text ?? '')
      const before = classesOf(reading.keys[unit.first - (quoted ? 2 : 1)] ?? '') & BODY_NOUN
      const last = units[end - 1]?.last ?? 0
      const noun = reading.keys[last] ?? ''
      const after = reading.tokens[last]?.shape === 'lower' && classesOf(noun) & BODY_NOUN && !OF_OTHERS.has(noun)
      const human = unit.bits & GIVEN && end - i > 1
      if (before && !human) found.push(candidate('names/body-noun', 'organization', unitSpan(units, i, end), 60.5))
      // "a Shenzhen subsidiary" lies there.
      else if (after && !human && !(end - i === 1 && isPlace(reading, unit)))
        found.push(candidate('names/body-noun', 'organization', unitSpan(units, i, end), 51))
    }
    return found
  },
}

export const foreignBody: NameRule = {
  name: 'names/foreign-body',
  about: 'A foreign word for a body, and the capitalised words after it.',
  finds: ['The [Banco de la Costa](organization) lent it.'],
  ignores: { 'The banco closed.': 'written small' },
  propose(_, { units, titled, shouted }) {
    const found: Candidate[] = []
    if (titled || shouted) return found
    for (let i = 0; i + 1 < units.length; i++) {
      const unit = units[i]
      if (!unit?.capital || !(unit.bits & FOREIGN_ORG) || units[i - 1]?.capital) continue
      const end = foreignEnd(units, i)
      if (end === i + 1 || (unit.bits & COMMON && !FOREIGN_LINKS.has(units[i + 1]?.key ?? ''))) continue
      found.push(candidate('names/foreign-body', 'organization', unitSpan(units, i, end), 79 + (end - i) / 10))
    }
    return found
  },
}

export const ampersand: NameRule = {
  name: 'names/ampersand',
  about: 'Capitalised words joined by "&" are a firm.',
  finds: ['The scandal at [Brenvik & Sons](organization) and at [Tarvo & Ostrander](organization) grew.'],
  ignores: {
    'They sell Q&A sheets and eat R & B.': 'letters, not words',
    'BRENVIK & TARVO FALL OUT': 'everything is in capitals',
  },
  propose(_, { units, titled, shouted }) {
    const found: Candidate[] = []
    if (titled || shouted) return found
    for (let i = 1; i + 1 < units.length; i++) {
      const [left, right] = [units[i - 1], units[i + 1]]
      if (units[i]?.key !== '&' || !isWord(left) || !isWord(right) || units[i + 2]?.capital) continue
      let from = i - 1
      while (isWord(units[from - 1]) && i - from < 3) from--
      if (units[from]?.opens && (units[from] as Unit).bits & STOP) continue
      found.push(candidate('names/ampersand', 'organization', unitSpan(units, from, i + 2), 79.3))
    }
    return found
  },
}

const FAMILY = new Set(['sons', 'daughters', 'brothers'])

function isWord(unit: Unit | undefined): boolean {
  if (!isPart(unit) || unit.upper || unit.key.length < 3 || unit.bits & ADJECTIVE) return false
  return (unit.bits & TITLE) === 0 || FAMILY.has(unit.key)
}

export const NAMED_BODY_RULES: readonly NameRule[] = [loneBody, branch, bodyNoun, foreignBody, ampersand]
