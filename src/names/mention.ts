import type { OfficeSort } from '../lexicon/officeWords.js'
import type { EntityType } from '../model/entity.js'
import type { TokenSpan } from '../text/token.js'

/** A proper name: "Xi Jinping", "SCO", "Astana". */
export type NameMention = TokenSpan & {
  readonly kind: 'name'
  readonly type: EntityType
  readonly subtype: string | null
  /** ISO 3166-1 alpha-3 of the country it is, lies in or belongs to, where the lexicon knows. */
  readonly country: string | null
  /** The lexicon's full name where it knows the thing ("Shanghai Cooperation Organization" for "SCO"), else the words. */
  readonly name: string
  /** True where the lexicon knows the thing, so that the full name may name the entity. */
  readonly known: boolean
  /** The rule that found it. */
  readonly rule: string
}

/** A nationality word: "Chinese", "Kazakh"; a mention of the country. */
export type DemonymMention = TokenSpan & {
  readonly kind: 'demonym'
  readonly type: 'place'
  readonly subtype: 'country' | 'region'
  readonly country: string | null
  /** The country's name: "China". */
  readonly name: string
  readonly rule: string
}

/** A place or organization that an office can be of. */
export type Realm = NameMention | DemonymMention

/**
 * Words for an office: "Russian President" (before a holder), "the Chinese president", "his foreign minister",
 * "the leaders of Azerbaijan, Mongolia and Pakistan". Without the holder's name, with determiner, realm and modifiers.
 */
export type OfficeMention = TokenSpan & {
  readonly kind: 'office'
  /** The office in the singular and title case: "President", "Foreign Minister", "Leader". */
  readonly title: string
  readonly sort: OfficeSort
  readonly plural: boolean
  readonly status: 'current' | 'former' | 'elect' | 'acting'
  /** What it is an office of, as the words say; several after a plural ("leaders of A, B and C"). */
  readonly of: readonly Realm[]
  /** "his", "its", "the country's": whose office it is where no name says so; "India's" is a realm. */
  readonly possessor: PronounMention | NominalMention | NameMention | null
  /** The persons named right beside it: one in "President X", "the president, X,", "X, the president of Y,"; two in "Presidents X and Y". */
  readonly holders: readonly NameMention[]
  /** Where the holders stand: `before` is "X, the president of Y,"; `after` "President X"; `apposed` "the president, X,"; null without holders. */
  readonly holderPlace: 'before' | 'after' | 'apposed' | null
  /** The pronoun that a verb gives the office to: "he" in "he became president"; null elsewhere. */
  readonly subject: PronounMention | null
  readonly definite: boolean
  readonly rule: string
}

/** A common noun phrase that stands for something named: "the group", "the two leaders", "both sides", "the country". */
export type NominalMention = TokenSpan & {
  readonly kind: 'nominal'
  /** Lemma of the head: "group", "leader", "side". */
  readonly lemma: string
  readonly type: EntityType
  /** How many are meant, where the words say: 1 for "the group", 2 for "the two leaders", null for "the leaders". */
  readonly count: number | null
  readonly rule: string
}

/** A personal or possessive pronoun: "he", "his", "they", "its", "I", "we", "who" is none. */
export type PronounMention = TokenSpan & {
  readonly kind: 'pronoun'
  readonly lower: string
  readonly possessive: boolean
}

/**
 * All that may stand for an entity, sorted by `first`, then by `last` descending.
 * An office holds its realm and possessor inside ("Kazakh" in "Kazakh President"); otherwise mentions don't overlap.
 */
export type Mention = NameMention | DemonymMention | OfficeMention | NominalMention | PronounMention
