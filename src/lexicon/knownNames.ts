import { COUNTRIES } from './countries.js'
import type { LexiconEntry } from './lexiconEntry.js'
import { ARMED_GROUPS, CIVIL, COMPANIES, GOVERNMENT, INTERGOVERNMENTAL, MEDIA, PARTIES } from './organizations.js'
import { type PhraseTable, phraseTable } from './phraseTable.js'
import { WORLD_REGIONS } from './regions.js'
import { SUBDIVISIONS } from './subdivisions.js'

let table: PhraseTable<LexiconEntry> | undefined

/** The names that the project knows, built when first asked for. */
export function knownNames(): PhraseTable<LexiconEntry> {
  table ??= build()
  return table
}

function build(): PhraseTable<LexiconEntry> {
  const names = phraseTable<LexiconEntry>()
  for (const [code = '', countries = '', capitals = '', demonyms = ''] of rows(COUNTRIES)) {
    addAll(names, countries, 'place', 'country', code)
    addDemonyms(names, demonyms, 'country', code, countries)
    for (const capital of list(capitals)) addAll(names, capital, 'place', 'city', code)
  }
  for (const [regions = '', demonyms = ''] of rows(WORLD_REGIONS)) {
    addAll(names, regions, 'place', sortOfPlace(list(regions)[0] ?? ''), null)
    addDemonyms(names, demonyms, 'region', null, regions)
  }
  for (const [code = '', places = ''] of rows(SUBDIVISIONS)) {
    for (const place of list(places)) addAll(names, place, 'place', sortOfPlace(place), code)
  }
  addOrganizations(names, INTERGOVERNMENTAL, 'intergovernmental')
  addOrganizations(names, GOVERNMENT, 'government')
  addOrganizations(names, PARTIES, 'party')
  addOrganizations(names, ARMED_GROUPS, 'armed-group')
  addOrganizations(names, MEDIA, 'media')
  addOrganizations(names, COMPANIES, 'company')
  addOrganizations(names, CIVIL, 'civil')
  return names
}

function addOrganizations(table: PhraseTable<LexiconEntry>, data: string, subtype: string): void {
  for (const [things = '', country = ''] of rows(data)) {
    for (const thing of list(things))
      addAll(table, thing.replaceAll('=', ';'), 'organization', subtype, country || null)
  }
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

function addAll(
  table: PhraseTable<LexiconEntry>,
  names: string,
  type: LexiconEntry['type'],
  subtype: string,
  country: string | null,
): void {
  const all = list(names)
  const name = bare(all[0] ?? '')
  for (const each of all) {
    const entry = { type, subtype, country, name, demonym: false, ambiguous: each.endsWith('?') }
    const written = bare(each)
    table.add(written, entry, isAcronym(written))
    if (isAcronym(written) && /^[A-Z]{4,}$/.test(written))
      table.add(written.charAt(0) + written.slice(1).toLowerCase(), entry)
  }
}

function addDemonyms(
  table: PhraseTable<LexiconEntry>,
  demonyms: string,
  subtype: string,
  country: string | null,
  names: string,
): void {
  const name = bare(list(names)[0] ?? '')
  for (const demonym of list(demonyms))
    table.add(demonym, { type: 'place', subtype, country, name, demonym: true, ambiguous: false })
}

function isAcronym(name: string): boolean {
  return /^[A-Z][A-Za-z0-9&.+-]*[A-Z0-9.+]\.?$/.test(name) && !/[a-z]{2}/.test(name)
}
