import { compromiseTags, infinitive } from './compromise.js'
import { nounLemma, type VerbForm } from './inflect.js'
import type { TaggedToken } from './tagged.js'
import { TAG_RULES } from './tagRules.js'
import type { Token, TokenSpan } from './token.js'
import { knownVerb } from './verbTable.js'
import { CLOSED_CLASS } from './words/closedClass.js'
import { NOUN_OR_VERB } from './words/verbs.js'

const NAME: Omit<TaggedToken, 'lemma'> = { pos: 'name', form: null, plural: false }

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
  const open: number[] = []
  const words: string[] = []
  sentence.forEach((token, at) => {
    const fixed = isName(token.index) ? { ...NAME, lemma: token.lower } : closedTag(token)
    if (fixed?.pos !== 'punctuation') {
      if (!fixed) open[at] = words.length
      words.push(token.text === "n't" ? 'not' : token.text)
    }
    tags.push(fixed ?? { pos: 'other', lemma: token.lower, form: null, plural: false })
  })
  markOwners(sentence, tags)
  const found = compromiseTags(words)
  open.forEach((word, at) => {
    const token = sentence[at]
    const set = found[word]
    if (token && set) tags[at] = openTag(token.lower, set)
  })
  const draft = { tokens: sentence, tags }
  for (let at = 0; at < sentence.length; at++)
    if (tags[at]?.pos !== 'name' && tags[at]?.pos !== 'punctuation')
      for (const rule of TAG_RULES) {
        const fix = rule.tag(draft, at)
        if (fix)
          tags[at] = {
            ...(tags[at] ?? NAME),
            lemma: sentence[at]?.lower ?? '',
            ...withLemma(sentence[at]?.lower ?? '', fix),
          }
      }
  return tags
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

function closedTag(token: Token): TaggedToken | null {
  if (token.lower === "'s") return { pos: 'particle', lemma: "'s", form: null, plural: false }
  if (token.shape === 'punctuation' && !CLOSED_CLASS.has(token.lower))
    return { pos: token.text === '&' ? 'conjunction' : 'punctuation', lemma: token.text, form: null, plural: false }
  if (token.shape === 'number') return { pos: 'number', lemma: token.lower, form: null, plural: false }
  return CLOSED_CLASS.get(token.lower) ?? null
}

/** What compromise says of a word of the open classes, in our terms. */
function openTag(lower: string, set: ReadonlySet<string>): TaggedToken {
  const known = knownVerb(lower)
  if (set.has('Verb') || (known && !NOUN_OR_VERB.has(known.lemma) && !set.has('Adjective'))) {
    const form = known?.form ?? formOf(set)
    return { pos: 'verb', lemma: known?.lemma ?? infinitive(lower, tenseOf(lower, form)), form, plural: false }
  }
  if (set.has('Adjective')) return { pos: 'adjective', lemma: lower, form: null, plural: false }
  if (set.has('Adverb')) return { pos: 'adverb', lemma: lower, form: null, plural: false }
  if (set.has('Preposition')) return { pos: 'preposition', lemma: lower, form: null, plural: false }
  if (lower.endsWith('ly') && !set.has('Noun')) return { pos: 'adverb', lemma: lower, form: null, plural: false }
  return { pos: 'noun', ...nounLemma(lower), form: null }
}

const TENSES: Readonly<Record<VerbForm, string>> = {
  base: 'Infinitive',
  present: 'PresentTense',
  past: 'PastTense',
  participle: 'Participle',
  gerund: 'Gerund',
}

/** compromise takes a regular participle for the past that it looks like. */
function tenseOf(lower: string, form: VerbForm): string {
  return form === 'participle' && lower.endsWith('ed') ? TENSES.past : TENSES[form]
}

function formOf(set: ReadonlySet<string>): VerbForm {
  if (set.has('Gerund')) return 'gerund'
  if (set.has('PastTense')) return 'past'
  if (set.has('Participle')) return 'participle'
  return set.has('Infinitive') ? 'base' : 'present'
}

/** Fills in lemma and form where a rule says only the class. */
function withLemma(lower: string, fix: Partial<TaggedToken>): Partial<TaggedToken> {
  if (fix.pos === 'noun') return { ...nounLemma(lower), form: null, ...fix }
  if (fix.pos === 'verb') {
    const known = knownVerb(lower)
    const form = fix.form ?? known?.form ?? 'base'
    return { lemma: known?.lemma ?? infinitive(lower, tenseOf(lower, form)), plural: false, ...fix, form }
  }
  return { form: null, plural: false, ...fix }
}
