import type { ExplainedPhrase } from '../model/explanation.js'

/** Takes the noun phrases of a sentence and gives each outer one with those inside it in brackets: "[talks with [Prime Minister Berg]]". */
export function bracketPhrases(phrases: readonly ExplainedPhrase[]): string[] {
  const parts = new Map<number, ExplainedPhrase[]>()
  for (const phrase of phrases)
    if (phrase.inside) parts.set(phrase.inside.phrase, [...(parts.get(phrase.inside.phrase) ?? []), phrase])
  const bracket = (whole: ExplainedPhrase): string => {
    let rest = whole.start
    let inner = ''
    let outer = ''
    for (const part of [...(parts.get(whole.number) ?? [])].sort((a, b) => a.start - b.start)) {
      if (part.start >= rest && part.end <= whole.end) {
        inner += whole.text.slice(rest - whole.start, part.start - whole.start) + bracket(part)
        rest = part.end
      } else outer += ` ${part.inside?.as === 'apposition' ? '=' : (part.inside?.preposition ?? '+')} ${bracket(part)}`
    }
    return `[${inner}${whole.text.slice(rest - whole.start)}]${outer}`
  }
  return [...new Set(phrases.filter(({ inside }) => inside === null).map(bracket))]
}
