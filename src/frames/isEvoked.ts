import type { Clause } from '../clauses/clause.js'
import type { Frame } from './frame.js'

/**
 * Does a clause evoke a frame? Where a frame has verbs that only support, it is read at the verb beside one of its nouns ("is a
 * member"), and the noun alone evokes nothing.
 */
export function isEvoked({ evokedBy }: Frame, { lemma, noun, subject, object, predicative, phrases }: Clause): boolean {
  const { verbs, nouns, supports = [] } = evokedBy
  if (noun) return nouns.includes(lemma) && supports.length === 0
  const named = [subject, object, predicative, ...phrases.map((phrase) => phrase.object)]
  return verbs.includes(lemma) || named.some((phrase) => phrase !== null && nouns.includes(phrase.lemma))
}
