import {
  ADJECTIVE,
  CALENDAR,
  COMMON,
  EVENT,
  FIRST_SURNAME,
  GIVEN,
  HUMAN_CUE,
  OFFICE_MODIFIER,
  ORG_END,
  ORG_START,
  PARTICLE,
  PLACE_END,
  SPEECH,
  STOP,
  SURNAME,
  TITLE,
} from '../../lexicon/wordBits.js'
import { classesOf } from '../../lexicon/wordClasses.js'
import { type Candidate, candidate, type NameRule } from '../candidate.js'
import { isInitial, personEnd } from '../personSpan.js'
import type { Reading, Stretch, Unit } from '../reading.js'
import { unitSpan } from '../unitSpan.js'

const KIND_WORD = ORG_END | PLACE_END | EVENT | ORG_START
const NO_NAME = TITLE | CALENDAR | STOP | OFFICE_MODIFIER

/** May a person's name begin with this word? */
function mayBegin(unit: Unit | undefined): unit is Unit {
  if (!unit?.capital) return false
  if (unit.bits & (GIVEN | SURNAME)) return !(unit.bits & STOP && unit.opens)
  if (unit.bits & NO_NAME && !(unit.bits & PARTICLE)) return false
  return !(unit.bits & KIND_WORD && unit.bits & COMMON)
}

/** A capitalised word that is no dictionary word and no word for a kind of thing. */
function isStrange(unit: Unit | undefined): unit is Unit {
  return unit?.capital === true && (unit.bits & (COMMON | NO_NAME | ADJECTIVE)) === 0
}

export const titleBeforePerson: NameRule = {
  name: 'names/title-before-person',
  about: 'A title or office before capitalised words makes them a person; the title is no part of the name.',
  finds: [
    'Interior Minister [Tomas Brandl](person) resigned.',
    'Talks with spokesman [Ule](person) went on.',
    'Gen. [Oduya](person) and Dr [P. Lindqvist](person) agreed.',
  ],
  ignores: {
    'The Prime Minister and the President left.': 'titles alone are no names',
    'The General Assembly voted.': 'a word for a body follows',
  },
  propose({ tokens, keys, lexicon }, { units, sentence }) {
    const found: Candidate[] = []
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]
      if (!mayBegin(unit) || unit.first === sentence.first) continue
      const before = tokens[unit.first - 1]
      if (!before) continue
      const bits = i > 0 && units[i - 1]?.capital ? (units[i - 1]?.bits ?? 0) : classesOf(keys[unit.first - 1] ?? '')
      if ((bits & TITLE) === 0) continue
      const end = personEnd(units, i)
      const words = end - i
      const cap = before.shape !== 'lower'
      const named = (unit.bits & (GIVEN | SURNAME)) !== 0 || (unit.bits & COMMON) === 0
      const match = lexicon.match(tokens, keys, unit.first, sentence.last)
      const place = match && !match.value.ambiguous && match.value.type !== 'person'
      let strength = cap ? (named ? 85 : 45) : named ? (words > 1 ? 66 : 44) : 20
      if (place) strength = cap && !match.city && words === 1 ? 20 : cap ? 62 : 25
      found.push(candidate('names/title-before-person', 'person', unitSpan(units, i, end), strength))
    }
    return found
  },
}

export const portfolioBeforePerson: NameRule = {
  name: 'names/portfolio-before-person',
  about: 'The words after "Minister of …" that are no dictionary words are the holder.',
  finds: ['Minister of Foreign Affairs [Sadok Ferhi](person) spoke first.'],
  ignores: { 'The Minister of Foreign Affairs spoke first.': 'no holder is named' },
  propose(_, { units }) {
    const found: Candidate[] = []
    for (let i = 0; i + 3 < units.length; i++) {
      const link = units[i + 1]
      if (
        !units[i]?.capital ||
        !((units[i]?.bits ?? 0) & TITLE) ||
        link?.capital !== false ||
        (link.key !== 'of' && link.key !== 'for')
      )
        continue
      let at = i + 2
      while (
        at < units.length &&
        (units[at]?.capital
          ? (units[at]?.bits ?? 0) & COMMON && !((units[at]?.bits ?? 0) & GIVEN)
          : units[at]?.key === 'and' || units[at]?.key === '&' || units[at]?.key === 'the')
      )
        at++
      if (at > i + 2 && units[at - 1]?.capital) {
        found.push(candidate('names/portfolio-before-person', 'none', unitSpan(units, i, at), 80))
      }
      if (at === i + 2 || at >= units.length || !units[at - 1]?.capital || !mayBegin(units[at])) continue
      const end = personEnd(units, at)
      if (end - at > 1) found.push(candidate('names/portfolio-before-person', 'person', unitSpan(units, at, end), 80))
    }
    return found
  },
}

