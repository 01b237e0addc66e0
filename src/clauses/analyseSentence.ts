import { attribute, headlineSource } from './attribution.js'
import { chunkSentence } from './chunkSentence.js'
import type { Clause } from './clause.js'
import { doubtBehind } from './doubtBehind.js'
import type { ClauseDraft, Item, NounDraft } from './draft.js'
import { fictionalClauses, hangsOnAny } from './fictionalClauses.js'
import { fillArguments } from './fillArguments.js'
import { findClauses } from './findClauses.js'
import { findNominals } from './findNominals.js'
import { joinFronted } from './joinFronted.js'
import { judgeReality } from './judgeReality.js'
import type { Reality } from './ownReality.js'
import type { Reading } from './reading.js'
import { splitGaps } from './splitGaps.js'
import { DELEGATION_NOUNS, isLeading } from './words/delegations.js'

const PLAIN: Reality = { modality: 'asserted', positive: true, tense: 'none' }

/** Takes one sentence and gives its clauses, verbal and nominal, in text order. */
export function analyseSentence(reading: Reading, wantedNouns: ReadonlySet<string>): Clause[] {
  const found = splitGaps(findClauses(reading, chunkSentence(reading)))
  fillArguments(found)
  const drafts = joinFronted(found)
  nameDelegations(drafts)
  const verbal = drafts.filter(({ verb }) => verb !== null)
  const sources = attribute(verbal, reading.heading ? headlineSource(drafts) : null)
  const reality = judgeReality(verbal, {
    heading: reading.heading,
    question: reading.word(reading.last - 1) === '?' || isQuiz(reading),
    sources,
    doubtAt: doubtBehind(reading),
  })
  const nominals = findNominals(drafts, reality, wantedNouns)
  const fiction = fictionalClauses(verbal, reading)
  const all = [...verbal.map((clause) => ({ clause, reality: reality.get(clause) ?? PLAIN })), ...nominals].filter(
    ({ clause }) => !fiction.has(clause) && !(fiction.size > 0 && hangsOnAny(clause, fiction)),
  )
  return build(all, sources, reading.sentence)
}

const UNSURE: ReadonlySet<string> = new Set('claim rumour rumor myth fiction hoax fake allegation'.split(' '))

/** "a delegation led by X": X is who comes. */
function nameDelegations(drafts: readonly ClauseDraft[]): void {
  for (const { verb, antecedent, agent, governor, phrases } of drafts)
    if (verb && agent && antecedent && isLeading(verb) && DELEGATION_NOUNS.has(antecedent.lemma)) {
      antecedent.appositions.push(agent)
      // "received a delegation led by X in Oslo": received there.
      governor?.phrases.push(...phrases.filter(({ preposition }) => preposition !== 'by'))
    }
}

/** "True or false: Peru is a member", "Claim: Peru is a member": for the reader to judge. */
function isQuiz({ first, word, token }: Reading): boolean {
  // "That Prado met Berg is untrue": what is said of it comes behind.
  if (word(first) === 'that' && token(first + 1)?.shape === 'capital') return true
  if (UNSURE.has(word(first)) && word(first + 1) === ':') return true
  return (
    ['true', 'fact'].includes(word(first)) && word(first + 1) === 'or' && ['false', 'fiction'].includes(word(first + 2))
  )
}

type Judged = { readonly clause: ClauseDraft; readonly reality: Reality }

/** Makes the clauses of the contract, governors first so that each can be pointed to. */
function build(all: readonly Judged[], sources: ReadonlyMap<ClauseDraft, NounDraft>, sentence: number): Clause[] {
  const built = new Map<ClauseDraft, Clause>()
  const judged = new Map(all.map((each) => [each.clause, each.reality]))
  const make = (draft: ClauseDraft): Clause => {
    const found = built.get(draft)
    if (found) return found
    const governor = draft.governor?.verb ? make(draft.governor) : null
    const { first, last } = spanOf(draft)
    const { modality, positive, tense } = judged.get(draft) ?? PLAIN
    const clause: Clause = {
      first,
      last,
      kind: draft.kind,
      verb: draft.verb?.group ?? null,
      noun: draft.noun,
      lemma: draft.verb?.group.lemma ?? draft.noun?.lemma ?? '',
      subject: draft.subject,
      object: draft.object,
      indirectObject: draft.indirectObject,
      agent: draft.agent,
      predicative: draft.predicative,
      phrases: draft.phrases,
      times: draft.times,
      governor,
      link: draft.link,
      linkWord: draft.linkWord,
      positive,
      modality,
      tense,
      attributedTo: sources.get(draft) ?? (draft.noun ? governor?.attributedTo : null) ?? null,
      sentence,
    }
    built.set(draft, clause)
    return clause
  }
  return all.map(({ clause }) => make(clause)).sort((a, b) => a.first - b.first || b.last - a.last)
}

function spanOf({ verb, noun, pre, post }: ClauseDraft): { first: number; last: number } {
  if (noun) return { first: noun.first, last: noun.last }
  const spans = [...pre, ...post].filter(({ kind }) => kind !== 'mark' && kind !== 'conjunction').map(itemSpan)
  if (verb) spans.push(verb.group)
  return { first: Math.min(...spans.map(({ first }) => first)), last: Math.max(...spans.map(({ last }) => last)) }
}

function itemSpan(item: Item): { first: number; last: number } {
  if (item.kind === 'noun') return item.noun
  if (item.kind === 'phrase') return item.phrase
  return item.kind === 'time' ? item.time : item
}
