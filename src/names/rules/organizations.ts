import {
  ADJECTIVE,
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
  SUBJECT,
  SURNAME,
  TITLE,
} from '../../lexicon/wordBits.js'
import { type Candidate, candidate, type NameRule } from '../candidate.js'
import { endsWithPlace, isPart, leftEnd, rightEnd } from '../organizationSpan.js'
import type { Reading, Unit } from '../reading.js'
import { unitSpan } from '../unitSpan.js'

const PEOPLE = new Set(
  'women people mothers doctors lawyers workers youth young students student journalists reporters engineers physicians sons daughters knights citizens families veterans fathers teachers farmers friends voice world bishops socialist democrats guard guards'.split(
    ' ',
  ),
)

export const kindOf: NameRule = {
  name: 'names/organization-of',
  about: 'A word for a body before "of", "for" or "on" and capitalised words, with the capitalised words before it.',
  finds: [
    'The [Ministry of Rural Health](organization) paid.',
    'The [National Bank of Moldova](organization) and the [Committee for the Defense of Rivers](organization) agreed.',
    'They sued the [University of Otavi](organization).',
  ],
  ignores: {
    'The ministry of health paid.': 'written small',
    'House prices in Nairobi fell.': 'no "of" follows',
    'The Secretariat of the OECD paid.': 'an organ, without a name of its own',
  },
  propose(reading, { units, shouted, sentence }) {
    const found: Candidate[] = []
    if (shouted && sentence.kind === 'heading') return found
    for (let i = 0; i + 2 < units.length; i++) {
      const unit = units[i]
      if (!isPart(unit) || !(unit.bits & ORG_START) || units[i + 1]?.capital || unit.key === 'news') continue
      // "Women for Change", but not "women of" something.
      if (PEOPLE.has(unit.key) && units[i + 1]?.key !== 'for' && units[i + 1]?.key !== 'against') continue
      const end = rightEnd(reading, units, i + 1)
      if (end <= i + 1 || isOrganOf(reading, units, i, end) || isBoard(units, i)) continue
      let from = leftEnd(reading, units, i)
      // "the NGO Citizens for Clean Rivers"
      if (from < i && units[from]?.key === 'ngo') from++
      const strength = holdsKnown(reading, units, from, end) ? 91 : 82 + (end - from) / 10
      found.push(candidate('names/organization-of', 'organization', unitSpan(units, from, end), strength))
    }
    return found
  },
}

/** "Board of Directors of the …": the body is what they direct. */
function isBoard(units: readonly Unit[], head: number): boolean {
  return units[head]?.key === 'board' && BOARD_MEMBERS.has(units[head + 2]?.key ?? '')
}

const BOARD_MEMBERS = new Set(['directors', 'trustees', 'governors', 'regents', 'management', 'advisors', 'advisers'])

/** "Norwegian Ministry of Foreign Affairs": longer than the name that the lexicon knows. */
function holdsKnown({ lexicon, tokens, keys }: Reading, units: readonly Unit[], from: number, end: number): boolean {
  const last = units[end - 1]?.last ?? 0
  for (let i = from + 1; i < end && i < from + 3; i++) {
    const unit = units[i]
    const match = unit?.capital ? lexicon.match(tokens, keys, unit.first, last) : undefined
    if (unit && match && match.value.type === 'organization' && match.length > 3)
      return unit.first + match.length === last
  }
  return false
}

/** "the Council of the OECD" speaks of the OECD itself: its organs have no names of their own. */
function isOrganOf(reading: Reading, units: readonly Unit[], head: number, end: number): boolean {
  const [organ, name, last] = [units[head], units.slice(head + 1, end).find(({ capital }) => capital), units[end - 1]]
  if (!organ || !name || !last || !/^(?:council|secretariat|assembly|parliament|members)$/.test(organ.key)) return false
  const match = reading.lexicon.match(reading.tokens, reading.keys, name.first, last.last)
  return match?.length === last.last - name.first && match.value.subtype === 'intergovernmental'
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
      if (next?.capital && next.bits & (ORG_END | PLACE_END | EVENT | CLUB_END) && !(next.bits & TITLE)) continue
      // "Foreign Affairs Minister": a portfolio.
      if (unit.bits & SUBJECT && next?.capital && next.bits & TITLE) continue
      let from = leftEnd(reading, units, i)
      while (from < i && units[from]?.opens && units[from] && (units[from] as Unit).bits & (OFFICE_MODIFIER | STOP))
        from++
      if (from >= i) continue
      const first = units[from]
      const words = i - from + 1
      let strength = 79
      if (unit.bits & EVENT && !(unit.bits & ORG_END)) strength = 30
      if (unit.bits & PLACE_END) strength = 72
      if ((unit.bits & CLUB_END) !== 0 && (unit.bits & ORG_END) === 0) strength = clubStrength(reading, units, from, i)
      if (words === 2 && first && first.bits & GIVEN && !(first.bits & COMMON) && unit.bits & SURNAME) strength = 40
      if (first?.opens && first.bits & COMMON && words === 2 && reading.small.has(first.key)) strength = 25
      if (unit.bits & SUBJECT) strength = subjectStrength(units, from, i)
      if (titled || shouted) strength -= 35
      let end = endsWithPlace(reading, units, i + 1) ? i + 2 : i + 1
      const more = titled ? end : rightEnd(reading, units, end)
      if (more > end && (unit.bits & ORG_START) !== 0) end = more
      found.push(
        candidate('names/organization-ending', 'organization', unitSpan(units, from, end), strength + words / 10),
      )
    }
    return found
  },
}

/** "Otavi FC" is a club; "… Kings" and "… United" are where a place comes before them. */
function clubStrength(reading: Reading, units: readonly Unit[], from: number, at: number): number {
  if (/^(?:fc|sc|cf|afc|rfc|fk|bk|sk|cc|hc)$/.test(units[at]?.key ?? '')) return 79
  const first = units[from]
  const match = first && reading.lexicon.match(reading.tokens, reading.keys, first.first, units[at]?.first ?? 0)
  return match?.value.type === 'place' && !match.value.demonym ? 66 : 30
}

/** "… Security" is a body where a name of its own comes before it, not in "Social Security". */
function subjectStrength(units: readonly Unit[], from: number, at: number): number {
  for (let i = from; i < at; i++) if (units[i]?.capital && !((units[i]?.bits ?? 0) & (COMMON | ADJECTIVE))) return 65
  return 26
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
      // "The Seoul Times" inside a sentence: the paper prints its article.
      const article = units[from - 1]
      if (article?.capital && article.key === 'the' && !article.opens) from--
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

export const ORGANIZATION_RULES: readonly NameRule[] = [kindOf, endsInKind, media]
