import { BODIES_BY_COUNTRY } from './bodiesByCountry.js'
import { firstTimes } from './buckets.js'
import { CLUBS, PRESS_BY_COUNTRY, SOCIETIES } from './clubsAndPress.js'
import { COMPANIES_BY_COUNTRY } from './companiesByCountry.js'
import { COUNTRIES } from './countries.js'
import { fold } from './fold.js'
import type { LexiconEntry } from './lexiconEntry.js'
import { ARMED_GROUPS, CIVIL, COMPANIES, GOVERNMENT, INTERGOVERNMENTAL, MEDIA, PARTIES } from './organizations.js'
import { PARTIES_BY_COUNTRY } from './partiesByCountry.js'
import { type PhraseTable, phraseTable } from './phraseTable.js'
import { WORLD_REGIONS } from './regions.js'
import { SUBDIVISIONS } from './subdivisions.js'
import { thingAt, visitThings } from './thingLines.js'

/** A row of the data: what all its names are names of. */
type Row = Omit<LexiconEntry, 'name' | 'ambiguous'> & { readonly name: string }
type Pending = { readonly written: string; readonly row: Row }

/** Known names by their first word. */
export type KnownNames = Pick<PhraseTable<LexiconEntry>, 'match' | 'get' | 'startingWith'>

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
  const organizations = sortOrganizations()
  const table = phraseTable<LexiconEntry>()
  const isNew = firstTimes()
  const open = (key: string) => {
    if (!isNew(key)) return
    const bucket = bucketOf(key)
    for (const { written, row } of pending.get(bucket) ?? []) add(table, written, row)
    pending.delete(bucket)
    addOrganizations(table, organizations.get(bucket) ?? [])
    organizations.delete(bucket)
  }
  return {
    match(tokens, keys, at, limit) {
      open(keys[at] ?? '')
      return table.match(tokens, keys, at, limit)
    },
    startingWith(key) {
      open(key)
      return table.startingWith(key)
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
  [BODIES_BY_COUNTRY, 'government'],
  [PARTIES, 'party'],
  [PARTIES_BY_COUNTRY, 'party'],
  [ARMED_GROUPS, 'armed-group'],
  [MEDIA, 'media'],
  [PRESS_BY_COUNTRY, 'media'],
  [COMPANIES, 'company'],
  [COMPANIES_BY_COUNTRY, 'company'],
  [CIVIL, 'civil'],
  [SOCIETIES, 'civil'],
  [CLUBS, 'civil'],
]

/** Three numbers a name: which of the lists it stands in, where it starts there, and where its thing does. */
type Places = number[]

function sortOrganizations(): Map<string, Places> {
  const places = new Map<string, Places>()
  for (const [list, [data]] of ORGANIZATIONS.entries()) {
    visitThings(data, (name, thing) => {
      const bucket = bucketAt(data, name)
      const others = places.get(bucket)
      if (others) others.push(list, name, thing)
      else places.set(bucket, [list, name, thing])
    })
  }
  return places
}

function addOrganizations(table: PhraseTable<LexiconEntry>, places: Places): void {
  for (let at = 0; at < places.length; at += 3) {
    const [data, subtype] = ORGANIZATIONS[places[at] ?? 0] ?? ['', '']
    const found = thingAt(data, places[at + 1] ?? 0, places[at + 2] ?? 0)
    add(table, found.written, row(bare(found.name), 'organization', subtype, found.code))
  }
}

const buckets: string[] = []

/** The bucket of the name that starts here; for two letters of English it is looked up by number. */
function bucketAt(data: string, at: number): string {
  const first = data.charCodeAt(at) | 0x20
  const second = data.charCodeAt(at + 1) | 0x20
  if (first < 0x61 || first > 0x7a || second < 0x61 || second > 0x7a) return bucketOf(fold(data.slice(at, at + 2)))
  const number = (first - 0x61) * 26 + second - 0x61
  buckets[number] ??= data.slice(at, at + 2).toLowerCase()
  return buckets[number]
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
