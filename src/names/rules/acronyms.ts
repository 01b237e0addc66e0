import { isAlpha3 } from '../../lexicon/cities.js'
import {
  ADJECTIVE,
  CALENDAR,
  CLUB_END,
  COMMON,
  EVENT,
  MEDIA_END,
  ORG_END,
  ORG_START,
  STOP,
  TITLE,
} from '../../lexicon/wordBits.js'
import { classesOf } from '../../lexicon/wordClasses.js'
import type { Token, TokenSpan } from '../../text/token.js'
import { type Candidate, candidate, type NameRule } from '../candidate.js'
import type { Reading, Unit } from '../reading.js'

export const acronym: NameRule = {
  name: 'names/acronym',
  about: 'Two to six capitals are an organization, where the text is not all in capitals.',
  finds: ['The [BXTU](organization) went on strike.'],
  ignores: {
    'The TV was on.': 'an everyday abbreviation',
    'BXTU STRIKE GOES ON FOR A DAY': 'everything is in capitals',
    'He is a KNOWN LIAR, they said.': 'words cried out',
  },
  propose({ tokens }, { units, shouted }) {
    const found: Candidate[] = []
    if (shouted) return found
    for (const unit of units) {
      if (
        !unit.upper ||
        unit.bits & (ADJECTIVE | CALENDAR | STOP | TITLE) ||
        !/^(?:[a-z]{2,6}|[a-z]+&[a-z&]{1,5})$/.test(unit.key)
      )
        continue
      // "a KNOWN LIAR": a word cried out among others.
      if (unit.bits & COMMON && (isCry(tokens[unit.first - 1]) || isCry(tokens[unit.last]))) continue
      found.push(candidate('names/acronym', 'organization', unit, unit.key.length === 2 ? 30 : 40))
    }
    return found
  },
}

function isCry(token: Token | undefined): boolean {
  return token?.shape === 'upper' && token.text.length > 3 && (classesOf(token.lower) & COMMON) !== 0
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

const SMALL = new Set('of for and the in on to de del la las los du des et e y und &'.split(' '))

/** Are all words of the long form written with capitals, save the small ones between them, and is it no office and no event? */
function written(tokens: readonly Token[], keys: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.shape === 'lower' && !SMALL.has(keys[i] ?? '')) return false
  const last = classesOf(keys[to - 1] ?? '')
  return (last & (TITLE | EVENT)) === 0 || (last & ORG_END) !== 0
}

