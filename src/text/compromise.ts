import { createRequire } from 'node:module'

type Verbs = { toInfinitive: (word: string, model: object, tense: string) => string }

/**
 * The steps of compromise that say what a word is by its lexicon, its suffix and its shape. `postTagger`, four fifths of the
 * whole time, is left out, and so are neighbours: what our grammar depends on, the tag rules decide.
 */
const STEPS = ['lexicon', 'preTagger']

/** In one built file, which loads in two thirds of the time of its hundreds of modules. */
const nlp: typeof import('compromise/two').default = createRequire(import.meta.url)('compromise/two')

const model = nlp.model()
const verbs: Verbs = readVerbs(nlp.methods())

/** Takes words and gives compromise's tags ("PastTense", "Plural") for each, taken alone. */
export function compromiseTags(words: readonly string[]): ReadonlySet<string>[] {
  if (words.length === 0) return []
  const view = tokenizeWords(words.map((word) => [word]))
  view.compute(STEPS)
  return words.map((_, index) => view.document[index]?.[0]?.tags ?? new Set<string>())
}

/** compromise takes sentences that are cut into words already, but its types know only strings. */
function tokenizeWords(sentences: string[][]): ReturnType<typeof nlp.tokenize> {
  return Reflect.apply(nlp.tokenize, nlp, [sentences])
}

/** Base of a verb form: "urging" (Gerund) → "urge". Tenses as compromise calls them: PastTense, PresentTense, Gerund, Participle. */
export function infinitive(word: string, tense: string): string {
  return verbs.toInfinitive(word, model, tense)
}

function readVerbs(methods: object): Verbs {
  const two: unknown = Reflect.get(methods, 'two')
  const transform: unknown = two instanceof Object ? Reflect.get(two, 'transform') : null
  const found: unknown = transform instanceof Object ? Reflect.get(transform, 'verb') : null
  const toInfinitive: unknown = found instanceof Object ? Reflect.get(found, 'toInfinitive') : null
  if (typeof toInfinitive !== 'function')
    throw new Error('compromise offers no toInfinitive: install the version that package.json names')
  return { toInfinitive: (word, model, tense) => String(Reflect.apply(toInfinitive, null, [word, model, tense])) }
}
