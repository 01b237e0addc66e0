import type { Clause, NounPhrase } from '../clauses/clause.js'
import type { ExplainedPhrase } from '../model/explanation.js'
import { textSpan } from '../text/textSpan.js'
import type { TokenizedText } from '../text/token.js'

/** Takes the clauses of a sentence and gives their noun phrases, each once, in text order, those inside others after the whole. */
export function explainPhrases(text: TokenizedText, clauses: readonly Clause[]): ExplainedPhrase[] {
  const outer = clauses.flatMap((clause) => [
    ...[clause.noun, clause.subject, clause.object, clause.indirectObject, clause.agent, clause.predicative],
    ...clause.phrases.map(({ object }) => object),
    clause.attributedTo,
  ])
  const within = new Set<NounPhrase>()
  const roots = [...new Set(outer)].filter((phrase) => phrase !== null)
  for (const root of roots) for (const { phrase } of partsOf(root)) addAll(phrase, within)
  const explained: ExplainedPhrase[] = []
  const seen = new Set<NounPhrase>()
  const add = (phrase: NounPhrase, inside: ExplainedPhrase['inside']) => {
    if (seen.has(phrase)) return
    seen.add(phrase)
    const number = explained.length + 1
    const { lemma, determiner, plural, mention, modifiers, adjectives } = phrase
    explained.push({
      number,
      ...textSpan(text, phrase),
      head: lemma,
      determiner,
      plural,
      mention: mention?.kind ?? null,
      modifiers: modifiers.map((modifier) => textSpan(text, modifier).text),
      adjectives: [...adjectives],
      inside,
    })
    for (const part of partsOf(phrase)) add(part.phrase, { phrase: number, as: part.as, preposition: part.preposition })
  }
  const tops = roots.filter((phrase) => !within.has(phrase))
  for (const phrase of tops.sort((a, b) => a.first - b.first || b.last - a.last)) add(phrase, null)
  return explained
}

function addAll(phrase: NounPhrase, set: Set<NounPhrase>): void {
  if (set.has(phrase)) return
  set.add(phrase)
  for (const part of partsOf(phrase)) addAll(part.phrase, set)
}

type Part = Omit<NonNullable<ExplainedPhrase['inside']>, 'phrase'> & { readonly phrase: NounPhrase }

function partsOf({ possessor, members, appositions, complements }: NounPhrase): Part[] {
  return [
    ...(possessor ? [{ phrase: possessor, as: 'possessor' as const, preposition: null }] : []),
    ...members.map((phrase) => ({ phrase, as: 'member' as const, preposition: null })),
    ...appositions.map((phrase) => ({ phrase, as: 'apposition' as const, preposition: null })),
    ...complements.flatMap(({ object, preposition }) =>
      object ? [{ phrase: object, as: 'complement' as const, preposition }] : [],
    ),
  ]
}