export const givenName: NameRule = {
  name: 'names/given-name',
  about: 'A given name and the capitalised words after it are a person.',
  finds: ['[Maria Ostrova](person) won the vote.', 'He wrote to [Fatima al-Harbi](person).'],
  ignores: {
    'Mark the date.': 'a verb at the start of a sentence',
    'She flew over Victoria Falls.': 'a word for a kind of place follows',
  },
  propose(_, { units }) {
    const found: Candidate[] = []
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]
      if (!unit?.capital || !(unit.bits & GIVEN) || unit.bits & STOP) continue
      const end = personEnd(units, i)
      if (end - i < 2) continue
      const second = units[i + 1]
      const last = units[end - 1]
      let strength = 74
      if ((last?.bits ?? 0) & SURNAME) strength = 78
      if (unit.bits & COMMON) strength = unit.opens ? 42 : 60
      if (second && second.bits & COMMON && !(second.bits & (SURNAME | GIVEN))) strength -= 25
      found.push(candidate('names/given-name', 'person', unitSpan(units, i, end), strength))
    }
    return found
  },
}

export const surnameLast: NameRule = {
  name: 'names/surname-last',
  about: 'An unknown capitalised word before a known surname is a given name.',
  finds: ['They thanked [Ubaxo Perera](person).'],
  ignores: { 'They thanked the Perera family.': 'nothing stands before the surname' },
  propose(_, { units }) {
    const found: Candidate[] = []
    for (let i = 0; i + 1 < units.length; i++) {
      const unit = units[i]
      if (!isStrange(unit) || unit.bits & GIVEN || unit.upper) continue
      const end = personEnd(units, i)
      if (
        end - i >= 2 &&
        (units[end - 1]?.bits ?? 0) & SURNAME &&
        !((units[end - 1]?.bits ?? 0) & COMMON && (units[end - 1]?.bits ?? 0) & KIND_WORD)
      )
        found.push(candidate('names/surname-last', 'person', unitSpan(units, i, end), 60))
    }
    return found
  },
}

export const surnameFirst: NameRule = {
  name: 'names/surname-first',
  about: 'A Chinese, Korean or Vietnamese surname and the one or two words after it.',
  finds: ['Envoy [Qiu Wenhao](person) spoke.', 'A letter from [Pak Chol-su](person) arrived.'],
  ignores: { 'The Kim family stayed.': 'a small word follows' },
  propose(_, { units }) {
    const found: Candidate[] = []
    for (let i = 0; i + 1 < units.length; i++) {
      const unit = units[i]
      if (!unit?.capital || !(unit.bits & FIRST_SURNAME) || unit.bits & STOP) continue
      const end = Math.min(personEnd(units, i), i + 3)
      if (end - i < 2) continue
      const second = units[i + 1]
      if (!second?.capital || second.bits & (KIND_WORD | TITLE)) continue
      found.push(candidate('names/surname-first', 'person', unitSpan(units, i, end), 68))
    }
    return found
  },
}

export const initials: NameRule = {
  name: 'names/initials',
  about: 'Initials before, or between, capitalised words.',
  finds: ['A letter by [G. W. Ostrander](person) was read.', 'It was [Ruben K. Amsel](person) who called.'],
  ignores: { 'Group A. Then they left.': 'an initial stands inside a name' },
  propose(_, { units }) {
    const found: Candidate[] = []
    for (let i = 0; i + 1 < units.length; i++) {
      const unit = units[i]
      if (!mayBegin(unit) && !isInitial(unit)) continue
      const end = personEnd(units, i)
      if (end - i < 2 || isInitial(units[end - 1])) continue
      let marked = false
      for (let k = i; k < end; k++) if (isInitial(units[k]) && units[k]?.key.includes('.')) marked = true
      if (marked && !(unit?.bits && unit.bits & TITLE))
        found.push(candidate('names/initials', 'person', unitSpan(units, i, end), 77))
    }
    return found
  },
}

