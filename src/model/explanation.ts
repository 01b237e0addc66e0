import { z } from 'zod'
import { ENTITY_TYPES } from './entity.js'
import { Published } from './report.js'
import { spanFields } from './span.js'
import { TimeExpression } from './timeExpression.js'

/** Why nothing came of something: a code for programs, a sentence for people. */
export const Reason = z.strictObject({
  code: z.enum([
    // A sentence was not analysed, or evoked no rule.
    'names-nothing',
    'no-predicate',
    'names-too-little',
    'no-rule',
    // A rule read nothing in a clause.
    'denied',
    'proposed',
    'possible',
    'counterfactual',
    'cancelled',
    'postponed',
    'planned',
    'no-argument',
    'wrong-argument',
    'other-wording',
    // A claim became no fact.
    'sport',
    'unresolved',
    'not-official',
    'cannot-belong',
    'contradicted',
    'says-when',
    'adds-to-nothing',
    'left-out',
  ]),
  message: z.string(),
})
export type Reason = z.infer<typeof Reason>

/** Words that may stand for something, and what they stand for. */
export const ExplainedMention = z.strictObject({
  ...spanFields,
  kind: z.enum(['name', 'demonym', 'office', 'nominal', 'pronoun']),
  type: z.enum(ENTITY_TYPES).nullable(),
  /** Ids of the entities; none where that is unclear. */
  refersTo: z.array(z.string()),
  /** Of an office: its title, status, the words for what it is of, and its holders as named beside it. */
  office: z
    .strictObject({ title: z.string(), status: z.string(), of: z.array(z.string()), holders: z.array(z.string()) })
    .nullable(),
  /** The rule that found it; null for pronouns, which are listed. */
  rule: z.string().nullable(),
})
export type ExplainedMention = z.infer<typeof ExplainedMention>

/** A noun phrase. Those inside others say of which, and as what. */
export const ExplainedPhrase = z.strictObject({
  /** Counts the phrases of the sentence, from 1. */
  number: z.int(),
  ...spanFields,
  /** Lemma of the head noun. */
  head: z.string(),
  determiner: z.enum(['definite', 'indefinite', 'possessive', 'demonstrative', 'quantifier', 'negative', 'none']),
  plural: z.boolean(),
  /** What kind of mention it is; null for other nouns. */
  mention: ExplainedMention.shape.kind.nullable(),
  /** Names, nationalities and offices before the head. */
  modifiers: z.array(z.string()),
  adjectives: z.array(z.string()),
  inside: z
    .strictObject({
      phrase: z.int(),
      as: z.enum(['possessor', 'member', 'apposition', 'complement']),
      /** Of a complement: "between" in "talks between A and B". */
      preposition: z.string().nullable(),
    })
    .nullable(),
})
export type ExplainedPhrase = z.infer<typeof ExplainedPhrase>

/** What fills a place of a clause. */
export const ExplainedArgument = z.strictObject({
  as: z.enum(['subject', 'object', 'indirect-object', 'agent', 'predicative', 'oblique', 'time', 'source']),
  /** Of an oblique. */
  preposition: z.string().nullable(),
  ...spanFields,
  /** Ids of entities, or of the time expression. */
  refersTo: z.array(z.string()),
})
export type ExplainedArgument = z.infer<typeof ExplainedArgument>

/** What a rule read in one place, and what became of it. */
export const ExplainedClaim = z.strictObject({
  kind: z.enum(['position', 'membership', 'meeting']),
  status: z.string(),
  ...spanFields,
  roles: z.array(z.strictObject({ role: z.string(), text: z.string(), refersTo: z.array(z.string()) })),
  /** Ids of the facts that it made, or went into. */
  facts: z.array(z.string()),
  /** True where the fact was told before, and this adds to it. */
  merged: z.boolean(),
  reason: Reason.nullable(),
})
export type ExplainedClaim = z.infer<typeof ExplainedClaim>

/** A rule that was tried. */
export const ExplainedTry = z.strictObject({
  rule: z.string(),
  claims: z.array(ExplainedClaim),
  /** Why it read nothing; null where it did. */
  reason: Reason.nullable(),
})
export type ExplainedTry = z.infer<typeof ExplainedTry>

export const ExplainedClause = z.strictObject({
  /** Counts the clauses of the sentence, from 1. */
  number: z.int(),
  ...spanFields,
  kind: z.enum(['main', 'subordinate', 'relative', 'participle', 'infinitive', 'nominal']),
  predicate: z.strictObject({ ...spanFields, lemma: z.string(), particle: z.string().nullable() }),
  tense: z.enum(['past', 'present', 'future', 'none']),
  positive: z.boolean(),
  modality: z.enum(['asserted', 'planned', 'proposed', 'possible', 'counterfactual', 'cancelled', 'postponed']),
  /** Null for nouns. */
  voice: z.enum(['active', 'passive']).nullable(),
  perfect: z.boolean(),
  progressive: z.boolean(),
  arguments: z.array(ExplainedArgument),
  /** The clause that it hangs on, and as what. */
  hangsOn: z.strictObject({ clause: z.int(), link: z.string(), word: z.string().nullable() }).nullable(),
  tried: z.array(ExplainedTry),
})
export type ExplainedClause = z.infer<typeof ExplainedClause>

export const ExplainedSentence = z.strictObject({
  /** Counts the sentences of the text, from 1. */
  number: z.int(),
  ...spanFields,
  kind: z.enum(['prose', 'heading']),
  mentions: z.array(ExplainedMention),
  times: z.array(TimeExpression.extend({ rule: z.string() })),
  /** The noun phrases that fill places of its clauses, each once, those inside after the whole. */
  phrases: z.array(ExplainedPhrase),
  /** Why it was not looked at for clauses; null where it was. */
  notAnalysed: Reason.nullable(),
  clauses: z.array(ExplainedClause),
  /** Rules that need no verb, where they read something. */
  beside: z.array(ExplainedTry),
  /** The facts that the sentence proves, in words. */
  facts: z.array(z.strictObject({ id: z.string(), told: z.string() })),
  /** Why it proves none: of what was tried, what came nearest to a fact, with the rule; null for the rule where none was tried. */
  reason: Reason.extend({ rule: z.string().nullable() }).nullable(),
})
export type ExplainedSentence = z.infer<typeof ExplainedSentence>

/** How an article was read, sentence by sentence, layer by layer. Offsets are UTF-16 code units of the article's text. */
export const Explanation = z.strictObject({
  id: z.string(),
  title: z.string().nullable(),
  published: Published.nullable(),
  sentences: z.array(ExplainedSentence),
})
export type Explanation = z.infer<typeof Explanation>
