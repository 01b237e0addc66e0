import { COUNTRIES } from '../lexicon/countries.js'
import { fold } from '../lexicon/fold.js'
import type { Entity } from '../model/entity.js'

/** Seats of power that the press names for the state, with its alpha-3 code. */
const SEATS: ReadonlyMap<string, string> = new Map([
  ['kremlin', 'RUS'],
  ['white house', 'USA'],
  ['downing street', 'GBR'],
  ['elysee', 'FRA'],
  ['elysee palace', 'FRA'],
  ['blue house', 'KOR'],
])

let capitals: Map<string, string> | undefined

/** Capitals, folded, with the alpha-3 code of their country. */
function codes(): ReadonlyMap<string, string> {
  if (capitals) return capitals
  capitals = new Map()
  for (const line of COUNTRIES.trim().split('\n')) {
    const [code = '', , cities = ''] = line.split('|')
    for (const city of cities.split(';')) if (city) capitals.set(fold(city.replace('?', '')), code)
  }
  return capitals
}

/**
 * Takes the entities of a document and gives a function from the id of a capital or seat of power to the id of its country,
 * where the document speaks of that too; any other id comes back as it is.
 */
export function capitalsCountry(entities: readonly Entity[]): (id: string) => string {
  const countries = new Map<string, string>()
  for (const { id, subtype, country } of entities) {
    if (subtype === 'country' && country && !countries.has(country)) countries.set(country, id)
  }
  const actors = new Map<string, string>()
  for (const { id, name, type, subtype, country } of entities) {
    const key = fold(name)
    const code = type === 'place' && subtype === 'city' && codes().get(key) === country ? country : SEATS.get(key)
    const state = code && countries.get(code)
    if (state) actors.set(id, state)
  }
  return (id) => actors.get(id) ?? id
}
