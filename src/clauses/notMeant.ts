import { isUnreliable, isUnreliableSource } from './contentClause.js'
import type { ClauseDraft, NounDraft } from './draft.js'
import { type Reality, weaker } from './ownReality.js'
import { withdrawnSources } from './withdrawnSources.js'
import { SPEECH_VERBS } from './words/speechVerbs.js'
import { BELIEVED, STATEMENT_NOUNS, UNRELIABLE_NOUNS } from './words/veracity.js'

/**
 * Takes the clauses of a sentence, how real each is and who said so, and gives those that nobody stands by, as no more than possible:
 * "“Sure, and Peru has joined,” he joked", "the post, since deleted, said", ", a satirical website wrote", ", it is claimed",
 * ", a claim that both deny".
 */
export function notMeant(
  clauses: readonly ClauseDraft[],
  known: ReadonlyMap<ClauseDraft, Reality>,
  sources: ReadonlyMap<ClauseDraft, NounDraft>,
  doubtAt: number | null,
): [ClauseDraft, Reality][] {
  const doubted = new Set([...clauses.flatMap(doubtedSpeaker), ...withdrawnSources(clauses)])
  const aside = clauses.find((clause) => isHearsay(clause, clauses))
  return [...known].flatMap(([clause, reality]): [ClauseDraft, Reality][] => {
    const source = sources.get(clause)
    const isDoubted =
      (source !== undefined && (doubted.has(source) || isUnreliableSource(source))) ||
      (aside !== undefined && clause !== aside) ||
      (doubtAt !== null && (clause.verb?.group.first ?? doubtAt) < doubtAt) ||
      isUntrueTitle(clause)
    return isDoubted ? [[clause, { ...reality, modality: weaker(reality.modality, 'possible') }]] : []
  })
}

/** "The headline “Norway joins the union” was an error": the words of a headline, which are not the text's own. */
function isUntrueTitle({ link, antecedent, quoted }: ClauseDraft): boolean {
  return link === 'relative' && quoted && antecedent !== null && STATEMENT_NOUNS.has(antecedent.lemma)
}

/** "he joked", "the minister said in error" */
function doubtedSpeaker(clause: ClauseDraft): NounDraft[] {
  const { verb, subject } = clause
  return verb && subject && SPEECH_VERBS.has(verb.group.lemma) && isUnreliable(clause) ? [subject] : []
}

/** ", it is claimed", ", rumour has it", ", if reports are to be believed": said beside something, of all of it. */
function isHearsay(clause: ClauseDraft, clauses: readonly ClauseDraft[]): boolean {
  const { verb, subject, object, linkWord } = clause
  if (!verb) return false
  const { lemma, passive } = verb.group
  if (linkWord === 'if' && lemma === 'believe') return true
  if (lemma === 'have' && object?.lemma === 'it' && subject && UNRELIABLE_NOUNS.has(subject.lemma)) return true
  return (
    passive && subject?.lemma === 'it' && BELIEVED.has(lemma) && !clauses.some(({ governor }) => governor === clause)
  )
}