/** The tokens before an acronym in brackets whose initials it has; null where there are none. */
function longForm({ tokens, keys }: Reading, unit: Unit, floor: number): TokenSpan | null {
  if (tokens[unit.first - 1]?.text !== '(' || tokens[unit.last]?.text !== ')') return null
  const words: string[] = []
  let best = -1
  for (let at = unit.first - 2; at >= Math.max(floor, unit.first - 14); at--) {
    const token = tokens[at]
    if (!token || (token.shape === 'punctuation' && !/^(?:-|&|,|'|’)$/.test(token.text))) break
    if (token.shape === 'punctuation' || token.text.startsWith("'") || token.text.startsWith('’')) continue
    words.unshift(keys[at] ?? '')
    if (!spells(words, unit.key)) continue
    best = at
    if (words.length >= unit.key.length) break
  }
  if (best < 0) return null
  let first = best
  while (first < unit.first - 2 && LEADING.has(keys[first] ?? '')) first++
  // "UN Office for the Coordination of …": the acronym may leave out whose it is.
  if (OWNERS.has(tokens[first - 1]?.text ?? '') && first > floor) first--
  return { first, last: unit.first - 1 }
}

const LEADING = new Set(['the', 'of', 'for', 'and', 'in', 'on', 'to'])
const OWNERS = new Set(['UN', 'U.N.', 'EU', 'AU', 'US', 'U.S.'])

function isBracketed(tokens: readonly Token[], unit: Unit | undefined): unit is Unit {
  return unit !== undefined && /^[A-Z][A-Za-z&.]*[A-Z]s?\.?$/.test(tokens[unit.first]?.text ?? '')
}

/** How many of the words does no dictionary of English have? */
function strangeWords({ keys, tokens }: Reading, { first, last }: TokenSpan): number {
  let count = 0
  for (let at = first; at < last; at++) {
    if (tokens[at]?.shape !== 'lower' && (classesOf(keys[at] ?? '') & COMMON) === 0) count++
  }
  return count
}

const BODY_WORD = ORG_END | ORG_START | CLUB_END | MEDIA_END

export const wing: NameRule = {
  name: 'names/acronym-and-wing',
  about: 'The acronym of a known body tied to a letter or two, or to a place, is one body: "FBI-F", "FBI-Nairobi".',
  finds: ['The [PTI-N](organization) and [FBI-Nairobi](organization) agreed.'],
  ignores: { 'The US-Mexico talks and the NATO-Russia row went on.': 'two sides' },
  propose({ tokens, keys, lexicon }, { units, shouted }) {
    const found: Candidate[] = []
    if (shouted) return found
    for (const unit of units) {
      const [first, end] = [tokens[unit.first], tokens[unit.last - 1]]
      if (!unit.upper || unit.last - unit.first !== 3 || !first || !end || first.text.length < 3) continue
      const body = lexicon.match(tokens, keys, unit.first, unit.first + 1)?.value
      if (body?.type !== 'organization' || body.subtype === 'intergovernmental') continue
      const letters = /^[A-Z]{1,2}$/.test(end.text)
      const place = end.shape === 'capital' && lexicon.isPlaceWord(keys[unit.last - 1] ?? '')
      if (letters || place) found.push(candidate('names/acronym-and-wing', 'organization', unit, 66))
    }
    return found
  },
}

export const bracketed: NameRule = {
  name: 'names/acronym-in-brackets',
  about: 'An acronym in brackets after capitalised words whose initials it has: both are one organization.',
  finds: ['The [Coastal Trade Assembly](organization) ([CTA](organization)) met.'],
  ignores: { 'The coastal report (CTA) was late.': 'the words before it are written small' },
  propose(reading, { units, sentence }) {
    const found: Candidate[] = []
    const { tokens, keys, text } = reading
    for (const unit of units) {
      if (!isBracketed(tokens, unit)) continue
      const long = longForm(reading, unit, sentence.first)
      if (!long || !written(tokens, keys, long.first, long.last)) continue
      let body = false
      for (let at = long.first; at < long.last; at++) if (classesOf(keys[at] ?? '') & BODY_WORD) body = true
      const match = reading.lexicon.match(tokens, keys, long.first, long.last)
      const whole = match?.length === long.last - long.first && match.value.type === 'organization' ? match.value : null
      const name = whole?.name ?? text.slice(tokens[long.first]?.start, tokens[long.last - 1]?.end)
      const more = { name, subtype: whole?.subtype ?? null, country: whole?.country ?? null }
      const foreign = !body && strangeWords(reading, long) > 1
      if (!body && !foreign) {
        found.push(candidate('names/acronym-of-words', 'none', unit, 88))
        continue
      }
      const strength = body ? 87 : 60
      found.push(
        candidate('names/acronym-in-brackets', 'organization', long, strength, more),
        candidate('names/acronym-in-brackets', 'organization', unit, strength, more),
      )
    }
    return found
  },
}

export const wordsAcronym: NameRule = {
  name: 'names/acronym-of-words',
  about:
    'An acronym in brackets after words written small, or after an event or an office, is no name; nor is it later on.',
  finds: ['[Oslo](place) has an emergency food plan (EFP).'],
  ignores: { 'Every independent dairy farm (IDF) pays. The IDF is poor.': 'short for common words' },
  propose(reading, { units, sentence }) {
    const found: Candidate[] = []
    const { tokens, keys } = reading
    for (const unit of units) {
      if (!isBracketed(tokens, unit)) continue
      const long = longForm(reading, unit, sentence.first)
      if (long && !written(tokens, keys, long.first, long.last))
        found.push(candidate('names/acronym-of-words', 'none', unit, 88))
    }
    return found
  },
}

export const countryCode: NameRule = {
  name: 'names/country-code',
  about: 'Three capitals in brackets that are the code of a country, in lists of athletes.',
  finds: ['[Ana Prado](person) ([PRT](place)) came first.'],
  ignores: { 'The union (BXT) struck.': 'no code of a country' },
  propose({ tokens }, { units }) {
    const found: Candidate[] = []
    for (const unit of units) {
      if (
        !unit.upper ||
        unit.key.length !== 3 ||
        tokens[unit.first - 1]?.text !== '(' ||
        tokens[unit.last]?.text !== ')'
      )
        continue
      const code = unit.key.toUpperCase()
      if (isAlpha3(code) && tokens[unit.first - 2]?.shape === 'capital')
        found.push(candidate('names/country-code', 'place', unit, 49, { country: code }))
    }
    return found
  },
}

export const ACRONYM_RULES: readonly NameRule[] = [bracketed, wordsAcronym, countryCode, wing, acronym]
