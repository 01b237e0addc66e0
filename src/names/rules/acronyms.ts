import { ADJECTIVE, CALENDAR, EVENT, ORG_END, STOP, TITLE } from '../../lexicon/wordBits.js'
import { classesOf } from '../../lexicon/wordClasses.js'
import type { Token } from '../../text/token.js'
import { type Candidate, candidate, type NameRule } from '../candidate.js'

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

const SMALL = new Set('of for and the in on to de del la las los du des et e y und &'.split(' '))

/** Are all words of the long form written with capitals, save the small ones between them, and is it no office and no event? */
function written(tokens: readonly Token[], keys: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.shape === 'lower' && !SMALL.has(keys[i] ?? '')) return false
  const last = classesOf(keys[to - 1] ?? '')
  return (last & (TITLE | EVENT)) === 0 || (last & ORG_END) !== 0
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
    if (!written(tokens, keys, best, unit.first - 1)) return found
    const long = { first: best, last: unit.first - 1 }
    const name = text.slice(tokens[long.first]?.start, tokens[long.last - 1]?.end)
    found.push(
      candidate('names/acronym-in-brackets', 'organization', long, 87, { name }),
      candidate('names/acronym-in-brackets', 'organization', unit, 87, { name }),
    )
    return found
  },
}

export const ACRONYM_RULES: readonly NameRule[] = [bracketed, acronym]
