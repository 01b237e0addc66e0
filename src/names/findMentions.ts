import type { TokenizedText } from '../text/token.js'
import { findNames } from './findNames.js'
import { findNominals } from './findNominals.js'
import { findOffices } from './findOffices.js'
import { findPronouns } from './findPronouns.js'
import type { Mention } from './mention.js'
import { indexNames } from './nameIndex.js'

/** Takes a tokenized text and gives all that may stand for an entity: names, demonyms, offices, nominals and pronouns. */
export function findMentions(text: TokenizedText): Mention[] {
  const names = findNames(text)
  const index = indexNames(names)
  const pronouns = findPronouns(text.tokens).filter((pronoun) => !index.covers(pronoun.first))
  const nominals = findNominals(text.tokens, index)
  const offices = findOffices(text, names, [...pronouns, ...nominals])
  return [...names, ...pronouns, ...nominals, ...offices].sort((a, b) => a.first - b.first || b.last - a.last)
}
