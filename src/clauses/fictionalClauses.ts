import type { ClauseDraft, NounDraft } from './draft.js'
import type { Reading } from './reading.js'
import { ACTING, DEPICTING, PARTS_OF_WORKS, SERIAL, WORKS, WORKS_WITH } from './words/fiction.js'
import { UNRELIABLE_ADJECTIVES } from './words/veracity.js'

/** As many words in lower case make a sentence of prose, in which a verb with a capital is part of a title. */
const FEWEST_PLAIN_WORDS = 3

/**
 * Takes the clauses of a sentence and gives those that happen in a work of art or are its title, with all that hangs on them: "In the novel,
 * Prado meets Berg", "plays a president who meets Berg", "her book, “How Peru Joined the Union”,".
 */
export function fictionalClauses(clauses: readonly ClauseDraft[], reading: Reading): ReadonlySet<ClauseDraft> {
  const found = new Set<ClauseDraft>()
  let plain: boolean | null = null
  for (const clause of clauses) {
    const { verb, subject, object, phrases, governor, antecedent } = clause
    if (!verb) continue
    if (phrases.some((phrase) => phrase.preposition === 'in' && isWork(phrase.object, reading))) found.add(clause)
    if (DEPICTING.has(verb.group.lemma) && (isWork(subject, reading) || isFaked(subject))) found.add(clause)
    if (ACTING.has(verb.group.lemma))
      for (const role of [object, ...phrases.map((phrase) => (phrase.preposition === 'as' ? phrase.object : null))])
        for (const other of clauses) if (role && other !== clause && other.antecedent === role) found.add(other)
    if (governor?.verb && antecedent && isWork(antecedent, reading) && DEPICTING.has(verb.group.lemma))
      found.add(clause)
    if (isTitleWord(reading, verb.group.head)) {
      plain ??= isProse(reading)
      if (plain) found.add(clause)
    }
  }
  if (found.size > 0) for (const clause of clauses) if (hangsOnAny(clause, found)) found.add(clause)
  return found
}

/** "A doctored photograph shows Prado with Berg" */
function isFaked(noun: NounDraft | null): boolean {
  return noun?.adjectives.some((word) => UNRELIABLE_ADJECTIVES.has(word)) ?? false
}

function isWork(noun: NounDraft | null, { word }: Reading): boolean {
  if (!noun || noun.mention !== null || noun.determiner === 'negative') return false
  if (WORKS.has(noun.lemma)) return true
  const whole = noun.complements.find(({ preposition }) => preposition === 'of')?.object
  if (whole && PARTS_OF_WORKS.has(noun.lemma)) return WORKS.has(whole.lemma) || SERIAL.has(whole.lemma)
  const before = WORKS_WITH.get(noun.lemma)
  if (!before) return false
  for (let at = noun.first; at < noun.head; at++) if (before.has(word(at))) return true
  return false
}

/** A verb with a capital after a word: "Joined" in "“How Peru Joined the Union”". */
function isTitleWord({ heading, first, token }: Reading, at: number): boolean {
  const before = token(at - 1)
  return (
    !heading &&
    at > first + 1 &&
    token(at)?.shape === 'capital' &&
    before !== undefined &&
    before.shape !== 'punctuation' &&
    before.shape !== 'number'
  )
}

function isProse({ first, last, token }: Reading): boolean {
  let count = 0
  for (let at = first; at < last && count < FEWEST_PLAIN_WORDS; at++) if (token(at)?.shape === 'lower') count++
  return count === FEWEST_PLAIN_WORDS
}

/** Does the clause hang, however deep, on one of these? */
export function hangsOnAny(clause: ClauseDraft, found: ReadonlySet<ClauseDraft>): boolean {
  // Governors never loop longer than a sentence has clauses; the bound is for safety.
  let above = clause.governor
  for (let count = 0; above && count < 200; count++) {
    if (found.has(above)) return true
    above = above.governor
  }
  return false
}
