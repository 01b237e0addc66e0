import type { TaggedToken } from './tagged.js'
import type { Draft } from './tagRules.js'

const NOTHING: TaggedToken = { pos: 'punctuation', lemma: '', form: null, plural: false }

/** The tag at `at`; that of nothing beyond the ends. */
export function tagAt(draft: Draft, at: number): TaggedToken {
  return draft.tags[at] ?? NOTHING
}

/** The lower-cased word at `at`; empty beyond the ends. */
export function wordAt(draft: Draft, at: number): string {
  return draft.tokens[at]?.lower ?? ''
}

/** Index of the nearest token before `at` that is no adverb ("has formally agreed"). */
export function before(draft: Draft, at: number): number {
  let index = at - 1
  while (index >= 0 && (tagAt(draft, index).pos === 'adverb' || isNoLonger(draft, index))) index--
  return index
}

/** "no" of "no longer". */
function isNoLonger(draft: Draft, at: number): boolean {
  return wordAt(draft, at) === 'no' && wordAt(draft, at + 1) === 'longer'
}

/** Index of the nearest token after `at` that is no adverb. */
export function after(draft: Draft, at: number): number {
  let index = at + 1
  while (tagAt(draft, index).pos === 'adverb') index++
  return index
}

const PHRASE_OPENERS = new Set(['determiner', 'name', 'number', 'pronoun', 'adjective'])

/** Can a noun phrase start at `at`? Plain nouns are left out ("visits programme"), capitals are not ("visits Foreign Minister X"). */
export function startsPhrase(draft: Draft, at: number): boolean {
  const shape = draft.tokens[at]?.shape
  if (at > 0 && (shape === 'capital' || shape === 'upper') && tagAt(draft, at).pos === 'noun') return true
  return PHRASE_OPENERS.has(tagAt(draft, at).pos) || wordAt(draft, at) === 'her'
}

/** Is what ends at `at` a plural subject: "leaders", "they", "X and Y", "X, Y"? Looks back over one name only. */
export function isPluralSubject(draft: Draft, at: number): boolean {
  const tag = tagAt(draft, at)
  if (tag.pos === 'noun') return tag.plural
  if (tag.pos === 'pronoun') return ['they', 'we', 'you', 'i', 'who'].includes(wordAt(draft, at))
  if (tag.pos !== 'name') return false
  let start = at
  while (tagAt(draft, start - 1).pos === 'name') start--
  return tagAt(draft, start - 1).pos === 'conjunction' || wordAt(draft, start - 1) === ','
}
