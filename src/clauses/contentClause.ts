import { OPEN_WHEN_DENIED } from './control.js'
import type { ClauseDraft, NounDraft } from './draft.js'
import { type Reality, weaker } from './ownReality.js'
import { takesBack } from './withdrawnSources.js'
import { type Effect, GOVERNING_NOUNS, governingEffect } from './words/governors.js'
import { SPEECH_VERBS } from './words/speechVerbs.js'
import {
  CONTENT_ADJECTIVES,
  CONTENT_NOUNS,
  DOUBTS,
  FACTIVE,
  TRACES,
  UNRELIABLE_ADJECTIVES,
  UNRELIABLE_NOUNS,
  UNRELIABLE_VERBS,
  WRONGLY,
} from './words/veracity.js'

const DISMISSING = new Set(['reject', 'deny', 'dismiss', 'refute', 'rebut', 'debunk', 'contradict', 'disprove'])

/** "a myth that Norway had joined the union": no relative, for nothing in it is the myth. */
export function spellsOut({ verb, relativeWord, antecedent, subject, object, phrases }: ClauseDraft): boolean {
  return (
    verb?.form === 'finite' &&
    relativeWord === 'that' &&
    antecedent !== null &&
    (CONTENT_NOUNS.has(antecedent.lemma) || GOVERNING_NOUNS.has(antecedent.lemma)) &&
    subject !== antecedent &&
    object !== antecedent &&
    !phrases.some((phrase) => phrase.object === antecedent)
  )
}

/** What a noun or an adjective makes of the clause that spells it out: "the claim that", "it is doubtful that"; null where it makes nothing of it. */
function effectOfContent({ hangsOn }: ClauseDraft, { adjective, verb, object, phrases }: ClauseDraft): Effect | null {
  if (hangsOn) return CONTENT_NOUNS.get(hangsOn) ?? GOVERNING_NOUNS.get(hangsOn) ?? null
  // "gave odds of 3 to 1 that": words stand between the noun and what it is about.
  const named = [object, ...phrases.map((phrase) => phrase.object)]
  if (named.some((noun) => noun && CONTENT_NOUNS.get(noun.lemma)?.modality === 'possible'))
    return { modality: 'possible' }
  return verb?.group.lemma === 'be' && adjective ? (CONTENT_ADJECTIVES.get(adjective) ?? null) : null
}

/** Does nobody vouch for what the governor says: "wrongly reported that", "a hoax said that", "joked that"? */
export function isUnreliable(clause: ClauseDraft): boolean {
  const { verb, subject, pre, post } = clause
  if (!verb) return false
  // "It is said, wrongly, that"
  const asides = [...pre, ...post].flatMap((item) => (item.kind === 'adverb' ? [item.lemma] : []))
  return (
    UNRELIABLE_VERBS.has(verb.group.lemma) ||
    [...verb.adverbs, ...asides].some((word) => WRONGLY.has(word)) ||
    isErring(clause) ||
    (subject !== null && isUnreliableSource(subject))
  )
}

/** "was wrong when he said that", "erred in reporting that": what is said is the error. */
function isErring({ governor, link, linkWord }: ClauseDraft): boolean {
  if (link !== 'adverbial' || !governor?.verb || !ERRING_LINKS.has(linkWord ?? '')) return false
  const { group, negative } = governor.verb
  if (negative) return false
  return ERRING.has(group.lemma) || (group.lemma === 'be' && WRONG.has(governor.adjective ?? ''))
}

const ERRING_LINKS: ReadonlySet<string> = new Set(['when', 'in', 'by', 'as'])
const ERRING: ReadonlySet<string> = new Set([
  'err',
  'lie',
  'mislead',
  'blunder',
  'misspeak',
  'slip',
  'bluff',
  'deceive',
])
const WRONG: ReadonlySet<string> = new Set([
  'wrong',
  'mistaken',
  'incorrect',
  'misleading',
  'untruthful',
  'false',
  'inaccurate',
])

/** "a hoax", "an earlier version", "the Onion, a satire site": nobody takes it at its word. */
export function isUnreliableSource({ lemma, adjectives, times, appositions, complements }: NounDraft): boolean {
  // "the Onion of Lima, a satire site,": what stands behind the place is said of the paper.
  const others = [...appositions, ...complements.flatMap(({ object }) => object?.appositions ?? [])]
  return (
    others.some(isUnreliableSource) ||
    times.some(({ rule, value }) => rule === 'dates/holiday' && value.endsWith('-04-01')) ||
    UNRELIABLE_NOUNS.has(lemma) ||
    (EDITIONS.has(lemma) && adjectives.some((word) => word === 'earlier' || word === 'previous')) ||
    adjectives.some((word) => UNRELIABLE_ADJECTIVES.has(word))
  )
}

/** What takes the place of an earlier one that was wrong: "an earlier version", "a previous post". */
const EDITIONS: ReadonlySet<string> = new Set(
  'version post edition entry item update caption headline alert bulletin tweet'.split(' '),
)

/** "said that", "hoped that", "whether": content clauses. */
export function complement(clause: ClauseDraft, own: Reality, governor: ClauseDraft, above: Reality): Reality {
  const { linkWord, hangsOn } = clause
  if (linkWord === 'whether' || linkWord === 'if') return { ...own, modality: weaker(own.modality, 'possible') }
  const lemma = governor.verb?.group.lemma ?? ''
  // What is forgotten or regretted is so, however the forgetting is turned.
  if (!hangsOn && FACTIVE.has(lemma)) return own
  // "nobody doubts that"
  if (!hangsOn && !above.positive && DOUBTS.has(lemma)) return own
  const content = effectOfContent(clause, governor)
  const open: Reality = { ...own, modality: weaker(own.modality, 'possible') }
  if (hangsOn && DOUBTS.has(hangsOn)) return above.positive ? open : own
  if (hangsOn && TRACES.has(hangsOn)) return open
  // "It was wrong to say that"
  if (governor.hangsOn && !governor.hangsOnNoun && CONTENT_ADJECTIVES.get(governor.hangsOn)?.denies) return open
  // "withdrew her remark that": she no longer says so, and does not say the contrary.
  if (hangsOn && governor.verb && takesBack(governor.verb.group)) return open
  const effect = content ?? (hangsOn || !governor.verb ? undefined : governingEffect(governor.verb.group))
  // "dismissed reports that he had met Berg": what is reported is turned down.
  const dismisses = hangsOn !== null && DISMISSING.has(lemma)
  const denies = lemma === 'deny' || dismisses || (effect?.denies ?? false)
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
        : isUnreliable(governor)
          ? weaker(own.modality, 'possible')
          : own.modality,
    }
  }
  if (isUnreliable(governor)) return { ...own, positive, modality: weaker(own.modality, 'possible') }
  const modality =
    effect && own.modality === 'asserted' && effect.modality === 'planned' && clause.verb?.group.tense === 'past'
      ? 'asserted'
      : (effect?.modality ?? 'asserted')
  return { ...own, positive, modality: dismisses ? own.modality : weaker(own.modality, modality) }
}
