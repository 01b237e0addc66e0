import type { ClauseDraft } from './draft.js'
import { asParticiple } from './repairs.js'

/**
 * "Also expected in Lima is President X": the participle stands first, the subject last. Takes the clauses of a sentence with their
 * arguments and gives them with such a pair made one: "President X is expected in Lima"; so "Also joining the union were A and B".
 */
export function joinFronted(drafts: readonly ClauseDraft[]): ClauseDraft[] {
  const [first, second] = drafts.filter(({ verb }) => verb !== null)
  const isGerund = first?.verb?.form === 'gerund' && !first.governor?.verb
  const isFronted =
    (isGerund || (first?.verb?.form === 'finite' && first.verb.ambiguous && first.object === null)) &&
    first.subject === null &&
    second?.governor === first &&
    second.verb?.group.lemma === 'be' &&
    second.subject === null &&
    second.predicative !== null
  if (!isFronted || !first?.verb || !second?.verb) return [...drafts]
  const { tense } = second.verb.group
  if (isGerund) {
    first.kind = 'main'
    first.verb = { ...first.verb, form: 'finite', group: { ...first.verb.group, tense, progressive: true } }
  } else {
    const { group } = asParticiple(first.verb)
    first.verb = { ...first.verb, ambiguous: false, group: { ...group, tense } }
  }
  first.subject = second.predicative
  for (const draft of drafts) if (draft.governor === second) draft.governor = first
  return drafts.filter((draft) => draft !== second)
}
