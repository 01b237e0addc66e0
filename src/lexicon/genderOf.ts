import { fold } from './fold.js'
import { FEMALE_NAMES, MALE_NAMES } from './genders.generated.js'

const known = new Map<string, 'male' | 'female' | null>()

/** Takes a given name and tells whether women or men alone bear it; null where both do or nobody knows. */
export function genderOf(givenName: string): 'male' | 'female' | null {
  const key = fold(givenName)
  const before = known.get(key)
  if (before !== undefined) return before
  const found = FEMALE_NAMES.includes(` ${key} `) ? 'female' : MALE_NAMES.includes(` ${key} `) ? 'male' : null
  // The cache is bounded by the names of the lexicon: a name that it lacks is asked again.
  if (found) known.set(key, found)
  return found
}
