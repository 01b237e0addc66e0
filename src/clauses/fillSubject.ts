import type { ClauseDraft, NounDraft } from './draft.js'
import { OBJECT_CONTROL } from './words/governors.js'

/** Gerunds after these are done by the object: "accused X of meeting Y", "kept X from joining". */
const OBJECT_PREPOSITIONS = new Set(['of', 'from', 'into'])

/** "thanked X for visiting", "criticised X for meeting Y": for what X did. */
const DEED_VERBS = new Set(
  `thank praise criticize criticise blame condemn commend applaud congratulate rebuke attack slam fault forgive lambast berate
  hail scold punish chide censure`.split(/\s+/),
)

const THANKS = new Set(['gratitude', 'thanks', 'appreciation'])

/** "expressed her gratitude to X for visiting": X visited. */
function thankedOf({ object, phrases }: ClauseDraft): NounDraft | null {
  const all = [...phrases, ...(object?.complements ?? [])]
  return all.find(({ preposition, object: to }) => preposition === 'to' && to !== null)?.object ?? null
}

/** Finds the subject that the grammar leaves out: of a second verb, an infinitive, a participle. */
export function fillSubject(clause: ClauseDraft): void {
  const { governor, link, kind } = clause
  if (link === 'coordinate') {
    clause.subject = governor?.subject ?? null
    return
  }
  if (kind === 'participle' && clause.antecedent) {
    clause.subject = clause.antecedent
    return
  }
  if (kind === 'infinitive') clause.subject = clause.antecedent ?? infinitiveSubject(clause)
  else if (kind === 'participle' && governor && clause.linkWord === 'for' && THANKS.has(governor.object?.lemma ?? ''))
    clause.subject = thankedOf(governor) ?? governor.subject
  else if (kind === 'participle' && governor)
    clause.subject =
      (OBJECT_PREPOSITIONS.has(clause.linkWord ?? '') ||
        (clause.linkWord === 'for' && DEED_VERBS.has(governor.verb?.group.lemma ?? ''))) &&
      clause.hangsOn !== governor.object?.lemma &&
      governor.object &&
      !governor.verb?.group.passive
        ? governor.object
        : governor.subject
  else if (clause.verb && clause.kind === 'subordinate' && governor && clause.verb.form !== 'finite')
    clause.subject = governor.subject
}

function infinitiveSubject(clause: ClauseDraft): NounDraft | null {
  const { governor, hangsOnNoun } = clause
  if (!governor) return null
  const stated = phraseSubject(clause, governor)
  if (stated) return stated
  if (hangsOnNoun)
    return (
      nounSubject(hangsOnNoun) ??
      (governor.object === hangsOnNoun || governor.predicative === hangsOnNoun || inPhrase(governor, hangsOnNoun)
        ? governor.subject
        : null)
    )
  const verb = governor.verb?.group
  if (!verb) return lastSubject(governor)
  if (OBJECT_CONTROL.has(verb.lemma) && !verb.passive && governor.object && clause.link === 'control')
    return governor.object
  if (OBJECT_CONTROL.has(verb.lemma) && !verb.passive && governor.indirectObject) return governor.indirectObject
  return governor.subject
}

/** "for X to meet", "called on X to meet", "appealed to X to meet": the phrase right before the infinitive. */
function phraseSubject(clause: ClauseDraft, governor: ClauseDraft): NounDraft | null {
  const at = clause.verb?.group.first ?? 0
  const lemma = governor.verb?.group.lemma ?? ''
  const noun = clause.hangsOnNoun?.lemma ?? ''
  for (const { object, last, preposition } of [...governor.phrases, ...(clause.hangsOnNoun?.complements ?? [])]) {
    // A comma may close an apposition: "called on the premier, X, to resign".
    if (!object || (last !== at && last !== at - 1)) continue
    if (preposition === 'for') return object
    if (
      (preposition === 'on' || preposition === 'upon') &&
      (lemma === 'call' || lemma === 'prevail' || noun === 'call')
    )
      return object
    if (preposition === 'to' && (lemma === 'appeal' || noun === 'invitation' || noun === 'appeal')) return object
  }
  return null
}

/** Whose plan it is. */
function nounSubject(noun: NounDraft): NounDraft | null {
  if (noun.possessor) return noun.possessor
  return (
    noun.complements.find(({ preposition }) => preposition === 'by' || preposition === 'of' || preposition === 'from')
      ?.object ?? null
  )
}

function inPhrase(governor: ClauseDraft, noun: NounDraft): boolean {
  return governor.phrases.some(({ object }) => object === noun)
}

function lastSubject(governor: ClauseDraft): NounDraft | null {
  const item = governor.pre.findLast(({ kind }) => kind === 'noun')
  return item?.kind === 'noun' ? item.noun : null
}
