import type { NounPhrase } from '../../clauses/clause.js'
import { countBelow } from '../../text/countBelow.js'
import type { FrameContext } from '../frame.js'

/** Words of a call that is spoken into a telephone, whatever it is about. */
const SPOKEN: ReadonlySet<string> = new Set(['phone', 'telephone', 'video', 'courtesy', 'conference', 'zoom'])
/** What a caller does on the telephone: "a call from Berg to congratulate her". */
const TALKING: ReadonlySet<string> = new Set(
  'discuss congratulate thank express convey talk invite inform review brief wish offer say speak apologize apologise explain coordinate condole'.split(
    ' ',
  ),
)
/** In tokens. */
const REACH = 12

/** "a call to arms", "a call for help", "calls from Berg to step down": a demand, which nobody needs a telephone for. */
export function isAppeal(
  { lemma, adjectives, head }: NounPhrase,
  { text: { tokens }, mentions, timeAt }: FrameContext,
): boolean {
  if (lemma !== 'call' || adjectives.some((word) => SPOKEN.has(word))) return false
  const word = (at: number) => tokens[at]?.lower ?? ''
  if (word(head + 1) === 'for' && timeAt(head + 2) === null) return true
  if (word(head + 1) !== 'to' && word(head + 1) !== 'from') return false
  for (let at = head + 1; at < head + REACH; at++) {
    const token = tokens[at]
    if (!token || /^[.,;:]$/.test(token.text)) return false
    const next = tokens[at + 1]
    // A plain word after "to": "to arms", "to step down"; an office in lower case is someone called.
    if (token.lower !== 'to' || next?.shape !== 'lower' || LEADING.has(next.lower) || TALKING.has(next.lower)) continue
    const before = mentions[countBelow(mentions.length, (index) => (mentions[index]?.first ?? 0) <= at + 1) - 1]
    return !before || before.last <= at + 1
  }
  return false
}

const LEADING: ReadonlySet<string> = new Set('the a an his her their its both him them each all two several'.split(' '))
