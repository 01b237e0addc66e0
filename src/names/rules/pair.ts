import {
  ADJECTIVE,
  CALENDAR,
  COMMON,
  GIVEN,
  ORG_END,
  PARTICLE,
  PLACE_START,
  STOP,
  SURNAME,
  TITLE,
} from '../../lexicon/wordBits.js'
import { type Candidate, candidate, type NameRule } from '../candidate.js'
import type { Reading } from '../reading.js'

const RULE = 'names/pair'
/** What two people have with each other. */
const BETWEEN_TWO: ReadonlySet<string> = new Set(
  'talks summit meeting call phone bilateral meet encounter handshake'.split(' '),
)
const NO_PART = ADJECTIVE | CALENDAR | ORG_END | PARTICLE | PLACE_START | STOP | TITLE

/** "the Brenvik-Sosa talks": no double name. */
export const pair: NameRule = {
  name: RULE,
  about: 'Two surnames tied by a hyphen before what two people have with each other.',
  finds: ['The [Brenvik](person)-[Tuvar](person) talks ended.', 'A [Brenvik](person)–[Tuvar](person) summit is off.'],
  ignores: {
    'The Oslo-Lima talks ended.': 'two places',
    'Ana Brenvik-Tuvar called.': 'a double surname',
    'The Jean-Claude call came late.': 'a given name of two parts',
  },
  propose(reading, { units, shouted }) {
    const found: Candidate[] = []
    if (shouted) return found
    const { tokens } = reading
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]
      if (!unit?.capital || units[i - 1]?.capital) continue
      // A dash ties no unit: "Brenvik–Tuvar".
      const dashed = tokens[unit.last]?.text === '–' && tokens[unit.last]?.spaced === false
      const second = dashed ? unit.last + 1 : unit.last - 1
      if (!dashed && unit.last - unit.first !== 3) continue
      if (!BETWEEN_TWO.has(tokens[second + 1]?.lower ?? '')) continue
      const [one, other] = [bitsOfPart(reading, unit.first), bitsOfPart(reading, second)]
      if (one === null || other === null || (one & other & GIVEN) !== 0) continue
      found.push(candidate(RULE, 'person', { first: unit.first, last: unit.first + 1 }, 82))
      found.push(candidate(RULE, 'person', { first: second, last: second + 1 }, 82))
    }
    return found
  },
}

/** The classes of a word that may be somebody's surname; null for any other. */
function bitsOfPart({ tokens, keys, lexicon }: Reading, at: number): number | null {
  const key = keys[at] ?? ''
  const bits = lexicon.classes(key)
  if (tokens[at]?.shape !== 'capital' || key.length < 2 || bits & NO_PART || lexicon.isPlaceWord(key)) return null
  // "Mercedes-Benz", "Exxon-Mobil": firms.
  if (lexicon.match(tokens, keys, at, at + 1)?.value.type === 'organization') return null
  return bits & COMMON && !(bits & (GIVEN | SURNAME)) ? null : bits
}
