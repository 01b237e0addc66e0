import { fold } from './fold.js'
import { FEMALE_NAMES, MALE_NAMES } from './genders.generated.js'

let names: Map<string, 'male' | 'female'> | undefined

/** Takes a given name and tells whether women or men alone bear it; null where both do or nobody knows. */
export function genderOf(givenName: string): 'male' | 'female' | null {
  if (!names) {
    names = new Map()
    for (const name of FEMALE_NAMES.trim().split(' ')) names.set(name, 'female')
    for (const name of MALE_NAMES.trim().split(' ')) names.set(name, 'male')
  }
  return names.get(fold(givenName)) ?? null
}
