import {
  ADJECTIVE,
  CALENDAR,
  COMMON,
  EVENT,
  GIVEN,
  OFFICE_MODIFIER,
  ORG_END,
  ORG_START,
  PARTICLE,
  PLACE_END,
  STOP,
  SURNAME,
  TITLE,
} from '../lexicon/wordBits.js'
import type { Unit } from './reading.js'

/** Words for kinds of bodies, places and events. */
export const KIND_WORD = ORG_END | PLACE_END | EVENT | ORG_START
export const NO_NAME = TITLE | CALENDAR | STOP | OFFICE_MODIFIER

/** May a person's name begin with this word? */
export function mayBegin(unit: Unit | undefined): unit is Unit {
  if (!unit?.capital) return false
  if (unit.bits & TITLE && !(unit.bits & GIVEN)) return false
  if (unit.bits & (GIVEN | SURNAME)) return !(unit.bits & STOP && unit.opens)
  if (unit.bits & NO_NAME && !(unit.bits & PARTICLE)) return false
  return !(unit.bits & KIND_WORD && unit.bits & COMMON)
}

/** A capitalised word that is no dictionary word and no word for a kind of thing. */
export function isStrange(unit: Unit | undefined): unit is Unit {
  return unit?.capital === true && (unit.bits & (COMMON | NO_NAME | ADJECTIVE)) === 0
}

/** Does this word belong to the name of the person named right after it? */
export function isNameWord(unit: Unit | undefined): unit is Unit {
  if (!unit?.capital || unit.upper || unit.bits & (NO_NAME | ADJECTIVE | KIND_WORD)) return false
  return (unit.bits & COMMON) === 0 || (unit.bits & GIVEN) !== 0
}

const ARTICLES = new Set(['the', 'a', 'an', 'this', 'another', 'each'])

/** Does an article stand right before token `first`? "the Ubaxo Brenvik" is a thing; people have none, save in "the Merkel government". */
export function hasArticle(keys: readonly string[], first: number): boolean {
  return ARTICLES.has(keys[first - 1] ?? '')
}
