import { isRank } from './isRank.js'
import { after, before, isPluralSubject, startsPhrase, tagAt, wordAt } from './neighbours.js'
import { hasBase, isEnd, isVerbAfterAuxiliary, isVerbS } from './nounVerbClues.js'
import type { Draft, TagRule } from './tagRules.js'
import { NOUN_OR_VERB } from './words/verbs.js'

/** Bases that are verbs unless a determiner or adjective stands before them. */
const MOSTLY_VERBS = new Set('meet hold join seek lead leave agree set back'.split(' '))
const NEWS = new Set([
  'word',
  'news',
  'rumour',
  'rumor',
  'rumours',
  'rumors',
  'gossip',
  'reports',
  'talk',
  'speculation',
])
const NOUN_OPENERS = new Set(['determiner', 'adjective', 'number', 'preposition'])

/** A verb in "-s" among the words before: what "and" joins to it is another. */
function hasPresentBefore(draft: Draft, at: number): boolean {
  for (let back = at - 2; back > Math.max(0, at - 12); back--) {
    const { pos, form } = tagAt(draft, back)
    if (pos === 'verb') return form === 'present' && wordAt(draft, back).endsWith('s')
  }
  return false
}

/** Words that are nouns as often as verbs. */
export const NOUN_VERB_RULES: readonly TagRule[] = [
  {
    name: 'tags/associate',
    about: '"associate" before a rank is an adjective.',
    finds: ['Guam rose to [associate](adjective) member.', 'It granted them [associate](adjective) status.'],
    ignores: { 'They associate with members.': 'a verb' },
    tag: (draft, at) => (isRank(draft, at) ? { pos: 'adjective', lemma: 'associate', form: null } : null),
  },
  {
    name: 'tags/base-after-modal',
    about: 'After "to", a modal or "do" stands the base of a verb.',
    finds: [
      'He is due to [meet](verb) Xi.',
      'They will [host](verb) a summit.',
      'It did not [visit](verb) him.',
      'They will formally [back](verb) it.',
    ],
    ignores: { 'He spoke to members.': '"to" is a preposition here' },
    tag: (draft, at) => {
      const opener = before(draft, at)
      const last = tagAt(draft, opener)
      const isOpener =
        last.pos === 'modal' ||
        (last.pos === 'particle' && last.lemma === 'to') ||
        (last.pos === 'auxiliary' && last.lemma === 'do')
      if (!isOpener || tagAt(draft, at).pos === 'auxiliary') return null
      const known = draft.known[at]
      if (known?.form === 'base') return { pos: 'verb', lemma: known.lemma, form: 'base' }
      const guess = tagAt(draft, at)
      if (last.pos === 'particle' && guess.pos === 'noun')
        return { pos: 'verb', form: 'base', lemma: wordAt(draft, at) }
      return guess.pos === 'verb' && guess.form !== 'gerund'
        ? { pos: 'verb', form: 'base', lemma: guess.form === 'base' ? guess.lemma : wordAt(draft, at) }
        : null
    },
  },
  {
    name: 'tags/part-after-be',
    about: 'After "be" stands "part", the noun.',
    finds: ['He will not be [part](noun) of it.'],
    ignores: { 'They will part soon.': 'after a modal' },
    tag: (draft, at) =>
      wordAt(draft, at) === 'part' && tagAt(draft, before(draft, at)).lemma === 'be'
        ? { pos: 'noun', form: null }
        : null,
  },
  {
    name: 'tags/noun-after-determiner',
    about: 'After a determiner, an adjective, a possessor or a preposition such a word is a noun.',
    finds: [
      'The [visit](noun) ended.',
      "Modi's [visit](noun) ended.",
      'They held bilateral [talks](noun).',
      'After [talks](noun) he left.',
      'He was received with all [honors](noun).',
    ],
    ignores: { 'They will visit him.': 'after a modal' },
    tag: (draft, at) => {
      const guess = tagAt(draft, at)
      const known = draft.known[at]
      if (guess.pos === 'adverb' || guess.pos === 'adjective') return null
      const isBaseOrS = known
        ? known.form === 'base' || known.form === 'present'
        : guess.pos === 'verb' && (guess.form === 'base' || guess.form === 'present')
      if (!isBaseOrS || (tagAt(draft, at).pos === 'verb' && isVerbAfterAuxiliary(draft, at))) return null
      const last = tagAt(draft, at - 1)
      if (last.lemma === "'s" && last.pos === 'particle') return { pos: 'noun' }
      if (!NOUN_OPENERS.has(last.pos)) return null
      // "all agree", "those present": a determiner that stands alone; in "all honors" it does not.
      if (
        last.pos === 'determiner' &&
        ['all', 'both', 'many', 'some', 'few', 'most', 'those', 'these', 'several', 'others'].includes(last.lemma) &&
        known?.form === 'base' &&
        !NOUN_OR_VERB.has(known.lemma)
      )
        return null
      if (last.pos === 'number' && known && MOSTLY_VERBS.has(known.lemma)) return null
      // "ready to", "due meet": adjectives that govern no noun.
      return { pos: 'noun' }
    },
  },
  {
    name: 'tags/noun-or-verb-s',
    about: 'An "-s" form is a verb after a singular subject and before a noun phrase, else a plural noun.',
    finds: [
      'Xi [visits](verb) Moscow.',
      'Moscow [talks](noun) failed.',
      'Xi, who [leads](verb) China, came.',
      'They held [talks](noun).',
      'Kenya [hosts](verb) a summit.',
      'Kenya [has](verb) observer status.',
      'Kenya [holds](verb) observer status.',
      'Xi [hopes](verb) to come, he said.',
      'It curbs the media and [courts](noun).',
      'The West African [powers](noun), he said, came.',
    ],
    ignores: { 'State visits to Oslo are rare.': 'a plural noun before a preposition' },
    tag: (draft, at) => {
      const known = draft.known[at]
      const guess = tagAt(draft, at)
      // "the media and courts": a word that only the tagger takes for a verb, in a list.
      if (!known && guess.pos === 'verb' && guess.form === 'present' && guess.lemma !== 'have') {
        // "Central Asian powers, …": a name before may be part of the phrase; a pronoun is a subject.
        const isSubject = ['pronoun', 'relative'].includes(tagAt(draft, before(draft, at)).pos)
        const isListed = tagAt(draft, at - 1).pos === 'conjunction' && tagAt(draft, at - 2).pos === 'noun'
        return !startsPhrase(draft, at + 1) && (isListed || !isSubject) ? { pos: 'noun' } : null
      }
      if (known?.form !== 'present' || !NOUN_OR_VERB.has(known.lemma)) return null
      const ahead = tagAt(draft, at - 1)
      const behind = tagAt(draft, before(draft, at)).pos
      if (
        ahead.pos === 'adverb' &&
        ['also', 'now', 'then', 'still', 'already', 'often'].includes(ahead.lemma) &&
        (behind === 'name' || behind === 'noun')
      )
        return { pos: 'verb' }
      if (tagAt(draft, at - 1).pos === 'particle' || NOUN_OPENERS.has(tagAt(draft, at - 1).pos)) return null
      // "meets Berg and visits the villa"
      if (ahead.pos === 'conjunction' && startsPhrase(draft, at + 1) && hasPresentBefore(draft, at))
        return { pos: 'verb' }
      // "Kenya holds observer status"
      const isSubject = tagAt(draft, at - 1).pos === 'name' && tagAt(draft, at + 1).pos === 'noun'
      if (isSubject && MOSTLY_VERBS.has(known.lemma)) return { pos: 'verb' }
      return { pos: isVerbS(draft, at) ? 'verb' : 'noun' }
    },
  },
  {
    name: 'tags/unlisted-base',
    about:
      'A bare form that only the tagger takes for a verb is a noun, unless a plural subject stands before and its object behind.',
    finds: ['The border [war](noun) ended.', 'Two top [transport](noun) leaders came.'],
    ignores: { 'They outlaw it.': 'a pronoun before, its object behind' },
    tag: (draft, at) => {
      const guess = tagAt(draft, at)
      if (draft.known[at] || guess.pos !== 'verb' || guess.form !== 'base' || isVerbAfterAuxiliary(draft, at))
        return null
      const subject = before(draft, at)
      const last = tagAt(draft, subject)
      if (last.pos === 'relative' || last.pos === 'pronoun' || last.pos === 'conjunction' || subject < 0) return null
      return isPluralSubject(draft, subject) && startsPhrase(draft, at + 1) ? null : { pos: 'noun' }
    },
  },
  {
    name: 'tags/noun-or-verb-base',
    about: 'A bare form is a verb after a plural subject, else a noun.',
    finds: ['Leaders [visit](verb) Moscow.', 'Xi, Modi [meet](verb) in Oslo.', 'Xi and Modi [host](verb) a summit.'],
    ignores: { 'The state visit ended.': 'no plural stands before it' },
    tag: (draft, at) => {
      const known = draft.known[at]
      if (known?.form !== 'base' || !NOUN_OR_VERB.has(known.lemma)) return null
      if (
        isVerbAfterAuxiliary(draft, at) ||
        ['adverb', 'adjective', 'preposition', 'auxiliary', 'modal'].includes(tagAt(draft, at).pos)
      )
        return null
      if (NOUN_OPENERS.has(tagAt(draft, at - 1).pos) || tagAt(draft, at - 1).pos === 'particle') return null
      const subject = before(draft, at)
      const mostly = MOSTLY_VERBS.has(known.lemma)
      const last = tagAt(draft, subject)
      // "will hold talks, visit a factory and attend a dinner"
      if (wordAt(draft, subject) === ',' && startsPhrase(draft, at + 1) && hasBase(draft, subject))
        return { pos: 'verb' }
      if (last.pos === 'relative') return { pos: 'verb' }
      if (mostly) return { pos: last.pos === 'punctuation' && subject < 0 ? 'noun' : 'verb' }
      // "put", "cast", "bid": the past looks like the base.
      const plural = isPluralSubject(draft, subject)
      return {
        pos:
          plural &&
          (startsPhrase(draft, at + 1) ||
            last.pos === 'pronoun' ||
            isEnd(draft, after(draft, at)) ||
            tagAt(draft, at + 1).pos === 'preposition') &&
          last.pos !== 'noun'
            ? 'verb'
            : plural && startsPhrase(draft, at + 1)
              ? 'verb'
              : 'noun',
      }
    },
  },
  {
    name: 'tags/word-spreads',
    about: 'What word, news and rumours do before "that" is a verb: they spread.',
    finds: ['Word [spread](verb) that Xi had come.', 'News [spread](verb) quickly.'],
    ignores: { 'The spread of the news worried Xi.': 'a noun' },
    tag: (draft, at) => {
      if (wordAt(draft, at) !== 'spread' || !NEWS.has(wordAt(draft, at - 1))) return null
      return { pos: 'verb', lemma: 'spread', form: 'past' }
    },
  },
]
