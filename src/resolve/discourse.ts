import { SPEECH_VERBS } from '../lexicon/speechVerbs.js'
import type { EntityType } from '../model/entity.js'
import type { Token, TokenizedText, TokenSpan } from '../text/token.js'
import type { Draft } from './draft.js'

/** A thing spoken of in a sentence; `draft` is null for a person known by office alone. */
export type Seen = {
  readonly draft: Draft | null
  readonly type: EntityType
  readonly first: number
  readonly subject: boolean
  speaks: boolean
}

/** What has been spoken of so far, sentence by sentence. */
export type Discourse = {
  /** `aside`: spoken of only to say which ("Russian" in "Russian President X"), so never a subject. */
  readonly see: (draft: Draft | null, type: EntityType, span: TokenSpan, aside?: boolean) => void
  /** What a sentence spoke of so far, each thing once, in text order. */
  readonly in: (sentence: number) => readonly Seen[]
  readonly sentenceOf: (token: number) => number
  readonly quoted: (token: number) => boolean
  /** The person who spoke last, and in which sentence. */
  readonly speaker: () => { readonly draft: Draft; readonly sentence: number } | null
  /** Organizations and places in the order in which they were spoken of last, latest first. */
  readonly recent: (type: EntityType) => Iterable<Draft>
}

/** More things in one sentence than this make every pronoun unclear; the bound keeps endless lists linear. */
const MOST_SEEN = 24
const MOST_RECENT = 64
/** Words before a subject: what starts a clause. */
const OPENERS = new Set(
  'that and but while as when after before because who since if where although though whereas which said'.split(' '),
)

export function startDiscourse(text: TokenizedText): Discourse {
  const { tokens, sentences } = text
  const sentenceAt = new Int32Array(tokens.length)
  for (const { index, first, last } of sentences) sentenceAt.fill(index, first, last)
  const quotes = quotedTokens(text)
  const seen = new Map<number, Seen[]>()
  const recent = new Map<EntityType, Map<Draft, true>>()
  let speaker: { draft: Draft; sentence: number } | null = null
  return {
    see: (draft, type, span, aside = false) => {
      const sentence = sentenceAt[span.first] ?? 0
      const list = seen.get(sentence) ?? []
      seen.set(sentence, list)
      const speaks = !aside && isSpeaker(tokens, span)
      if (draft && type === 'person' && speaks) speaker = { draft, sentence }
      if (draft) touch(recent, draft)
      const before = draft ? list.find((one) => one.draft === draft) : undefined
      if (before) before.speaks ||= speaks
      else if (list.length < MOST_SEEN) {
        const subject = !aside && isSubject(tokens, span, sentences[sentence]?.first ?? 0)
        list.push({ draft, type, first: span.first, subject, speaks })
      }
    },
    in: (sentence) => seen.get(sentence) ?? [],
    sentenceOf: (token) => sentenceAt[token] ?? 0,
    quoted: (token) => quotes[token] === 1,
    speaker: () => speaker,
    recent: function* (type) {
      yield* [...(recent.get(type)?.keys() ?? [])].reverse()
    },
  }
}

function touch(recent: Map<EntityType, Map<Draft, true>>, draft: Draft): void {
  const order = recent.get(draft.type) ?? new Map<Draft, true>()
  recent.set(draft.type, order)
  order.delete(draft)
  order.set(draft, true)
  const [oldest] = order.keys()
  if (order.size > MOST_RECENT && oldest) order.delete(oldest)
}

/** What stands before a name and is part of it here: "the", "Mr", "His Majesty King", "HRH Prince". */
const BEFORE_NAMES = new Set(
  'the mr mr. mrs. his her their majesty highness excellency royal king queen prince princess sultan emir amir sheikh hm hh hrh'.split(
    ' ',
  ),
)

function isSubject(tokens: readonly Token[], span: TokenSpan, sentenceFirst: number): boolean {
  if (/^['’]s?$/.test(tokens[span.last]?.lower ?? '')) return false
  let first = span.first
  while (first > sentenceFirst && BEFORE_NAMES.has(tokens[first - 1]?.lower ?? '')) first--
  const before = tokens[first - 1]
  if (first <= sentenceFirst || !before) return true
  // "OSLO, 2 June - Chile …": what a dash sets apart starts anew; the hyphen of "pro-Chile" does not.
  if (/^--?$/.test(before.text)) return before.spaced && tokens[first]?.spaced === true
  return OPENERS.has(before.lower) || /^[,"“”';:–—(]$|^``$|^''$/.test(before.text)
}

function isSpeaker(tokens: readonly Token[], span: TokenSpan): boolean {
  const next = tokens[span.last]
  const far = tokens[span.last + 1]
  if (next && SPEECH_VERBS.has(next.lower)) return true
  if (next && far && /^(?:has|had|also|later|further|have|,)$/.test(next.lower) && SPEECH_VERBS.has(far.lower))
    return true
  const before = tokens[span.first - 1]
  return before !== undefined && /^(?:said|says|added)$/.test(before.lower) && /^[,.;!?]$/.test(next?.text ?? '')
}

/** 1 for every token inside quotation marks; straight ones toggle and start anew with each paragraph. */
function quotedTokens({ tokens, sentences }: TokenizedText): Uint8Array {
  const quoted = new Uint8Array(tokens.length)
  let inside = false
  let paragraph = -1
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) inside = false
    paragraph = sentence.paragraph
    for (let at = sentence.first; at < sentence.last; at++) {
      const mark = tokens[at]?.text ?? ''
      if (mark === '“' || mark === '``') inside = true
      else if (mark === '”' || mark === "''") inside = false
      else if (mark === '"') inside = !inside
      else if (inside) quoted[at] = 1
    }
  }
  return quoted
}
