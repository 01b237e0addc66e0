import type { NameLexicon } from '../../lexicon/nameLexicon.js'
import {
  ADJECTIVE,
  BODY_NOUN,
  COMMON,
  FIRST_SURNAME,
  GIVEN,
  PROFESSION,
  STOP,
  SURNAME,
  TITLE,
} from '../../lexicon/wordBits.js'
import { type Candidate, candidate, type NameRule } from '../candidate.js'
import { isStrange, KIND_WORD, mayBegin } from '../nameWords.js'
import { isInitial, personEnd } from '../personSpan.js'
import type { Unit } from '../reading.js'
import { unitSpan } from '../unitSpan.js'

export const titleBeforePerson: NameRule = {
  name: 'names/title-before-person',
  about: 'A title or office before capitalised words makes them a person; the title is no part of the name.',
  finds: [
    'Interior Minister [Tomas Brandl](person) resigned.',
    'Talks with spokesman [Ule](person) went on.',
    'Talks with president [DK Oldavar](person) went on.',
    'Gen. [Oduya](person) and Dr [P. Lindqvist](person) agreed.',
    'Prime Minister [Dot Lindqvist](person) resigned.',
  ],
  ignores: {
    'The Prime Minister and the President left.': 'titles alone are no names',
    'The General Assembly voted.': 'a word for a body follows',
    'On Monday Ana M. Oduya resigned.': 'an initial between two names is no title',
    'The Director Grade Salary rose.': 'dictionary words alone',
    'President Meets Lindqvist in Oslo.': 'a verb of a headline',
  },
  propose({ tokens, keys, lexicon }, { units, sentence, titled }) {
    const found: Candidate[] = []
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]
      if (!unit?.capital || unit.first === sentence.first || !(unit.upper || mayBegin(unit))) continue
      const before = tokens[unit.first - 1]
      if (!before) continue
      const bits =
        i > 0 && units[i - 1]?.capital ? (units[i - 1]?.bits ?? 0) : lexicon.classes(keys[unit.first - 1] ?? '')
      // "Ana M. Oduya", "S. M. Oduya": an initial before the last of several is no "Monsieur".
      const first = units[i - 2]
      if (first?.capital && isInitial(units[i - 1]) && (first.bits & GIVEN || isInitial(first))) continue
      if ((bits & TITLE) === 0 || (before.shape === 'lower' && before.text.length < 4)) continue
      const cap = before.shape !== 'lower'
      // The word before may be no title but the start of a name: "Sri Lanka".
      const around = lexicon.match(tokens, keys, unit.first - 1, sentence.last)
      if (around && around.length > 1) continue
      const initials = unit.upper && unit.key.length < 4 && cap && units[i + 1]?.capital === true
      const word = unit.bits & (ADJECTIVE | COMMON) && !(unit.bits & (GIVEN | SURNAME)) && !initials
      if (word && !(cap && !titled && isWordAsName(units, i))) continue
      const end = personEnd(units, i)
      const words = end - i
      const named = (unit.bits & (GIVEN | SURNAME)) !== 0 || (unit.bits & COMMON) === 0
      const match = lexicon.match(tokens, keys, unit.first, sentence.last)
      const place =
        match &&
        !match.value.ambiguous &&
        match.value.type !== 'person' &&
        unit.first + match.length >= (units[end - 1]?.last ?? 0)
      let strength = cap ? (named ? (bits & PROFESSION ? 64 : 85) : 45) : named ? (words > 1 ? 66 : 44) : 20
      if (!cap && unit.upper && !(unit.bits & (GIVEN | SURNAME))) strength = hasTwoInitials(units, i) ? 66 : 20
      if (place) strength = cap && !match.city && words === 1 ? 20 : cap ? 62 : 25
      // "publisher Hillway Culture"
      if (!cap && bits & BODY_NOUN && !(unit.bits & GIVEN)) strength = Math.min(strength, 40)
      // "Foreign Minister Sheikh Abdullah bin Zayed": the sheikh is a title; "Sheikh Hasina" is a name.
      if (unit.bits & TITLE && words > 2) strength -= 5
      found.push(candidate('names/title-before-person', 'person', unitSpan(units, i, end), strength))
    }
    return found
  },
}

/** "Prime Minister Dot Lindqvist": a dictionary word as a given name, before what can only be a surname. */
function isWordAsName(units: readonly Unit[], at: number): boolean {
  const [word, surname] = [units[at], units[at + 1]]
  if (!word || word.bits & (ADJECTIVE | STOP | KIND_WORD | BODY_NOUN) || units[at + 2]?.capital) return false
  // "President Meets Lindqvist": a verb of a headline.
  if (/(?:s|ed|ing)$/.test(word.key)) return false
  return surname?.capital === true && !surname.upper && (isStrange(surname) || isSurnameAlone(surname))
}

