import {
  ADJECTIVE,
  CALENDAR,
  CLUB_END,
  COMMON,
  EVENT,
  GIVEN,
  MEDIA_END,
  OFFICE_MODIFIER,
  ORG_END,
  ORG_START,
  PLACE_END,
  STOP,
  SURNAME,
  TITLE,
} from '../../lexicon/wordBits.js'
import { type Candidate, candidate, type NameRule } from '../candidate.js'
import type { Reading, Unit } from '../reading.js'
import { unitSpan } from '../unitSpan.js'

/** Links inside "Ministry of …", "Committee for the …", "Conference on …". */
const INNER = new Set(['of', 'for', 'on', 'to', 'against', 'in', 'de', 'des', 'du', 'del'])

type Part = Unit & { readonly capital: true }

function isPart(unit: Unit | undefined): unit is Part {
  return unit?.capital === true && (unit.bits & STOP) === 0 && (unit.bits & CALENDAR) === 0
}

/** Left end of an organization's name whose first sure word is unit `at`. */
function leftEnd(reading: Reading, units: readonly Unit[], at: number): number {
  let from = at
  while (from > 0) {
    const unit = units[from - 1]
    if (!unit) break
    if (isPart(unit)) {
      if (unit.bits & TITLE && !(unit.bits & (ORG_END | ORG_START)) && !mayStayBefore(unit, from - 1, units)) break
      if (unit.bits & OFFICE_MODIFIER && !(unit.bits & ORG_END) && !NATIONAL.has(unit.key)) break
      from--
      continue
    }
    const before = units[from - 2]
    // "Food and Agriculture Organization": two dictionary words.
    if (
      !unit.capital &&
      (unit.key === 'and' || unit.key === '&') &&
      isPart(before) &&
      joins(reading, before, units[from])
    )
      from -= 2
    else if (!unit.capital && (unit.key === "'s" || unit.key === "'") && before && OWNERS.has(before.key)) from -= 2
    else break
  }
  return from
}

const NATIONAL = new Set(
  'national federal central regional provincial state local district municipal joint first lead special new co'.split(
    ' ',
  ),
)
const OWNERS = new Set(
  'people women men children workers farmers teachers players students fishermen veterans lawyers mothers citizens miners widows youth girls boys king queen lord employers traders drivers writers officers parents moody lloyd mcdonald st. john mary'.split(
    ' ',
  ),
)

function mayStayBefore(unit: Unit, index: number, units: readonly Unit[]): boolean {
  // "General Assembly", "Chief Magistrate Court", "Police Service": a title inside a name, not before it.
  return index > 0 && units[index - 1]?.capital === true
    ? NATIONAL.has(unit.key) || unit.key === 'general'
    : unit.key === 'general' || unit.key === 'chiefs' || unit.key === 'king' || unit.key === 'royal'
}

function joins(reading: Reading, left: Unit, right: Unit | undefined): boolean {
  if (!right) return false
  const known = (unit: Unit) => reading.lexicon.isPlaceWord(unit.key)
  return (
    (left.bits & COMMON) !== 0 &&
    (right.bits & COMMON) !== 0 &&
    !known(left) &&
    !known(right) &&
    !(left.bits & (ORG_END & ~COMMON))
  )
}

/** End of an organization's name that goes on after unit `at - 1`: "… of X", "… of X and Y", "… for the X of Y". */
function rightEnd(reading: Reading, units: readonly Unit[], at: number): number {
  let end = at
  let phrases = 0
  while (end < units.length && phrases < 4) {
    const link = units[end]
    if (!link || link.capital) break
    const the = units[end + 1]
    const start = the && !the.capital && (the.key === 'the' || the.key === 'la') ? end + 2 : end + 1
    const next = units[start]
    if (!isPart(next)) break
    if (INNER.has(link.key)) {
      if (link.key === 'in' && !(phrases > 0 && next.bits & 0)) break
      if (link.key === 'to' && phrases === 0 && !(next.bits & COMMON)) break
      end = runEnd(units, start, phrases === 0)
    } else if (
      (link.key === 'and' || link.key === '&' || link.key === ',') &&
      start === end + 1 &&
      phrases > 0 &&
      joins(reading, units[end - 1] as Unit, next) &&
      !(next.bits & ORG_START && next.bits & ORG_END && units[start + 1]?.key === 'of')
    ) {
      if (link.key === ',' && !commaList(units, start)) break
      end = runEnd(units, start, false)
    } else break
    phrases++
  }
  return end
}

