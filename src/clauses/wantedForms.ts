import { nounForms, verbForms } from '../text/inflect.js'
import type { WantedPredicates } from './analyseClauses.js'
import { type MentionNeeds, NEEDS } from './mentionNeeds.js'

const known = new WeakMap<WantedPredicates, ReadonlyMap<string, readonly MentionNeeds[]>>()

/** Every form of the wanted predicates, lower case, so that a sentence without any is passed over at the price of a look-up a word. */
export function wantedForms(wanted: WantedPredicates): ReadonlyMap<string, readonly MentionNeeds[]> {
  const found = known.get(wanted)
  if (found) return found
  const forms = new Map<string, readonly MentionNeeds[]>()
  const add = (word: string, lemma: string) =>
    forms.set(word, [...new Set([...(forms.get(word) ?? []), ...(wanted.needs.get(lemma) ?? [NEEDS.nothing])])])
  // "take part", "co-chair": the last word of what hyphens join, the first of what blanks join.
  for (const verb of wanted.verbs) for (const { word } of verbForms(lastPart(verb.split(' ')[0] ?? ''))) add(word, verb)
  for (const noun of wanted.nouns) for (const word of nounForms(lastPart(noun))) add(word, noun)
  known.set(wanted, forms)
  return forms
}

function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1)
}
