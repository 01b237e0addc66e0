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
    context.mentions.flatMap((mention) =>
      mention.kind === 'name' && mention.type === 'person' ? stayOf(mention, context) : [],
    ),
  finds: [
    'President [Ana Prado](guest) is in [Oslo](place) for talks.',
    'Foreign Minister [Olav Berg](guest) was in the Peruvian capital, [Lima](place).',
  ],
  ignores: {
    'President Ana Prado is in trouble in Lima.': 'trouble is no place',
    'President Ana Prado is in Lima prison.': 'the city is part of what holds her',
  },
}

function stayOf(person: NameMention, { text, nameAt, timeAt }: FrameContext): MeetingClaim[] {
  const { tokens } = text
  const being = tokens[person.last]?.lower ?? ''
  if (!BEING.has(being) || tokens[person.last + 1]?.lower !== 'in' || isConditional(person, tokens)) return []
  for (let at = person.last + 2; at < person.last + 2 + LONGEST_WAY; at++) {
    const place = nameAt(at)
    const isWay = ON_THE_WAY.has(tokens[at]?.lower ?? '') || (place === null && tokens[at]?.shape === 'capital')
    if (place?.type === 'place' && tokens[place.last]?.lower !== 'capital') {
      const next = tokens[place.last]
      // "in Lima prison": the name goes on with a noun.
      const ends = next === undefined || next.shape === 'punctuation' || AFTER_PLACE.has(next.lower)
      const when = timeAt(place.last) ?? timeAt(place.last + 1)
      return ends ? [claimOf(person, place, when, being)] : []
    }
    if (!isWay && place === null) return []
  }
  return []
}

const AFTER_PLACE: ReadonlySet<string> = new Set(
  'for on to this today and as with when while where during ahead after before since until'.split(' '),
)
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'whether', 'unless', 'that'])

/** "if President X is in Lima": what may be is not stated, what was said to be is read where the saying is. */
function isConditional({ first }: NameMention, tokens: FrameContext['text']['tokens']): boolean {
  return tokens.slice(Math.max(0, first - 5), first).some(({ lower }) => CONDITIONS.has(lower))
}

function claimOf(person: NameMention, place: NameMention, when: TimeMention | null, being: string): MeetingClaim {
  return {
    kind: 'meeting',
    rule: NAME,
    meetingKind: 'visit',
    status: being === 'is' || being === 'are' ? 'ongoing' : 'held',
    mode: null,
    participants: [{ argument: argumentOf(person), role: 'guest' }],
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
    attributedTo: null,
    evidence: { first: person.first, last: place.last },
  }
}
