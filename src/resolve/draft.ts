import type { EntityType, Mention as ReportMention } from '../model/entity.js'

export type Gender = 'male' | 'female'

/** An entity while its mentions are gathered. */
export type Draft = {
  readonly type: EntityType
  subtype: string | null
  country: string | null
  /** The lexicon's full name, where it knows the thing. */
  known: string | null
  /** Forms that name it, each once, in text order. */
  readonly forms: Set<string>
  /** Of a person, as titles and given names tell. */
  gender: Gender | null
  /** Introduced as a relative of someone: "his widow X". */
  kin: boolean
  readonly mentions: ReportMention[]
  /** Token index of the last mention seen so far: -1 before the first. */
  lastSeen: number
}

export function newDraft(type: EntityType): Draft {
  return {
    type,
    subtype: null,
    country: null,
    known: null,
    forms: new Set(),
    gender: null,
    kin: false,
    mentions: [],
    lastSeen: -1,
  }
}
