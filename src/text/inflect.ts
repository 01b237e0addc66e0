import { IRREGULAR_PLURALS, SINGULAR_S } from './words/nouns.js'
import { IRREGULAR_VERBS } from './words/verbs.js'

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund'
export type Inflection = { readonly word: string; readonly form: VerbForm }

const IRREGULAR = new Map(IRREGULAR_VERBS.map((row) => [row[0], row]))

/**
 * The forms of a verb. Generous: where spelling is unsure ("traveled", "travelled") it gives both, since a form that nobody
 * writes does no harm in a table. A past that serves as participle too is given once, as `past`.
 */
export function verbForms(lemma: string): Inflection[] {
  const forms: Inflection[] = [
    { word: lemma, form: 'base' },
    { word: sForm(lemma), form: 'present' },
  ]
  for (const stem of stems(lemma)) forms.push({ word: `${stem}ing`, form: 'gerund' })
  const irregular = IRREGULAR.get(lemma)
  if (irregular) {
    if (irregular[1] !== lemma) forms.push({ word: irregular[1], form: 'past' })
    if (irregular[2] !== irregular[1] && irregular[2] !== lemma) forms.push({ word: irregular[2], form: 'participle' })
  } else for (const stem of stems(lemma)) forms.push({ word: pastOf(stem), form: 'past' })
  return forms
}

/** The plural and the singular of a noun. */
export function nounForms(lemma: string): string[] {
  return [lemma, sForm(lemma)]
}

function sForm(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^o]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

/** What "-ed" and "-ing" hang on: "host", "urg" of "urge", "ban" and "bann". */
function stems(lemma: string): string[] {
  if (/ie$/.test(lemma)) return [`${lemma.slice(0, -2)}y`]
  if (/[^eo]e$/.test(lemma)) return [lemma.slice(0, -1)]
  return /[^aeiou][aeiou][bdfglmnprtv]$/.test(lemma) || lemma === 'quit' ? [lemma, lemma + lemma.slice(-1)] : [lemma]
}

function pastOf(stem: string): string {
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`
}

/** Lemma of a noun, and whether it is a plural: "talks" → talk, "news" → news. */
export function nounLemma(lower: string): { lemma: string; plural: boolean } {
  const irregular = IRREGULAR_PLURALS.get(lower)
  if (irregular) return { lemma: irregular, plural: true }
  if (!lower.endsWith('s') || lower.length < 4 || SINGULAR_S.has(lower) || /(?:ss|us|is)$/.test(lower))
    return { lemma: lower, plural: false }
  if (lower.endsWith('ies'))
    return { lemma: lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1), plural: true }
  if (/(?:ss|x|ch|sh|z)es$/.test(lower)) return { lemma: lower.slice(0, -2), plural: true }
  return { lemma: lower.slice(0, -1), plural: true }
}
