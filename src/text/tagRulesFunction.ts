import { isRank } from './isRank.js'
import { after, before, startsPhrase, tagAt, wordAt } from './neighbours.js'
import type { TagRule } from './tagRules.js'
import { knownVerb } from './verbTable.js'

/** Nouns that a "that" clause spells out; after others "that" is a relative. */
const CONTENT_NOUNS = new Set(
  'claim news fact report announcement hope statement belief rumor rumour suggestion sign fear warning concern idea view decision condition assurance understanding insistence denial speculation indication proposal demand word possibility chance likelihood doubt evidence allegation accusation impression conclusion'.split(
    ' ',
  ),
)
const SUBJECT_PRONOUNS = new Set(['he', 'she', 'it', 'that', 'there', 'who', 'what', 'here', 'where'])
const PREDICATIVE = new Set(
  'due likely unlikely able unable ready willing unwilling keen eager reluctant prepared poised bound certain sure free happy available absent present'.split(
    ' ',
  ),
)

/** Adjectives by the lexicon that news uses as nouns. */
const NOUNS_TOO = new Set(
  'representative official executive national individual native relative rival regular militant radical moderate conservative liberal republican democrat elite minor veteran giant key chief capital multinational constituent combatant participant attendant delegate bilateral trilateral ministerial'.split(
    ' ',
  ),
)

