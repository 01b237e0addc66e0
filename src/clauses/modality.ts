import { control, OPEN_WHEN_DENIED } from './control.js'
import type { ClauseDraft } from './draft.js'
import { ownReality, type Reality, weaker } from './ownReality.js'
import { GOVERNING_NOUNS, GOVERNING_VERBS } from './words/governors.js'
import { SPEECH_VERBS } from './words/speechVerbs.js'

const CONDITIONAL = new Set(['if', 'unless', 'whether', 'lest', 'in case', 'in case of', 'about', 'than', 'except'])
const NEGATING = new Set(['without', 'instead of', 'rather than', 'against', 'short of'])

const DISMISSING = new Set(['reject', 'deny', 'dismiss', 'refute', 'rebut', 'debunk', 'contradict', 'disprove'])

/** What of the whole sentence bears on its clauses: who said them, where it is a headline or a question. */
type SentenceKind = {
  readonly heading: boolean
  readonly question: boolean
  readonly sources: ReadonlyMap<ClauseDraft, unknown>
}

/** Says of each clause with a verb how real it is, its governors first. Takes the clauses of one sentence. */
export function judgeReality(
  clauses: readonly ClauseDraft[],
  { heading, question, sources }: SentenceKind,
): ReadonlyMap<ClauseDraft, Reality> {
  const known = new Map<ClauseDraft, Reality>()
  const judge = (clause: ClauseDraft): Reality => {
    const found = known.get(clause)
    if (found) return found
    // Set before the governor is asked, so that a loop ends here.
    const own = ownReality(clause, heading, sources.has(clause))
    known.set(clause, own)
    const asked =
      question && (clause.kind === 'main' || clause.governor?.verb === null) && !clause.quoted
        ? { ...own, modality: clause.verb?.inverted ? 'possible' : weaker(own.modality, 'possible') }
        : own
    const result = clause.governor ? underGovernor(clause, asked, judge) : asked
    known.set(clause, result)
    return result
  }
  for (const clause of clauses) judge(clause)
  return known
}

type Judge = (clause: ClauseDraft) => Reality

function underGovernor(clause: ClauseDraft, own: Reality, judge: Judge): Reality {
  const { governor, link, linkWord } = clause
  if (!governor) return own
  const above = judge(governor)
  switch (link) {
    case 'complement':
      return complement(clause, own, governor, above)
    case 'control':
      return control(clause, own, governor, above)
    case 'purpose':
      return {
        modality: weaker(own.modality, above.modality),
        positive: own.positive === above.positive,
        tense: above.tense,
      }
    case 'coordinate':
      return coordinate(clause, own, governor, above)
    case 'adverbial':
      return adverbial(clause, own, governor, above, linkWord ?? '')
    case 'relative':
      return clause.verb?.form === 'finite' ? own : unfinished(clause, own, above)
    default:
      return own
  }
}

/** "said that", "hoped that", "whether": content clauses. */
function complement(clause: ClauseDraft, own: Reality, governor: ClauseDraft, above: Reality): Reality {
  const { linkWord, hangsOn } = clause
  if (linkWord === 'whether' || linkWord === 'if') return { ...own, modality: weaker(own.modality, 'possible') }
  const lemma = governor.verb?.group.lemma ?? ''
  const effect = hangsOn ? GOVERNING_NOUNS.get(hangsOn) : GOVERNING_VERBS.get(lemma)
  // "dismissed reports that he had met Berg": what is reported is turned down.
  const dismisses = hangsOn !== null && DISMISSING.has(lemma)
  const isRuledOut = lemma === 'rule' && governor.verb?.group.particle === 'out'
  const denies = lemma === 'deny' || isRuledOut || dismisses || (effect?.denies ?? false)
  if (!above.positive && OPEN_WHEN_DENIED.has(lemma)) return { ...own, modality: weaker(own.modality, 'possible') }
  const flips = Number(denies) + Number(!above.positive)
  const positive = flips % 2 === 0 ? own.positive : !own.positive
  if (SPEECH_VERBS.has(lemma) && !hangsOn && lemma !== 'propose' && lemma !== 'suggest') {
    // "insisted that he join": a bare form after a verb of saying is a demand.
    const isDemand = clause.verb?.bare && (lemma === 'insist' || lemma === 'demand')
    return {
      ...own,
      positive,
      modality: isDemand
        ? weaker(own.modality, 'proposed')
        : lemma === 'predict' || lemma === 'speculate'
          ? weaker(own.modality, 'possible')
          : own.modality,
    }
  }
  const modality =
    effect && own.modality === 'asserted' && effect.modality === 'planned' && clause.verb?.group.tense === 'past'
      ? 'asserted'
      : (effect?.modality ?? 'asserted')
  return { ...own, positive, modality: dismisses ? own.modality : weaker(own.modality, modality) }
}

