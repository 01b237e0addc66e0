import { GIVEN, LOCATIVE, SURNAME } from '../../lexicon/wordBits.js'
import { classesOf } from '../../lexicon/wordClasses.js'
import type { Token } from '../../text/token.js'
import { type Candidate, candidate, type NameRule } from '../candidate.js'
import { isStrange } from '../nameWords.js'
import { unitSpan } from '../unitSpan.js'

/** "words in Ubaxo", "spoken in Ubaxo", "in Tk 300": a language or a currency. */
function isTongue(tokens: readonly Token[], keys: readonly string[], before: number, after: number): boolean {
  return TONGUE.has(keys[before] ?? '') || tokens[after]?.shape === 'number'
}

const TONGUE = new Set(
  'word words spoken speaking spoke written wrote write sung singing sings fluent delivered translated subtitles text texts poem poems book books song songs meaning means'.split(
    ' ',
  ),
)

/** Two strange words behind "in" are a place rather than a person, who is one anywhere else. */
const SEVERAL = 4

export const locative: NameRule = {
  name: 'names/locative',
  about: 'A lone unknown name after "in", "near", "to", "from".',
  finds: ['They met in [Ubaxo](place) and in [Yxalo Tarbo](place).'],
  ignores: {
    'They met in NATO.': 'capitals throughout are an acronym',
    'They sing in K-pop style.': 'a letter',
    'They met in Parliament, for talks with Yxalo Brenvik.': 'a dictionary word, and a person',
  },
  propose({ tokens, keys, small }, { units, shouted }) {
    const found: Candidate[] = []
    if (shouted) return found
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]
      if (!isStrange(unit) || unit.key.length < 2 || unit.upper || small.has(unit.key) || unit.opens) continue
      if (i > 0 && units[i - 1]?.capital) continue
      const key = keys[unit.first - 1] ?? ''
      if (!(classesOf(key) & LOCATIVE)) continue
      let end = i + 1
      while (end < units.length && isStrange(units[end])) end++
      if (units[end]?.capital || end - i > 3 || isTongue(tokens, keys, unit.first - 2, units[end - 1]?.last ?? 0))
        continue
      const sure =
        key === 'in' || key === 'at' || key === 'near' || key === 'outside' || key === 'across' || key === 'around'
      const human = (unit.bits & (GIVEN | SURNAME)) !== 0
      const strength =
        (sure ? (key === 'in' || key === 'near' ? 48 : 40) : 30) - (human ? 8 : 0) + (end - i > 1 ? SEVERAL : 0)
      found.push(candidate('names/locative', 'place', unitSpan(units, i, end), strength))
    }
    return found
  },
}
