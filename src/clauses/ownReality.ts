import type { Clause, Modality } from './clause.js'
import type { ClauseDraft } from './draft.js'
import { TURNED } from './verbGroups.js'
import { GOVERNING_VERBS } from './words/governors.js'
import { HEARSAY, LOOSELY } from './words/veracity.js'

/** How real a clause is told to be. */
export type Reality = Pick<Clause, 'modality' | 'positive' | 'tense'>

const RANK: readonly Modality[] = [
  'asserted',
  'planned',
  'proposed',
  'possible',
  'postponed',
  'cancelled',
  'counterfactual',
]

/** "may have met", "must have met": a guess. "could have met": it did not come to it. */
const GUESSING: ReadonlySet<string> = new Set(['may', 'might', 'must'])

/** The less real of two. */
export function weaker(a: Modality, b: Modality): Modality {
  return RANK.indexOf(a) >= RANK.indexOf(b) ? a : b
}

/** What the verb group itself says. */
export function ownReality(draft: ClauseDraft, heading: boolean, isReported: boolean): Reality {
  const { verb, subject, object, agent, predicative, governor, link } = draft
  if (!verb) return { modality: 'asserted', positive: true, tense: 'none' }
  const { group, modal } = verb
  const negative = verb.negative || [subject, object, predicative].some((noun) => noun?.determiner === 'negative')
  const positive = !negative
  const past =
    heading &&
    group.tense === 'present' &&
    !group.progressive &&
    !group.perfect &&
    group.lemma !== 'be' &&
    modal === null &&
    !group.passive
  const plain: Reality = { modality: 'asserted', positive, tense: past ? 'past' : group.tense }
  // "Had they met, …", "Were they to meet, …": the subject behind the auxiliary makes it a condition, where nothing is asked.
  const asked = verb.inverted !== null && positive && !verb.adverbs.includes(TURNED)
  if (asked && group.perfect && group.tense === 'past' && modal === null)
    return { modality: 'counterfactual', positive, tense: 'past' }
  // "“Has Norway joined?” he asked": a question, though the sentence ends without its mark.
  if (positive && [subject, object, agent].some((noun) => noun?.oneOf)) return { ...plain, modality: 'possible' }
  if (asked || verb.adverbs.some((word) => HEARSAY.has(word)) || isLoose(draft))
    return { ...plain, modality: 'possible' }
  if (modal === null || modal === 'do') return plain
  if (modal === 'will' || modal === 'shall') return { modality: 'planned', positive, tense: 'future' }
  // "was to have met": it did not come to it.
  if (modal === 'be to' && group.perfect) return { modality: 'counterfactual', positive, tense: 'past' }
  if (modal === 'be to') return { modality: 'planned', positive, tense: group.tense === 'past' ? 'past' : 'future' }
  if (modal === 'would') {
    if (group.perfect) return { modality: 'counterfactual', positive, tense: 'past' }
    if (GOVERNING_VERBS.get(group.lemma)?.modality === 'proposed') return { ...plain, tense: 'present' }
    return isReported || (governor && link === 'complement' && speaksInPast(governor))
      ? { modality: 'planned', positive, tense: 'future' }
      : { modality: 'possible', positive, tense: 'future' }
  }
  // "has yet to ratify": it has not.
  if (modal === 'have to' && negative) return plain
  if (group.perfect) return { modality: GUESSING.has(modal) ? 'possible' : 'counterfactual', positive, tense: 'past' }
  if (modal === 'have to' || modal === 'must' || modal === 'should' || modal === 'ought')
    return { modality: 'proposed', positive, tense: 'future' }
  if (modal === 'can' || modal === 'could')
    return { modality: negative ? 'asserted' : 'possible', positive, tense: 'present' }
  return { modality: 'possible', positive, tense: 'future' }
}

/** "On paper, Norway is a member", "is practically a member", "is a member in all but name": as if it were so. */
function isLoose({ verb, pre, post }: ClauseDraft): boolean {
  if (!verb) return false
  return (
    verb.adverbs.some((word) => LOOSELY.has(word)) ||
    (verb.group.lemma === 'be' && verb.adverbs.includes('virtually')) ||
    [pre.at(0), pre.at(-1), ...post].some((item) => item?.kind === 'adverb' && LOOSELY.has(item.lemma))
  )
}

function speaksInPast({ verb }: ClauseDraft): boolean {
  return verb !== null && (verb.group.tense === 'past' || verb.group.perfect)
}
