import type { Clause, NounPhrase, PrepositionalPhrase } from '../../clauses/clause.js'
import { BESIDE_IN_TIME } from '../../clauses/words/nounPrepositions.js'
import type { TimeMention } from '../../dates/timeMention.js'
import type { Participant } from '../../model/meeting.js'
import { argumentOf, argumentsOf, isPlace, objectsOf, phrasesOf, placesOf } from '../arguments.js'
import type { Argument, MeetingClaim } from '../claim.js'
import type { FrameContext } from '../frame.js'
import { labelOf } from './labelOf.js'
import { linePlaceOf } from './linePlaceOf.js'
import { meetingStatus, whenOf } from './meetingStatus.js'
import { modeOf } from './modeOf.js'
import { statusByDate } from './statusByDate.js'
import { tellingChain } from './tellingChain.js'
import { destinationsOf } from './travelVerbs.js'

/** What a frame has read of a meeting; the rest is found in the clauses that tell of it. */
export type MeetingParts = Pick<MeetingClaim, 'rule' | 'meetingKind'> & {
  /** The clauses that tell of it, the nearest first: times, places and sources are looked for in this order. */
  readonly clauses: readonly Clause[]
  readonly participants: MeetingClaim['participants']
} & Partial<Omit<MeetingClaim, 'kind' | 'rule' | 'meetingKind' | 'participants'>>

export const SIDELINES: readonly string[] = [
  'on the sidelines of',
  'on the margins of',
  'on the fringes of',
  'at the sidelines of',
]
/** "met for a summit", "held talks at the summit": part of it. */
const AT: readonly string[] = ['at', 'for', 'during', 'in']
const PLACE_PREPOSITIONS: readonly string[] = ['in', 'at', 'inside', 'outside', 'near']

/** Completes a meeting with the status, time, place, source and occasion that its clauses tell. */
export function meetingClaim(parts: MeetingParts, context: FrameContext): MeetingClaim {
  const [main] = parts.clauses
  const around = main ? tellingChain(main) : []
  const told = [...parts.clauses, ...around.filter((clause) => !parts.clauses.includes(clause))]
  const occasion = occasionOf(parts.clauses, context)
  const claim: MeetingClaim = {
    kind: 'meeting',
    status: main ? meetingStatus(main) : 'held',
    mode: modeOf(parts.clauses, context),
    absent: [],
    when: told.reduce<TimeMention | null>((found, clause) => found ?? whenOf(timesOf(clause)), null),
    place:
      placeOf(parts.clauses) ??
      placeOfVisit(parts.clauses, context) ??
      placeOf(around) ??
      around.flatMap(destinationsOf)[0] ??
      hereOf(parts.clauses, context) ??
      occasion?.place ??
      null,
    name: null,
    body: null,
    partOf: occasion,
    isBeside: isBeside(parts.clauses),
    telling: 'meeting',
    goesOn: false,
    onlyNamed: false,
    inPast: told.some(({ verb, tense }) => verb !== null && (tense === 'past' || verb.perfect)),
    linePlace: main ? linePlaceOf(main, context) : null,
    attributedTo: parts.clauses.reduce<Argument | null>(
      (found, clause) => found ?? argumentsOf(clause.attributedTo)[0] ?? null,
      null,
    ),
    evidence: main ? spanOf(parts.clauses) : { first: 0, last: 0 },
    ...parts,
  }
  const label = main ? labelOf(main, context) : null
  const status = label ?? statusByDate(claim, parts.clauses.find(({ verb }) => verb !== null) ?? main, context)
  // The present of a headline may be of any time: what the article says counts.
  const isHeadline = main !== undefined && context.text.sentences[main.sentence]?.kind === 'heading'
  const onlyNamed = claim.onlyNamed || (isHeadline && status === 'held' && claim.when === null)
  const settled = { ...claim, status, onlyNamed }
  return parts.meetingKind === 'call' ? { ...settled, place: null, mode: claim.mode ?? 'phone' } : settled
}

/** The same role for several. */
export function as(role: Participant['role'], people: readonly Argument[]): MeetingClaim['participants'] {
  return people.map((argument) => ({ argument, role }))
}

/** "before Friday", "by May": within what time, not when. */
const BOUNDING: ReadonlySet<string> = new Set([
  ...['before', 'after', 'until', 'till', 'since', 'past'],
  ...['ahead of', 'prior to', 'no later than', 'not before'],
])

/** "before Friday", "by Friday"; "after midnight on Friday" does tell the day, and "by the end of May" the days that are meant. */
function isBounded({ preposition, time }: Pick<PrepositionalPhrase, 'preposition' | 'time'>): boolean {
  if (time?.type !== 'date') return false
  return preposition === 'by' ? time.earliest === time.latest : BOUNDING.has(preposition)
}

