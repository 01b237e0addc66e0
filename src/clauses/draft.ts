import type { TimeMention } from '../dates/timeMention.js'
import type { TokenSpan } from '../text/token.js'
import type { Clause, NounPhrase, PrepositionalPhrase, VerbGroup } from './clause.js'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** A noun phrase while the sentence is being read: phrases are still hung on it, the object stays the same. */
export type NounDraft = Omit<Mutable<NounPhrase>, 'members' | 'appositions' | 'complements' | 'possessor'> & {
  possessor: NounDraft | null
  members: NounDraft[]
  appositions: NounDraft[]
  complements: PhraseDraft[]
}

export type PhraseDraft = Omit<Mutable<PrepositionalPhrase>, 'object'> & { object: NounDraft | null }

/** A verb group and what the clause grammar must know besides. */
export type VerbChunk = {
  readonly kind: 'verb'
  readonly group: VerbGroup
  /** `finite` has a tense or a modal; the others need a governor or an antecedent. */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  /** True of a lone "-ed" form that could be a participle as well: "hosted". */
  readonly ambiguous: boolean
  /** A base form without "to", modal or subject of its own: "met and hold". */
  readonly bare: boolean
  /** Lemma of the modal; "be to", "have to" and "do" count as such. */
  readonly modal: string | null
  readonly negative: boolean
  /** Adverbs within the group, which may say how real it is: "reportedly met", "wrongly claimed". */
  readonly adverbs: readonly string[]
  /** The subject between auxiliary and verb: "Will Xi come?" */
  readonly inverted: NounDraft | null
  /** Times between auxiliary and verb: "will on Monday meet". */
  readonly times: readonly TimeMention[]
}

/** What a sentence is made of, before anything is attached to anything. */
export type Chunk =
  | VerbChunk
  | { readonly kind: 'noun'; readonly noun: NounDraft }
  | { readonly kind: 'phrase'; readonly phrase: PhraseDraft }
  | { readonly kind: 'time'; readonly time: TimeMention }
  | (TokenSpan & { readonly kind: 'adjective' | 'adverb'; readonly lemma: string })
  /** Opens a clause: a subordinator, a relative (with its preposition: "with whom"), or a preposition before a gerund. */
  | (TokenSpan & {
      readonly kind: 'opener'
      readonly as: 'subordinator' | 'relative' | 'gerund'
      readonly lemma: string
      readonly preposition: string | null
    })
  | (TokenSpan & { readonly kind: 'conjunction'; readonly lemma: string })
  | (TokenSpan & { readonly kind: 'mark'; readonly lemma: ',' | ';' | ':' | '"' | '-' | '?' })

export type Item = Exclude<Chunk, { kind: 'verb' } | { kind: 'opener' }>

/** A clause while the sentence is being read. */
export type ClauseDraft = {
  kind: Clause['kind']
  verb: VerbChunk | null
  /** The event noun of a nominal predicate. */
  noun: NounDraft | null
  /** What stands before the verb, and after it. */
  readonly pre: Item[]
  readonly post: Item[]
  governor: ClauseDraft | null
  link: Clause['link']
  linkWord: string | null
  /** What a relative clause or participle says something of. */
  antecedent: NounDraft | null
  /** The noun phrases that a relative could speak of, the nearest first. */
  candidates: NounDraft[]
  /** The preposition of a relative: "with" in "with whom". */
  relativePreposition: string | null
  relativeWord: string | null
  /** The noun or adjective that an infinitive hangs on: "plan" in "a plan to meet", "due" in "due to meet". */
  hangsOn: string | null
  /** The noun itself, where it is one. */
  hangsOnNoun: NounDraft | null
  /** Stands inside quotation marks. */
  quoted: boolean
  /** Arguments, filled in once the sentence is read. */
  subject: NounDraft | null
  object: NounDraft | null
  indirectObject: NounDraft | null
  agent: NounDraft | null
  predicative: NounDraft | null
  readonly phrases: PhraseDraft[]
  readonly times: TimeMention[]
  /** The predicative adjective: "ready" in "is ready to meet". */
  adjective: string | null
}

/** A clause with nothing in it yet but `over`. Field by field, so that all clauses have one shape in memory. */
export function emptyClause(kind: Clause['kind'], over: Partial<ClauseDraft> = {}): ClauseDraft {
  return {
    kind: over.kind ?? kind,
    verb: over.verb ?? null,
    noun: over.noun ?? null,
    pre: over.pre ?? [],
    post: over.post ?? [],
    governor: over.governor ?? null,
    link: over.link ?? 'none',
    linkWord: over.linkWord ?? null,
    antecedent: over.antecedent ?? null,
    candidates: over.candidates ?? [],
    relativePreposition: over.relativePreposition ?? null,
    relativeWord: over.relativeWord ?? null,
    hangsOn: over.hangsOn ?? null,
    hangsOnNoun: over.hangsOnNoun ?? null,
    quoted: over.quoted ?? false,
    subject: over.subject ?? null,
    object: over.object ?? null,
    indirectObject: over.indirectObject ?? null,
    agent: over.agent ?? null,
    predicative: over.predicative ?? null,
    phrases: over.phrases ?? [],
    times: over.times ?? [],
    adjective: over.adjective ?? null,
  }
}

/** A noun phrase with nothing on it yet. */
export function emptyNoun(span: TokenSpan, head: number, lemma: string): NounDraft {
  return {
    first: span.first,
    last: span.last,
    head,
    lemma,
    mention: null,
    determiner: 'none',
    plural: false,
    possessor: null,
    modifiers: [],
    adjectives: [],
    times: [],
    members: [],
    oneOf: false,
    appositions: [],
    complements: [],
  }
}