/** After a comma only a list goes on: "Agriculture, Irrigation and Livestock". */
function commaList(units: readonly Unit[], at: number): boolean {
  for (let i = at; i < at + 6 && i < units.length; i++)
    if (!units[i]?.capital && (units[i]?.key === 'and' || units[i]?.key === '&')) return true
  return false
}

/** End of the capitalised words at `at`, before an office or a person's name. */
function runEnd(units: readonly Unit[], at: number, first: boolean): number {
  let end = at
  while (end < units.length) {
    const unit = units[end]
    if (!isPart(unit)) break
    if (end > at && unit.bits & TITLE && !(unit.bits & ORG_END)) break
    if (end > at && !first && unit.bits & GIVEN && !(unit.bits & COMMON)) break
    if (end > at && unit.bits & GIVEN && !(unit.bits & COMMON) && (units[end - 1]?.bits ?? 0) & COMMON) break
    end++
  }
  return end
}

export const kindOf: NameRule = {
  name: 'names/organization-of',
  about: 'A word for a body before "of", "for" or "on" and capitalised words, with the capitalised words before it.',
  finds: [
    'The [Ministry of Rural Health](organization) paid.',
    'The [National Bank of Moldova](organization) and the [Committee for the Defense of Rivers](organization) agreed.',
    'They sued the [University of Otavi](organization).',
  ],
  ignores: { 'The ministry of health paid.': 'written small', 'House prices in Nairobi fell.': 'no "of" follows' },
  propose(reading, { units, shouted, sentence }) {
    const found: Candidate[] = []
    if (shouted && sentence.kind === 'heading') return found
    for (let i = 0; i + 2 < units.length; i++) {
      const unit = units[i]
      if (!isPart(unit) || !(unit.bits & ORG_START) || units[i + 1]?.capital) continue
      const end = rightEnd(reading, units, i + 1)
      if (end <= i + 1) continue
      const from = leftEnd(reading, units, i)
      found.push(candidate('names/organization-of', 'organization', unitSpan(units, from, end), 82 + (end - from) / 10))
    }
    return found
  },
}

export const endsInKind: NameRule = {
  name: 'names/organization-ending',
  about: 'Capitalised words that end in a word for a body.',
  finds: [
    'The [Coastal Salvation Front](organization) and [Ubexa Holdings](organization) merged.',
    'The [Food and Water Agency](organization) agreed.',
  ],
  ignores: {
    'The Agency agreed.': 'the word alone is no name',
    'Party members from Oslo agreed.': 'the word stands first',
  },
  propose(reading, { units, shouted, titled }) {
    const found: Candidate[] = []
    for (let i = 1; i < units.length; i++) {
      const unit = units[i]
      if (!isPart(unit) || !(unit.bits & (ORG_END | CLUB_END))) continue
      const next = units[i + 1]
      if (next?.capital && next.bits & ORG_END) continue
      let from = leftEnd(reading, units, i)
      while (from < i && units[from]?.opens && units[from] && (units[from] as Unit).bits & (OFFICE_MODIFIER | STOP))
        from++
      if (from >= i) continue
      const first = units[from]
      const words = i - from + 1
      let strength = 79
      if (unit.bits & EVENT && !(unit.bits & ORG_END)) strength = 30
      if (unit.bits & PLACE_END) strength = 72
      if ((unit.bits & CLUB_END) !== 0 && (unit.bits & ORG_END) === 0) strength = 62
      if (words === 2 && first && first.bits & GIVEN && !(first.bits & COMMON) && unit.bits & SURNAME) strength = 40
      if (first?.opens && first.bits & COMMON && words === 2 && reading.small.has(first.key)) strength = 25
      if (titled || shouted) strength -= 35
      let end = i + 1
      const more = titled ? end : rightEnd(reading, units, end)
      if (more > end && (unit.bits & ORG_START) !== 0) end = more
      found.push(
        candidate('names/organization-ending', 'organization', unitSpan(units, from, end), strength + words / 10),
      )
    }
    return found
  },
}

