import type { EntityType } from '../model/entity.js'
import type { Rule } from '../model/rule.js'
import type { TokenSpan } from '../text/token.js'
import type { Reading, Stretch } from './reading.js'

/** What a rule takes a span for; `none`: a capitalised thing that is no name ("Paris Agreement"). */
export type CandidateType = EntityType | 'demonym' | 'none'

/** One reading of a span. Of two that overlap the stronger one wins. */
export type Candidate = TokenSpan & {
  readonly type: CandidateType
  readonly strength: number
  readonly subtype: string | null
  readonly country: string | null
  /** The usual name, where the lexicon knows the thing. */
  readonly name: string | null
  readonly rule: string
}

/** A rule looks at one stretch and proposes readings of its parts. */
export type NameRule = Rule & {
  readonly propose: (reading: Reading, stretch: Stretch) => Candidate[]
}

/** A rule that looks at the names found so far and proposes readings of what stands beside them. */
export type BesideRule = Rule & {
  readonly propose: (reading: Reading, found: readonly Candidate[]) => Candidate[]
}

/** From this strength on a reading is clear: it decides the unclear mentions of the same words. */
export const CLEAR = 42

/** Weaker readings are no names. */
export const WEAKEST = 33

export function candidate(
  rule: string,
  type: CandidateType,
  { first, last }: TokenSpan,
  strength: number,
  more: { readonly subtype?: string | null; readonly country?: string | null; readonly name?: string | null } = {},
): Candidate {
  return {
    first,
    last,
    type,
    strength,
    subtype: more.subtype ?? null,
    country: more.country ?? null,
    name: more.name ?? null,
    rule,
  }
}
