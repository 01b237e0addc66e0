import type { Clause } from '../../clauses/clause.js'
import { argumentsOf, isPlace, placesOf } from '../arguments.js'
import type { Argument } from '../claim.js'

/** Verbs of going somewhere, with the prepositions that say where to. */
export const TRAVEL: ReadonlyMap<string, readonly string[]> = new Map([
  ['travel', ['to', 'on to']],
  ['fly', ['to', 'into', 'on to']],
  ['head', ['to', 'for', 'on to']],
  ['go', ['to', 'on to']],
  ['arrive', ['in', 'at']],
  ['land', ['in', 'at']],
  ['return', ['to']],
  ['expect', ['in', 'to']],
  ['leave', ['for']],
  ['depart', ['for']],
  ['journey', ['to', 'on to']],
  ['jet', ['to']],
])

/** "visited Peru, followed by Chile": where whoever travels goes next. */
export function nextStopsOf(clause: Clause, dependentsOf: (clause: Clause) => readonly Clause[]): Argument[] {
  return dependentsOf(clause)
    .filter(({ lemma, verb }) => lemma === 'follow' && verb?.passive)
    .flatMap(({ agent }) => argumentsOf(agent).filter(isPlace))
}

const CARRYING: ReadonlySet<string> = new Set(['return', 'fly', 'land', 'jet'])

/** Where a clause of going goes: named places after its preposition, or the object of "visit" and "tour". */
export function destinationsOf(clause: Clause): Argument[] {
  if (!clause.verb) return []
  // "offered to return the boy to Cuba", "flew aid to Peru": somebody or something else goes there.
  if (CARRYING.has(clause.lemma) && clause.object !== null) return []
  const prepositions = TRAVEL.get(clause.lemma)
  if (prepositions) return placesOf(clause.phrases, prepositions)
  return clause.lemma === 'visit' || clause.lemma === 'tour' ? argumentsOf(clause.object).filter(isPlace) : []
}
