import type { Clause, NounPhrase } from '../../clauses/clause.js'
import type { ArgumentUse, FrameContext } from '../frame.js'
import { EVENT_NOUNS } from './eventNouns.js'
import { MEETING_VERBS } from './meetingVerbs.js'
import {
  ATTENDING,
  DROPPING,
  HAPPENING,
  HOLDING,
  HOSTING,
  ORGANIZING,
  PLANNING,
  SHUNNING,
  SHUNNING_FROM,
} from './supportVerbs.js'

/** A verb that has the event noun as an argument, and what it makes of the event. */
export type EventUse = {
  readonly use: ArgumentUse
  readonly part: 'hold' | 'plan' | 'host' | 'organize' | 'drop' | 'attend' | 'present' | 'happen'
}

/** Does the verb tell of the event itself, rather than of someone who is there? */
export function isTelling({ part }: EventUse): boolean {
  return part !== 'attend' && part !== 'present'
}

/** "attended the summit", "did not skip it"; not "skipped it", "stayed away from it", nor "did not attend it", nor "will be represented at it by her deputy". */
export function isThere(clause: Clause): boolean {
  return clause.positive !== (SHUNNING.has(clause.lemma) || staysAway(clause) || sendsAnother(clause))
}

/** "stayed away from the summit" */
function staysAway({ lemma, verb }: Clause): boolean {
  const particle = SHUNNING_FROM.get(lemma)
  return particle !== undefined && verb?.particle === particle
}

/** A state is there by whoever represents it; a person is not. */
function sendsAnother({ lemma, verb, agent, subject }: Clause): boolean {
  const who = subject?.mention
  const isPerson = who?.kind === 'office' || who?.kind === 'pronoun' || (who?.kind === 'name' && who.type === 'person')
  return lemma === 'represent' && verb?.passive === true && agent !== null && isPerson
}

/** "The visit is off": what is off is not to be. */
function isOff({ clause, as: role }: ArgumentUse, { text }: FrameContext): boolean {
  const next = clause.verb ? text.tokens[clause.verb.last]?.lower : undefined
  const after = clause.verb ? text.tokens[clause.verb.last + 1]?.lower : undefined
  return (
    role === 'subject' &&
    clause.lemma === 'be' &&
    clause.positive &&
    next === 'off' &&
    (after === '.' || after === ',' || after === undefined)
  )
}

/** "Her calls to Berg went unanswered": nobody spoke. */
export function isUnanswered(noun: NounPhrase, { text, usesOf }: FrameContext): boolean {
  return usesOf(noun).some(({ clause: { verb }, as: role }) => {
    return role === 'subject' && verb !== null && UNANSWERED.has(text.tokens[verb.last]?.lower ?? '')
  })
}

const UNANSWERED: ReadonlySet<string> = new Set(['unanswered', 'unreturned', 'unheeded', 'ignored'])

/** "Talks have been put on hold": later, nobody says when. */
export function isOnHold({ clause, as: role }: ArgumentUse): boolean {
  const undergoes = role === 'object' || (role === 'subject' && (clause.verb?.passive || clause.lemma === 'be'))
  return (
    undergoes &&
    clause.phrases.some(
      ({ preposition, object }) => preposition === 'on' && (object?.lemma === 'hold' || object?.lemma === 'ice'),
    )
  )
}

/** "The meeting is on again": what is on is to be. */
function isOn({ clause, as: role }: ArgumentUse, { text }: FrameContext): boolean {
  const [next, after] = [0, 1].map((step) => (clause.verb ? text.tokens[clause.verb.last + step]?.lower : undefined))
  const isLast = after === 'again' || after === '.' || after === ',' || after === undefined
  return role === 'subject' && clause.lemma === 'be' && clause.positive && next === 'on' && isLast
}

/** "looks forward to the summit" */
function isLookedForwardTo({ clause: { lemma, verb }, preposition }: ArgumentUse, { text }: FrameContext): boolean {
  return lemma === 'look' && preposition === 'to' && verb !== null && text.tokens[verb.last]?.lower === 'forward'
}

/** "will be part of the summit": "part of" belongs to the phrase of the summit. */
function isPartOf({ clause, as: role }: ArgumentUse, noun: NounPhrase, { text }: FrameContext): boolean {
  return role === 'predicative' && clause.lemma === 'be' && text.tokens[noun.first]?.lower === 'part'
}

const NEEDS_PARTICLE: ReadonlySet<string> = new Set(['call', 'put', 'push'])
const DURING: ReadonlySet<string> = new Set(['at', 'in', 'during', 'after', 'following'])
/** Verbs whose subject is not there as a person: "the treaty was a topic at the summit", "prices rose after the talks". */
const UNDERGOING: ReadonlySet<string> = new Set(
  'be rise fall increase decrease grow become remain die happen occur follow include'.split(' '),
)

/** The verbs that tell of the event, in text order: "hold talks", "talks begin", "attend the summit", "a dinner hosted by X". */
export function eventUses(clause: Clause, noun: NounPhrase, context: FrameContext): EventUse[] {
  return usesOfEvent(clause, noun, context).flatMap((use) => {
    const part =
      isOff(use, context) || isOnHold(use)
        ? 'drop'
        : isOn(use, context)
          ? 'plan'
          : isLookedForwardTo(use, context)
            ? 'plan'
            : isPartOf(use, noun, context)
              ? 'attend'
              : isOnVisit(use, noun)
                ? 'present'
                : (partOf(use) ?? (isOverMeal(use, noun, context) ? 'present' : null))
    return part ? [{ use, part }] : []
  })
}

