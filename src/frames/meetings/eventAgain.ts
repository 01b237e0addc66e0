import type { Clause, NounPhrase } from '../../clauses/clause.js'
import { isCity, objectsOf, phrasesOf } from '../arguments.js'
import type { MeetingClaim } from '../claim.js'

/** "the last meeting", "their second round": another one than that spoken of. */
const ANOTHER: ReadonlySet<string> = new Set(
  `last next previous past earlier former other another first second third fourth fifth sixth future new further separate similar
  annual monthly weekly biennial regular only final subsequent original inaugural prior similar such`.split(/\s+/),
)

/** Phrases that say which meeting: with them, the noun names one of its own. */
const TELLING_WHICH: readonly string[] = ['of', 'with', 'between', 'among', 'by']

/**
 * Does the noun speak of a meeting told of before, naming nobody who meets: "The meeting took place in Lima", "who attended the
 * talks", "During their meeting at the palace"?
 */
export function speaksAgain(clause: Clause, noun: NounPhrase): boolean {
  const pointsBack =
    noun.determiner === 'definite' ||
    noun.determiner === 'demonstrative' ||
    (noun.determiner === 'possessive' && noun.possessor?.mention?.kind === 'pronoun')
  return (
    pointsBack &&
    (!noun.plural || noun.lemma === 'talk' || noun.lemma === 'talks') &&
    noun.times.length === 0 &&
    noun.modifiers.every(isCity) &&
    !noun.adjectives.some((word) => ANOTHER.has(word)) &&
    objectsOf(phrasesOf(clause), TELLING_WHICH).length === 0
  )
}

/** Does it say anything about that meeting: a day, a place, who else was there, that it is off? */
export function addsSomething({ place, when, participants, partOf, status }: MeetingClaim): boolean {
  if (status === 'hypothetical') return false
  return (
    place !== null ||
    when !== null ||
    partOf !== null ||
    participants.length > 0 ||
    status === 'cancelled' ||
    status === 'postponed' ||
    status === 'denied'
  )
}
