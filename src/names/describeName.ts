import type { EntityType } from '../model/entity.js'
import type { Candidate } from './candidate.js'
import type { Reading } from './reading.js'

type Description = Pick<Candidate, 'subtype' | 'country' | 'name'>

/** Words that tell what sort of organization or place a name is of, read from the end of the name to its start. */
const KINDS: Readonly<Record<'organization' | 'place', Readonly<Record<string, string>>>> = {
  organization: {
    government:
      'ministry ministries department agency authority commission court parliament assembly senate council cabinet government bureau secretariat directorate congress legislature embassy consulate tribunal treasury police municipality inspectorate presidency',
    party: 'party front movement democrats greens socialists labour labor republicans conservatives',
    company:
      'ltd inc corp corporation company co bank airlines airways group holdings plc llc gmbh bhd motors industries limited enterprises partners technologies energy',
    media: 'times herald tribune gazette post chronicle journal news daily telegraph television radio shimbun',
    military: 'army navy forces brigade battalion corps guard guards militia force',
    education: 'university institute college school academy faculty polytechnic',
    club: 'fc sc cf afc united rovers club',
    civil:
      'union association federation foundation society league alliance network organization organisation trust fund committee church',
  },
  place: {
    region: 'province region state county district governorate prefecture oblast territory emirate canton department',
    city: 'city town village township',
    facility:
      'airport stadium hospital hotel palace bridge street road avenue square station prison museum park port tower mosque temple church cathedral university theatre theater hall mall market highway camp base plant dam border crossing',
    nature:
      'river lake sea ocean mountain mountains mount island islands bay gulf strait peninsula desert valley volcano forest coast',
  },
}

let kinds: Record<'organization' | 'place', Map<string, string>> | undefined

function kindsOf(type: 'organization' | 'place'): Map<string, string> {
  kinds ??= { organization: indexed('organization'), place: indexed('place') }
  return kinds[type]
}

function indexed(type: 'organization' | 'place'): Map<string, string> {
  return new Map(Object.entries(KINDS[type]).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind])))
}

/** What the lexicon, or else its own words, say of a chosen name. */
export function describeName(reading: Reading, found: Candidate): Description {
  const { first, last, type } = found
  if (type === 'person' || type === 'demonym' || type === 'none') return found
  if (found.name === null) {
    const match = reading.lexicon.match(reading.tokens, reading.keys, first, last)
    if (match?.length === last - first && match.value.type === type && !match.value.demonym && !match.city) {
      const { subtype, country, name } = match.value
      return { subtype, country: country ?? ownCountry(reading, found, subtype), name }
    }
  }
  return {
    name: found.name,
    subtype: found.subtype ?? kindOf(reading, first, last, type),
    country: found.country ?? ownCountry(reading, found, found.subtype),
  }
}

/** The Organization of American States belongs to no one country. */
function ownCountry(reading: Reading, { first, last, type }: Candidate, subtype: string | null): string | null {
  return type === 'person' || type === 'demonym' || type === 'none' || subtype === 'intergovernmental'
    ? null
    : countryOf(reading, first, last, type)
}

function kindOf({ keys }: Reading, first: number, last: number, type: 'organization' | 'place'): string | null {
  const words = kindsOf(type)
  // "University of Oslo": the head stands before "of". Not indexOf, which would look through the whole rest of the text.
  let head = first + 1
  while (head < last && keys[head] !== 'of') head++
  for (let at = head - 1; at >= first; at--) {
    const kind = words.get(keys[at] ?? '')
    if (kind) return kind
  }
  return null
}

/** The country of "Kenya Airways", "Peruvian Congress", "Bank of Ghana". */
function countryOf(reading: Reading, first: number, last: number, type: EntityType): string | null {
  if (type !== 'organization') return null
  for (let at = first; at < last; at++) {
    const match = reading.lexicon.match(reading.tokens, reading.keys, at, last)
    if (match?.value.type === 'place' && match.value.country !== null && !match.city) return match.value.country
  }
  return null
}
