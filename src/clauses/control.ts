import type { Clause, Modality } from './clause.js'
import type { ClauseDraft, NounDraft } from './draft.js'
import { type Reality, weaker } from './ownReality.js'
import {
  CANCELLING,
  COLLAPSING,
  type Effect,
  GOVERNING_ADJECTIVES,
  GOVERNING_NOUNS,
  governingEffect,
  POSTPONING,
} from './words/governors.js'
import { BELIEVED } from './words/veracity.js'

/** Verbs that say nothing about what hangs on them when they are denied: "did not say that", "did not refuse to". */
export const OPEN_WHEN_DENIED = new Set([
  'say',
  'confirm',
  'announce',
  'deny',
  'comment',
  'specify',
  'know',
  'reveal',
  'disclose',
  'decide',
  'clarify',
  'rule',
  'hesitate',
  'exclude',
  'mention',
  'refuse',
  'decline',
  'dismiss',
  'reject',
  'oppose',
  'forbid',
  'ban',
  'bar',
])

/** "agreed to", "is due to", "a plan to", "denied holding". */
export function control(clause: ClauseDraft, own: Reality, governor: ClauseDraft, above: Reality): Reality {
  const effect = effectOf(clause, governor)
  const off = clause.hangsOnNoun && above.positive ? calledOff(governor, clause.hangsOnNoun) : null
  if (off) return { modality: off, positive: own.positive, tense: above.tense }
  // "did not cancel her plan to meet Berg": the plan stands.
  if (clause.hangsOnNoun && !above.positive && calledOff(governor, clause.hangsOnNoun) !== null)
    return { ...own, modality: weaker(own.modality, effect.modality), tense: 'future' }
  const lemma = governor.verb?.group.lemma ?? ''
  // "it was not easy to meet": whether they did is open.
  if (effect.open)
    return {
      modality: weaker(own.modality, 'possible'),
      positive: own.positive,
      tense: controlTense(effect, above, 'possible'),
    }
  const isOpen = !above.positive && effect.denies && OPEN_WHEN_DENIED.has(lemma)
  const flips = Number(effect.denies ?? false) + Number(!above.positive) + Number(!own.positive)
  const verbal =
    clause.hangsOnNoun && governor.verb && !(governor.predicative === clause.hangsOnNoun)
      ? governingEffect(governor.verb.group)
      : undefined
  const denied = Number(verbal?.denies ?? false)
  // "refused to let it join": whoever is not let does not.
  const isBarred = !above.positive && !clause.hangsOn && LETTING.has(lemma)
  const own2 = weaker(own.modality, isBarred ? 'asserted' : effect.modality)
  const modality = isOpen
    ? 'possible'
    : weaker(own2, effect.ahead && above.modality === 'planned' ? 'planned' : above.modality)
  return { modality, positive: (flips + denied) % 2 === 0, tense: controlTense(effect, above, modality) }
}

const LETTING: ReadonlySet<string> = new Set(['let', 'allow', 'permit', 'enable', 'authorize', 'authorise'])

function controlTense(effect: Effect, above: Reality, modality: Modality): Clause['tense'] {
  if (modality === 'asserted') return above.tense
  if (effect.ahead) return 'future'
  return above.tense === 'past' ? 'past' : 'future'
}

/** "cancelled plans to visit", "plans to visit have been shelved" */
function calledOff({ verb, object, subject }: ClauseDraft, noun: NounDraft): 'cancelled' | 'postponed' | null {
  const group = verb?.group
  if (!group) return null
  const named = group.particle ? `${group.lemma}+${group.particle}` : group.lemma
  if (subject === noun && !group.passive && COLLAPSING.has(named)) return 'cancelled'
  if (object !== noun && !(subject === noun && group.passive)) return null
  if (CANCELLING.has(named)) return 'cancelled'
  return POSTPONING.has(named) ? 'postponed' : null
}

function effectOf({ verb, hangsOn, hangsOnNoun, link }: ClauseDraft, governor: ClauseDraft): Effect {
  const asserted: Effect = { modality: 'asserted' }
  // "accepted an invitation to visit": agreed to.
  if (hangsOnNoun && hangsOn && OFFERS.has(hangsOn) && governor.verb?.group.lemma === 'accept')
    return { modality: 'planned', ahead: true }
  if (hangsOn)
    return (
      (hangsOnNoun ? GOVERNING_NOUNS.get(hangsOn) : GOVERNING_ADJECTIVES.get(hangsOn)) ?? {
        modality: hangsOnNoun ? 'planned' : 'possible',
      }
    )
  const group = governor.verb?.group
  if (!group) return link === 'control' ? { modality: 'planned' } : asserted
  // "is believed to have met": nobody says that it is so.
  const isHearsay = group.lemma === 'suppose' ? verb?.group.perfect : BELIEVED.has(group.lemma)
  if (group.passive && isHearsay) return { modality: 'possible' }
  const adjective = group.passive ? GOVERNING_ADJECTIVES.get(participleOf(group.lemma)) : undefined
  // "is prepared to join" would, if asked; "is supposed to" is to.
  if (adjective) return group.lemma === 'prepare' ? adjective : { modality: 'planned' }
  // "is to meet" is read as a modal; "the plan is to meet" says what is planned.
  if (group.lemma === 'be')
    return governor.subject
      ? (GOVERNING_NOUNS.get(governor.subject.lemma) ?? { modality: 'planned' })
      : { modality: 'planned' }
  // "stopped to meet Berg" met him; "stopped meeting Berg" does so no more.
  if (group.lemma === 'stop' && verb?.form === 'infinitive') return asserted
  // "Prado, to be received by Berg on Monday, left": what is to be done lies ahead.
  const isAhead = verb?.form === 'infinitive' && verb.group.passive && !group.passive
  return governingEffect(group) ?? (isAhead ? { modality: 'planned' } : asserted)
}

const OFFERS: ReadonlySet<string> = new Set(['invitation', 'offer', 'request', 'proposal'])

function participleOf(lemma: string): string {
  return lemma === 'set' ? 'set' : lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`
}