/** 1 where the governor turns down what hangs on its object: "dismissed the idea of joining". */
function turnsDown({ verb }: ClauseDraft): number {
  return Number(GOVERNING_VERBS.get(verb?.group.lemma ?? '')?.denies ?? false)
}

/** The second of two verbs stands under what the first stands under. */
function coordinate(clause: ClauseDraft, own: Reality, partner: ClauseDraft, above: Reality): Reality {
  if (clause.verb?.form !== 'finite') return { ...above, positive: own.positive === above.positive }
  const isUnder =
    partner.governor !== null &&
    (partner.link === 'adverbial' || partner.link === 'complement') &&
    partner.kind === clause.kind
  if (!isUnder) return own
  const conditional = CONDITIONAL.has(partner.linkWord ?? '')
  if (conditional) return { ...own, modality: weaker(own.modality, 'possible') }
  // Would, under the same verb of saying, is a reported will.
  return clause.verb.modal === 'would' && above.modality === 'planned' && !clause.verb.group.perfect
    ? { ...own, modality: 'planned', tense: 'future' }
    : own
}

function adverbial(clause: ClauseDraft, own: Reality, governor: ClauseDraft, above: Reality, word: string): Reality {
  if (CONDITIONAL.has(word)) return { ...own, modality: weaker(own.modality, 'possible') }
  if (NEGATING.has(word)) return { ...own, positive: !own.positive, tense: above.tense }
  if (clause.verb?.form === 'finite') {
    // "when they meet on Friday" beside "will": the present is a future.
    const isAhead =
      own.modality === 'asserted' &&
      own.tense === 'present' &&
      above.modality === 'planned' &&
      word !== 'because' &&
      word !== 'as' &&
      word !== 'since' &&
      word !== 'while' &&
      word !== 'although' &&
      word !== 'though'
    return isAhead ? { ...own, modality: 'planned', tense: 'future' } : own
  }
  if (word === 'from') {
    const denies = GOVERNING_VERBS.get(governor.verb?.group.lemma ?? '')?.denies ?? false
    return { ...own, positive: denies === above.positive ? !own.positive : own.positive, tense: above.tense }
  }
  const effect = clause.hangsOn ? GOVERNING_NOUNS.get(clause.hangsOn) : undefined
  if (effect)
    return {
      modality: weaker(effect.modality, above.modality),
      positive:
        (Number(effect.denies ?? false) + Number(!above.positive) + turnsDown(governor) + Number(!own.positive)) % 2 ===
        0,
      tense: above.tense,
    }
  if (word === 'of' || word === 'for' || word === 'to' || word === 'on') {
    const verbal = GOVERNING_VERBS.get(governor.verb?.group.lemma ?? '')
    if (verbal) {
      const isAhead = verbal.modality === 'planned' && above.tense === 'present'
      return {
        modality: weaker(verbal.modality, above.modality),
        positive: own.positive,
        tense: isAhead ? 'future' : above.tense,
      }
    }
  }
  return unfinished(clause, own, above)
}

/** A participle or gerund has no time of its own: it shares that of its governor. */
function unfinished(clause: ClauseDraft, own: Reality, above: Reality): Reality {
  const isPassiveInfinitive =
    clause.verb?.form === 'infinitive' && clause.link === 'relative' && clause.verb.group.passive
  if (isPassiveInfinitive)
    return { ...own, modality: weaker('planned', above.modality), tense: above.tense === 'past' ? 'past' : 'future' }
  const shares =
    above.modality === 'planned' ||
    above.modality === 'possible' ||
    above.modality === 'counterfactual' ||
    above.modality === 'proposed'
  return { ...own, modality: shares ? weaker(own.modality, above.modality) : own.modality, tense: above.tense }
}
