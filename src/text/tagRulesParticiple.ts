import { before, startsPhrase, tagAt, wordAt } from './neighbours.js'
import type { Draft, TagRule } from './tagRules.js'
import { pastIsBase } from './verbTable.js'

/** "-ing" words that are nouns wherever no object follows. */
const NOUNS_IN_ING = new Set(
  'meeting briefing gathering hearing building opening sitting signing ceasefire housing funding training reading hosting ruling setting spending warning finding feeling understanding planning wedding'.split(
    ' ',
  ),
)
const ALWAYS_ADJECTIVES = new Set(
  'outgoing incoming ongoing upcoming forthcoming neighboring neighbouring growing rising mounting looming lasting outstanding existing remaining sweeping long-standing worsening'.split(
    ' ',
  ),
)
const ADJECTIVES_IN_ING = new Set(
  'outgoing incoming ongoing upcoming neighboring neighbouring forthcoming founding ruling sitting acting existing remaining leading rotating long-standing outstanding visiting warring competing participating leading emerging opposing'.split(
    ' ',
  ),
)
const NOUN_BEFORE = new Set(['noun', 'name', 'adjective', 'number', 'determiner'])

/** Participles and gerunds: verb, noun or adjective. */
export const PARTICIPLE_RULES: readonly TagRule[] = [
  {
    name: 'tags/hyphenated',
    about: 'A verb form after a hyphen is an adjective, except with "co" and "re".',
    finds: ['The US-[led](adjective) alliance met.', 'It was co-[hosted](verb) by Oslo.'],
    ignores: { 'Talks ended - led by him.': 'a dash with blanks is no hyphen' },
    tag: (draft, at) => {
      if (!isHyphenated(draft, at)) return null
      const prefix = wordAt(draft, at - 2)
      const known = draft.known[at]
      if (prefix === 'co' || prefix === 're')
        return known && tagAt(draft, at - 3).pos !== 'determiner'
          ? { pos: 'verb', lemma: `${prefix}-${known.lemma}`, form: participleOr(draft, at - 2, known.form) }
          : null
      return tagAt(draft, at).pos === 'verb' ? { pos: 'adjective' } : null
    },
  },
  {
    name: 'tags/gerund',
    about:
      'An "-ing" form is a verb after "be", a preposition or a comma, an adjective before a noun and after a determiner, else a noun.',
    finds: [
      'Xi is [meeting](verb) Modi.',
      'The [meeting](noun) ended.',
      'After [meeting](verb) Xi he left.',
      'A [founding](adjective) member left.',
      'A Putin-Xi [meeting](noun) followed.',
      'They spoke at a NATO [meeting](noun) in Oslo.',
      'They fight drug [trafficking](noun).',
    ],
    ignores: { 'He denied holding talks.': 'a verb that keeps its object' },
    tag: (draft, at) => {
      const word = wordAt(draft, at)
      if (!word.endsWith('ing') || ['preposition', 'auxiliary'].includes(tagAt(draft, at).pos)) return null
      const isGerund =
        draft.known[at]?.form === 'gerund' || (tagAt(draft, at).pos === 'verb' && tagAt(draft, at).form === 'gerund')
      // "and Managing Director X": capitals inside a sentence make a title.
      const isTitle = at > 0 && draft.tokens[at]?.shape === 'capital' && draft.tokens[at + 1]?.shape === 'capital'
      if (isTitle && tagAt(draft, at + 1).pos === 'noun') return { pos: 'adjective' }
      // "a lively and interesting discussion"
      if (
        tagAt(draft, at - 1).pos === 'conjunction' &&
        tagAt(draft, at - 2).pos === 'adjective' &&
        tagAt(draft, at + 1).pos === 'noun'
      )
        return { pos: 'adjective' }
      // "since fighting escalated"
      if (
        tagAt(draft, at - 1).pos === 'preposition' &&
        (tagAt(draft, at + 1).pos === 'modal' ||
          tagAt(draft, at + 1).pos === 'auxiliary' ||
          (tagAt(draft, at + 1).pos === 'verb' && tagAt(draft, at + 1).form === 'past'))
      )
        return { pos: 'noun' }
      // "the aim of generating an exchange": whatever the tagger says.
      if (
        tagAt(draft, at - 1).pos === 'preposition' &&
        startsPhrase(draft, at + 1) &&
        !NOUNS_IN_ING.has(word) &&
        !ADJECTIVES_IN_ING.has(word) &&
        tagAt(draft, at).pos !== 'noun'
      )
        return { pos: 'verb', form: 'gerund' }
      if (!isGerund && !ADJECTIVES_IN_ING.has(word)) return null
      const opener = before(draft, at)
      const last = tagAt(draft, opener)
      const next = tagAt(draft, at + 1)
      if (
        ALWAYS_ADJECTIVES.has(word) &&
        last.pos !== 'auxiliary' &&
        (next.pos === 'noun' || next.pos === 'adjective' || next.pos === 'name')
      )
        return { pos: 'adjective' }
      const verb = { pos: 'verb', form: 'gerund' } as const
      if (last.pos === 'auxiliary' && last.lemma === 'be') return verb
      if (last.pos === 'determiner' || (last.pos === 'particle' && last.lemma === "'s")) {
        const isBefore = next.pos === 'noun' || next.pos === 'name' || next.pos === 'adjective'
        return isBefore && !NOUNS_IN_ING.has(word)
          ? { pos: 'adjective' }
          : isBefore && ADJECTIVES_IN_ING.has(word)
            ? { pos: 'adjective' }
            : { pos: 'noun' }
      }
      if (
        ADJECTIVES_IN_ING.has(word) &&
        (next.pos === 'noun' || next.pos === 'adjective' || (next.pos === 'name' && at === 0) || !isGerund) &&
        last.pos !== 'preposition'
      )
        return { pos: 'adjective' }
      if (
        NOUNS_IN_ING.has(word) &&
        NOUN_BEFORE.has(last.pos) &&
        !(startsPhrase(draft, at + 1) && next.pos !== 'adjective')
      )
        return { pos: 'noun' }
      if (NOUNS_IN_ING.has(word) && wordAt(draft, opener) === ')' && !startsPhrase(draft, at + 1))
        return { pos: 'noun' }
      if (NOUNS_IN_ING.has(word) && last.pos === 'verb' && !startsPhrase(draft, at + 1)) return { pos: 'noun' }
      if (
        NOUNS_IN_ING.has(word) &&
        last.pos === 'preposition' &&
        !startsPhrase(draft, at + 1) &&
        !['before', 'after', 'since', 'by', 'from', 'without', 'on', 'of'].includes(last.lemma)
      )
        return { pos: 'noun' }
      if (NOUNS_IN_ING.has(word) && opener < 0 && !startsPhrase(draft, at + 1)) return { pos: 'noun' }
      // "drug trafficking": a noun in "-ing" behind another, with nothing that it could act on.
      const isCompound =
        last.pos === 'noun' && !last.plural && opener === at - 1 && tagAt(draft, at - 2).pos !== 'determiner'
      if (isCompound && !startsPhrase(draft, at + 1) && (next.pos === 'punctuation' || next.pos === 'conjunction'))
        return { pos: 'noun' }
      return verb
    },
  },
  {
    name: 'tags/participle',
    about: 'After "have" and "be" stands a participle; after a determiner or before a noun it is an adjective.',
    finds: ['They have [met](verb).', 'A [planned](adjective) visit was [cancelled](verb).', 'It was [put](verb) off.'],
    ignores: { 'They met him.': 'a past' },
    tag: (draft, at) => {
      const known = draft.known[at]
      const tag = tagAt(draft, at)
      const form = known?.form ?? (tag.pos === 'verb' ? tag.form : isFadedVerb(draft, at) ? 'past' : null)
      const isPast =
        form === 'past' ||
        form === 'participle' ||
        (form === 'base' &&
          known !== undefined &&
          (pastIsBase(known.lemma) || ['come', 'become', 'run', 'overcome'].includes(known.lemma)))
      if (!isPast || tag.pos === 'auxiliary' || isHyphenated(draft, at)) return null
      const opener = before(draft, at)
      const last = tagAt(draft, opener)
      const next = tagAt(draft, at + 1)
      if (last.pos === 'auxiliary' && last.lemma !== 'do') return { pos: 'verb', form: 'participle' }
      if (last.pos === 'modal' || (last.pos === 'particle' && last.lemma === 'to')) return null
      if (form === 'base' && tag.pos !== 'verb') return null
      if (last.pos === 'determiner' || (last.pos === 'particle' && last.lemma === "'s"))
        return next.pos === 'noun' ||
          next.pos === 'adjective' ||
          next.pos === 'name' ||
          (next.pos === 'verb' && next.form !== 'participle') ||
          wordAt(draft, at + 1) === '-'
          ? { pos: 'adjective' }
          : form === 'base'
            ? { pos: 'noun' }
            : { pos: 'verb', form: 'participle' }
      if (
        (last.pos === 'preposition' || last.pos === 'adjective' || last.pos === 'number') &&
        (next.pos === 'noun' ||
          next.pos === 'adjective' ||
          (next.pos === 'name' && tagAt(draft, at + 2).pos === 'noun')) &&
        last.lemma !== 'as' &&
        last.lemma !== 'than'
      )
        return { pos: 'adjective' }
      if (
        last.pos === 'verb' &&
        last.form !== 'participle' &&
        (next.pos === 'noun' || (next.pos === 'adjective' && last.form === 'base'))
      )
        return { pos: 'adjective' }
      if (last.pos === 'preposition' && ['as', 'than', 'if', 'when', 'once', 'until'].includes(last.lemma))
        return { pos: 'verb', form: 'participle' }
      if (last.pos === 'subordinator' && at - opener === 1) return { pos: 'verb', form: 'participle' }
      return { pos: 'verb', form: form === 'base' ? 'past' : form }
    },
  },
]

/** "hopes faded in Lima": an adjective in "-ed" by the lexicon, but a verb behind its subject. */
function isFadedVerb(draft: Draft, at: number): boolean {
  if (tagAt(draft, at).pos !== 'adjective' || !wordAt(draft, at).endsWith('ed')) return false
  const last = tagAt(draft, before(draft, at)).pos
  const next = tagAt(draft, at + 1).pos
  return (last === 'noun' || last === 'name' || last === 'pronoun') && next !== 'noun' && next !== 'adjective'
}

function isHyphenated(draft: Draft, at: number): boolean {
  return wordAt(draft, at - 1) === '-' && !draft.tokens[at]?.spaced && !draft.tokens[at - 1]?.spaced
}

function participleOr(draft: Draft, at: number, form: 'base' | 'present' | 'past' | 'participle' | 'gerund') {
  const last = tagAt(draft, before(draft, at))
  return form === 'past' && last.pos === 'auxiliary' ? 'participle' : form
}
