import { compromiseTags, infinitive } from './compromise.js'
import { nounLemma, type VerbForm } from './inflect.js'
import type { TaggedToken } from './tagged.js'
import { knownVerb } from './verbTable.js'
import { NOUN_OR_VERB } from './words/verbs.js'

/** Words asked before: news repeats its words, and what a word alone can be never changes. Bounded, so that a stream of noise stays flat. */
const remembered = new Map<string, TaggedToken>()
const MOST_REMEMBERED = 20_000

/** Takes words of the open classes, lower case, and gives what each is where its neighbours are not asked. */
export function wordClasses(words: readonly string[]): ReadonlyMap<string, TaggedToken> {
  const unknown = [...new Set(words)].filter((word) => !remembered.has(word))
  if (unknown.length > 0) {
    if (remembered.size + unknown.length > MOST_REMEMBERED) remembered.clear()
    const sets = compromiseTags(unknown)
    unknown.forEach((word, at) => {
      remembered.set(word, openTag(word, sets[at] ?? new Set()))
    })
    // Cleared just now: the words of this sentence are asked again, once.
    if (words.some((word) => !remembered.has(word))) return wordClasses(words)
  }
  return remembered
}

/** What compromise says of a word of the open classes, in our terms. */
function openTag(lower: string, set: ReadonlySet<string>): TaggedToken {
  const known = knownVerb(lower)
  if (set.has('Verb') || (known && !NOUN_OR_VERB.has(known.lemma) && !set.has('Adjective'))) {
    const form = known?.form ?? formOf(set)
    return { pos: 'verb', lemma: known?.lemma ?? verbLemma(lower, form), form, plural: false }
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

/** Base of a verb form that the lists don't know; compromise takes a regular participle for the past that it looks like. */
export function verbLemma(lower: string, form: VerbForm): string {
  return infinitive(lower, form === 'participle' && lower.endsWith('ed') ? TENSES.past : TENSES[form])
}

function formOf(set: ReadonlySet<string>): VerbForm {
  if (set.has('Gerund')) return 'gerund'
  if (set.has('PastTense')) return 'past'
  if (set.has('Participle')) return 'participle'
  return set.has('Infinitive') ? 'base' : 'present'
}
