import type { LexiconEntry } from '../../lexicon/lexiconEntry.js'
import type { NameLexicon } from '../../lexicon/nameLexicon.js'
import type { PhraseMatch } from '../../lexicon/phraseTable.js'
import { ADJECTIVE, COMMON, FIRST_SURNAME, GIVEN, STOP, SURNAME, TITLE } from '../../lexicon/wordBits.js'
import type { Token } from '../../text/token.js'
import { type Candidate, candidate, type NameRule } from '../candidate.js'
import { hasArticle, isNameWord, isStrange, KIND_WORD, mayBegin } from '../nameWords.js'
import { isInitial, personEnd } from '../personSpan.js'
import type { Unit } from '../reading.js'
import { unitSpan } from '../unitSpan.js'

export const givenName: NameRule = {
  name: 'names/given-name',
  about: 'A given name and the capitalised words after it are a person.',
  finds: ['[Maria Ostrova](person) won the vote.', 'He wrote to [Fatima al-Harbi](person).'],
  ignores: {
    'Mark the date.': 'a verb at the start of a sentence',
    'She flew over Victoria Falls.': 'a word for a kind of place follows',
  },
  propose({ lexicon, small, tokens, keys }, { units }) {
    const found: Candidate[] = []
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]
      if (!unit?.capital || !(unit.bits & GIVEN) || unit.bits & STOP) continue
      const end = personEnd(units, i)
      let from = i
      while (
        from > 0 &&
        i - from < 3 &&
        isNameWord(units[from - 1]) &&
        !lexicon.isPlaceWord(units[from - 1]?.key ?? '')
      )
        from--
      if (end - from < 2 || (from < i && (units[from]?.bits ?? 0) & GIVEN && end - i > 1)) continue
      const second = units[i + 1]
      const last = units[end - 1]
      let strength = 74
      if ((last?.bits ?? 0) & SURNAME) strength = 78
      if (unit.bits & COMMON) strength = unit.opens ? 42 : 60
      // "Prime Minister of Georgia Irakli …": the country, then the name.
      if (lexicon.isPlaceWord(unit.key)) strength = Math.min(strength, 44)
      // "Sofia Ostrander": right behind it a word that is no place and no kind of thing.
      if (
        strength === 44 &&
        !isDemonym(lexicon.match(tokens, keys, unit.first, unit.last)) &&
        isBorneBy(units, i, lexicon)
      )
        strength = 66
      if (from === i && second?.capital && second.bits & COMMON && !(second.bits & (SURNAME | GIVEN))) {
        strength -= small.has(second.key) || second.bits & KIND_WORD || unit.bits & COMMON ? 30 : 10
      }
      // What stands before may turn out to be a body: "the CEO of Ubexa Ana Lind".
      if (from < i && end - i > 1)
        found.push(candidate('names/given-name', 'person', unitSpan(units, i, end), Math.min(strength, 60)))
      found.push(
        candidate(
          'names/given-name',
          'person',
          unitSpan(units, from, end),
          from < i ? Math.min(strength, 70) : strength,
        ),
      )
    }
    return found
  },
}

function isDemonym(match: PhraseMatch<LexiconEntry> | undefined): boolean {
  return match?.value.demonym === true
}

/** Is the place word at unit `at` the given name of whoever is named by the next word? "of Georgia Irakli …" is not. */
function isBorneBy(units: readonly Unit[], at: number, lexicon: NameLexicon): boolean {
  const next = units[at + 1]
  if (!isNameWord(next) || next.key.length < 3 || lexicon.isPlaceWord(next.key) || units[at - 1]) return false
  return (next.bits & GIVEN) === 0
}

