import type { PronounMention } from '../names/mention.js'
import { sentenceAt } from '../text/sentenceAt.js'
import type { TokenizedText } from '../text/token.js'
import type { Discourse, Seen } from './discourse.js'
import type { Draft } from './draft.js'

/** "it" that stands for nothing: "it was not clear", "it is expected that". */
const EXPLETIVE =
  /^(?:is|was|will|would|has|had|remains|remained|seems|seemed|appears|appeared|took|takes|comes|came|'s|may|might|could)$/

/** Takes "it" or "its" and what was spoken of before; gives the state or body that it stands for, null where more than one reading is open. */
export function resolveThing(text: TokenizedText, discourse: Discourse, pronoun: PronounMention): Draft | null {
  const { tokens } = text
  const sentence = discourse.sentenceOf(pronoun.first)
  const all = things(discourse.in(sentence))
  // "Peru left in May; Chile stayed, but its seat was empty": a semicolon parts what belongs together.
  const own = all.filter(({ first }) => first > semicolonBefore(text, pronoun.first))
  const here = own.length > 0 ? own : all
  // "the United States and its allies"
  if (pronoun.lower === 'its' && tokens[pronoun.first - 1]?.lower === 'and') {
    const near = here.at(-1)
    if (near && pronoun.first - near.first <= 6) return near.draft
  }
  if (here.length === 1 && here[0]?.subject) return here[0].draft
  if (here.length > 1) {
    const leading = here.filter((one) => one.subject)
    return leading.length === 1 && leading[0] === here[0] && leading[0] ? leading[0].draft : null
  }
  if (here.length > 0 || (pronoun.lower === 'it' && EXPLETIVE.test(tokens[pronoun.last]?.lower ?? ''))) return null
  const there = things(discourse.in(sentence - 1))
  const leading = there.filter((one) => one.subject)
  return leading.length === 1 && leading[0] === there[0] ? (leading[0]?.draft ?? null) : null
}

/** In tokens: how far back the semicolon may stand. */
const LONGEST_PART = 40

/** The semicolon that parts a sentence before a token; -1 where none stands near. */
function semicolonBefore({ tokens, sentences }: TokenizedText, at: number): number {
  const floor = Math.max(sentences[sentenceAt(sentences, at)]?.first ?? 0, at - LONGEST_PART)
  for (let before = at - 1; before >= floor; before--) if (tokens[before]?.text === ';') return before
  return -1
}

function things(seen: readonly Seen[]): Seen[] {
  return seen.filter((one) => one.type === 'organization' || (one.type === 'place' && one.draft?.subtype === 'country'))
}
