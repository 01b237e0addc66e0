import { before, startsPhrase, tagAt, wordAt } from './neighbours.js'
import type { Draft } from './tagRules.js'

/** "-s" forms that are nouns unless a pronoun or "who" stands before them. */
const MOSTLY_NOUNS = new Set(
  'talks states terms grounds forces means works rights troops relations ties results sanctions efforts'.split(' '),
)

/** Is there a verb in the base before `at`? */
export function hasBase(draft: Draft, at: number): boolean {
  return draft.tags.slice(0, at).some((tag) => tag.pos === 'verb' && tag.form === 'base')
}

export function isEnd(draft: Draft, at: number): boolean {
  return at >= draft.tokens.length || tagAt(draft, at).pos === 'punctuation'
}

export function isVerbAfterAuxiliary(draft: Draft, at: number): boolean {
  const last = tagAt(draft, before(draft, at))
  return last.pos === 'modal' || last.pos === 'auxiliary' || (last.pos === 'particle' && last.lemma === 'to')
}

export function isVerbS(draft: Draft, at: number): boolean {
  const subject = before(draft, at)
  const last = tagAt(draft, subject)
  if (last.pos === 'relative') return true
  if (last.pos === 'pronoun')
    return ['he', 'she', 'it', 'who', 'that', 'which', 'everyone', 'nobody'].includes(wordAt(draft, subject))
  const word = wordAt(draft, at)
  const next = at + 1
  if (MOSTLY_NOUNS.has(word))
    return (
      (last.pos === 'name' || (last.pos === 'noun' && !last.plural)) &&
      (wordAt(draft, next) === 'that' || (word === 'talks' && wordAt(draft, next) === 'to' && last.pos === 'name'))
    )
  if (last.pos === 'conjunction')
    return tagAt(draft, at - 2).pos !== 'punctuation' && startsPhrase(draft, next) && hasVerbS(draft, at)
  const isSubject =
    last.pos === 'name' ||
    (last.pos === 'noun' && !last.plural) ||
    (last.pos === 'punctuation' && /^[,)"”]$/.test(wordAt(draft, subject)))
  if (!isSubject) return false
  if (startsPhrase(draft, next) || wordAt(draft, next) === 'that') return true
  // "Xi, who came late, hopes to stay"
  if (
    last.pos === 'punctuation' &&
    wordAt(draft, next) === 'to' &&
    draft.known[next + 1]?.form === 'base' &&
    tagAt(draft, next + 1).pos !== 'name'
  )
    return true
  // "Xi plans talks"
  if (last.pos === 'name' && MOSTLY_NOUNS.has(wordAt(draft, next)) && !hasFinite(draft, at)) return true
  if (['out', 'up', 'off', 'back'].includes(wordAt(draft, next))) return true
  if (last.pos !== 'name') return false
  if (wordAt(draft, next) === 'back') return true
  if (wordAt(draft, next) === 'to' && tagAt(draft, next + 1).pos !== 'name' && draft.known[next + 1]?.form === 'base')
    return true
  return tagAt(draft, next).pos === 'adverb' ||
    ['for', 'on', 'to', 'in', 'at', 'with', 'into', 'off', 'up', 'out'].includes(wordAt(draft, next))
    ? !hasFinite(draft, at)
    : false
}

/** Is there a present verb before `at`: "arrives and [meets]"? */
function hasVerbS(draft: Draft, at: number): boolean {
  return draft.tags.slice(0, at).some((tag) => tag.pos === 'verb' && tag.form === 'present')
}

/** Is there a finite verb elsewhere? Presents behind `at` are guesses still, and not counted. */
function hasFinite(draft: Draft, at: number): boolean {
  return draft.tags.some(
    (tag, index) =>
      index !== at &&
      (tag.pos === 'modal' ||
        tag.pos === 'auxiliary' ||
        (tag.pos === 'verb' && (tag.form === 'past' || (tag.form === 'present' && index < at)))),
  )
}
