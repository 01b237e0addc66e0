import { type ClauseDraft, emptyClause, type Item } from './draft.js'

/**
 * "met A in Oslo and B in Lima": the second half lacks its verb. Takes the clauses of a sentence and gives them with each such
 * half as a clause of its own, coordinate with the first.
 */
export function splitGaps(clauses: readonly ClauseDraft[]): ClauseDraft[] {
  return clauses.flatMap((clause) => {
    const halves: ClauseDraft[] = [clause]
    for (let cut = gapIn(clause.post); cut > 0; cut = gapIn(halves.at(-1)?.post ?? [])) {
      const last = halves.at(-1)
      if (!last) break
      const post = last.post.splice(cut + 1)
      last.post.length = cut
      halves.push(
        emptyClause(clause.kind, {
          verb: clause.verb,
          post,
          governor: clause,
          link: 'coordinate',
          quoted: clause.quoted,
        }),
      )
    }
    return halves
  })
}

/** Index of the "and" before a second object with a second place or time; 0 where there is none. */
function gapIn(items: readonly Item[]): number {
  for (let at = 2; at < items.length - 2; at++) {
    const [first, phrase, join, second, next] = items.slice(at - 2, at + 3)
    if (join?.kind !== 'conjunction' || first?.kind !== 'noun' || second?.kind !== 'noun') continue
    if (
      isWhereOrWhen(phrase) &&
      isWhereOrWhen(next) &&
      kindOf(phrase) === kindOf(next) &&
      first.noun.mention !== null &&
      second.noun.mention !== null
    )
      return at
  }
  return 0
}

function isWhereOrWhen(item: Item | undefined): boolean {
  return kindOf(item) !== null
}

function kindOf(item: Item | undefined): string | null {
  if (item?.kind === 'time') return 'time'
  if (item?.kind !== 'phrase') return null
  if (item.phrase.time) return 'time'
  const mention = item.phrase.object?.mention
  return mention?.kind === 'name' && mention.type === 'place' ? item.phrase.preposition : null
}
