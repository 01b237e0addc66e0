import { OFFICE_HEADS, OFFICE_MODIFIERS, PORTFOLIO_HEADS, PORTFOLIOS } from '../../lexicon/officeWords.js'
import type { Token } from '../../text/token.js'
import type { DemonymMention, NameMention } from '../mention.js'

/**
 * Is a guessed name made of the words of titles alone, so that an office may take it back? "Housing and Urban Development" in
 * "the Minister of Lands, Housing and Urban Development", "Prime" in "Deputy Prime Minister".
 */
export function isTitleLike(tokens: readonly Token[], name: NameMention | DemonymMention): boolean {
  if (name.kind === 'demonym') return false
  // "Labour Minister" is no minister of the Labour Party.
  const one = name.last - name.first === 1 && PORTFOLIOS.has(tokens[name.first]?.lower ?? '')
  if (name.known && !(one && PORTFOLIO_HEADS.has(tokens[name.last]?.lower ?? ''))) return false
  // "the chairperson of the African Union Commission": a body, whatever its words.
  if (name.last - name.first > 1 && BODIES.has(tokens[name.last - 1]?.lower ?? '')) return false
  for (let at = name.first; at < name.last; at++) {
    const word = tokens[at]?.lower ?? ''
    if (!PORTFOLIOS.has(word) && !OFFICE_MODIFIERS.has(word) && !OFFICE_HEADS.has(word) && !JOINTS.has(word))
      return false
  }
  return true
}

const BODIES = new Set(
  'commission agency authority council committee board court union office assembly corporation fund'.split(' '),
)
const JOINTS = new Set(['and', '&', ',', 'of', 'for', 'the', '-', 'hrh', 'hm', 'h.e.', 'he'])
