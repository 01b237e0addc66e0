import type { EntityType } from '../model/entity.js'

export type NominalNoun = {
  /** Singular, lower case. */
  readonly lemma: string
  readonly type: EntityType
  /** Subtypes of the entities that the noun fits; null for any of its type. */
  readonly fits: readonly string[] | null
  readonly plural: boolean
}

const PLURALS: Readonly<Record<string, string>> = {
  country: 'countries',
  party: 'parties',
  company: 'companies',
  agency: 'agencies',
  ministry: 'ministries',
  body: 'bodies',
  city: 'cities',
  university: 'universities',
  man: 'men',
  woman: 'women',
  community: 'communities',
  territory: 'territories',
  embassy: 'embassies',
  ally: 'allies',
}

/** Noun: type, subtypes that it fits. */
const NOUNS = `
organization organization *
organisation organization *
group organization *
body organization intergovernmental,government
bloc organization intergovernmental,group
alliance organization intergovernmental,group,military,party
grouping organization intergovernmental,group
union organization intergovernmental,union
league organization intergovernmental
coalition organization party,group,government
commission organization government,intergovernmental
council organization government,intergovernmental
committee organization government,intergovernmental
forum organization intergovernmental
cartel organization intergovernmental
watchdog organization intergovernmental,government
fund organization intergovernmental,company
agency organization government,intergovernmental,media,agency
ministry organization government,ministry
parliament organization government,parliament
court organization government,court,intergovernmental
party organization party
company organization company
firm organization company
bank organization company,government,intergovernmental,bank
newspaper organization media
broadcaster organization media
movement organization party,armed,military,group
militia organization armed,military
university organization university,education
institution organization *
country place country
nation place country
kingdom place country
republic place country
state place country,region
city place city
capital place city
town place city
region place region
province place region
island place region,island
territory place region,territory
leader person *
man person *
woman person *
counterpart person *
side any *
neighbor place country
neighbour place country
ally any *
pair person *
duo person *
trio person *
`

function nouns(): Map<string, NominalNoun> {
  const all = new Map<string, NominalNoun>()
  for (const line of NOUNS.trim().split('\n')) {
    const [lemma = '', type = '', fits = '*'] = line.split(' ')
    const noun = {
      lemma,
      type: (type === 'any' ? 'place' : type) as EntityType,
      fits: fits === '*' ? null : fits.split(','),
    }
    all.set(lemma, { ...noun, plural: false })
    all.set(PLURALS[lemma] ?? `${lemma}s`, { ...noun, plural: true })
  }
  return all
}

/** Common nouns that stand for something named before: "the bloc", "both countries"; singular and plural, lower case. */
export const NOMINAL_NOUNS: ReadonlyMap<string, NominalNoun> = nouns()
