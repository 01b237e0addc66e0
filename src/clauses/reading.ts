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
  const named = new Set<number>()
  const longest = new Map<number, Mention>()
  const names = new Map<number, Mention>()
  for (const mention of mentions) {
    if (!longest.has(mention.first)) longest.set(mention.first, mention)
    if (mention.kind === 'name' || mention.kind === 'demonym') {
      if (!names.has(mention.first)) names.set(mention.first, mention)
      for (let at = mention.first; at < mention.last; at++) named.add(at)
    }
  }
  const timed = new Map(times.map((time) => [time.first, time]))
  const tags = tagSentence(tokens, span, (index) => named.has(index))
  const inside = (index: number) => index >= span.first && index < span.last
  return {
    first: span.first,
    last: span.last,
    sentence: sentence.index,
    heading: sentence.kind === 'heading',
    token: (index) => (inside(index) ? tokens[index] : undefined),
    tag: (index) => tags[index - span.first] ?? NOTHING,
    word: (index) => (inside(index) ? (tokens[index]?.lower ?? '') : ''),
    mention: (index) => longest.get(index) ?? null,
    name: (index) => names.get(index) ?? null,
    time: (index) => timed.get(index) ?? null,
    unlisted: span.first,
  }
}
