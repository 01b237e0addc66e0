import type { Clause, NounPhrase } from '../../clauses/clause.js'
import type { TimeMention } from '../../dates/timeMention.js'
import type { Token } from '../../text/token.js'
import { argumentOf, argumentsOf, isCity, isPlace, objectsOf } from '../arguments.js'
import type { Argument, MeetingClaim } from '../claim.js'
import type { FrameContext } from '../frame.js'
import type { EventUse } from './eventUses.js'
import { timesOf } from './meetingClaim.js'
import { whenOf } from './meetingStatus.js'
import { destinationsOf } from './travelVerbs.js'

/** The organization whose event it is: SCO in "SCO summit", "a summit of the SCO", "at last year's summit, the SCO decided". */
export function eventBody(noun: NounPhrase, uses: readonly EventUse[]): Argument | null {
  const modifier = noun.modifiers.find((mention) => mention.kind === 'name' && mention.type === 'organization')
  if (modifier) return argumentOf(modifier)
  const owners = [...(noun.possessor ? argumentsOf(noun.possessor) : []), ...objectsOf(noun.complements, ['of'])]
  const doers = uses.flatMap(({ use, part }) =>
    noun.lemma === 'summit' && (part === 'present' || part === 'hold') ? argumentsOf(use.clause.subject) : [],
  )
  return [...owners, ...doers].find(isBody) ?? null
}

function isBody({ mention }: Argument): boolean {
  return (mention.kind === 'name' || mention.kind === 'nominal') && mention.type === 'organization'
}

/** "Astana summit": the city before the noun is the place, where no phrase names one. */
export function placeBefore(noun: NounPhrase, clauses: readonly Clause[]): { place?: Argument } {
  const named = clauses.some(({ phrases }) => objectsOf(phrases, ['in', 'at']).some(isPlace))
  const city = noun.modifiers.find(isCity)
  return named || !city ? {} : { place: argumentOf(city) }
}

/** "visited Tehran for a summit": where they went for it, where no phrase names a place. */
export function placeReached(attending: readonly Clause[], clauses: readonly Clause[]): { place?: Argument } {
  if (clauses.some(({ phrases }) => objectsOf(phrases, ['in', 'at']).some(isPlace))) return {}
  const [place] = attending.filter(({ lemma }) => lemma === 'visit').flatMap(destinationsOf)
  return place ? { place } : {}
}

/** "in February, during the summit": what happens during it happens when it does. */
export function whenAround(clauses: readonly Clause[], uses: readonly EventUse[]): { when?: MeetingClaim['when'] } {
  if (clauses.some((told) => whenOf(timesOf(told)) !== null)) return {}
  const around = uses.filter(
    ({ use, part }) => part === 'present' && use.preposition !== 'after' && use.preposition !== 'following',
  )
  const when = around.map(({ use }) => whenOf(timesOf(use.clause))).find((time) => time !== null)
  return when ? { when } : {}
}

/**
 * The day of what is called off or put off, which is not the day on which that was said: "On Monday Prado cancelled a meeting set for
 * Thursday", "the visit was postponed until May".
 */
export function whenDropped(event: Clause, uses: readonly EventUse[]): { when?: MeetingClaim['when'] } {
  const drop = uses.find(({ part }) => part === 'drop')?.use.clause
  // "threatened to cancel his meeting on Thursday": nothing is called off yet.
  const isReal = drop?.positive && (drop.modality === 'asserted' || drop.modality === 'planned')
  if (!drop || !isReal) return {}
  const other = uses.filter(({ part, use }) => part !== 'drop' && use.clause !== drop)
  // "put off her visit, which had been planned for next week, until May": the grammar hangs "until May" on what stands nearest.
  const until = [
    ...untilOf(drop, ['to', 'until', 'till', 'for']),
    ...other.flatMap(({ use }) => untilOf(use.clause, ['until', 'till'])),
  ]
  if (until.length > 0) return { when: whenOf(until) }
  return { when: whenOf(timesOf(event)) ?? whenOf(other.flatMap(({ use }) => timesOf(use.clause))) }
}

function untilOf({ phrases }: Clause, prepositions: readonly string[]): TimeMention[] {
  return phrases.flatMap(({ preposition, time }) => (time && prepositions.includes(preposition) ? [time] : []))
}

/** From the first name or capital before the noun to the noun: "SCO summit", "Red Sea Forum"; null for a plain "summit". */
export function eventName(noun: NounPhrase, { text }: FrameContext): string | null {
  const { tokens } = text
  let first = noun.modifiers.find((mention) => mention.kind === 'name' && mention.type !== 'person')?.first ?? noun.head
  const capital = tokens[noun.head]?.shape === 'capital'
  // "Asia-Pacific Forests Summit" is one name, hyphen and all.
  while (capital && first - 1 >= noun.first) {
    if (isNameWord(tokens[first - 1])) first--
    else if (tokens[first - 1]?.text === '-' && first - 2 >= noun.first && isNameWord(tokens[first - 2])) first -= 2
    else break
  }
  return first === noun.head ? null : text.text.slice(tokens[first]?.start, tokens[noun.head]?.end).replace(/\s+/g, ' ')
}

function isNameWord(token: Token | undefined): boolean {
  if (!token || token.lower === 'the') return false
  const { shape } = token
  return shape === 'capital' || shape === 'upper' || shape === 'mixed'
}
