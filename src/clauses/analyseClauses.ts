import type { TimeMention } from '../dates/timeMention.js'
import type { Mention } from '../names/mention.js'
import type { Sentence, TokenizedText, TokenSpan } from '../text/token.js'
import { analyseSentence } from './analyseSentence.js'
import type { Clause } from './clause.js'
import { datelineEnd } from './datelineEnd.js'
import { type MentionNeeds, mentionNeeds } from './mentionNeeds.js'
import { readSentence } from './reading.js'
import { wantedForms } from './wantedForms.js'

/** Lemmas that some frame wants; sentences without any of them are not analysed. */
export type WantedPredicates = {
  readonly verbs: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  /** What a sentence must hold for a lemma to be worth reading, one of several for each. */
  readonly needs: ReadonlyMap<string, readonly SentenceNeeds[]>
}

/** What a sentence must hold for a predicate to be worth reading there. */
export type SentenceNeeds = {
  /** "joined" without an organization tells of no membership. */
  readonly names: MentionNeeds
  /** "made" without one of "member", "observer" … tells of none either; null where no word is needed. */
  readonly beside: ReadonlySet<string> | null
}

/** Sentences of more tokens than this are lists or noise: they are read in pieces of this size, so that time stays linear. */
const LONGEST = 300

/** Takes a text with its mentions and time expressions, and gives the clauses of the sentences that can hold a fact, in text order. */
export function analyseClauses(
  text: TokenizedText,
  mentions: readonly Mention[],
  times: readonly TimeMention[],
  wanted: WantedPredicates,
): Clause[] {
  const forms = wantedForms(wanted)
  const mentionsIn = slicer(mentions)
  const timesIn = slicer(times)
  const clauses: Clause[] = []
  for (const sentence of text.sentences) {
    const named = mentionsIn(sentence)
    const timed = timesIn(sentence)
    if (named.length === 0 && !pointsBack(text, sentence, wanted.nouns)) continue
    if (!holdsWanted(text, sentence, forms, mentionNeeds(named))) continue
    for (const piece of pieces({ first: datelineEnd(text, sentence, named), last: sentence.last })) {
      const reading = readSentence(text, piece, sentence, inside(named, piece), inside(timed, piece))
      clauses.push(...analyseSentence(reading, wanted.nouns))
    }
  }
  return clauses
}

/** "The meeting was called off on Monday" names nothing, yet speaks of what was told before. */
export function pointsBack({ tokens }: TokenizedText, { first, last }: Sentence, nouns: ReadonlySet<string>): boolean {
  for (let at = first + 1; at < last; at++)
    if (POINTERS.has(tokens[at - 1]?.lower ?? '') && isNoun(tokens[at]?.lower ?? '', nouns)) return true
  return false
}

const POINTERS: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those'])

function isNoun(word: string, nouns: ReadonlySet<string>): boolean {
  return nouns.has(word) || (word === 'talks' && nouns.has('talk'))
}

function holdsWanted(
  text: TokenizedText,
  sentence: Sentence,
  forms: ReadonlyMap<string, readonly SentenceNeeds[]>,
  named: MentionNeeds,
): boolean {
  // A predicate that recurs lacks what it lacked before: time stays linear in the sentence.
  const asked = new Set<SentenceNeeds>()
  for (let at = sentence.first; at < sentence.last; at++) {
    const evoked = forms.get(text.tokens[at]?.lower ?? '')
    if (!evoked) continue
    for (const needs of evoked) {
      if (asked.has(needs)) continue
      asked.add(needs)
      if (holdsNeeded(text, sentence, needs, named)) return true
    }
  }
  return false
}

/** Does a sentence in which `named` are named hold what a predicate needs? */
export function holdsNeeded(
  { tokens }: TokenizedText,
  { first, last }: Sentence,
  { names, beside }: SentenceNeeds,
  named: MentionNeeds,
): boolean {
  if ((names & named) !== names) return false
  if (beside === null) return true
  for (let at = first; at < last; at++) if (beside.has(tokens[at]?.lower ?? '')) return true
  return false
}

function pieces({ first, last }: TokenSpan): TokenSpan[] {
  const spans: TokenSpan[] = []
  for (let at = first; at < last; at += LONGEST) spans.push({ first: at, last: Math.min(at + LONGEST, last) })
  return spans
}

/** Gives those of sorted spans that start in a stretch; asked for stretches in text order, each in time of what it holds. */
function slicer<T extends TokenSpan>(spans: readonly T[]): (stretch: TokenSpan) => T[] {
  let from = 0
  return ({ first, last }) => {
    while (from < spans.length && (spans[from]?.first ?? 0) < first) from++
    const start = from
    while (from < spans.length && (spans[from]?.first ?? last) < last) from++
    return spans.slice(start, from)
  }
}

function inside<T extends TokenSpan>(spans: readonly T[], piece: TokenSpan): readonly T[] {
  return spans.filter(({ first, last }) => first >= piece.first && last <= piece.last)
}
