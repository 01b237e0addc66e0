import { nounForms, verbForms } from '../text/inflect.js'
import type { SentenceNeeds, WantedPredicates } from './analyseClauses.js'
import { NEEDS } from './mentionNeeds.js'

const known = new WeakMap<WantedPredicates, ReadonlyMap<string, readonly SentenceNeeds[]>>()
const NOTHING: readonly SentenceNeeds[] = [{ names: NEEDS.nothing, beside: null }]

/** Every form of the wanted predicates, lower case, so that a sentence without any is passed over at the price of a look-up a word. */
export function wantedForms(wanted: WantedPredicates): ReadonlyMap<string, readonly SentenceNeeds[]> {
  const found = known.get(wanted)
  if (found) return found
  const forms = new Map<string, readonly SentenceNeeds[]>()
  const add = (word: string, lemma: string) =>
    forms.set(word, weakest([...(forms.get(word) ?? []), ...(wanted.needs.get(lemma) ?? NOTHING)]))
  // "take part", "co-chair": the last word of what hyphens join, the first of what blanks join.
  for (const verb of wanted.verbs) for (const { word } of verbForms(lastPart(verb.split(' ')[0] ?? ''))) add(word, verb)
  for (const noun of wanted.nouns) for (const word of nounForms(lastPart(noun))) add(word, noun)
  known.set(wanted, forms)
  return forms
}

/** Without those that ask for more than another does. */
function weakest(needs: readonly SentenceNeeds[]): readonly SentenceNeeds[] {
  return needs.filter(
    (one, at) =>
      !needs.some((other, index) => {
        const asksLess =
          (other.names & one.names) === other.names && (other.beside === null || other.beside === one.beside)
        const same = other.names === one.names && other.beside === one.beside
        return asksLess && (!same || index < at)
      }),
  )
}

function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1)
}
