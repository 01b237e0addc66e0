import { fold } from '../../lexicon/fold.js'
import { knownNames } from '../../lexicon/knownNames.js'
import { OFFICE_HEADS, OFFICE_MODIFIERS, PORTFOLIOS } from '../../lexicon/officeWords.js'
import type { Token } from '../../text/token.js'
import type { DemonymMention, NameMention } from '../mention.js'

/**
 * Takes a guessed name and gives it without the words of an office that follows: of "Vietnamese Defense" before "Minister" only the
 * nationality is left, of "Kremlin Press" before "Secretary" the Kremlin. Any other name comes back as it is.
 */
export function trimTitle(tokens: readonly Token[], name: NameMention | DemonymMention): NameMention | DemonymMention {
  if (name.kind === 'demonym' || name.known || !OFFICE_HEADS.has(tokens[name.last]?.lower ?? '')) return name
  let last = name.last
  while (last > name.first && isTitleWord(tokens[last - 1])) last--
  if (last === name.first || last === name.last) return name
  const words = tokens.slice(name.first, last)
  const keys = words.map(({ lower }) => fold(lower))
  const match = knownNames().match(words, keys, 0, words.length)
  if (match?.length !== words.length) return name
  const { type, subtype, country, name: full, demonym } = match.value
  const found = { first: name.first, last, country, name: full, rule: 'names/known' }
  if (demonym)
    return { ...found, kind: 'demonym', type: 'place', subtype: subtype === 'country' ? 'country' : 'region' }
  return { ...found, kind: 'name', type, subtype, known: true }
}

function isTitleWord(token: Token | undefined): boolean {
  return token !== undefined && (PORTFOLIOS.has(token.lower) || OFFICE_MODIFIERS.has(token.lower))
}
