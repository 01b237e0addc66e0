import { ALPHA_2_AND_3 } from './alpha3.generated.js'
import { CITIES } from './cities.generated.js'

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
const opened = new Set<string>()
let codes: Map<string, string> | undefined

/** The cities whose folded name starts with this word, the longest name first. */
export function citiesFrom(key: string): readonly City[] | undefined {
  const bucket = key.slice(0, 2)
  if (!opened.has(bucket)) {
    opened.add(bucket)
    open(bucket)
  }
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
  const lines = CITIES[bucket]
  if (!lines) return
  for (const line of lines.split('|')) {
    const [tail = '', code = ''] = line.split('~')
    const [first = '', ...rest] = (bucket + tail).replaceAll('-', ' - ').replaceAll("'s", " 's").split(' ')
    const list = cities.get(first) ?? []
    list.push({ rest, country: code.slice(0, 2), ambiguous: code.endsWith('?') })
    list.sort((a, b) => b.rest.length - a.rest.length)
    cities.set(first, list)
  }
}
