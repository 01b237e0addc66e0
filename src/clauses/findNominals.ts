import type { Clause } from './clause.js'
import { type ClauseDraft, emptyClause, type NounDraft } from './draft.js'
import { type Reality, weaker } from './ownReality.js'
import { DONE_BY_OF, EVENT_ADJECTIVES, SUPPORT_VERBS, UNDERGONE } from './words/eventNouns.js'
import {
  CANCELLING,
  COLLAPSING,
  type Effect,
  GOVERNING_NOUNS,
  GOVERNING_VERBS,
  governingEffect,
  NEVER_HELD,
  POSTPONING,
} from './words/governors.js'
import { TRACES } from './words/veracity.js'

/** An event noun with the clause in which its phrase stands. */
export type Nominal = { readonly clause: ClauseDraft; readonly reality: Reality }

type Place = {
  readonly governor: ClauseDraft | null
  readonly link: Clause['link']
  readonly linkWord: string | null
  readonly under: Effect | null
  /** It hangs on another noun: "the visit" in "the outcome of the visit". */
  readonly isInside?: boolean
}

const UNTRACED: Effect = { modality: 'possible' }

/** Negotiations that go on as a course of their own: "could derail talks", "to revive the dialogue". */
const TRACKS = new Set(['talk', 'talks', 'negotiation', 'dialogue', 'consultation', 'discussion'])

/** "hopes for talks", "talks on accession": what the noun is about, and not where or with whom. */
const ABOUT = new Set(['of', 'for', 'on', 'about', 'over', 'to', 'against'])

/** Takes the clauses of a sentence, settled and judged, and gives a clause for each wanted event noun in them. */
export function findNominals(
  clauses: readonly ClauseDraft[],
  reality: ReadonlyMap<ClauseDraft, Reality>,
  wanted: ReadonlySet<string>,
): Nominal[] {
  const seen = new Set<NounDraft>()
  const found: Nominal[] = []
  const visit = (noun: NounDraft | null, place: Place) => {
    if (!noun || seen.has(noun)) return
    seen.add(noun)
    if (
      wanted.has(noun.lemma) &&
      noun.members.length === 0 &&
      noun.mention?.kind !== 'name' &&
      noun.mention?.kind !== 'pronoun'
    )
      found.push(nominal(noun, place, reality))
    for (const member of noun.members) visit(member, place)
    for (const other of noun.appositions) visit(other, { ...place, link: 'none', under: null })
    if (noun.complements.length > 0) {
      // "no trace of talks", "no sign of a meeting": whether there was any is open.
      const untraced = noun.determiner === 'negative' && TRACES.has(noun.lemma)
      const under = untraced ? UNTRACED : (GOVERNING_NOUNS.get(noun.lemma) ?? place.under)
      const inside = { ...place, under, isInside: true }
      for (const { object, preposition } of noun.complements) visit(object, ABOUT.has(preposition) ? inside : place)
    }
    if (noun.possessor) visit(noun.possessor, { ...place, link: 'none' })
  }
  for (const governor of clauses) {
    const at = (link: Clause['link'], linkWord: string | null = null): Place => ({
      governor: governor.verb ? governor : null,
      link: governor.verb ? link : 'none',
      linkWord,
      under: null,
    })
    visit(governor.antecedent === governor.subject ? null : governor.subject, at('subject'))
    visit(governor.object, at('object'))
    visit(governor.indirectObject, at('oblique', 'to'))
    visit(governor.agent, at('agent'))
    visit(governor.predicative, at('predicative'))
    for (const { object, preposition } of governor.phrases) visit(object, at('oblique', preposition))
    for (const item of [...governor.pre, ...governor.post]) if (item.kind === 'noun') visit(item.noun, at('none'))
  }
  return found
}

function nominal(noun: NounDraft, place: Place, reality: ReadonlyMap<ClauseDraft, Reality>): Nominal {
  const clause = emptyClause('nominal', {
    noun,
    governor: place.governor,
    link: place.link,
    linkWord: place.linkWord,
    quoted: place.governor?.quoted ?? false,
  })
  clause.phrases.push(...noun.complements)
  clause.times.push(...noun.times, ...noun.complements.flatMap(({ time }) => (time ? [time] : [])))
  fillActors(clause, noun)
  return { clause, reality: realityOf(noun, place, place.governor ? reality.get(place.governor) : undefined) }
}

function fillActors(clause: ClauseDraft, noun: NounDraft): void {
  const of = noun.complements.find(({ preposition, object }) => preposition === 'of' && object)?.object ?? null
  const by = noun.complements.find(({ preposition, object }) => preposition === 'by' && object)?.object ?? null
  if (UNDERGONE.has(noun.lemma)) {
    clause.subject = by
    clause.object = noun.possessor && !of ? noun.possessor : of
    if (noun.possessor && of) clause.subject ??= noun.possessor
    return
  }
  clause.subject = by ?? noun.possessor ?? (of && (DONE_BY_OF.has(noun.lemma) || isPeople(of)) ? of : null)
}

function isPeople(noun: NounDraft): boolean {
  const { mention } = noun.members[0] ?? noun
  return (
    mention !== null &&
    (mention.kind === 'office' ||
      mention.kind === 'pronoun' ||
      (mention.kind !== 'demonym' && mention.type === 'person'))
  )
}

