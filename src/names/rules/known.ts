import type { LexiconEntry } from '../../lexicon/lexiconEntry.js'
import { COMMON, LOCATIVE, STOP } from '../../lexicon/wordBits.js'
import type { TokenSpan } from '../../text/token.js'
import { type Candidate, candidate, type NameRule } from '../candidate.js'
import { isNameWord } from '../nameWords.js'
import type { Unit } from '../reading.js'

const RULE = 'names/known'

/** Names and nationality words that the lexicon knows. */
export const known: NameRule = {
  name: RULE,
  about: 'A name that the lexicon knows: a country, a region, a city, an organization; or a nationality word.',
  finds: [
    'The [Moldovan](demonym) premier flew to [Brussels](place) for talks with the [European Commission](organization).',
    '[CAIRO](place) - [Arab League](organization) summit.',
    'Farmers in [Burkina Faso](place) and [Côte d’Ivoire](place) lost their crops.',
  ],
  ignores: {
    'They ate turkey and drank from fine china.': 'names are written with a capital',
  },
  propose({ tokens, keys, lexicon }, { units, sentence }) {
    const found: Candidate[] = []
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]
      if (!unit?.capital) continue
      for (let at = unit.first; at < unit.last; at++) {
        const own = lexicon.own(tokens, keys, at, sentence.last)
        const match = own ? undefined : lexicon.match(tokens, keys, at, sentence.last)
        const length = own?.length ?? match?.length ?? 0
        if (length === 0) continue
        const span = { first: at, last: at + length }
        at = span.last - 1
        if (own) found.push(owned(span, own.value))
        if (!match) continue
        const located = (lexicon.classes(keys[span.first - 1] ?? '') & LOCATIVE) !== 0
        const next = units[i + 1]
        const borne = match.city && !located && length === 1 && isNameWord(next) && !next.upper
        const value = borne ? { ...match.value, ambiguous: true } : match.value
        const one = builtIn(unit, span, value, match.city, located)
        if (one) found.push(one)
      }
    }
    return found
  },
}

/** A name of the user's lexicon stands above all others; one to ignore is no name. */
function owned(span: TokenSpan, value: LexiconEntry | null): Candidate {
  return value === null ? candidate(RULE, 'none', span, 100) : candidate(RULE, value.type, span, 100, value)
}

function builtIn(unit: Unit, span: TokenSpan, value: LexiconEntry, city: boolean, located: boolean): Candidate | null {
  const length = span.last - span.first
  // A dictionary word that opens a sentence.
  const doubtful = length === 1 && unit.opens && (unit.bits & (COMMON | STOP)) !== 0 && !unit.upper
  if (doubtful && (city || value.type === 'organization')) return null
  const minor = city || value.subtype !== 'country'
  // "in Victoria": the preposition speaks for the place.
  const strength =
    value.ambiguous && length === 1
      ? located
        ? 47
        : minor
          ? 38
          : 47
      : strengthOf(value.demonym, value.ambiguous, city, value.type === 'organization', length)
  const { type, subtype, country } = value
  const name = value.name === '' ? null : value.name
  return candidate(RULE, value.demonym ? 'demonym' : type, span, strength, { subtype, country, name })
}

function strengthOf(
  demonym: boolean,
  ambiguous: boolean,
  city: boolean,
  organization: boolean,
  length: number,
): number {
  if (demonym) return length > 1 ? 79.25 : 59
  if (ambiguous) return 46
  if (organization) return length > 3 ? 90 : length > 1 ? 78 + length / 10 : 62
  if (city) return length > 1 ? 79.15 : 50
  return length > 1 ? 79.25 : 64
}
