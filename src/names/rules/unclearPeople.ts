import { HUMANS, KIN, LIFE_PHRASES, LIFE_VERBS, VERB_ADVERBS } from '../../lexicon/lifeVerbs.js'
import { ADJECTIVE, CALENDAR, COMMON, GIVEN, HUMAN_CUE, SPEECH, STOP, SURNAME, TITLE } from '../../lexicon/wordBits.js'
import { classesOf } from '../../lexicon/wordClasses.js'
import { type Candidate, candidate, type NameRule } from '../candidate.js'
import { hasArticle, isStrange, KIND_WORD } from '../nameWords.js'
import { personEnd } from '../personSpan.js'
import type { Reading, Stretch, Unit } from '../reading.js'
import { unitSpan } from '../unitSpan.js'

const ARTICLES = new Set(['el', 'la', 'le', 'los', 'las', 'il', 'copa'])

export const strangeWords: NameRule = {
  name: 'names/strange-words',
  about: 'Two or three capitalised words that no dictionary has are a person, if nothing speaks against it.',
  finds: ['The prize went to [Yxalo Brenvik](person).'],
  ignores: {
    'The prize went to Brenvik Bank.': 'a word for an organization ends it',
    'They drilled in the Ubaxo Brenvik last year.': 'a thing, since it has an article',
  },
  propose({ small, keys }, { units, titled, shouted }) {
    const found: Candidate[] = []
    if (shouted) return found
    for (let i = 0; i + 1 < units.length; i++) {
      const before = units[i - 1]
      if (before?.capital && !before.upper && !(before.bits & TITLE)) continue
      const unit = units[i]
      // "La Prensa", "El Mercado": a paper, a place, no person.
      if (!isStrange(unit) || small.has(unit.key) || unit.upper || ARTICLES.has(unit.key)) continue
      if (hasArticle(keys, unit.first)) continue
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
      if (units[i + 1]?.capital || units[i - 1]?.capital || hasArticle(reading.keys, unit.first)) continue
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

/** The word at `at`, without "re-". */
function afterPrefix(keys: readonly string[], at: number): string {
  return (keys[at] === 're' && keys[at + 1] === '-' ? keys[at + 2] : keys[at]) ?? ''
}

/** "a woman named X", "surnamed X", "X, 53,", "X's widow". */
function isSomebody(keys: readonly string[], { first, last }: Unit): boolean {
  const before = keys[first - 1] ?? ''
  if (before === 'surnamed' || before === 'nicknamed' || before === 'alias') return true
  if ((before === 'named' || before === 'called') && HUMANS.has(keys[first - 2] ?? '')) return true
  if (keys[last] === ',' && /^[1-9]\d$/.test(keys[last + 1] ?? '') && keys[last + 2] === ',') return true
  return keys[last] === "'s" && KIN.has(keys[last + 1] ?? '')
}

export const livesOn: NameRule = {
  name: 'names/life',
  about: 'A lone capitalised word before what only people do: "X was born", "X ran for", "X lost her seat".',
  finds: [
    '[Brenvik](person) later ran for parliament.',
    '[Oxaldo](person) was re-elected in 1932.',
    "A woman named [Tuvia](person) met [Brenvik](person)'s widow.",
  ],
  ignores: {
    'Parliament was elected.': 'a dictionary word',
    'The Ubaxo was married to it.': 'a thing, since it has an article',
  },
  propose({ keys, small, lexicon, tokens }, { units, shouted }) {
    const found: Candidate[] = []
    if (shouted) return found
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]
      if (!unit?.capital || unit.upper || units[i - 1]?.capital || units[i + 1]?.capital) continue
      if (unit.bits & (STOP | TITLE | CALENDAR | ADJECTIVE | KIND_WORD) || small.has(unit.key)) continue
      if ((unit.bits & COMMON && !(unit.bits & SURNAME)) || hasArticle(keys, unit.first)) continue
      let verb = unit.last
      while (verb < unit.last + 2 && VERB_ADVERBS.has(keys[verb] ?? '')) verb++
      const key = keys[verb] ?? ''
      const lives =
        LIFE_VERBS.has(key) || LIFE_PHRASES.get(key)?.has(afterPrefix(keys, verb + 1)) || isSomebody(keys, unit)
      if (lives && !lexicon.match(tokens, keys, unit.first, unit.last))
        found.push(candidate('names/life', 'person', unit, 48))
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
      if (units[i + 1]?.capital || reading.small.has(unit.key)) continue
      const before = units[i - 1]
      if (before?.capital && !isDemonym(reading, before)) continue
      found.push(candidate('names/lone-name', 'person', unit, shouted ? 20 : unit.bits & SURNAME ? 36 : 34))
    }
    return found
  },
}

function isDemonym(reading: Reading, unit: Unit): boolean {
  return reading.lexicon.match(reading.tokens, reading.keys, unit.first, unit.last)?.value.demonym === true
}

export const UNCLEAR_PEOPLE_RULES: readonly NameRule[] = [strangeWords, speaker, livesOn, loneName]
