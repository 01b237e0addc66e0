import { HUMAN_CUE, TITLE } from '../../lexicon/wordBits.js'
import { classesOf } from '../../lexicon/wordClasses.js'
import { type Candidate, candidate, type NameRule } from '../candidate.js'
import { KIND_WORD, mayBegin } from '../nameWords.js'
import type { Reading, Unit } from '../reading.js'
import { unitSpan } from '../unitSpan.js'

const ARTICLES = new Set(['the', 'a', 'an'])
/** As far behind the article an office may stand: "the deputy trade minister of". */
const REACH = 4

export const namedLikeAPlace: NameRule = {
  name: 'names/named-like-a-place',
  about: 'A place word and one more capitalised word, with an office behind a comma, are a person.',
  finds: ['[Jordan Chad](person), the governor of the bank, spoke.', '[Paris Lund](person), a minister, spoke.'],
  ignores: {
    'South Africa, the chairman of the group, spoke.': 'a country of two words',
    'Oslo, the mayor said, is calm.': 'one word alone',
  },
  propose(reading, { units }) {
    const found: Candidate[] = []
    for (let i = 0; i + 1 < units.length; i++) {
      const [given, surname] = [units[i], units[i + 1]]
      if (!given || !surname || !mayBegin(given) || !reading.lexicon.isPlaceWord(given.key)) continue
      if (!surname.capital || surname.upper || surname.bits & (TITLE | KIND_WORD) || units[i + 2]?.capital) continue
      if (units[i - 1]?.capital || surname.first !== given.last || !isDescribed(reading, surname)) continue
      const { tokens, keys, lexicon } = reading
      if (lexicon.match(tokens, keys, given.first, surname.last)?.length === surname.last - given.first) continue
      found.push(candidate('names/named-like-a-place', 'person', unitSpan(units, i, i + 2), 96))
    }
    return found
  },
}

/** ", the governor of", ", a minister,": an office behind the name. */
function isDescribed({ keys, tokens }: Reading, { last }: Unit): boolean {
  if (keys[last] !== ',' || !ARTICLES.has(keys[last + 1] ?? '')) return false
  for (let at = last + 2; at < last + 2 + REACH; at++) {
    if (tokens[at]?.shape !== 'lower') return false
    if (classesOf(keys[at] ?? '') & (HUMAN_CUE | TITLE)) return true
    if (keys[at] === 'of') return false
  }
  return false
}