export const surnameLast: NameRule = {
  name: 'names/surname-last',
  about: 'An unknown capitalised word before a known surname is a given name.',
  finds: ['They thanked [Ubaxo Perera](person).', 'They thanked [Ubaxo Perera Jr.](person) for it.'],
  ignores: {
    'They thanked Ubaxo PERERA.': 'an acronym, as far as one can see',
    'They thanked the Perera family.': 'nothing stands before the surname',
    'They thanked the Ubaxo Perera pub.': 'a thing, since it has an article',
  },
  propose({ lexicon, keys }, { units }) {
    const found: Candidate[] = []
    for (let i = 0; i + 1 < units.length; i++) {
      const unit = units[i]
      // "Saudi Crown Prince": a nationality is no given name.
      if (!isStrange(unit) || unit.bits & GIVEN || unit.upper || lexicon.isPlaceWord(unit.key)) continue
      if (hasArticle(keys, unit.first)) continue
      const end = personEnd(units, i)
      const named = /^[js]r\.?$/.test(units[end - 1]?.key ?? '') ? end - 1 : end
      const last = units[named - 1]
      const bits = last?.bits ?? 0
      if (bits & TITLE) continue
      if (named - i >= 2 && bits & SURNAME && !last?.upper && !(bits & COMMON && bits & KIND_WORD))
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
      if (!unit?.capital || unit.upper || !(unit.bits & FIRST_SURNAME) || unit.bits & STOP || units[i + 1]?.upper)
        continue
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
  finds: [
    'A letter by [G. W. Ostrander](person) was read.',
    'It was [Ruben K. Amsel](person) who called, with [A G Oldavar](person).',
  ],
  ignores: { 'Group A. Then they left.': 'an initial stands inside a name' },
  propose({ lexicon, tokens, keys }, { units }) {
    const found: Candidate[] = []
    for (let i = 0; i + 1 < units.length; i++) {
      const unit = units[i]
      if (!unit || (!mayBegin(unit) && !isInitial(unit)) || lexicon.isPlaceWord(unit.key)) continue
      // "Democrat John C. Brenvik"
      if (unit.bits & ADJECTIVE && !unit.upper && !(unit.bits & (GIVEN | SURNAME))) continue
      const end = personEnd(units, i)
      if (end - i < 2 || isInitial(units[end - 1])) continue
      // "Great Khural G.Zandanshatar": the name starts at the initial that is tied to it.
      if (!isInitial(unit) && !(unit.bits & GIVEN) && isTiedInitial(tokens, units.slice(i + 1, end))) continue
      // "MK Oduya": two capitals before a name of a person.
      const bare =
        unit.upper &&
        unit.key.length === 2 &&
        !lexicon.match(tokens, keys, unit.first, unit.last) &&
        ((units[i + 1]?.bits ?? 0) & (GIVEN | SURNAME)) !== 0
      // "A G Oldavar": bare initials, before a name that no dictionary has.
      const spelt =
        isInitial(unit) && isInitial(units[i + 1]) && isStrange(units[i + 2]) && end - i === 3 && !units[i - 1]?.capital
      if (spelt) found.push(candidate('names/initials', 'person', unitSpan(units, i, end), 70))
      let marked = false
      for (let k = i; k < end; k++) if (isInitial(units[k]) && units[k]?.key.includes('.')) marked = true
      if (bare) found.push(candidate('names/initials', 'person', unitSpan(units, i, end), 78.6))
      if (marked && !(unit?.bits && unit.bits & TITLE))
        found.push(candidate('names/initials', 'person', unitSpan(units, i, end), 77))
    }
    return found
  },
}

function isTiedInitial(tokens: readonly Token[], units: readonly Unit[]): boolean {
  return units.some(
    (unit) => isInitial(unit) && tokens[unit.last]?.spaced === false && tokens[unit.last]?.shape !== 'punctuation',
  )
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
        found.push(candidate('names/particles', 'person', unitSpan(units, i, end), 78.5))
    }
    return found
  },
}

export const NAMED_PEOPLE_RULES: readonly NameRule[] = [givenName, surnameLast, surnameFirst, initials, particles]
