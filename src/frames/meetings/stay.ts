import type { TimeMention } from '../../dates/timeMention.js'
import type { NameMention } from '../../names/mention.js'
import { argumentOf } from '../arguments.js'
import type { MeetingClaim } from '../claim.js'
import type { FrameContext, PhraseFrame } from '../frame.js'

const NAME = 'meetings/stay'
/** From "is in" to the place: "the Syrian capital of", "the city of". */
const LONGEST_WAY = 6
const ON_THE_WAY: ReadonlySet<string> = new Set(['the', 'capital', 'city', 'of', 'port', 'town', ','])
const BEING: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were'])

/** "Foreign Minister X is in Lima": told without a verb of going. */
export const stay: PhraseFrame = {
  name: NAME,
  about: 'Someone is or was in a city or country that is named.',
  scan: (context) =>
    context.mentions.flatMap((mention, index) =>
      mention.kind === 'name' && mention.type === 'person' ? stayOf(mention, index, context) : [],
    ),
  finds: [
    'President [Ana Prado](guest) is in [Oslo](place) for talks.',
    'President [Ana Prado](guest) is due to be in [Oslo](place) on [Friday](when).',
    'Foreign Minister [Olav Berg](guest) was in the Peruvian capital, [Lima](place).',
  ],
  ignores: {
    'President Ana Prado is in trouble in Lima.': 'trouble is no place',
    'President Ana Prado is in Lima prison.': 'the city is part of what holds her',
    'President Ana Prado will be in Lima to greet Prime Minister Olav Berg.': 'whoever receives others is at home',
  },
}

function stayOf(person: NameMention, index: number, context: FrameContext): MeetingClaim[] {
  const { text, nameAt, timeAt } = context
  const { tokens } = text
  // "Her deputy, Rita Sosa, is in Lima"
  const isApposed = tokens[person.last]?.text === ',' && tokens[person.first - 1]?.text === ','
  const being = beingAt(isApposed ? person.last + 1 : person.last, tokens)
  if (!being || tokens[being.last]?.lower !== 'in' || isConditional(person, tokens)) return []
  for (let at = being.last + 1; at < being.last + 1 + LONGEST_WAY; at++) {
    const place = nameAt(at)
    const isWay = ON_THE_WAY.has(tokens[at]?.lower ?? '') || (place === null && tokens[at]?.shape === 'capital')
    if (place?.type === 'place' && tokens[place.last]?.lower !== 'capital') {
      const next = tokens[place.last]
      // "in Lima prison": the name goes on with a noun.
      const ends = next === undefined || next.shape === 'punctuation' || AFTER_PLACE.has(next.lower)
      const when = timeAt(place.last) ?? timeAt(place.last + 1)
      return ends && !isHosting(place.last, tokens)
        ? [companyOf(person, index, context)]
            .filter((people) => people.length > 0)
            .map((people) => claimOf(people, place, when, statusOn(when, being, context)))
        : []
    }
    if (!isWay && place === null) return []
  }
  return []
}

/** "will be in Lima to greet the premier": whoever receives others is at home. */
function isHosting(at: number, tokens: FrameContext['text']['tokens']): boolean {
  return tokens[at]?.lower === 'to' && HOSTING.has(tokens[at + 1]?.lower ?? '')
}

const HOSTING: ReadonlySet<string> = new Set(['greet', 'host', 'welcome', 'receive'])

type Being = { readonly last: number; readonly status: 'held' | 'ongoing' | 'planned' }

/** "is", "was", "will be", "is due to be": what it makes of the stay, and the token behind it. */
function beingAt(at: number, tokens: FrameContext['text']['tokens']): Being | null {
  const word = (offset: number) => tokens[at + offset]?.lower ?? ''
  if (word(0) === 'will' && word(1) === 'be') return { last: at + 2, status: 'planned' }
  if (!BEING.has(word(0))) return null
  const isNow = word(0) === 'is' || word(0) === 'are'
  if (isNow && AHEAD.has(word(1)) && word(2) === 'to' && word(3) === 'be') return { last: at + 4, status: 'planned' }
  return { last: at + 1, status: isNow ? 'ongoing' : 'held' }
}

const AHEAD: ReadonlySet<string> = new Set(['scheduled', 'due', 'expected', 'set', 'slated'])

/** "is in Lima on Friday", which lies ahead */
function statusOn(when: TimeMention | null, { status }: Being, { published }: FrameContext): Being['status'] {
  const day = published?.value ?? ''
  return status === 'ongoing' && day.length === 10 && (when?.earliest ?? '') > day ? 'planned' : status
}

const AFTER_PLACE: ReadonlySet<string> = new Set(
  'for on to this today and as with when while where during ahead after before since until'.split(' '),
)
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'whether', 'unless', 'that'])

/** "if President X is in Lima": what may be is not stated, what was said to be is read where the saying is. */
function isConditional({ first }: NameMention, tokens: FrameContext['text']['tokens']): boolean {
  return tokens.slice(Math.max(0, first - 5), first).some(({ lower }) => CONDITIONS.has(lower))
}

/** "Foreign Minister Sosa and Defence Minister Munk are in Lima": both, with their offices between. */
function companyOf(person: NameMention, index: number, { text: { tokens }, mentions }: FrameContext): NameMention[] {
  if (!/^(?:are|were|will)$/.test(tokens[person.last]?.lower ?? '')) return [person]
  const people = [person]
  let { first } = person
  for (let at = index - 1; at >= 0 && people.length < MOST_TOGETHER; at--) {
    const before = mentions[at]
    const between = before ? tokens.slice(before.last, first).map(({ lower }) => lower) : []
    if (before?.kind === 'office' && before.first < first && before.last >= first - 1) first = before.first
    else if (before?.kind === 'name' && before.type === 'person' && JOINTS.has(between.join(' '))) {
      people.unshift(before)
      first = before.first
    } else if (!before || before.last > first || between.length > 0) break
  }
  // "Aides to Prado and Berg were in Lima", "Neither Prado nor Berg and Sosa were"
  const lead = tokens[first - 1]?.lower ?? ''
  if (NO_LIST.has(lead === 'the' ? (tokens[first - 2]?.lower ?? '') : lead)) return []
  // "told Berg and Sosa was in Lima"
  const isList = tokens.slice(people[0]?.first, person.first).some(({ lower }) => lower === 'and')
  return isList ? people : [person]
}

const NO_LIST: ReadonlySet<string> = new Set(
  'to of for from with by on about neither nor between against than like unlike'.split(' '),
)
const JOINTS: ReadonlySet<string> = new Set(['and', ',', ', and'])
/** People listed further back are hardly of one journey; the bound keeps long lists linear. */
const MOST_TOGETHER = 8

function claimOf(
  people: readonly NameMention[],
  place: NameMention,
  when: TimeMention | null,
  status: Being['status'],
): MeetingClaim {
  return {
    kind: 'meeting',
    rule: NAME,
    meetingKind: 'visit',
    status,
    mode: null,
    participants: people.map((person) => ({ argument: argumentOf(person), role: 'guest' })),
    absent: [],
    when,
    place: argumentOf(place),
    name: null,
    body: null,
    partOf: null,
    isBeside: false,
    telling: 'meeting',
    goesOn: false,
    onlyNamed: false,
    inPast: status === 'held',
    linePlace: null,
    attributedTo: null,
    evidence: { first: people[0]?.first ?? place.first, last: place.last },
  }
}
