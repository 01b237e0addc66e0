import type { Entity } from '../model/entity.js'
import type { Mention } from '../names/mention.js'
import type { TokenizedText } from '../text/token.js'

/** The entities of a document, and what each mention refers to. */
export type Referents = {
  readonly entities: readonly Entity[]
  /** Ids of the entities that a mention stands for: one for most, several for "they" and "the two leaders", none where it is unclear. */
  readonly of: (mention: Mention) => readonly string[]
}

/** Takes the mentions of a text and gathers those of one thing under one entity. */
export function resolveEntities(_text: TokenizedText, _mentions: readonly Mention[]): Referents {
  return { entities: [], of: () => [] }
}
