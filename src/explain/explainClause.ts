import type { Clause, NounPhrase } from '../clauses/clause.js'
import { argumentsOf } from '../frames/arguments.js'
import type { ExplainedArgument, ExplainedClause, ExplainedTry } from '../model/explanation.js'
import { textSpan } from '../text/textSpan.js'
import type { View } from './view.js'

/** Takes a clause, its number in the sentence, those of the others and the rules tried on it, and writes it down. */
export function explainClause(
  clause: Clause,
  number: number,
  numbers: ReadonlyMap<Clause, number>,
  tried: readonly ExplainedTry[],
  view: View,
): ExplainedClause {
  const { text } = view.layers
  const { kind, verb, noun, lemma, tense, positive, modality, governor, link, linkWord } = clause
  const words = verb ?? { first: noun?.head ?? clause.first, last: (noun?.head ?? clause.first) + 1 }
  const above = governor ? numbers.get(governor) : undefined
  return {
    number,
    ...textSpan(text, clause),
    kind,
    predicate: { ...textSpan(text, words), lemma, particle: verb?.particle ?? null },
    tense,
    positive,
    modality,
    voice: verb ? (verb.passive ? 'passive' : 'active') : null,
    perfect: verb?.perfect ?? false,
    progressive: verb?.progressive ?? false,
    arguments: argumentsIn(clause, view),
    hangsOn: above === undefined ? null : { clause: above, link, word: linkWord },
    tried: [...tried],
  }
}

function argumentsIn(clause: Clause, view: View): ExplainedArgument[] {
  const { text } = view.layers
  const one = (as: ExplainedArgument['as'], phrase: NounPhrase | null, preposition: string | null = null) => {
    if (!phrase) return []
    const refersTo = [...new Set(argumentsOf(phrase).flatMap(view.idsOf))]
    return [{ as, preposition, ...textSpan(text, phrase), refersTo }]
  }
  const phrases = [...new Set([...clause.phrases, ...(clause.noun?.complements ?? [])])]
  const inPhrases = new Set(phrases.map(({ time }) => time))
  const times = [...new Set([...clause.times, ...(clause.noun?.times ?? [])])].filter((time) => !inPhrases.has(time))
  return [
    ...one('subject', clause.subject),
    ...one('object', clause.object),
    ...one('indirect-object', clause.indirectObject),
    ...one('agent', clause.agent),
    ...one('predicative', clause.predicative),
    ...phrases.flatMap(({ preposition, object, time }) =>
      time
        ? [{ as: 'oblique' as const, preposition, ...textSpan(text, time), refersTo: [view.context.timeId(time)] }]
        : one('oblique', object, preposition),
    ),
    ...times.map((time) => {
      return { as: 'time' as const, preposition: null, ...textSpan(text, time), refersTo: [view.context.timeId(time)] }
    }),
    ...one('source', clause.attributedTo),
  ]
}
