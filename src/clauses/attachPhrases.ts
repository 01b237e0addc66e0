import type { Item, NounDraft, PhraseDraft } from './draft.js'
import { BESIDE_IN_TIME, draws, isEventNoun, LOCATING, VERB_DRAWS } from './words/nounPrepositions.js'

/** What a clause's own phrases and times are, once those that belong to nouns hang on them. */
export type Attached = {
  readonly phrases: PhraseDraft[]
  readonly nouns: NounDraft[]
  readonly joins: ReadonlySet<NounDraft>
}

/**
 * Goes through the items on one side of a verb and hangs each phrase on a noun before it or leaves it to the verb. A noun that
 * draws the preposition gets it ("talks with"), the nearest first; places and days go to the verb unless `beforeVerb`.
 */
export function attachPhrases(items: readonly Item[], verb: string, beforeVerb: boolean, passive: boolean): Attached {
  const phrases: PhraseDraft[] = []
  const nouns: NounDraft[] = []
  const joins = new Set<NounDraft>()
  /** Nouns that a phrase can still hang on, the nearest last. */
  let open: NounDraft[] = []
  /** The preposition before the outermost of them. */
  let opened: string | null = null
  let joined = false
  let adjacent = false
  let detached = false
  let excluded = false
  for (const item of items) {
    if (item.kind === 'noun' && excluded && item.noun.determiner !== 'quantifier') {
      // "Xi, but not Putin, will come"
      excluded = false
    } else if (item.kind === 'noun' && isMeasure(item.noun)) {
      adjacent = false
    } else if (item.kind === 'noun') {
      if (joined) joins.add(item.noun)
      if (!detached || joined || beforeVerb) nouns.push(item.noun)
      detached = false
      open = edges(item.noun)
      opened = null
      adjacent = true
    } else if (item.kind === 'phrase') {
      const { phrase } = item
      const host = hostOf(open, phrase, { verb, beforeVerb, passive, adjacent, opened })
      if (host) hang(host, phrase)
      else {
        phrases.push(phrase)
        open = open.slice(0, 0)
      }
      if (phrase.object) {
        open = [...(host ? open : []), ...edges(phrase.object)]
        if (!host) opened = phrase.preposition
      }
      adjacent = phrase.object !== null
    } else if (item.kind === 'mark') {
      open = []
      adjacent = false
      detached = true
    } else if (item.kind === 'adverb' || item.kind === 'adjective') adjacent = false
    excluded = item.kind === 'adverb' && item.lemma === 'not'
    joined = item.kind === 'conjunction' || (joined && (item.kind === 'adverb' || item.kind === 'time'))
  }
  return { phrases, nouns, joins }
}

/** "hours before", "months after": how far, and no argument. */
function isMeasure(noun: NounDraft): boolean {
  return (
    noun.plural &&
    noun.mention === null &&
    noun.members.length === 0 &&
    noun.determiner !== 'definite' &&
    ['minute', 'hour', 'day', 'week', 'month', 'year', 'time'].includes(noun.lemma)
  )
}

/** From the outermost to the innermost: a list's last member is innermost, and so is the end of an "of" phrase. */
function edges(noun: NounDraft): NounDraft[] {
  const last = noun.members.at(-1)
  if (last) return [noun, ...edges(last)]
  const inner = noun.complements.at(-1)?.object
  return inner ? [noun, ...edges(inner)] : [noun]
}

type Place = {
  readonly verb: string
  readonly beforeVerb: boolean
  readonly passive: boolean
  readonly adjacent: boolean
  readonly opened: string | null
}

function hostOf(open: readonly NounDraft[], phrase: PhraseDraft, place: Place): NounDraft | null {
  const { preposition, time } = phrase
  const { verb, beforeVerb, passive, opened } = place
  if (preposition === 'of') return open.at(-1) ?? null
  if (preposition === 'including' || preposition === 'such as')
    return open.findLast(({ plural, mention }) => plural || mention === null) ?? open.at(-1) ?? null
  if (!beforeVerb && VERB_DRAWS.get(verb)?.includes(preposition)) return null
  if (time && !beforeVerb) return null
  if (preposition === 'by' && passive && !beforeVerb && !open.some(({ lemma }) => draws(lemma, 'by'))) return null
  for (let at = open.length - 1; at >= 0; at--) {
    const noun = open[at]
    if (!noun || (noun.mention !== null && noun.mention.kind !== 'nominal' && noun.mention.kind !== 'office')) continue
    if (time) {
      if (beforeVerb && isEventNoun(noun.lemma)) return noun
      continue
    }
    // "accession talks with", "accession process to": the noun before the head draws as well.
    if (!draws(noun.lemma, preposition) && !noun.adjectives.some((word) => word !== 'of' && draws(word, preposition)))
      continue
    // "held talks in Oslo" is said of the holding; "a summit in Oslo" inside another phrase of the summit.
    const isBeside = opened !== null && BESIDE_IN_TIME.has(opened)
    if (LOCATING.has(preposition) && !beforeVerb && at === 0 && !isBeside) continue
    return noun
  }
  if (beforeVerb && open.length > 0) {
    const noun = open.at(-1)
    if (noun && noun.mention === null && noun.members.length === 0) return noun
  }
  return null
}

function hang(noun: NounDraft, phrase: PhraseDraft): void {
  noun.complements.push(phrase)
  if (phrase.last > noun.last) noun.last = phrase.last
}
