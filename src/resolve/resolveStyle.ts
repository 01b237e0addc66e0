import type { PronounMention } from '../names/mention.js'
import type { TokenizedText } from '../text/token.js'
import type { Discourse, Seen } from './discourse.js'
import type { Draft } from './draft.js'

/** How many sentences back whoever bears a style may have been named with it. */
const REACH = 12

/** More words of title than these stand before no name: "His Highness the Crown Prince Sheikh". */
const MOST_WORDS = 12

/** The titles of those who bear a style. */
const BEARERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['highness', new Set(['emir', 'amir', 'crown', 'prince', 'princess'])],
  ['majesty', new Set(['king', 'queen', 'sultan', 'emperor', 'empress'])],
  ['holiness', new Set(['pope', 'patriarch'])],
])

/** Takes "His Highness" and gives the one last named with that style, or with a title that bears it; null where two were. */
export function resolveStyle(text: TokenizedText, discourse: Discourse, { first, last }: PronounMention): Draft | null {
  const style = text.tokens[last - 1]?.lower ?? ''
  const sentence = discourse.sentenceOf(first)
  const bears = (one: Seen) => one.type === 'person' && one.first < first && hasBefore(text, one.first, style)
  for (let back = sentence; back >= Math.max(0, sentence - REACH); back--) {
    const found = discourse.in(back).filter(bears)
    if (found.length > 0) return found.length === 1 ? (found[0]?.draft ?? null) : null
  }
  return null
}

/** Do the title that opens a mention, or the words right before it, hold the style or bear it: "His Highness the [Crown Prince Sheikh X]"? */
function hasBefore({ tokens }: TokenizedText, name: number, style: string): boolean {
  if (BEARERS.get(style)?.has(tokens[name]?.lower ?? '')) return true
  for (let at = name - 1; at >= Math.max(0, name - MOST_WORDS); at--) {
    const token = tokens[at]
    if (
      !token ||
      (token.shape === 'lower' ? token.lower !== 'the' && token.lower !== 'of' : token.shape === 'punctuation')
    )
      return false
    if (token.lower === style || BEARERS.get(style)?.has(token.lower)) return true
  }
  return false
}
