import { complement, spellsOut } from './contentClause.js'
import { control } from './control.js'
import type { ClauseDraft, NounDraft } from './draft.js'
import { notMeant } from './notMeant.js'
import { ownReality, type Reality, weaker } from './ownReality.js'
import { CONDITIONAL_OPENERS } from './words/conditionalOpeners.js'
import { GOVERNING_NOUNS, GOVERNING_VERBS, governingEffect } from './words/governors.js'

const CONDITIONAL = new Set([
  'if',
  'unless',
  'whether',
  'provided',
  'lest',
  ...CONDITIONAL_OPENERS,
  'in case of',
  'about',
  'than',
  'except',
])
const NEGATING = new Set(['without', 'instead of', 'rather than', 'against', 'short of', 'far from', 'close to'])

/** What of the whole sentence bears on its clauses: who said them, where it is a headline or a question. */
type SentenceKind = {
  readonly heading: boolean
  readonly question: boolean
  readonly sources: ReadonlyMap<ClauseDraft, NounDraft>
  /** The token from which the sentence casts doubt on what stands before. */
  readonly doubtAt: number | null
}

/** Says of each clause with a verb how real it is, its governors first. Takes the clauses of one sentence. */
export function judgeReality(
  clauses: readonly ClauseDraft[],
  { heading, question, sources, doubtAt }: SentenceKind,
): ReadonlyMap<ClauseDraft, Reality> {
  const known = new Map<ClauseDraft, Reality>()
  const judge = (clause: ClauseDraft): Reality => {
    const found = known.get(clause)
    if (found) return found
    // Set before the governor is asked, so that a loop ends here.
    const own = ownReality(clause, heading, sources.has(clause))
    known.set(clause, own)
    const asked =
      // "Did Prado, who met Voss, meet Berg?": the bare form behind the relative is what is asked.
      question && (clause.kind === 'main' || clause.governor?.verb === null || clause.verb?.bare) && !clause.quoted
        ? { ...own, modality: clause.verb?.inverted ? 'possible' : weaker(own.modality, 'possible') }
        : own
    const result = clause.governor ? underGovernor(clause, asked, judge) : asked
    known.set(clause, result)
    return result
  }
  for (const clause of clauses) judge(clause)
  for (const [clause, reality] of notMeant(clauses, known, sources, doubtAt)) known.set(clause, reality)
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
      return coordinate(clause, own, governor, above, judge)
    case 'adverbial':
      return adverbial(clause, own, governor, above, linkWord ?? '')
    case 'relative':
      if (spellsOut(clause))
        return complement({ ...clause, hangsOn: clause.antecedent?.lemma ?? null }, own, governor, above)
      return clause.verb?.form === 'finite' ? own : unfinished(clause, own, above)
    default:
      return own
  }
}

/** 1 where the governor turns down what hangs on its object: "dismissed the idea of joining". */
function turnsDown({ verb }: ClauseDraft): number {
  return Number((verb && governingEffect(verb.group)?.denies) ?? false)
}

/** The second of two verbs stands under what the first stands under. */
function coordinate(clause: ClauseDraft, own: Reality, partner: ClauseDraft, above: Reality, judge: Judge): Reality {
  if (clause.verb?.form !== 'finite') return { ...above, positive: own.positive === above.positive }
  const isUnder = (partner.link === 'adverbial' || partner.link === 'complement') && partner.kind === clause.kind
  if (!isUnder || partner.governor === null) return own
  const conditional = CONDITIONAL.has(partner.linkWord ?? '')
  if (conditional) return { ...own, modality: weaker(own.modality, 'possible') }
  // Would, under the same verb of saying, is a reported will.
  if (clause.verb.modal === 'would' && above.modality === 'planned' && !clause.verb.group.perfect)
    return { ...own, modality: 'planned', tense: 'future' }
  // "denied that she had resigned and met Berg": both are denied.
  const under: ClauseDraft = { ...clause, hangsOn: partner.hangsOn, linkWord: partner.linkWord }
  return partner.link === 'complement' ? complement(under, own, partner.governor, judge(partner.governor)) : own
}

function adverbial(clause: ClauseDraft, own: Reality, governor: ClauseDraft, above: Reality, word: string): Reality {
  if (CONDITIONAL.has(word)) return { ...own, modality: weaker(own.modality, 'possible') }
  // "did not leave without meeting Berg": she met him.
  if (word === 'without' && !above.positive) return { ...own, tense: above.tense }
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
    const lemma = governor.verb?.group.lemma ?? ''
    // "was not meant to stop her from visiting": whether she did is open.
    if (!above.positive && GOVERNING_VERBS.get(lemma)?.denies)
      return { ...own, modality: weaker(own.modality, 'possible'), tense: above.tense }
    // "kept her from meeting", "a long way from being"
    const denies = lemma === 'keep' || clause.hangsOn === 'way' || (GOVERNING_VERBS.get(lemma)?.denies ?? false)
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
    const verbal = governor.verb ? governingEffect(governor.verb.group) : undefined
    if (verbal) {
      const isAhead = verbal.modality === 'planned' && above.tense === 'present'
      const flips = Number(verbal.denies ?? false) + Number(!above.positive) + Number(!own.positive)
      return {
        modality: weaker(verbal.modality, above.modality),
        positive: flips % 2 === 0,
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
