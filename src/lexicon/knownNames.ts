import { firstTimes } from './buckets.js'
import { COUNTRIES } from './countries.js'
import { fold } from './fold.js'
import type { LexiconEntry } from './lexiconEntry.js'
import { ARMED_GROUPS, CIVIL, COMPANIES, GOVERNMENT, INTERGOVERNMENTAL, MEDIA, PARTIES } from './organizations.js'
import { type PhraseTable, phraseTable } from './phraseTable.js'
import { WORLD_REGIONS } from './regions.js'
import { SUBDIVISIONS } from './subdivisions.js'

/** A row of the data: what all its names are names of. */
type Row = Omit<LexiconEntry, 'name' | 'ambiguous'> & { readonly name: string }
type Pending = { readonly written: string; readonly row: Row }

/** Known names by their first word. */
export type KnownNames = Pick<PhraseTable<LexiconEntry>, 'match' | 'get'>

let names: KnownNames | undefined

/** The names that the project knows. They are sorted into buckets when first asked for, and a bucket is read when a word asks for it. */
export function knownNames(): KnownNames {
  names ??= build()
  return names
}

function build(): KnownNames {
  const pending = new Map<string, Pending[]>()
  const put = (written: string, row: Row) => {
    const bucket = bucketOf(fold(written.slice(0, 2)))
    const list = pending.get(bucket)
    if (list) list.push({ written, row })
    else pending.set(bucket, [{ written, row }])
  }
  sortCountries(put)
  sortOrganizations(put)
  const table = phraseTable<LexiconEntry>()
  const isNew = firstTimes()
  const open = (key: string) => {
    if (!isNew(key)) return
    const bucket = bucketOf(key)
    const list = pending.get(bucket)
    if (!list) return
    pending.delete(bucket)
    for (const { written, row } of list) add(table, written, row)
  }
  return {
    match(tokens, keys, at, limit) {
      open(keys[at] ?? '')
      return table.match(tokens, keys, at, limit)
    },
    get(key) {
      open(key)
      return table.get(key)
    },
  }
}

/** The first two letters; the first alone where the second is no letter and no digit ("S&P", "U.S."). */
function bucketOf(key: string): string {
  const second = key.charCodeAt(1)
  const letter = (second >= 0x61 && second <= 0x7a) || (second >= 0x30 && second <= 0x39)
  return letter ? key.slice(0, 2) : key.slice(0, 1)
}

type Put = (written: string, row: Row) => void

function sortCountries(put: Put): void {
  for (const [country = '', countries = '', capitals = '', demonyms = ''] of rows(COUNTRIES)) {
    putAll(put, countries, demonyms, 'country', country)
    for (const capital of list(capitals)) put(capital, row(bare(capital), 'place', 'city', country))
  }
  for (const [regions = '', demonyms = ''] of rows(WORLD_REGIONS)) {
    putAll(put, regions, demonyms, 'region', null)
  }
  for (const [country = '', places = ''] of rows(SUBDIVISIONS)) {
    for (const place of list(places)) put(place, row(bare(place), 'place', 'region', country))
  }
}

function putAll(put: Put, names: string, demonyms: string, subtype: string, country: string | null): void {
  const all = list(names)
  const name = bare(all[0] ?? '')
  const named = row(name, 'place', subtype, country)
  for (const each of all) put(each, named)
  const people = { ...named, demonym: true }
  for (const demonym of list(demonyms)) put(demonym, people)
}

const ORGANIZATIONS: readonly (readonly [string, string])[] = [
  [INTERGOVERNMENTAL, 'intergovernmental'],
  [GOVERNMENT, 'government'],
  [PARTIES, 'party'],
  [ARMED_GROUPS, 'armed-group'],
  [MEDIA, 'media'],
  [COMPANIES, 'company'],
  [CIVIL, 'civil'],
]

function sortOrganizations(put: Put): void {
  for (const [data, subtype] of ORGANIZATIONS) {
    for (const [things = '', country = ''] of rows(data)) {
      for (const thing of list(things)) {
        const all = thing.split('=')
        const named = row(bare(all[0] ?? ''), 'organization', subtype, country || null)
        for (const each of all) put(each, named)
      }
    }
  }
}

function row(name: string, type: LexiconEntry['type'], subtype: string, country: string | null): Row {
  return { type, subtype, country, name, demonym: false }
}

function add(table: PhraseTable<LexiconEntry>, each: string, row: Row): void {
  const subtype = row.subtype === 'region' && !row.demonym ? sortOfPlace(row.name) : row.subtype
  const entry = { ...row, subtype, ambiguous: each.endsWith('?') }
  const written = bare(each)
  const acronym = !row.demonym && isAcronym(written)
  table.add(written, entry, acronym)
  // British papers write "Nato".
  if (acronym && /^[A-Z]{4,}$/.test(written)) table.add(written.charAt(0) + written.slice(1).toLowerCase(), entry)
}

const BUILDING =
  /\b(?:Airport|Palace|Square|Bridge|Mosque|Stadium|Canal|Dam|Prison|Temple|Shrine|Park|Wall|Gate|Tower|Fort|Castle|Cathedral|Street|Hotel|House|Theatre|Plant|Buildings|Chapel|Station)$/
const NATURE =
  /\b(?:Sea|Ocean|River|Lake|Strait|Channel|Gulf|Bay|Mount|Islands?|Desert|Peninsula|Delta|Mountains?|Reef|Pass|Forest|Glacier)\b/

function sortOfPlace(name: string): string {
  if (BUILDING.test(name)) return 'facility'
  return NATURE.test(name) ? 'nature' : 'region'
}

function rows(data: string): string[][] {
  return data
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
}

function list(names: string): string[] {
  return names.split(';').filter((name) => name !== '')
}

function bare(name: string): string {
  return name.endsWith('?') ? name.slice(0, -1) : name
}

function isAcronym(name: string): boolean {
  return /^[A-Z][A-Za-z0-9&.+-]*[A-Z0-9.+]\.?$/.test(name) && !/[a-z]{2}/.test(name)
}