/** "is on a visit to Peru", "Berg, on a visit to Peru, asked …": whoever does so is there. */
function isOnVisit({ clause, preposition }: ArgumentUse, noun: NounPhrase): boolean {
  if (EVENT_NOUNS.get(noun.lemma) !== 'visit' || !clause.positive) return false
  // "left for an official visit to Peru"
  if (preposition === 'for' && GOING.has(clause.lemma)) return true
  // "returned from a visit to Peru"
  if (preposition === 'from' && clause.lemma === 'return') return noun.determiner !== 'definite'
  if (preposition !== 'on') return false
  return clause.lemma === 'be' || (noun.determiner === 'indefinite' && !TAKES_ON.has(clause.lemma))
}

const GOING: ReadonlySet<string> = new Set('leave depart head fly travel arrive come go return land'.split(' '))

/** Verbs that say "on" of a subject: "commented on a visit". */
const TAKES_ON: ReadonlySet<string> = new Set(
  `comment report speak focus decide insist agree depend rely brief remark elaborate reflect spend work touch dwell write talk
  settle bank count plan vote advise consult deliberate embark`.split(/\s+/),
)

/** "discussed the accord over dinner": those who did so dined, unless another word tells that they met. */
function isOverMeal({ clause, preposition }: ArgumentUse, noun: NounPhrase, context: FrameContext): boolean {
  if (preposition !== 'over' || EVENT_NOUNS.get(noun.lemma) !== 'meal') return false
  // "failed to agree over dinner": they dined.
  if (!clause.positive && clause.governor?.lemma !== 'fail') return false
  const others = context.eventsOf(clause).filter((event) => event.noun !== noun && EVENT_NOUNS.has(event.lemma))
  return !MEETING_VERBS.has(clause.lemma) && others.length === 0
}

const COMING: ReadonlySet<string> = new Set(['come', 'emerge', 'return', 'arrive'])

/** Nouns that count events: "a series of meetings", "three days of talks". */
const COUNTERS: ReadonlySet<string> = new Set(
  'series round number set string couple pair day week hour flurry spate host row slew raft batch handful kind sort type leg part'.split(
    ' ',
  ),
)

/** Where the noun is an argument, or the noun that counts it is: "hold a series of meetings". */
function usesOfEvent({ governor, link, linkWord }: Clause, noun: NounPhrase, context: FrameContext) {
  const direct = context.usesOf(noun)
  if (direct.length > 0 || !governor) return direct
  // "The minister in a meeting with Berg made it clear": the grammar hangs the meeting on the minister.
  const beside = link === 'subject' ? governor.subject?.complements.find(({ object }) => object === noun) : undefined
  if (beside && DURING.has(beside.preposition) && governor.subject?.mention?.kind === 'office')
    return [{ clause: governor, as: 'oblique' as const, preposition: beside.preposition }]
  if (link !== 'subject' && link !== 'object' && link !== 'agent' && link !== 'oblique') return direct
  const counted = [
    governor.subject,
    governor.object,
    governor.agent,
    governor.predicative,
    ...governor.phrases.map(({ object }) => object),
  ]
  if (
    !counted.some(
      (phrase) => phrase && COUNTERS.has(phrase.lemma) && phrase.first <= noun.first && noun.last <= phrase.last,
    )
  )
    return direct
  return [{ clause: governor, as: link, preposition: linkWord }]
}

function partOf({ clause, as: role, preposition }: ArgumentUse): EventUse['part'] | null {
  const { lemma, verb } = clause
  if (!verb) return null
  const undergoes = role === 'object' || (role === 'subject' && verb.passive)
  if (undergoes && HOSTING.has(lemma)) return 'host'
  if (undergoes && ORGANIZING.has(lemma)) return 'organize'
  // "call off", "put off", "push back": without its particle the verb does something else.
  if (undergoes && lemma !== 'be' && DROPPING.has(lemma) && (!NEEDS_PARTICLE.has(lemma) || verb.particle !== null))
    return 'drop'
  if (undergoes && PLANNING.has(lemma)) return 'plan'
  if (undergoes && HOLDING.has(lemma)) return 'hold'
  if (undergoes && ATTENDING.has(lemma)) return 'attend'
  if (role === 'subject' && HAPPENING.has(lemma)) return 'happen'
  // "did not come about"
  if (role === 'subject' && lemma === 'come' && /^(?:about|off)$/.test(verb.particle ?? '')) return 'happen'
  if (role !== 'oblique' || preposition === null) return null
  // "embarked on a tour of Peru"
  if (lemma === 'embark' && preposition === 'on') return 'hold'
  if (ATTENDING.has(`${lemma} ${preposition}`) || (preposition === 'from' && staysAway(clause))) return 'attend'
  // "emerged from talks with Berg", "came straight from a meeting with her"
  if (preposition === 'from' && COMING.has(lemma) && clause.positive) return 'present'
  // "told reporters at the summit that", "In talks with Berg, Prado presented": whoever does something there is there.
  const present = DURING.has(preposition) && clause.positive && clause.kind !== 'nominal' && !UNDERGOING.has(lemma)
  return present ? 'present' : null
}

/** "said after a meeting in Oslo": a phrase right behind the noun is the noun's, though the grammar gave it to the verb. */
export function withTrailing(clause: Clause, noun: NounPhrase, context: FrameContext): Clause {
  const trailing = context
    .usesOf(noun)
    .flatMap(({ clause: told, as: role }) =>
      role === 'oblique' || role === 'object' ? told.phrases.filter(({ first }) => first === noun.last) : [],
    )
  return trailing.length === 0 ? clause : { ...clause, phrases: [...clause.phrases, ...trailing] }
}
