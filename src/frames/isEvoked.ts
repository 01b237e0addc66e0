import type { Clause } from '../clauses/clause.js'
import type { Frame } from './frame.js'

/** Does a clause evoke a frame by itself, or, where its verb only supports, by one of the frame's nouns ("is" with "a member")? */
export function isEvoked({ evokedBy }: Frame, { lemma, noun, subject, object, predicative, phrases }: Clause): boolean {
  if (noun ? evokedBy.nouns.includes(lemma) : evokedBy.verbs.includes(lemma)) return true
  const named = [subject, object, predicative, ...phrases.map((phrase) => phrase.object)]
  return named.some((phrase) => phrase !== null && evokedBy.nouns.includes(phrase.lemma))
}
