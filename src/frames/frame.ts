import type { Clause, NounPhrase } from '../clauses/clause.js'
import type { MentionNeeds } from '../clauses/mentionNeeds.js'
import type { TimeMention } from '../dates/timeMention.js'
import type { Published } from '../model/report.js'
import type { Rule } from '../model/rule.js'
import type { Mention, NameMention, NominalMention } from '../names/mention.js'
import type { TokenizedText } from '../text/token.js'
import type { Claim, MeetingClaim } from './claim.js'

/** One place where a noun phrase serves as an argument. */
export type ArgumentUse = {
  readonly clause: Clause
  readonly as: 'subject' | 'object' | 'agent' | 'predicative' | 'oblique'
  /** The preposition of an oblique. */
  readonly preposition: string | null
}

/** What a frame may look at besides the clause that evokes it. */
export type FrameContext = {
  readonly text: TokenizedText
  readonly mentions: readonly Mention[]
  readonly published: Published | null
  /** The place that the dateline names: where "here" is; null without a dateline. */
  readonly datelinePlace: NameMention | null
  /** The name that starts at a token; null where none does. */
  readonly nameAt: (token: number) => NameMention | null
  /** The common noun phrase ("the bloc") that starts at a token; null where none does. */
  readonly nominalAt: (token: number) => NominalMention | null
  /** The time expression that starts at a token; null where none does. */
  readonly timeAt: (token: number) => TimeMention | null
  /** The noun phrase that a phrase is an apposition of: "Chile" for "a member of Mercosur" in "Chile, a member of Mercosur,". */
  readonly apposedTo: (phrase: NounPhrase) => NounPhrase | null
  /** The clauses in which a noun phrase is an argument, in text order. */
  readonly usesOf: (phrase: NounPhrase) => readonly ArgumentUse[]
  /** The clauses that hang on a clause, in text order. */
  readonly dependentsOf: (clause: Clause) => readonly Clause[]
  /** Every clause of a sentence, in text order. */
  readonly clausesOf: (sentence: number) => readonly Clause[]
  /** The nominal predicates that hang on a clause ("talks" in "hold talks"), in text order. */
  readonly eventsOf: (clause: Clause) => readonly Clause[]
  /** What `meetings/event` read in a nominal predicate: one meeting, several for a visit to several places, none where it is no meeting. */
  readonly meetingsOf: (event: Clause) => readonly MeetingClaim[]
}

/**
 * A kind of claim and the predicates that evoke it (Fillmore's frames; FASTUS calls them domain events).
 * `read` takes a clause with one of these predicates and gives what the frame states of it, or nothing.
 */
export type Frame = Rule & {
  /** What a sentence must name for the frame to find anything, of `NEEDS`: all of one of these; nothing in particular where it is left out. */
  readonly needs?: MentionNeeds | readonly MentionNeeds[]
  /**
   * Lemmas, lower case. `supports` are verbs that evoke it only beside one of the nouns: "is" with "member". `beside`: for a verb of many
   * uses, words one of which the sentence must hold as well, so that not every "made" and "came" is analysed: "made" with "member".
   */
  readonly evokedBy: {
    readonly verbs: readonly string[]
    readonly nouns: readonly string[]
    readonly supports?: readonly string[]
    readonly beside?: Readonly<Record<string, readonly string[]>>
  }
  readonly read: (clause: Clause, context: FrameContext) => Claim[]
  /** For a clause in which `read` finds nothing: what it lacks, in words ("no organization after “to”"); null where the frame cannot tell. */
  readonly lacks?: (clause: Clause, context: FrameContext) => string | null
}

/** Hears of each frame that a clause evoked and of what it read there, for those who explain. */
export type FrameWitness = (tried: {
  readonly frame: Frame
  readonly clause: Clause
  readonly claims: readonly Claim[]
  readonly context: FrameContext
}) => void

/** A kind of claim that the words beside a name tell without any verb: "NATO member Turkey", "EU states such as A and B". */
export type PhraseFrame = Rule & { readonly scan: (context: FrameContext) => Claim[] }
