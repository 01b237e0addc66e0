import { COMMON, STOP } from '../../lexicon/wordBits.js'
import { type Candidate, candidate, type NameRule } from '../candidate.js'

const RULE = 'names/known'

/** Names and nationality words that the lexicon knows. */
export const known: NameRule = {
  name: RULE,
  about: 'A name that the lexicon knows: a country, a region, a city, an organization; or a nationality word.',
  finds: [
    'The [Moldovan](demonym) premier flew to [Brussels](place) for talks with the [European Commission](organization).',
    'Farmers in [Burkina Faso](place) and [Côte d’Ivoire](place) lost their crops.',
  ],
  ignores: {
    'They ate turkey and drank from fine china.': 'names are written with a capital',
  },
  propose({ tokens, keys, lexicon }, { units, sentence }) {
    const found: Candidate[] = []
    for (const unit of units) {
      if (!unit.capital) continue
      for (let at = unit.first; at < unit.last; at++) {
        const match = lexicon.match(tokens, keys, at, sentence.last)
        if (!match) continue
        const { value, length, own, city } = match
        const single = length === 1
        if (!own && single && unit.opens && unit.bits & (COMMON | STOP) && city) continue
        const doubtful =
          single && unit.opens && (unit.bits & COMMON) !== 0 && value.type === 'organization' && !unit.upper
        const strength = doubtful
          ? 25
          : own
            ? 100
            : strengthOf(value.demonym, value.ambiguous, city, value.type === 'organization', length)
        const span = { first: at, last: at + length }
        found.push(
          candidate(RULE, value.demonym ? 'demonym' : value.type, span, strength, {
            ...value,
            name: value.name === '' ? null : value.name,
          }),
        )
        at += length - 1
      }
    }
    return found
  },
}

function strengthOf(
  demonym: boolean,
  ambiguous: boolean,
  city: boolean,
  organization: boolean,
  length: number,
): number {
  if (demonym) return length > 1 ? 79.25 : 59
  if (ambiguous) return length > 1 ? 45 : 34
  if (organization) return length > 1 ? 78 + length / 10 : 62
  if (city) return length > 1 ? 79.15 : 50
  return length > 1 ? 79.25 : 64
}
