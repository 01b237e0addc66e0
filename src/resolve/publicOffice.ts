import { type OfficeKind, officesOf } from '../lexicon/offices.js'
import { PORTFOLIOS } from '../lexicon/officeWords.js'
import type { Entity } from '../model/entity.js'
import type { Position } from '../model/position.js'

const PUBLIC_KINDS: readonly OfficeKind[] = [
  'head-of-state',
  'head-of-government',
  'minister',
  'legislative',
  'diplomatic',
  'military',
  'royal',
]
const PUBLIC_TITLES: ReadonlySet<string> = new Set([
  ...PUBLIC_KINDS.flatMap(officesOf).flatMap((title) => [title, title.split(' ').at(-1) ?? title]),
  ...'governor mayor pope patriarch commissioner adviser advisor secretary-general'.split(' '),
])
/** Titles that a company's people have too: what they are of decides. */
const SHARED: ReadonlySet<string> = new Set(
  'president chairman secretary representative deputy delegate executive observer lady lord leader treasurer chief'.split(
    ' ',
  ),
)
/** Of these, the ones that news says of a head of state without adding of what. */
const OF_STATE_ALONE: ReadonlySet<string> = new Set([
  ...['foreign secretary', 'home secretary', 'secretary of state', 'deputy secretary', 'deputy secretary of state'],
  ...['under secretary', 'undersecretary', 'assistant secretary', 'assistant secretary of state'],
])
/** "Undersecretary for Trade", "Deputy Secretary of Energy" */
const UNDER = /^(?:under[- ]?secretary|(?:deputy|assistant) secretary) (?:of|for) /i
const OF_STATE: ReadonlySet<string> = new Set(['president', 'leader'])
/** "Kenyan Bishop Amina Otieno", "Norway captain Olav Berg": of a country, and no officials of it. */
const PRIVATE_TITLES: ReadonlySet<string> = new Set(
  (['religious', 'academic', 'profession'] as const)
    .flatMap(officesOf)
    .filter((title) => !/\b(?:mufti|ayatollah|leader)$/.test(title) && !PUBLIC_TITLES.has(title)),
)
const PUBLIC_BODIES: ReadonlySet<string> = new Set([
  'intergovernmental',
  'government',
  'party',
  'military',
  'armed-group',
])

/** Does the entity act for the public: a state, an intergovernmental body, an organ of state, a party, an army? */
export function isPublicBody(entity: Entity | undefined): boolean {
  return entity?.subtype === 'country' || PUBLIC_BODIES.has(entity?.subtype ?? '')
}

/** Is it an office of public life? A president of a country is; a president of a company, a coach, a professor or an editor are not. */
export function isPublicOffice(
  { title, of }: Pick<Position, 'title' | 'of'>,
  entity: (id: string) => Entity | undefined,
): boolean {
  const last = title.toLowerCase().split(' ').at(-1) ?? ''
  const realm = of === null ? undefined : entity(of)
  if (realm?.subtype === 'country' && PRIVATE_TITLES.has(title.toLowerCase())) return false
  if (realm && isPublicBody(realm)) return true
  if (realm && realm.type === 'organization' && realm.subtype !== null) return false
  const isOfState = OF_STATE_ALONE.has(title.toLowerCase()) || UNDER.test(title) || isPortfolioSecretary(title)
  if (realm === undefined && isOfState) return true
  return (
    PUBLIC_TITLES.has(last) &&
    (!SHARED.has(last) || realm?.type === 'place' || (realm === undefined && OF_STATE.has(last)))
  )
}

/** "Trade Secretary", "Defense Secretary": a minister in London, Washington and Manila; "Press Secretary" is none. */
function isPortfolioSecretary(title: string): boolean {
  const words = title.toLowerCase().split(' ')
  return (
    words.length > 1 &&
    words.at(-1) === 'secretary' &&
    words.slice(0, -1).every((word) => (PORTFOLIOS.has(word) && !OFFICE.has(word)) || word === 'and')
  )
}

/** What secretaries of firms and parties are in charge of as well. */
const OFFICE: ReadonlySet<string> = new Set([
  'press',
  'media',
  'policy',
  'political',
  'strategy',
  'posts',
  'membership',
])
