import { fold } from '../lexicon/fold.js'
import { knownNames } from '../lexicon/knownNames.js'
import { OFFICE_HEADS, OFFICE_MODIFIERS, PORTFOLIOS } from '../lexicon/officeWords.js'
import type { Token } from '../text/token.js'
import type { DemonymMention, NameMention } from './mention.js'

/**
 * Takes a guessed name and gives what the lexicon knows under its words, or under those before the words of an office: of "Vietnamese
 * Defense" before "Minister" only the nationality is left, of "Kremlin Press" before "Secretary" the Kremlin. Any other name comes back as it is.
 */
export function settleName(tokens: readonly Token[], name: NameMention | DemonymMention): NameMention | DemonymMention {
  if (name.kind === 'demonym' || name.known || name.type === 'person') return name
  return known(tokens, name.first, name.last) ?? withoutTitle(tokens, name) ?? name
}

function withoutTitle(tokens: readonly Token[], name: NameMention): NameMention | DemonymMention | undefined {
  if (!OFFICE_HEADS.has(tokens[name.last]?.lower ?? '')) return undefined
  let last = name.last
  while (last > name.first && isTitleWord(tokens[last - 1])) last--
  return last === name.first || last === name.last ? undefined : known(tokens, name.first, last)
}

/** What the lexicon knows under just these words. */
function known(tokens: readonly Token[], first: number, last: number): NameMention | DemonymMention | undefined {
  const words = tokens.slice(first, last)
  const keys = words.map(({ lower }) => fold(lower))
  const match = knownNames().match(words, keys, 0, words.length)
  if (match?.length !== words.length || match.value.ambiguous) return undefined
  const { type, subtype, country, name, demonym } = match.value
  const found = { first, last, country, name, rule: 'names/known' }
  if (demonym)
    return { ...found, kind: 'demonym', type: 'place', subtype: subtype === 'country' ? 'country' : 'region' }
  return { ...found, kind: 'name', type, subtype, known: true }
}

function isTitleWord(token: Token | undefined): boolean {
  return token !== undefined && (PORTFOLIOS.has(token.lower) || OFFICE_MODIFIERS.has(token.lower))
}
