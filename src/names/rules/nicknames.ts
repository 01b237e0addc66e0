import { GIVEN, SURNAME } from '../../lexicon/wordBits.js'
import { type Candidate, candidate, type NameRule } from '../candidate.js'
import { isNameWord } from '../nameWords.js'

const OPEN = /^["“‘'«]$/
const CLOSE = /^["”’'»]$/
/** No more tokens than this between the quotation marks. */
const LONGEST = 4

export const nickname: NameRule = {
  name: 'names/nickname',
  about: 'A given name, a nickname in quotation marks and a surname are one person.',
  finds: ['Then [José “Pepe” Tarvo](person) and [Maria "La Roja" Ostrova](person) spoke.'],
  ignores: {
    'Maria said “Pepe” and left.': 'no surname follows',
    'Then Maria “Pepe” Kenya left.': 'a country follows',
  },
  propose({ tokens, keys, lexicon }, { units, shouted }) {
    const found: Candidate[] = []
    const given = units.at(-1)
    if (shouted || !isNameWord(given) || !OPEN.test(tokens[given.last]?.text ?? '')) return found
    let close = given.last + 1
    while (close <= given.last + LONGEST && tokens[close]?.shape !== 'punctuation') close++
    const surname = close + 1
    const token = tokens[surname]
    if (close === given.last + 1 || !CLOSE.test(tokens[close]?.text ?? '') || token?.shape !== 'capital') return found
    for (let at = given.last + 1; at < close; at++)
      if (tokens[at]?.shape === 'lower' && at === given.last + 1) return found
    const key = keys[surname] ?? ''
    if (lexicon.isPlaceWord(key) || !token.spaced) return found
    if (!(given.bits & GIVEN) && !(lexicon.classes(key) & SURNAME)) return found
    let last = surname + 1
    while (last < surname + 3 && tokens[last]?.shape === 'capital' && lexicon.classes(keys[last] ?? '') & SURNAME)
      last++
    let from = units.length - 1
    while (from > 0 && units.length - from < 3 && isNameWord(units[from - 1])) from--
    found.push(candidate('names/nickname', 'person', { first: units[from]?.first ?? given.first, last }, 88))
    return found
  },
}
