import type { NameRule } from './candidate.js'
import { EXCLUDING_RULES } from './rules/excluded.js'
import { known } from './rules/known.js'
import { ORGANIZATION_RULES } from './rules/organizations.js'
import { PEOPLE_RULES } from './rules/people.js'
import { PLACE_RULES } from './rules/places.js'

/** All rules that find names. Their order says nothing: of two readings of a span the stronger wins. */
export const NAME_RULES: readonly NameRule[] = [
  known,
  ...PEOPLE_RULES,
  ...ORGANIZATION_RULES,
  ...PLACE_RULES,
  ...EXCLUDING_RULES,
]
