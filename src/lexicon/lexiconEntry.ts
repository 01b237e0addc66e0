import type { EntityType } from '../model/entity.js'

/** A thing that the lexicon knows, as one of its names leads to it. */
export type LexiconEntry = {
  readonly type: EntityType
  readonly subtype: string | null
  /** ISO 3166-1 alpha-3 of the country it is, lies in or belongs to. */
  readonly country: string | null
  /** Its usual name. */
  readonly name: string
  /** The word is a nationality ("Kazakh"), not a name. */
  readonly demonym: boolean
  /** The word is also a surname, a given name or a common word: the text must speak for it. */
  readonly ambiguous: boolean
}
