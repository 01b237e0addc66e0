import type { Mention } from '../../names/mention.js'
import type { Sentence, Token } from '../../text/token.js'
import { argumentOf } from '../arguments.js'
import type { Argument, MeetingClaim } from '../claim.js'
import type { FrameContext, PhraseFrame } from '../frame.js'
import { as, meetingClaim } from './meetingClaim.js'

const NAME = 'meetings/attendees'

/** "Attending are President X of A; B's premier, Y; and Z", "Among those present were X and Y": a list of who is there. */
export const attendees: PhraseFrame = {
  name: NAME,
  about: 'A sentence lists who is at the meeting told of before.',
  scan: (context) => {
    const { tokens, sentences } = context.text
    let next = 0
    return sentences.flatMap((sentence) => {
      while ((context.mentions[next]?.first ?? sentence.last) < sentence.first) next++
      const list = listStart(tokens, sentence)
      return list > 0 ? listed(list, sentence, next, context) : []
    })
  },
  finds: [
    'Also present were Foreign Minister [Rita Sosa](participant) and Governor [Mira Voss](participant).',
    'Attending are President [Ana Prado](participant) of Peru; Norway’s premier, [Olav Berg](participant); and Governor [Mira Voss](participant).',
    'Among those attending were President [Ana Prado](participant) and Governor [Mira Voss](participant).',
  ],
  ignores: {
    'Among those killed were Foreign Minister Rita Sosa and Governor Mira Voss.': 'the dead attend nothing',
    'Present dangers were told by President Ana Prado.': 'what is present is a danger',
  },
}

const OPENING: readonly (readonly string[])[] = [
  'attending',
  'also attending',
  'present',
  'also present',
  'in attendance',
  'also in attendance',
  'among those attending',
  'among those present',
  'among those in attendance',
  'among the participants',
  'among the attendees',
  'those attending',
  'those present',
].map((words) => words.split(' '))
const FIRST_WORDS: ReadonlySet<string> = new Set(OPENING.flatMap((words) => words.slice(0, 1)))
const BEING: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'include', 'included'])

/** The token behind "Also present were"; 0 where the sentence opens otherwise. */
function listStart(tokens: readonly Token[], { first, last }: Sentence): number {
  if (!FIRST_WORDS.has(tokens[first]?.lower ?? '')) return 0
  for (const words of OPENING) {
    const end = first + words.length
    const opens = words.every((word, at) => tokens[first + at]?.lower === word)
    if (opens && end < last && BEING.has(tokens[end]?.lower ?? '')) return end + 1
  }
  return 0
}

function listed(list: number, sentence: Sentence, from: number, context: FrameContext): MeetingClaim[] {
  const there: Argument[] = []
  for (let at = from; (context.mentions[at]?.first ?? sentence.last) < sentence.last; at++) {
    const mention = context.mentions[at]
    if (mention && mention.first >= list) there.push(...peopleOf(mention))
  }
  const people = [...new Map(there.map((one) => [`${one.mention.first} ${one.realm?.first}`, one])).values()]
  if (people.length === 0) return []
  const evidence = { first: sentence.first, last: sentence.last }
  const participants = as('participant', people)
  const parts = { rule: NAME, meetingKind: 'bilateral', clauses: [], participants, evidence } as const
  return [meetingClaim({ ...parts, telling: 'more', goesOn: true }, context)]
}

/** Whom a mention names: the holder of an office, someone known by office alone, a person by name. */
function peopleOf(mention: Mention): Argument[] {
  if (mention.kind === 'name') return mention.type === 'person' ? [argumentOf(mention)] : []
  if (mention.kind !== 'office') return []
  if (mention.holders.length > 0) return mention.holders.map(argumentOf)
  if (mention.plural) return mention.of.map((realm) => ({ ...argumentOf(mention), realm }))
  return mention.of.length > 0 ? [{ ...argumentOf(mention), realm: mention.of[0] ?? null }] : []
}
