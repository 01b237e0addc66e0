import type { Entity } from '../model/entity.js'
import type { Mention, Realm } from '../names/mention.js'
import type { TokenizedText } from '../text/token.js'

/** The entities of a document, and what each mention refers to. */
export type Referents = {
  readonly entities: readonly Entity[]
  /**
   * Ids of the entities that a mention stands for: one for most, several for "they" and "the two leaders", none where it is unclear
   * and none for an office whose holder the text does not name. Of "the leaders of A and B" only those who are known: ask `holder` for each.
   */
  readonly of: (mention: Mention) => readonly string[]
  /** Id of the person whom the text, anywhere, calls holder of an office of a country or organization: "Leader" fits President, Prime Minister, King …; null where it names none or several. */
  readonly holder: (title: string, realm: Realm) => string | null
  /** Who acts where a place is named: the country's id for its capital ("Moscow said"), else the id itself. The country need not be among `entities`: then the capital's own id comes back. */
  readonly actor: (id: string) => string
}

/** Takes the mentions of a text and gathers those of one thing under one entity. */
export function resolveEntities(_text: TokenizedText, _mentions: readonly Mention[]): Referents {
  return { entities: [], of: () => [], holder: () => null, actor: (id) => id }
}
