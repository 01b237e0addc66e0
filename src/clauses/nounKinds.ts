import type { NounDraft } from './draft.js'
import { isPersonNoun } from './words/describingNouns.js'

type Class = 'person' | 'place' | 'organization' | 'thing'

function classOf(noun: NounDraft): Class {
  const { mention } = noun.members[0] ?? noun
  if (mention?.kind === 'office' || mention?.kind === 'pronoun') return 'person'
  if (mention?.kind === 'name' || mention?.kind === 'nominal') return mention.type
  if (mention?.kind === 'demonym') return 'place'
  return isPersonNoun(noun.lemma) ? 'person' : 'thing'
}

/** A list of places does not go on with a person: "the leaders of Peru, Ana Prado and …", "met A in Oslo and B in Lima". */
export function fits(first: NounDraft | undefined, item: NounDraft, mayMix: boolean, isPlace: boolean): boolean {
  if (!first) return false
  const a = classOf(first)
  const b = classOf(item)
  if (item.mention?.kind === 'pronoun' && a !== 'person') return false
  // "In the latter country, the minister and …"
  if (isPlace && b === 'person' && a !== 'person') return false
  return (
    a === b ||
    (a !== 'place' && b !== 'place') ||
    (a === 'place'
      ? b === 'organization' ||
        (b === 'person' && mayMix) ||
        (b === 'thing' && (first.mention?.kind !== 'name' || item.plural))
      : a === 'organization' || a === 'person')
  )
}

/** Is the last member of the kind of the first: inside "of" strictly, elsewhere unless places are listed? */
export function isHomogeneous(items: readonly NounDraft[], item: NounDraft, depth: number, isPlace: boolean): boolean {
  // Inside "of" the list is of one kind: "the leaders of Peru and Ana Prado" are two things.
  if (depth === 0) return !(isPlace && classOf(items[0] ?? item) === 'place' && classOf(item) === 'person')
  const a = classOf(items[0] ?? item)
  const b = classOf(item)
  return a === b || (a !== 'person' && b !== 'person' && a !== 'thing' && b !== 'thing')
}