/** Times of a clause, of its noun and of its phrases, that say when. */
export function timesOf({ noun, phrases, times }: Clause): TimeMention[] {
  const timed = [...phrases, ...(noun?.complements ?? [])]
  const all = [...(noun?.times ?? []), ...times, ...timed.map(({ time }) => time)]
  const bounding = new Set(timed.filter(isBounded).map(({ time }) => time))
  const when = new Set(all.filter((time) => time !== null && !bounding.has(time)))
  return [...when].filter((time) => time !== null).sort((a, b) => a.first - b.first)
}

/** The first named place after in or at; a city before the country that holds it ("in Astana, Kazakhstan"). */
export function placeOf(clauses: readonly Clause[]): Argument | null {
  for (const clause of clauses) {
    const [place] = placesOf(phrasesOf(clause), PLACE_PREPOSITIONS)
    if (place) return place
    // "on the sidelines of a forum in Lima" says where, too; "the head of the office in Lima" does not, beside a noun or "be"; "talks between the two countries in Lima" again does.
    const tells = clause.verb !== null && clause.lemma !== 'be'
    const nested = phrasesOf(clause).flatMap(({ preposition, object }) =>
      object &&
      !BESIDE_IN_TIME.has(preposition) &&
      (tells || SIDELINES.includes(preposition) || object.mention?.kind === 'nominal')
        ? objectsOf(object.complements, ['in', 'at'])
        : [],
    )
    const inner = nested.find(isPlace)
    if (inner) return inner
  }
  return null
}

/** "In her first visit to Chile, Prado met Berg": where the visit goes is where they met. */
function placeOfVisit(clauses: readonly Clause[], context: FrameContext): Argument | null {
  const visits = clauses
    .filter(({ verb }) => verb !== null)
    .flatMap((clause) =>
      context.eventsOf(clause).filter((event) => VISITS.has(event.lemma) && event.link === 'oblique'),
    )
  return visits.flatMap((event) => objectsOf(phrasesOf(event), ['to', 'in'])).find(isPlace) ?? null
}

const VISITS: ReadonlySet<string> = new Set(['visit', 'trip', 'tour', 'stay', 'stopover'])

/** The summit at or beside which something happens, as a phrase of these clauses names it. */
export function occasionOf(clauses: readonly Clause[], context: FrameContext): MeetingClaim | null {
  for (const clause of clauses)
    for (const { preposition, object } of phrasesOf(clause)) {
      if (!object || !(SIDELINES.includes(preposition) || (AT.includes(preposition) && object.lemma === 'summit')))
        continue
      const event = context.eventsOf(clause).find(({ noun }) => noun === object) ?? eventOfPhrase(object, context)
      const [claim] = event ? context.meetingsOf(event) : []
      if (claim) return claim
    }
  return null
}

const EDGES: ReadonlySet<string> = new Set(['sideline', 'sidelines', 'margin', 'margins', 'fringe', 'fringes'])
const SUMMITS: ReadonlySet<string> = new Set(['summit', 'conference', 'forum', 'gathering'])

/** "on its sidelines", "on the margins of the summit", "at the summit": beside the summit told of before. */
function isBeside(clauses: readonly Clause[]): boolean {
  return clauses.some((clause) =>
    phrasesOf(clause).some(({ preposition, object }) => {
      if (object === null || object.mention !== null) return false
      if (preposition === 'on' && EDGES.has(object.lemma)) return true
      const isKnown = object.determiner === 'definite' || object.determiner === 'demonstrative'
      return isKnown && SUMMITS.has(object.lemma) && (SIDELINES.includes(preposition) || AT.includes(preposition))
    }),
  )
}

/** "held talks here on Tuesday": where the dateline says the report was written. */
function hereOf(clauses: readonly Clause[], { text, datelinePlace }: FrameContext): Argument | null {
  const says =
    datelinePlace !== null &&
    clauses.some(({ first, last }) => text.tokens.slice(first, last + 1).some(({ lower }) => lower === 'here'))
  return says ? argumentOf(datelinePlace) : null
}

/** The nominal predicate that a noun phrase is. */
function eventOfPhrase(phrase: NounPhrase, context: FrameContext): Clause | undefined {
  return context
    .usesOf(phrase)
    .flatMap(({ clause }) => context.eventsOf(clause))
    .find(({ noun }) => noun === phrase)
}

/** From the first to the last word of the clauses that stand in the sentence of the first. */
export function spanOf(clauses: readonly Clause[]) {
  const [main] = clauses
  const near = clauses.filter(({ sentence }) => sentence === main?.sentence)
  return { first: Math.min(...near.map(({ first }) => first)), last: Math.max(...near.map(({ last }) => last)) }
}
