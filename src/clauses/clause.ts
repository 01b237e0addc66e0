import type { TimeMention } from '../dates/timeMention.js'
import type { Mention } from '../names/mention.js'
import type { TokenSpan } from '../text/token.js'

/** A noun phrase: its words, its head and what hangs on it. */
export type NounPhrase = TokenSpan & {
  /** Token index of the head noun (of the last token of a name). */
  readonly head: number
  /** Lemma of the head, lower case: "talk", "leader", "summit". */
  readonly lemma: string
  /** The mention that the phrase is (a name, an office with or without its holder, a pronoun); null for other nouns. */
  readonly mention: Mention | null
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'demonstrative' | 'quantifier' | 'negative' | 'none'
  readonly plural: boolean
  /** "Modi" in "Modi's visit", "his" in "his visit". */
  readonly possessor: NounPhrase | null
  /** Names, demonyms and offices before the head: "SCO" in "SCO summit", both in "Russia-Ukraine talks". */
  readonly modifiers: readonly Mention[]
  /** Lower-cased other words before the head: "informal", "virtual", "full", "founding", "security". */
  readonly adjectives: readonly string[]
  /** Time expressions before the head: "last year's" in "last year's summit". */
  readonly times: readonly TimeMention[]
  /** The members of a list "A, B and C", in order; empty for a single phrase. */
  readonly members: readonly NounPhrase[]
  /** A list joined by "or": one of them, and the text does not say which. */
  readonly oneOf: boolean
  /** "X, the president of Y,": the others that stand for the same thing. */
  readonly appositions: readonly NounPhrase[]
  /** Prepositional phrases inside the noun phrase: "talks [between A and B]", "a member [of the bloc]". */
  readonly complements: readonly PrepositionalPhrase[]
}

/** "with Xi", "on the sidelines of the summit" (preposition "on the sidelines of"), "in July" (a time, no object). */
export type PrepositionalPhrase = TokenSpan & {
  /** Lower case; compound prepositions as one: "on the sidelines of", "along with", "together with", "ahead of". */
  readonly preposition: string
  readonly object: NounPhrase | null
  readonly time: TimeMention | null
}

/** A verb with its auxiliaries: "will not be joining", "is due to meet", "had met". */
export type VerbGroup = TokenSpan & {
  readonly head: number
  /** Lemma of the main verb, lower case: "meet". */
  readonly lemma: string
  /** "off" in "call off", "up" in "team up"; null without. */
  readonly particle: string | null
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
}

/**
 * How real the text says the thing is.
 * `asserted`: it is told as so. `planned`: will, is due/expected/set to, plans/agreed to. `proposed`: someone wants, urges, asks or
 * offers it. `possible`: may, might, could, if, whether, in a question. `counterfactual`: would have met. `cancelled`/`postponed`:
 * it was planned and called off or put off.
 */
export type Modality = 'asserted' | 'planned' | 'proposed' | 'possible' | 'counterfactual' | 'cancelled' | 'postponed'

/** One predicate with its arguments. Where the grammar leaves an argument out (relative, participle, infinitive, second of two verbs), it is filled in. */
export type Clause = TokenSpan & {
  readonly kind: 'main' | 'subordinate' | 'relative' | 'participle' | 'infinitive' | 'nominal'
  /** The verb; null for a nominal predicate. */
  readonly verb: VerbGroup | null
  /** The event noun ("talks between A and B", "Sweden's accession"); null for a verb. */
  readonly noun: NounPhrase | null
  /** Lemma of the verb or of the noun's head. */
  readonly lemma: string
  /** Grammatical subject of the verb (what "by" names in a passive is in `agent`); of a noun: its possessor or "of"/"by" phrase, where that is the doer. */
  readonly subject: NounPhrase | null
  readonly object: NounPhrase | null
  readonly indirectObject: NounPhrase | null
  /** What "by" names in a passive clause. */
  readonly agent: NounPhrase | null
  /** "a full member of the bloc" after be, become, remain. */
  readonly predicative: NounPhrase | null
  readonly phrases: readonly PrepositionalPhrase[]
  readonly times: readonly TimeMention[]
  /** The clause that this one hangs on, and as what; for a nominal predicate the clause in which its phrase is an argument. */
  readonly governor: Clause | null
  readonly link:
    | 'none'
    | 'complement'
    | 'control'
    | 'purpose'
    | 'adverbial'
    | 'relative'
    | 'coordinate'
    | 'subject'
    | 'object'
    | 'agent'
    | 'predicative'
    | 'oblique'
  /** For `oblique` and `adverbial`: the preposition or subordinator that links ("before", "after", "during", "if", "when"). */
  readonly linkWord: string | null
  /** False where the text says that it is not so: not, no, never, neither, without, refused to, failed to, denied that. */
  readonly positive: boolean
  readonly modality: Modality
  readonly tense: 'past' | 'present' | 'future' | 'none'
  /** Who is said to have said it; null where the text says it in its own voice. */
  readonly attributedTo: NounPhrase | null
  readonly sentence: number
}
