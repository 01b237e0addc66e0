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
  const takenBack = doubtAt === null ? [] : clausesBefore(clauses, doubtAt)
  const aside = clauses.find((clause) => isHearsay(clause, clauses))
  return [...known].flatMap(([clause, reality]): [ClauseDraft, Reality][] => {
    const source = sources.get(clause)
    const isDoubted =
      (source !== undefined && (doubted.has(source) || isUnreliableSource(source))) ||
      (aside !== undefined && clause !== aside) ||
      takenBack.includes(clause) ||
      isUntrueTitle(clause)
    return isDoubted ? [[clause, { ...reality, modality: weaker(reality.modality, 'possible') }]] : []
  })
}

/** What ", a claim that both deny" takes back: the nearest clause, and those it hangs on up to whoever says it. */
function clausesBefore(clauses: readonly ClauseDraft[], doubtAt: number): ClauseDraft[] {
  const before = clauses.filter(({ verb }) => verb !== null && verb.group.first < doubtAt)
  const found: ClauseDraft[] = []
  // "met Berg, said two people; the palace denied it": what they said.
  const told = before.findLast(({ verb }) => verb !== null && !SPEECH_VERBS.has(verb.group.lemma))
  let clause = told ?? before.at(-1) ?? null
  while (clause?.verb && !found.includes(clause) && !(found.length > 0 && SPEECH_VERBS.has(clause.verb.group.lemma))) {
    found.push(clause)
    clause = clause.governor
  }
  return [
    ...found,
    ...clauses.filter(({ verb, governor }) => verb === null && governor !== null && found.includes(governor)),
  ]
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