/** Words of the closed classes whose class depends on their neighbours. */
export const FUNCTION_RULES: readonly TagRule[] = [
  {
    name: 'tags/to',
    about: '"to" is a particle before a base verb and a preposition before anything else.',
    finds: [
      'He is due [to](particle) meet Xi.',
      'They agreed [to](particle) formally end the war.',
      'She flew [to](preposition) Oslo.',
    ],
    ignores: { 'Both sides agreed to talks.': '"talks" is no base form' },
    tag: (draft, at) => {
      if (wordAt(draft, at) !== 'to') return null
      const next = after(draft, at)
      if (isRank(draft, next)) return { pos: 'preposition' }
      const verb = tagAt(draft, next).pos !== 'name' && isBase(wordAt(draft, next))
      const guess = tagAt(draft, next)
      // "return to power": a word that only the tagger takes for a verb needs something to act on, behind a noun.
      const guessed =
        guess.pos === 'verb' &&
        guess.form === 'base' &&
        (tagAt(draft, at - 1).pos !== 'noun' || startsPhrase(draft, next + 1))
      // "to besiege her office": with an object behind it, a word not listed is a verb.
      const acts =
        guess.pos === 'noun' &&
        !guess.plural &&
        draft.tokens[next]?.shape === 'lower' &&
        tagAt(draft, next + 1).pos === 'determiner' &&
        tagAt(draft, at - 1).pos !== 'preposition'
      return {
        pos:
          acts || verb || guessed || wordAt(draft, next) === 'be' || wordAt(draft, next) === 'have'
            ? 'particle'
            : 'preposition',
      }
    },
  },
  {
    name: 'tags/that',
    about:
      '"that" opens a content clause after a verb, a relative clause after most nouns, and is a determiner before a lone noun.',
    finds: [
      'He said [that](subordinator) Xi would come.',
      'The bloc [that](relative) Russia leads met.',
      'News [that](subordinator) Xi would come spread.',
      'At [that](determiner) meeting he spoke.',
      'They were to meet, but [that](determiner) meeting was off.',
    ],
    ignores: { 'That is all.': 'a pronoun, before a verb at the start' },
    tag: (draft, at) => {
      if (wordAt(draft, at) !== 'that') return null
      const last = tagAt(draft, at - 1)
      const next = tagAt(draft, at + 1)
      if (last.pos === 'preposition')
        return {
          pos:
            next.pos === 'noun' || next.pos === 'adjective' || next.form === 'gerund' || next.form === 'base'
              ? 'determiner'
              : 'pronoun',
        }
      if (at === 0 || (last.pos === 'punctuation' && wordAt(draft, at - 1) !== ','))
        return { pos: next.pos === 'noun' ? 'determiner' : 'pronoun' }
      if (last.pos === 'noun' || last.pos === 'name')
        return {
          pos:
            CONTENT_NOUNS.has(last.lemma) && next.pos !== 'verb' && next.pos !== 'modal' && next.pos !== 'auxiliary'
              ? 'subordinator'
              : 'relative',
        }
      if (last.pos === 'pronoun' && (next.pos === 'verb' || next.pos === 'modal')) return { pos: 'relative' }
      // "but that meeting was called off": what a verb follows at once is its subject.
      const after = tagAt(draft, at + 2).pos
      if (last.pos === 'conjunction' && next.form === 'gerund' && (after === 'auxiliary' || after === 'modal'))
        return { pos: 'determiner' }
      return { pos: 'subordinator' }
    },
  },
  {
    name: 'tags/possessive-or-is',
    about: '"\'s" after a personal pronoun is "is".',
    finds: ["He['s](auxiliary) meeting Xi."],
    ignores: { "Modi's visit ended.": 'the clitic of a possessor' },
    tag: (draft, at) =>
      wordAt(draft, at) === "'s" && SUBJECT_PRONOUNS.has(wordAt(draft, at - 1))
        ? { pos: 'auxiliary', lemma: 'be', form: 'present' }
        : null,
  },
  {
    name: 'tags/her',
    about: '"her" is a determiner before a noun phrase, else a pronoun.',
    finds: ['She met [her](determiner) counterpart.', 'He met [her](pronoun) in Oslo.'],
    ignores: { 'He told her that.': 'nothing that she has follows' },
    tag: (draft, at) => {
      if (wordAt(draft, at) !== 'her') return null
      const next = tagAt(draft, at + 1).pos
      return {
        pos:
          next === 'noun' || next === 'adjective' || next === 'number' || next === 'name' || next === 'verb'
            ? 'determiner'
            : 'pronoun',
      }
    },
  },
  {
    name: 'tags/modal-as-noun',
    about: 'A modal after a determiner is a noun, and "May" inside a sentence is the month or a name.',
    finds: ['It lacks the [will](noun) to talk.', 'They met in [May](noun).'],
    ignores: { 'Xi may come.': 'the modal' },
    tag: (draft, at) => {
      if (tagAt(draft, at).pos !== 'modal') return null
      if (
        tagAt(draft, at - 1).pos === 'determiner' &&
        wordAt(draft, at - 1) !== 'all' &&
        wordAt(draft, at - 1) !== 'both'
      )
        return { pos: 'noun' }
      return draft.tokens[at]?.text === 'May' && at > 0 && tagAt(draft, at - 1).pos !== 'punctuation'
        ? { pos: 'noun' }
        : null
    },
  },
  {
    name: 'tags/predicative',
    about: 'Words such as "due", "ready" and "unable" are adjectives wherever they stand.',
    finds: ['Xi is [due](adjective) to meet him.', 'It is [unlikely](adjective) to join.'],
    ignores: { 'He paid his dues.': 'another word' },
    tag: (draft, at) =>
      PREDICATIVE.has(wordAt(draft, at)) && !(wordAt(draft, at) === 'present' && isVerbPlace(draft, at))
        ? { pos: 'adjective' }
        : null,
  },
  {
    name: 'tags/adjective-as-noun',
    about: 'Words such as "representative" and "official" are nouns where no noun follows.',
    finds: ['The [representative](noun) met Xi.', 'A senior [official](noun) said so.'],
    ignores: { 'The official visit ended.': 'a noun follows, which it describes' },
    tag: (draft, at) => {
      if (!NOUNS_TOO.has(wordAt(draft, at)) || tagAt(draft, at).pos !== 'adjective') return null
      const next = tagAt(draft, at + 1).pos
      const last = tagAt(draft, at - 1).pos
      if (last === 'auxiliary' || last === 'adverb') return null
      return next === 'noun' || next === 'adjective' || next === 'name' || next === 'number' ? null : { pos: 'noun' }
    },
  },
  {
    name: 'tags/earlier',
    about: '"earlier" and "later" between a determiner and a noun are adjectives.',
    finds: ['An [earlier](adjective) version said so.', 'The [later](adjective) visit failed.'],
    ignores: { 'Xi met him earlier.': 'it says when', 'The earlier the better.': 'no noun follows' },
    tag: (draft, at) =>
      ['earlier', 'later'].includes(wordAt(draft, at)) &&
      tagAt(draft, at - 1).pos === 'determiner' &&
      (tagAt(draft, at + 1).pos === 'noun' || draft.known[at + 1]?.form === 'base')
        ? { pos: 'adjective' }
        : null,
  },
  {
    name: 'tags/first',
    about: '"first", "last" and "next" before a verb say when.',
    finds: ['He was [first](adverb) elected in 2000.', 'They [last](adverb) met in Oslo.'],
    ignores: { 'The first elected leader left.': 'it counts', 'It was her first visit.': 'and behind an owner' },
    tag: (draft, at) => {
      if (!['first', 'last', 'next'].includes(wordAt(draft, at))) return null
      const before = tagAt(draft, at - 1).pos
      if (/^(?:['’]s|his|her|their|its|our|my|whose)$/.test(wordAt(draft, at - 1))) return null
      const verb = draft.known[at + 1]
      const isVerb =
        verb !== undefined &&
        tagAt(draft, at + 1).pos !== 'name' &&
        verb.form !== 'gerund' &&
        tagAt(draft, at + 1).pos !== 'noun'
      return isVerb && ['auxiliary', 'name', 'pronoun', 'modal', 'particle', 'noun'].includes(before)
        ? { pos: 'adverb' }
        : null
    },
  },
]

function isBase(lower: string): boolean {
  return knownVerb(lower)?.form === 'base'
}

function isVerbPlace(draft: Parameters<typeof before>[0], at: number): boolean {
  const last = tagAt(draft, before(draft, at))
  return last.pos === 'modal' || last.pos === 'particle'
}
