import type { NameRule } from './candidate.js'
import { ACRONYM_RULES } from './rules/acronyms.js'
import { BODY_CONTEXT_RULES } from './rules/bodyContexts.js'
import { bodyOfMembers } from './rules/bodyOfMembers.js'
import { EXCLUDING_RULES } from './rules/excluded.js'
import { known } from './rules/known.js'
import { NAMED_BODY_RULES } from './rules/namedBodies.js'
import { NAMED_PEOPLE_RULES } from './rules/namedPeople.js'
import { nickname } from './rules/nicknames.js'
import { ORGANIZATION_RULES } from './rules/organizations.js'
import { pair } from './rules/pair.js'
import { namedLikeAPlace } from './rules/peopleLikePlaces.js'
import { PLACE_KIND_RULES } from './rules/placeKinds.js'
import { PLACE_RULES } from './rules/places.js'
import { PRODUCT_RULES } from './rules/products.js'
import { TITLED_PEOPLE_RULES } from './rules/titledPeople.js'
import { UNCLEAR_PEOPLE_RULES } from './rules/unclearPeople.js'

/** All rules that find names. Their order says nothing: of two readings of a span the stronger wins. */
export const NAME_RULES: readonly NameRule[] = [
  known,
  ...TITLED_PEOPLE_RULES,
  ...NAMED_PEOPLE_RULES,
  nickname,
  ...UNCLEAR_PEOPLE_RULES,
  pair,
  namedLikeAPlace,
  ...ORGANIZATION_RULES,
  ...NAMED_BODY_RULES,
  ...BODY_CONTEXT_RULES,
  bodyOfMembers,
  ...ACRONYM_RULES,
  ...PLACE_RULES,
  ...PLACE_KIND_RULES,
  ...EXCLUDING_RULES,
  ...PRODUCT_RULES,
]
