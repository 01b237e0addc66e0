import nlp from 'compromise/two'

type Verbs = { toInfinitive: (word: string, model: object, tense: string) => string }

/**
 * The steps of compromise that tag words one by one and by their nearest neighbours. `postTagger`, four fifths of the whole time,
 * is left out: what our grammar depends on, the tag rules decide.
 */
const STEPS = ['alias', 'machine', 'index', 'freeze', 'typeahead', 'lexicon', 'preTagger']

const model = nlp.model()
const verbs: Verbs = readVerbs(nlp.methods())

/** Takes the words of one sentence and gives compromise's tags ("PastTense", "Plural") for each. */
export function compromiseTags(words: readonly string[]): ReadonlySet<string>[] {
  if (words.length === 0) return []
  const view = tokenizeWords([[...words]])
  view.compute(STEPS)
  const terms = view.document[0] ?? []
  return words.map((_, index) => terms[index]?.tags ?? new Set<string>())
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