const isSurnameAlone = ({ bits }: Unit): boolean => (bits & SURNAME) !== 0 && (bits & (COMMON | TITLE)) === 0

/** "president DK Oldavar": two capitals and a name that no dictionary has. */
function hasTwoInitials(units: readonly Unit[], at: number): boolean {
  return units[at]?.key.length === 2 && isStrange(units[at + 1]) && units[at + 1]?.upper === false
}

export const portfolioBeforePerson: NameRule = {
  name: 'names/portfolio-before-person',
  about: 'The words after "Minister of …" that are no dictionary words are the holder.',
  finds: [
    'Minister of Foreign Affairs [Sadok Ferhi](person) spoke first.',
    'He met Minister of Economic Affairs [Wang Mei-lin](person).',
  ],
  ignores: { 'The Minister of Foreign Affairs spoke first.': 'no holder is named' },
  propose({ lexicon }, { units }) {
    const found: Candidate[] = []
    for (let i = 0; i + 2 < units.length; i++) {
      const head = units[i]
      const link = units[i + 1]
      if (!head?.capital || !PORTFOLIO_HOLDERS.has(head.key) || link?.capital !== false) continue
      if (link.key !== 'of' && link.key !== 'for') continue
      let at = i + 2
      while (at < units.length && isPortfolioWord(units[at], lexicon) && !(at > i + 2 && beginsName(units, at))) at++
      while (at > i + 2 && !units[at - 1]?.capital) at--
      if (at === i + 2) continue
      found.push(candidate('names/portfolio-before-person', 'none', unitSpan(units, i, at), 88))
      if (!mayBegin(units[at])) continue
      const end = personEnd(units, at)
      if (end - at > 1) found.push(candidate('names/portfolio-before-person', 'person', unitSpan(units, at, end), 80))
    }
    return found
  },
}

export const officeOfBeforePerson: NameRule = {
  name: 'names/office-of-before-person',
  about: 'After an office "of" a known place or body, the capitalised words behind that are the holder.',
  finds: [
    'A letter from President of the [World Bank](organization) [Tomas Brandl](person) came.',
    'He met Ruler of [Kent](place) Region [Ulo Mar Brandl](person).',
  ],
  ignores: { 'The President of the Treasury Board spoke first.': 'no holder is named' },
  propose({ tokens, keys, lexicon }, { units, sentence }) {
    const found: Candidate[] = []
    for (let i = 0; i + 2 < units.length; i++) {
      const head = units[i]
      if (!head || (head.bits & TITLE) === 0 || units[i + 1]?.key !== 'of') continue
      let at = i + 2
      while (units[at]?.key === 'the') at++
      const start = units[at]
      const match = start?.capital ? lexicon.match(tokens, keys, start.first, sentence.last) : undefined
      if (!start || !match || match.value.type === 'person') continue
      const bodyEnd = start.first + match.length
      while (at < units.length && (units[at]?.first ?? bodyEnd) < bodyEnd) at++
      while (units[at]?.capital && (units[at]?.bits ?? 0) & KIND_WORD) at++
      if (!mayBegin(units[at]) || (units[at]?.bits ?? 0) & COMMON) continue
      const end = personEnd(units, at)
      if (end - at > 1) found.push(candidate('names/office-of-before-person', 'person', unitSpan(units, at, end), 82))
    }
    return found
  },
}

const PORTFOLIO_HOLDERS = new Set([
  'minister',
  'ministers',
  'secretary',
  'secretaries',
  'undersecretary',
  'under-secretary',
])
const PORTFOLIO_LINKS = new Set(['and', '&', ',', 'the', 'of', 'for'])

/** "Minister of Economic Affairs Wang Mei-lin": a surname that comes first, and no dictionary word behind it. */
function beginsName(units: readonly Unit[], at: number): boolean {
  const [unit, next] = [units[at], units[at + 1]]
  return (
    unit?.capital === true && (unit.bits & FIRST_SURNAME) !== 0 && next?.capital === true && (next.bits & COMMON) === 0
  )
}

/** A dictionary word that is no country, or what links two of them. */
function isPortfolioWord(unit: Unit | undefined, lexicon: NameLexicon): boolean {
  if (!unit?.capital) return unit !== undefined && PORTFOLIO_LINKS.has(unit.key)
  return (unit.bits & COMMON) !== 0 && (unit.bits & (GIVEN | TITLE)) === 0 && !lexicon.isPlaceWord(unit.key)
}

export const TITLED_PEOPLE_RULES: readonly NameRule[] = [titleBeforePerson, portfolioBeforePerson, officeOfBeforePerson]
