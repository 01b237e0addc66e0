/** Word classes, as coarse as the clause grammar needs them. */
export type PartOfSpeech =
  | 'noun'
  | 'name'
  | 'verb'
  | 'auxiliary'
  | 'modal'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'pronoun'
  | 'number'
  | 'particle'
  | 'punctuation'
  | 'other'

/** What the tagger says of one token. */
export type TaggedToken = {
  readonly pos: PartOfSpeech
  /** Lower case: "meet" of "met", "talk" of "talks". */
  readonly lemma: string
  /** Of a verb, auxiliary or modal; null otherwise. "met" is `past` or `participle` by its neighbours. */
  readonly form: 'base' | 'present' | 'past' | 'participle' | 'gerund' | null
  /** Of a noun. */
  readonly plural: boolean
}
