import type { TokenizedText } from '../text/token.js'
import type { Mention } from './mention.js'

/** Takes a tokenized text and gives all that may stand for an entity: names, demonyms, offices, nominals and pronouns. */
export function findMentions(_text: TokenizedText): Mention[] {
  return []
}
