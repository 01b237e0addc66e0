import { followsDenial, followsTurning } from './fronted.js'
import { after, before, startsPhrase, tagAt, wordAt } from './neighbours.js'
import type { TagRule } from './tagRules.js'
import { knownVerb, pastIsBase } from './verbTable.js'

/** Auxiliaries, and what stands between them and their verbs. */
export const AUXILIARY_RULES: readonly TagRule[] = [
  {
    name: 'tags/like',
    about: '"like" between a modal and "to" is a verb.',
    finds: ['She would [like](verb) to meet him.', "They'd [like](verb) to join."],
    ignores: { 'He would, like them, go.': 'it compares' },
    tag: (draft, at) =>
      wordAt(draft, at) === 'like' && wordAt(draft, at + 1) === 'to' && tagAt(draft, before(draft, at)).pos === 'modal'
        ? { pos: 'verb', lemma: 'like', form: 'base' }
        : null,
  },
  {
    name: 'tags/neither',
    about: '"neither" between an auxiliary and its verb is an adverb.',
    finds: ['He would [neither](adverb) confirm nor deny it.', 'She has [neither](adverb) met nor called him.'],
    ignores: { 'He was met by neither side.': 'it stands before a noun' },
    tag: (draft, at) => {
      if (wordAt(draft, at) !== 'neither' || !knownVerb(wordAt(draft, at + 1))) return null
      const { pos, lemma } = tagAt(draft, at - 1)
      return pos === 'modal' || pos === 'auxiliary' || lemma === 'have' || lemma === 'be' ? { pos: 'adverb' } : null
    },
  },
  {
    name: 'tags/auxiliary-as-verb',
    about: 'Forms of "have" and "do" without a verb after them are the verb itself.',
    finds: ['They [have](verb) a treaty.', 'Xi [had](verb) talks with him.'],
    ignores: { 'They have met.': 'an auxiliary before a participle' },
    tag: (draft, at) => {
      const { pos, lemma, form } = tagAt(draft, at)
      if (pos !== 'auxiliary' || lemma === 'be') return null
      let next = after(draft, at)
      if (wordAt(draft, next) === 'yet' || wordAt(draft, next) === 'to') return null
      // An inverted subject: "Has Xi met him?", "Never had Xi met him"
      const word = (index: number) => wordAt(draft, index)
      if (at === 0 || /^[“"‘«]$/.test(word(at - 1)) || followsDenial(word, at)) return null
      if (followsTurning(word, 0, at) && startsPhrase(draft, at + 1)) return null
      const follower = tagAt(draft, next)
      if (lemma === 'have') {
        while (tagAt(draft, next).pos === 'adverb') next++
        const isParticiple =
          follower.pos === 'auxiliary' ||
          (follower.pos !== 'name' && isPast(wordAt(draft, next))) ||
          (follower.pos === 'verb' && (follower.form === 'past' || follower.form === 'participle'))
        // "has limited powers" has them; "has frozen its ties" froze them.
        const describes =
          draft.known[next] === undefined &&
          startsPhrase(draft, next) &&
          (follower.pos !== 'adjective' || tagAt(draft, next + 1).pos === 'noun')
        return isParticiple && !describes ? null : { pos: 'verb', lemma, form }
      }
      return follower.pos === 'verb' ||
        (follower.pos !== 'name' && isBase(wordAt(draft, next))) ||
        wordAt(draft, at + 1) === "n't"
        ? null
        : { pos: 'verb', lemma, form }
    },
  },
]

function isBase(lower: string): boolean {
  return knownVerb(lower)?.form === 'base'
}

function isPast(lower: string): boolean {
  const verb = knownVerb(lower)
  return (
    verb?.form === 'past' ||
    verb?.form === 'participle' ||
    (verb?.form === 'base' && pastIsBase(verb.lemma)) ||
    ['become', 'come', 'run', 'overcome'].includes(lower)
  )
}
