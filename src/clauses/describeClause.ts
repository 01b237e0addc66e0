import type { TokenizedText, TokenSpan } from '../text/token.js'
import type { Clause, NounPhrase } from './clause.js'

/** Says in one line what a clause holds, for people who look for the reason of a fact or of its absence. */
export function describeClause(text: TokenizedText, clause: Clause): string {
  const words = ({ first, last }: TokenSpan) =>
    text.text.slice(text.tokens[first]?.start, text.tokens[last - 1]?.end).replace(/\s+/g, ' ')
  const phrase = (noun: NounPhrase | null) => (noun ? `[${describePhrase(noun, words)}]` : '')
  const part = (label: string, noun: NounPhrase | null) => (noun ? ` ${label}=${phrase(noun)}` : '')
  const { verb, governor, link, linkWord } = clause
  const name = verb ? `${clause.lemma}${verb.particle ? ` ${verb.particle}` : ''}` : `«${clause.lemma}»`
  const features = [
    clause.tense,
    clause.modality,
    clause.positive ? '' : 'NOT',
    verb?.passive ? 'passive' : '',
    verb?.perfect ? 'perfect' : '',
    verb?.progressive ? 'progressive' : '',
  ].filter(Boolean)
  const hangs = governor ? ` < ${link}${linkWord ? `(${linkWord})` : ''} of ${governor.lemma}` : ''
  return (
    `${clause.kind} ${name} {${features.join(' ')}}${hangs}` +
    part('subject', clause.subject) +
    part('object', clause.object) +
    part('to', clause.indirectObject) +
    part('agent', clause.agent) +
    part('is', clause.predicative) +
    clause.phrases
      .map(
        ({ preposition, object, time }) =>
          ` ${preposition}=${object ? phrase(object) : time ? `<${words(time)}>` : ''}`,
      )
      .join('') +
    (clause.times.length > 0 ? ` when=<${clause.times.map(words).join(' | ')}>` : '') +
    part('source', clause.attributedTo)
  )
}

function describePhrase(noun: NounPhrase, words: (span: TokenSpan) => string): string {
  if (noun.members.length > 0) return noun.members.map((member) => describePhrase(member, words)).join(' & ')
  const of = noun.appositions.map((other) => ` = ${describePhrase(other, words)}`).join('')
  const kind = noun.mention ? `:${noun.mention.kind}` : ''
  return `${words(noun)}${kind}${of}`
}