export const media: NameRule = {
  name: 'names/newspaper',
  about:
    'Capitalised words that end in a word for a newspaper or a broadcaster; "The" belongs to it before a newspaper.',
  finds: ['He told the [Otavi Herald](organization).'],
  ignores: { 'He was a herald.': 'written small' },
  propose(_, { units, titled, shouted }) {
    const found: Candidate[] = []
    if (shouted) return found
    for (let i = 1; i < units.length; i++) {
      const unit = units[i]
      if (!isPart(unit) || !(unit.bits & MEDIA_END) || units[i + 1]?.capital) continue
      let from = i
      while (from > 0 && isPart(units[from - 1]) && !((units[from - 1] as Unit).bits & TITLE)) from--
      if (from === i) continue
      found.push(
        candidate(
          'names/newspaper',
          'organization',
          unitSpan(units, from, i + 1),
          (titled ? 40 : 76) + (i - from) / 10,
        ),
      )
    }
    return found
  },
}

export const acronym: NameRule = {
  name: 'names/acronym',
  about: 'Two to six capitals are an organization, where the text is not all in capitals.',
  finds: ['The [BXTU](organization) went on strike.'],
  ignores: {
    'The TV was on.': 'an everyday abbreviation',
    'BXTU STRIKE GOES ON FOR A DAY': 'everything is in capitals',
  },
  propose(_, { units, shouted }) {
    const found: Candidate[] = []
    if (shouted) return found
    for (const unit of units) {
      if (!unit.upper || unit.bits & (ADJECTIVE | CALENDAR | STOP | TITLE) || !/^[a-z][a-z&]{1,5}$/.test(unit.key))
        continue
      found.push(candidate('names/acronym', 'organization', unit, unit.key.length === 2 ? 34 : 40))
    }
    return found
  },
}

/** Do the initials of the words spell the acronym? Small words may count or not: "Bank of the Red Coast" is BRC and BORC. */
export function spells(words: readonly string[], acronym: string): boolean {
  let at = 0
  const wanted = acronym.replace(/[^a-z]/g, '')
  for (const word of words) {
    const letter = word[0] ?? ''
    if (at < wanted.length && wanted[at] === letter) at++
    else if (word.length > 3 && !/^(?:and|for|the|with|des|del)$/.test(word)) {
      // One full word that the acronym passes over is allowed ("… Development (CDB)").
      if (at === 0) return false
    }
  }
  return at === wanted.length && wanted.length >= 2
}

export const bracketed: NameRule = {
  name: 'names/acronym-in-brackets',
  about: 'An acronym in brackets after capitalised words whose initials it has: both are one organization.',
  finds: ['The [Coastal Trade Assembly](organization) ([CTA](organization)) met.'],
  ignores: { 'The coastal report (CTA) was late.': 'the words before it are written small' },
  propose({ tokens, keys, text }, { units, sentence }) {
    const found: Candidate[] = []
    const unit = units.length === 1 ? units[0] : undefined
    if (!unit || !/^[A-Z][A-Za-z&.]*[A-Z]\.?$/.test(tokens[unit.first]?.text ?? '')) return found
    const open = tokens[unit.first - 1]
    if (open?.text !== '(' || tokens[unit.last]?.text !== ')') return found
    const limit = Math.max(sentence.first, unit.first - 14)
    let words: string[] = []
    let best = -1
    for (let at = unit.first - 2; at >= limit; at--) {
      const token = tokens[at]
      if (!token || (token.shape === 'punctuation' && token.text !== '-' && token.text !== '&' && token.text !== ','))
        break
      if (token.shape !== 'punctuation') words = [keys[at] ?? '', ...words]
      if (token.shape !== 'lower' && token.shape !== 'punctuation' && spells(words, unit.key)) {
        best = at
        if (words.length >= unit.key.length) break
      }
    }
    if (best < 0) return found
    const long = { first: best, last: unit.first - 1 }
    const name = text.slice(tokens[long.first]?.start, tokens[long.last - 1]?.end)
    found.push(
      candidate('names/acronym-in-brackets', 'organization', long, 87, { name }),
      candidate('names/acronym-in-brackets', 'organization', unit, 87, { name }),
    )
    return found
  },
}

export const ORGANIZATION_RULES: readonly NameRule[] = [kindOf, endsInKind, media, bracketed, acronym]
