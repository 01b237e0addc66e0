import { ALPHA_2_AND_3 } from './alpha3.generated.js'
import { buckets, firstTimes } from './buckets.js'
import { CITIES } from './cities.generated.js'
import { wordsOf } from './phraseTable.js'

export type City = {
  /** The words after the first, folded; hyphens are words. */
  readonly rest: readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Also a surname or a given name. */
  readonly ambiguous: boolean
}

/** By first word; filled bucket by bucket. */
const cities = new Map<string, City[]>()
const generated = buckets(CITIES)
const isNew = firstTimes()
let codes: Map<string, string> | undefined

/** The cities whose folded name starts with this word, the longest name first. */
export function citiesFrom(key: string): readonly City[] | undefined {
  if (isNew(key)) open(key.slice(0, 3))
  return cities.get(key)
}

/** Alpha-3 of an alpha-2 code; null where ISO 3166-1 has none. */
export function alpha3(alpha2: string): string | null {
  codes ??= new Map(
    Array.from({ length: ALPHA_2_AND_3.length / 5 }, (_, i) => [
      ALPHA_2_AND_3.slice(i * 5, i * 5 + 2),
      ALPHA_2_AND_3.slice(i * 5 + 2, i * 5 + 5),
    ]),
  )
  return codes.get(alpha2) ?? null
}

/** Is it the ISO 3166-1 alpha-3 code of a country? */
export function isAlpha3(code: string): boolean {
  for (let at = 2; at < ALPHA_2_AND_3.length; at += 5) if (ALPHA_2_AND_3.startsWith(code, at)) return true
  return false
}

function open(bucket: string): void {
  for (const line of generated(bucket)) {
    const mark = line.indexOf('~')
    const name = bucket + line.slice(0, mark)
    const [first = '', ...rest] = name.includes('-') || name.includes("'") ? wordsOf(name) : name.split(' ')
    const city = { rest, country: line.slice(mark + 1, mark + 3), ambiguous: line.endsWith('?') }
    const list = cities.get(first)
    if (!list) cities.set(first, [city])
    else {
      let place = list.length
      while (place > 0 && (list[place - 1]?.rest.length ?? 0) < rest.length) place--
      list.splice(place, 0, city)
    }
  }
}
