import type { Rule } from '../model/rule.js'
import type { PartOfSpeech, TaggedToken } from './tagged.js'
import { AUXILIARY_RULES } from './tagRulesAuxiliary.js'
import { FUNCTION_RULES } from './tagRulesFunction.js'
import { NOUN_VERB_RULES } from './tagRulesNounVerb.js'
import { PARTICIPLE_RULES } from './tagRulesParticiple.js'
import { TITLE_RULES } from './tagRulesTitle.js'
import type { Token } from './token.js'
import type { KnownVerb } from './verbTable.js'

/** A sentence while it is being tagged; rules run from left to right, so tags before a token are settled, those after it are first guesses. */
export type Draft = {
  readonly tokens: readonly Token[]
  readonly tags: readonly TaggedToken[]
  /** The verb that each token can be, if the lists know it. */
  readonly known: readonly (KnownVerb | undefined)[]
}

/** A correction of the tagger; the marks of its examples are the word class wanted. */
export type TagRule = Rule & {
  /** What the token at `at` is, or null where the rule does not speak of it. Lemma and form are filled in where left out. */
  readonly tag: (draft: Draft, at: number) => (Partial<TaggedToken> & { readonly pos: PartOfSpeech }) | null
}

/** All corrections, in the order in which they are tried on each token; later ones see what earlier ones decided. */
export const TAG_RULES: readonly TagRule[] = [
  ...FUNCTION_RULES,
  ...AUXILIARY_RULES,
  ...NOUN_VERB_RULES,
  ...PARTICIPLE_RULES,
  ...TITLE_RULES,
]