const SURE_PARTICLES = new Set(['bin', 'bint', 'ibn', 'ben', 'van', 'von', 'der'])

export const particles: NameRule = {
  name: 'names/particles',
  about: 'Capitalised words with "bin", "van", "de" between them are a person.',
  finds: ['Sheikh [Rashed bin Hamoud](person) opened it.', 'Then [Ilse van der Meer](person) spoke.'],
  ignores: { 'The mayor of Vila de Conde spoke.': 'places have "de" too' },
  propose(_, { units }) {
    const found: Candidate[] = []
    for (let i = 0; i + 2 < units.length; i++) {
      if (!mayBegin(units[i]) || units[i + 1]?.capital) continue
      const end = personEnd(units, i)
      if (end - i >= 3 && SURE_PARTICLES.has(units[i + 1]?.key ?? ''))
        found.push(candidate('names/particles', 'person', unitSpan(units, i, end), 74))
    }
    return found
  },
}

export const strangeWords: NameRule = {
  name: 'names/strange-words',
  about: 'Two or three capitalised words that no dictionary has are a person, if nothing speaks against it.',
  finds: ['The prize went to [Yxalo Brenvik](person).'],
  ignores: { 'The prize went to Brenvik Bank.': 'a word for an organization ends it' },
  propose({ small }, { units, titled, shouted }) {
    const found: Candidate[] = []
    if (shouted) return found
    for (let i = 0; i + 1 < units.length; i++) {
      if (i > 0 && units[i - 1]?.capital) continue
      const unit = units[i]
      if (!isStrange(unit) || small.has(unit.key) || unit.upper) continue
      const end = personEnd(units, i)
      if (end - i < 2 || end - i > 4 || (units[end]?.capital ?? false)) continue
      let all = true
      for (let k = i + 1; k < end; k++) if (units[k]?.capital && (!isStrange(units[k]) || units[k]?.upper)) all = false
      if (all) found.push(candidate('names/strange-words', 'person', unitSpan(units, i, end), titled ? 30 : 42))
    }
    return found
  },
}

export const speaker: NameRule = {
  name: 'names/speaker',
  about: 'A capitalised word beside a verb of saying, or before "who", is a person.',
  finds: ['"It is late," [Brenvik](person) said.'],
  ignores: {
    '"It is late," NATO said.': 'capitals throughout are an acronym',
    'Police said it was late.': 'a dictionary word',
  },
  propose(reading, stretch) {
    const found: Candidate[] = []
    const { units, shouted } = stretch
    if (shouted) return found
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]
      if (!isStrange(unit) || unit.upper || unit.bits & KIND_WORD || reading.small.has(unit.key)) continue
      if (units[i + 1]?.capital || units[i - 1]?.capital) continue
      const after = classesOf(reading.keys[unit.last] ?? '')
      const before = reading.keys[unit.first - 1] ?? ''
      if (after & SPEECH || (before === 'said' && reading.tokens[unit.last]?.text !== '-'))
        found.push(candidate('names/speaker', 'person', unit, 45))
      else if (reading.keys[unit.last] === ',' && classesOf(reading.keys[unit.last + 1] ?? '') & HUMAN_CUE)
        found.push(candidate('names/speaker', 'person', unit, 40))
    }
    return found
  },
}

export const loneName: NameRule = {
  name: 'names/lone-name',
  about: 'A lone given name or surname.',
  finds: ['The letter thanked [Ivanov](person).'],
  ignores: { 'Will they go?': 'a dictionary word' },
  propose(reading: Reading, { units, shouted }: Stretch) {
    const found: Candidate[] = []
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]
      if (
        !unit?.capital ||
        !(unit.bits & (GIVEN | SURNAME)) ||
        unit.bits & (COMMON | STOP | TITLE | CALENDAR | ADJECTIVE)
      )
        continue
      if (units[i + 1]?.capital || units[i - 1]?.capital || reading.small.has(unit.key)) continue
      found.push(candidate('names/lone-name', 'person', unit, shouted ? 20 : unit.bits & SURNAME ? 36 : 34))
    }
    return found
  },
}

export const PEOPLE_RULES: readonly NameRule[] = [
  titleBeforePerson,
  portfolioBeforePerson,
  givenName,
  surnameLast,
  surnameFirst,
  initials,
  particles,
  strangeWords,
  speaker,
  loneName,
]