/** What its own words and its governor make of the event. */
function realityOf(
  noun: NounDraft,
  { governor, link, linkWord, under, isInside }: Place,
  above: Reality | undefined,
): Reality {
  const adjective = noun.adjectives.map((word) => EVENT_ADJECTIVES.get(word)).find((found) => found !== undefined)
  const own: Reality = { modality: adjective ?? 'asserted', positive: noun.determiner !== 'negative', tense: 'none' }
  const group = governor?.verb?.group
  if (!governor || !group || !above) return applyEffect(own, under)
  const undergoes = link === 'object' || (link === 'subject' && group.passive)
  const named = group.particle ? `${group.lemma}+${group.particle}` : group.lemma
  if (undergoes && CANCELLING.has(named)) return calledOff(own, above, 'cancelled')
  if (undergoes && POSTPONING.has(named)) return calledOff(own, above, 'postponed')
  // "Plans for a meeting collapsed", "a planned meeting fell through"; talks that collapse were held.
  const wasAhead = own.modality !== 'asserted' || under !== null
  if (link === 'subject' && COLLAPSING.has(named) && (wasAhead || NEVER_HELD.has(named)))
    return calledOff(own, above, 'cancelled')
  if (isAskedAbout(noun, isInside ?? false, governor, above)) return { ...own, tense: 'past' }
  if (link === 'predicative')
    return {
      modality: weaker(own.modality, above.modality),
      positive: own.positive === above.positive,
      tense: above.tense,
    }
  const effect = verbEffect(governor, link, linkWord)
  if (effect && !under) {
    // "no talks were planned" is denied once, by the noun.
    const flips = Number(effect.denies ?? false) + Number(own.positive && !above.positive)
    // "did not reject talks" leaves them open.
    const isOpen = effect.denies && !above.positive
    return {
      modality: isOpen ? 'possible' : weaker(weaker(own.modality, effect.modality), above.modality),
      positive: isOpen || flips % 2 === 0 ? own.positive : !own.positive,
      tense: above.tense,
    }
  }
  const supported = (undergoes || link === 'subject') && SUPPORT_VERBS.has(group.lemma)
  // "holds no talks" is denied once, by verb and noun alike.
  const positive = supported ? above.positive && own.positive : own.positive
  const shares = supported || link === 'object' || link === 'oblique' || link === 'subject'
  // "may overshadow the visit" leaves the visit as it was; "could revive talks" leaves talks as a hope.
  const bears = supported || above.modality === 'planned' || TRACKS.has(noun.lemma)
  const modality =
    shares && above.modality !== 'cancelled' && above.modality !== 'postponed'
      ? weaker(own.modality, bears ? above.modality : 'asserted')
      : own.modality
  return applyEffect({ modality, positive, tense: shares ? above.tense : 'none' }, under)
}

function applyEffect(own: Reality, effect: Effect | null): Reality {
  if (!effect) return own
  return {
    ...own,
    modality: weaker(own.modality, effect.modality),
    positive: effect.denies ? !own.positive : own.positive,
  }
}

/** "Was Prado's trip to Chile a success?", "What did her visit achieve?": asked is what came of it, not whether it was. */
function isAskedAbout(noun: NounDraft, isInside: boolean, { verb, subject }: ClauseDraft, above: Reality): boolean {
  const asks = (subject === null && above.tense === 'past') || isInside
  const copula = verb?.group.lemma === 'be' || verb?.group.lemma === 'do'
  return asks && above.modality === 'possible' && above.tense !== 'future' && noun.possessor !== null && copula
}

/** A meeting called off; one that may be called off is still planned. */
function calledOff(own: Reality, above: Reality, modality: 'cancelled' | 'postponed'): Reality {
  if (!above.positive) return { ...own, modality: weaker(own.modality, 'planned'), tense: above.tense }
  const isReal = above.modality === 'asserted' || above.modality === 'planned'
  return { ...own, modality: isReal ? modality : weaker(own.modality, 'planned'), tense: above.tense }
}

/** "plans talks", "calls for talks", "agreed to talks", "refused a meeting". */
function verbEffect(governor: ClauseDraft, link: Clause['link'], linkWord: string | null): Effect | null {
  const group = governor.verb?.group
  if (!group) return null
  if (group.particle) {
    const phrasal = governingEffect(group) ?? null
    return link === 'object' || (link === 'subject' && group.passive) ? phrasal : null
  }
  const effect = GOVERNING_VERBS.get(group.lemma)
  if (!effect || SUPPORT_VERBS.has(group.lemma))
    return group.lemma === 'schedule' ||
      group.lemma === 'arrange' ||
      group.lemma === 'expect' ||
      group.lemma === 'prepare'
      ? { modality: 'planned' }
      : null
  if (link === 'object') return group.passive ? null : NOT_OVER_NOUNS.has(group.lemma) ? null : effect
  if (link === 'subject' && group.passive) return NOT_OVER_NOUNS.has(group.lemma) ? null : effect
  if (link !== 'oblique') return null
  return (linkWord === 'for' &&
    [
      'call',
      'ask',
      'push',
      'press',
      'appeal',
      'hope',
      'plan',
      'prepare',
      'aim',
      'strive',
      'wish',
      'campaign',
      'apply',
      'bid',
      'vie',
      'lobby',
      'beg',
      'plead',
    ].includes(group.lemma)) ||
    (linkWord === 'to' && ['agree', 'commit', 'invite', 'accept', 'consent'].includes(group.lemma)) ||
    (linkWord === 'on' && ['agree', 'decide', 'insist'].includes(group.lemma))
    ? effect
    : null
}

/** Verbs that govern what one does, but speak of an event as of a thing: "continued talks", "discussed the visit", "welcomed the meeting". */
const NOT_OVER_NOUNS = new Set(
  'welcome discuss support back help miss skip boycott snub shun join resume begin start continue cease finish use remember confirm report announce approve leave want announce threaten mean follow debate weigh study explore appear need enable let allow permit endorse favor favour oppose suggest'
    .split(' ')
    .filter((word) => !['want', 'need', 'suggest', 'oppose'].includes(word)),
)
