import { nounLemma } from './inflect.js'
import { remembered } from './remembered.js'
import type { PartOfSpeech, TaggedToken } from './tagged.js'
import { type Draft, TAG_RULES } from './tagRules.js'
import type { Token, TokenSpan } from './token.js'
import { type KnownVerb, knownVerb } from './verbTable.js'
import { verbLemma, wordClasses } from './wordClasses.js'
import { LONGEST_WORD, type WordForms, wordForms } from './wordForms.js'
import { CLOSED_CLASS } from './words/closedClass.js'

const PUNCTUATION: TaggedToken = { pos: 'punctuation', lemma: '', form: null, plural: false }
/** Closed classes that no rule touches, apart from these words. */
const SETTLED: ReadonlySet<PartOfSpeech> = new Set([
  'determiner',
  'preposition',
  'pronoun',
  'conjunction',
  'subordinator',
  'relative',
  'number',
  'punctuation',
  'name',
])
const UNSETTLED: ReadonlySet<string> = new Set([
  'to',
  'that',
  'neither',
  'like',
  'her',
  "'s",
  'including',
  'following',
  'regarding',
  'concerning',
])

/**
 * Takes the tokens of one sentence and gives the word class, lemma and form of each. `isName` says which tokens (indices into
 * the document's) belong to a name; they are `name` whatever they look like.
 */
export function tagSentence(
  tokens: readonly Token[],
  span: TokenSpan,
  isName: (index: number) => boolean,
): TaggedToken[] {
  const sentence = tokens.slice(span.first, span.last)
  const tags: TaggedToken[] = []
  const known: (KnownVerb | undefined)[] = []
  const open: string[] = []
  for (const token of sentence) {
    const { name, closed, verb } = wordTags(token)
    const fixed = isName(token.index) ? name : closed
    if (!fixed) open.push(token.lower)
    tags.push(fixed ?? PUNCTUATION)
    known.push(verb)
  }
  markOwners(sentence, tags)
  const classes = wordClasses(open)
  const draft = { tokens: sentence, tags, known }
  for (let at = 0; at < sentence.length; at++) {
    const token = sentence[at]
    if (token && tags[at] === PUNCTUATION) tags[at] = classes.get(token.lower) ?? PUNCTUATION
  }
  for (let at = 0; at < sentence.length; at++) correct(draft, at)
  return tags
}

function correct(draft: Draft & { readonly tags: TaggedToken[] }, at: number): void {
  const lower = draft.tokens[at]?.lower ?? ''
  if (SETTLED.has(draft.tags[at]?.pos ?? 'punctuation') && !UNSETTLED.has(lower)) return
  if (draft.tags[at]?.pos === 'name') return
  for (const rule of TAG_RULES) {
    const fix = rule.tag(draft, at)
    if (fix) draft.tags[at] = complete(lower, fix)
  }
}

/** What the words of a token alone decide: its tag inside a name, that of the closed classes, the verb it can be. */
type WordTags = {
  readonly name: TaggedToken
  readonly closed: TaggedToken | null
  readonly verb: KnownVerb | undefined
}

const MOST_REMEMBERED = 20_000

/** Asked by the words as in the text. */
const tagsOf = remembered(MOST_REMEMBERED, (text: string): WordTags => {
  const forms = wordForms(text)
  const { lower } = forms
  return {
    name: { pos: 'name', lemma: lower, form: null, plural: false },
    closed: closedTag(forms),
    verb: knownVerb(lower),
  }
})

function wordTags({ text, lower }: Token): WordTags {
  if (text.length <= LONGEST_WORD) return tagsOf(text)
  // No word is as long; it is not looked up, nor remembered.
  const closed = { pos: 'noun', lemma: lower, form: null, plural: false } as const
  return { name: { ...closed, pos: 'name' }, closed, verb: undefined }
}

/** The apostrophe behind a plural owner ("the ministers' meeting") is a "'s"; one that closes a quotation is not. */
function markOwners(sentence: readonly Token[], tags: TaggedToken[]): void {
  let quoted = false
  sentence.forEach((token, at) => {
    if (token.text === '‘' || (token.text === "'" && token.spaced)) quoted = true
    if (token.lower !== "'" && token.text !== '’') return
    const next = sentence[at + 1]
    const isOwner =
      !quoted && !token.spaced && sentence[at - 1]?.lower.endsWith('s') && next?.spaced && next.shape !== 'punctuation'
    if (isOwner) tags[at] = { pos: 'particle', lemma: "'s", form: null, plural: false }
    else if (!token.spaced) quoted = false
  })
}

function closedTag(token: WordForms): TaggedToken | null {
  if (token.lower === "'s") return { pos: 'particle', lemma: "'s", form: null, plural: false }
  if (token.shape === 'punctuation' && !CLOSED_CLASS.has(token.lower))
    return { pos: token.text === '&' ? 'conjunction' : 'punctuation', lemma: token.text, form: null, plural: false }
  if (token.shape === 'number') return { pos: 'number', lemma: token.lower, form: null, plural: false }
  return CLOSED_CLASS.get(token.lower) ?? null
}

/** Fills in lemma and form where a rule says only the class. */
function complete(lower: string, fix: Partial<TaggedToken> & { readonly pos: PartOfSpeech }): TaggedToken {
  if (fix.pos === 'noun') {
    const { lemma, plural } = nounLemma(lower)
    return { pos: 'noun', lemma, form: null, plural }
  }
  if (fix.pos === 'verb') {
    const known = knownVerb(lower)
    const form = fix.form ?? known?.form ?? 'base'
    return { pos: 'verb', lemma: fix.lemma ?? known?.lemma ?? verbLemma(lower, form), form, plural: false }
  }
  return { pos: fix.pos, lemma: fix.lemma ?? lower, form: fix.form ?? null, plural: false }
}
