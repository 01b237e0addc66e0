import type { TokenizedText } from '../text/token.js'
import { findNames } from './findNames.js'
import type { Mention } from './mention.js'

/** Takes a tokenized text and gives all that may stand for an entity: names, demonyms, offices, nominals and pronouns. */
export function findMentions(text: TokenizedText): Mention[] {
  return [...findNames(text)].sort((a, b) => a.first - b.first || b.last - a.last)
}
