import { type NameLexicon, nameLexicon } from '../lexicon/nameLexicon.js'
import { OFFICE_HEADS } from '../lexicon/officeWords.js'
import type { Token, TokenizedText } from '../text/token.js'
import { findNames } from './findNames.js'
import { findNominals } from './findNominals.js'
import { findOffices } from './findOffices.js'
import { findPronouns } from './findPronouns.js'
import type { Mention, OfficeMention } from './mention.js'
import { indexNames } from './nameIndex.js'
import { isTitleLike } from './offices/titleLike.js'
import { settleName } from './settleName.js'

/**
 * Takes a tokenized text and gives all that may stand for an entity: names, demonyms, offices, nominals and pronouns.
 * `lexicon`: the built-in names, or those with the user's own before them (`nameLexicon([userLexicon])`).
 */
export function findMentions(text: TokenizedText, lexicon: NameLexicon = nameLexicon()): Mention[] {
  const found = findNames(text, lexicon).map((name) => settleName(text.tokens, name))
  const doubtful = new Set(found.filter((name) => isTitleLike(text.tokens, name)))
  const firm = found.filter((name) => !doubtful.has(name))
  const index = indexNames(found, text.tokens.length)
  const pronouns = findPronouns(text.tokens).filter((pronoun) => !index.covers(pronoun.first))
  const nominals = findNominals(text.tokens, index)
  const offices = findOffices(text, firm, [...pronouns, ...nominals])
  const taken = tokensOf(offices)
  const names = found.filter(
    (name) => !doubtful.has(name) || !(taken.has(name.first) || isPartOfTitle(text.tokens, name)),
  )
  return [...names, ...pronouns, ...nominals, ...offices].sort((a, b) => a.first - b.first || b.last - a.last)
}

/** "Prime" right before "Minister" is nobody, and "HRH" before "Crown Prince" nothing. */
function isPartOfTitle(tokens: readonly Token[], name: { last: number }): boolean {
  return OFFICE_HEADS.has(tokens[name.last]?.lower ?? '')
}

function tokensOf(offices: readonly OfficeMention[]): Set<number> {
  const tokens = new Set<number>()
  for (const { first, last } of offices) for (let at = first; at < last; at++) tokens.add(at)
  return tokens
}
