import type { VerbGroup } from './clause.js'
import type { ClauseDraft, NounDraft } from './draft.js'
import { STATEMENT_NOUNS, WITHDRAWING } from './words/veracity.js'

/**
 * Takes the clauses of a sentence and gives those whose words in it were taken back: the post in "the post, since deleted, said", the
 * story in "retracted a story that said", the ministry in "In a post that was later deleted, the ministry wrote".
 */
export function withdrawnSources(clauses: readonly ClauseDraft[]): NounDraft[] {
  const withdrawn = new Set(clauses.flatMap(withdrawnBy))
  if (withdrawn.size === 0) return []
  const writers = clauses.flatMap(({ subject, phrases }) =>
    subject && phrases.some(({ object }) => object && withdrawn.has(object)) ? [subject] : [],
  )
  return [...withdrawn, ...writers]
}

function withdrawnBy({ verb, subject, object }: ClauseDraft): NounDraft[] {
  if (!verb || verb.negative || !takesBack(verb.group)) return []
  // "The post, since deleted, said" reads like a past: no post deletes anything.
  const undergone = verb.group.passive || object === null ? subject : object
  return undergone && STATEMENT_NOUNS.has(undergone.lemma) ? [undergone] : []
}

/** "retracted", "took back" */
export function takesBack({ lemma, particle }: VerbGroup): boolean {
  return WITHDRAWING.has(particle === null ? lemma : `${lemma}+${particle}`)
}
