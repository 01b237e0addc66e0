import type { TimeMention } from '../dates/timeMention.js'
import type { Mention } from '../names/mention.js'
import type { TaggedToken } from '../text/tagged.js'
import { tagSentence } from '../text/tagSentence.js'
import type { Token, TokenizedText, TokenSpan } from '../text/token.js'

/** One sentence as the grammar reads it. All indices are those of the document's tokens. */
export type Reading = TokenSpan & {
  readonly sentence: number
  /** A headline or caption: the present is past, the infinitive future, auxiliaries may be missing. */
  readonly heading: boolean
  readonly token: (index: number) => Token | undefined
  readonly tag: (index: number) => TaggedToken
  /** The lower-cased word; empty outside the sentence. */
  readonly word: (index: number) => string
  /** The longest mention that starts here. */
  readonly mention: (index: number) => Mention | null
  /** The longest name that starts here, also inside an office. */
  readonly name: (index: number) => Mention | null
  readonly time: (index: number) => TimeMention | null
  /** Up to which token commas are known to lead to no "and": a list that failed is not tried again from its middle. */
  unlisted: number
}

const NOTHING: TaggedToken = { pos: 'punctuation', lemma: '', form: null, plural: false }

/** Takes a stretch of one sentence with the mentions and times in it (sorted as everywhere) and tags it. */
export function readSentence(
  { tokens }: TokenizedText,
  span: TokenSpan,
  sentence: { readonly index: number; readonly kind: 'prose' | 'heading' },
  mentions: readonly Mention[],
  times: readonly TimeMention[],
): Reading {
  const { first, last } = span
  const length = last - first
  const named = new Uint8Array(length)
  const longest: (Mention | undefined)[] = new Array(length)
  const names: (Mention | undefined)[] = new Array(length)
  const timed: (TimeMention | undefined)[] = new Array(length)
  for (const mention of mentions) {
    const at = mention.first - first
    longest[at] ??= mention
    if (mention.kind === 'name' || mention.kind === 'demonym') {
      names[at] ??= mention
      named.fill(1, at, mention.last - first)
    }
  }
  for (const time of times) timed[time.first - first] = time
  const tags = tagSentence(tokens, span, (index) => named[index - first] === 1)
  const inside = (index: number) => index >= first && index < last
  return {
    first,
    last,
    sentence: sentence.index,
    heading: sentence.kind === 'heading',
    token: (index) => (inside(index) ? tokens[index] : undefined),
    tag: (index) => tags[index - first] ?? NOTHING,
    word: (index) => (inside(index) ? (tokens[index]?.lower ?? '') : ''),
    mention: (index) => longest[index - first] ?? null,
    name: (index) => names[index - first] ?? null,
    time: (index) => timed[index - first] ?? null,
    unlisted: first,
  }
}
