import { nounForms, verbForms } from '../text/inflect.js'
import type { WantedPredicates } from './analyseClauses.js'

const known = new WeakMap<WantedPredicates, ReadonlySet<string>>()

/** Every form of the wanted predicates, lower case, so that a sentence without any is passed over at the price of a look-up a word. */
export function wantedForms(wanted: WantedPredicates): ReadonlySet<string> {
  const found = known.get(wanted)
  if (found) return found
  const forms = new Set<string>()
  // "take part", "co-chair": the last word of what hyphens join, the first of what blanks join.
  for (const verb of wanted.verbs) for (const { word } of verbForms(lastPart(verb.split(' ')[0] ?? ''))) forms.add(word)
  for (const noun of wanted.nouns) for (const word of nounForms(lastPart(noun))) forms.add(word)
  known.set(wanted, forms)
  return forms
}

function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1)
}
