import { HEARSAY, LOOSELY } from './words/veracity.js'

/** Words in an aside that make what the verb says a matter of chance or of hearsay: "will, if parliament agrees, join". */
const OPEN: ReadonlySet<string> = new Set(
  `if unless pending subject provided providing assuming depending should perhaps maybe possibly probably potentially hardly barely scarcely
  rumour rumor`.split(/\s+/),
)
/** "by no means", "under no circumstances" */
const BEFORE_NO: ReadonlySet<string> = new Set(['by', 'under', 'in', 'at', 'on', 'for'])

/** Takes the words that stand between an auxiliary and its verb, half-open, and says what they make of it: "has, by no means, joined". */
export function takenBack(first: number, last: number, word: (at: number) => string): 'denied' | 'doubted' | null {
  for (let at = first; at < last; at++) {
    const here = word(at)
    const isEnd = at === last - 2
    if (here === 'never' || (here === 'not' && isEnd) || (here === 'no' && BEFORE_NO.has(word(at - 1)))) return 'denied'
    const isNoFact = here === 'no' || (here === 'not' && !/ly$|^for$/.test(word(at + 1)))
    if (isNoFact || OPEN.has(here) || HEARSAY.has(here) || LOOSELY.has(here)) return 'doubted'
    if (LOOSELY.has(`${here} ${word(at + 1)}`)) return 'doubted'
  }
  return null
}
