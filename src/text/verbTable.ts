import { type VerbForm, verbForms } from './inflect.js'
import { IRREGULAR_VERBS, NOUN_OR_VERB, PLAIN_VERBS } from './words/verbs.js'

/** A form of a verb that the lists know: its lemma and which form it is. A base that equals its past ("put") is listed as base. */
export type KnownVerb = { readonly lemma: string; readonly form: VerbForm }

const TABLE: ReadonlyMap<string, KnownVerb> = (() => {
  const forms = new Map<string, KnownVerb>()
  for (const lemma of [...IRREGULAR_VERBS.map(([base]) => base), ...PLAIN_VERBS, ...NOUN_OR_VERB])
    for (const { word, form } of verbForms(lemma)) if (!forms.has(word)) forms.set(word, { lemma, form })
  return forms
})()

const SAME_PAST = new Set(IRREGULAR_VERBS.filter(([base, past]) => base === past).map(([base]) => base))

/** The verb that a lower-cased word can be, if the lists know it. */
export function knownVerb(lower: string): KnownVerb | undefined {
  return TABLE.get(lower)
}

const OWN_PARTICIPLE = new Set(
  IRREGULAR_VERBS.filter(([, past, participle]) => past !== participle).map(([base]) => base),
)

/** Has this verb a participle unlike its past ("drew", "drawn"), so that its past can be nothing else? */
export function hasOwnParticiple(lemma: string): boolean {
  return OWN_PARTICIPLE.has(lemma)
}

/** Is the past of this verb its base ("set", "put", "quit")? */
export function pastIsBase(lemma: string): boolean {
  return SAME_PAST.has(lemma)
}
