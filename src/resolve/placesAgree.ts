import type { Entity } from '../model/entity.js'
import type { FactContext } from './factContext.js'

/** May two places, by id, be where one occasion was: the same, or a city and its country? */
export function placesAgree(a: string | null, b: string | null, { entity }: FactContext): boolean {
  if (!a || !b || a === b) return true
  const [one, other] = [entity(a), entity(b)]
  // A city and its country name one place; two cities of one country don't.
  const nested = one?.subtype === 'country' || other?.subtype === 'country'
  if (nested && one?.country !== null && one?.country === other?.country) return true
  // "They met at the Alder Palace. … They met in Lima": a building stands in a city.
  return isBuilding(one) !== isBuilding(other)
}

/** Of a country that the text does not tell. */
function isBuilding(place: Entity | undefined): boolean {
  return place?.subtype === 'facility' && place.country === null
}
