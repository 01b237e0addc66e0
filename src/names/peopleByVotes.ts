import {
  BODY_DOES,
  BODY_HAS,
  BODY_THINGS,
  DONE_BY_BODY,
  DONE_TO_HUMAN,
  HUMAN_DOES,
  HUMAN_HAS,
  INTO_BODY,
} from '../lexicon/voteCues.js'
import { GIVEN, PLACE_KIND, SURNAME } from '../lexicon/wordBits.js'
import { classesOf } from '../lexicon/wordClasses.js'
import { isStrange } from './nameWords.js'
import type { Reading, Unit } from './reading.js'

/** What speaks for a person and what for anything else. */
type Count = { person: number; other: number }

/** Votes that are enough, and how many times those for anything else. */
const ENOUGH = 3
const CLEARLY = 3

/**
 * Takes a text and gives the lone unknown names (keys, "brenvik") that what stands around their mentions makes people: "Brenvik smiled", "Brenvik's
 * wife", "asked Brenvik". No one of these is sure; all of the text together is, where nothing in it says otherwise.
 */
export function peopleByVotes(reading: Reading): ReadonlySet<string> {
  const counts = new Map<string, Count>()
  for (const { units, shouted, titled } of reading.stretches) {
    if (shouted || titled) continue
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]
      if (!unit || !isStrange(unit) || unit.upper || unit.key.length < 3 || reading.small.has(unit.key)) continue
      if (units[i - 1]?.capital || units[i + 1]?.capital || isKnown(reading, unit)) continue
      const count = counts.get(unit.key) ?? { person: 0, other: 0 }
      counts.set(unit.key, count)
      addVotes(reading, unit, count)
    }
  }
  const people = new Set<string>()
  for (const [key, { person, other }] of counts) if (person >= ENOUGH && person >= CLEARLY * other) people.add(key)
  return people
}

/** A country or a body that the lexicon knows needs no votes; a city may be somebody's name. */
function isKnown({ lexicon, tokens, keys }: Reading, { first, last }: Unit): boolean {
  const match = lexicon.match(tokens, keys, first, last)
  return match !== undefined && !match.city
}

const NEAR = new Set(['in', 'near', 'outside', 'around', 'across'])

function addVotes({ keys, tokens }: Reading, { first, last, bits }: Unit, count: Count): void {
  const key = (at: number) => keys[at] ?? ''
  const [before, after, next] = [key(first - 1), key(last), key(last + 1)]
  if (bits & (GIVEN | SURNAME)) count.person += 1
  if (after === "'s") {
    if (HUMAN_HAS.has(next)) count.person += 2
    if (BODY_HAS.has(next)) count.other += 2
  }
  if (HUMAN_DOES.has(after)) count.person += after === 'says' ? 1 : 2
  if (BODY_DOES.has(after)) count.other += 1
  if (BODY_THINGS.has(after)) count.other += 2
  if (after === 'said') {
    if (/^(?:he|she|his|her)$/.test(next)) count.person += 3
    else if (/^(?:it|its)$/.test(next)) count.other += 3
    else count.person += 0.5
  }
  if (after === ',' && next === 'who') count.person += 2
  if (after === 'and' && /^(?:his|her)$/.test(next)) count.person += 2
  if (DONE_TO_HUMAN.has(before)) count.person += 1
  if (before === 'by' && DONE_BY_BODY.has(key(first - 2))) count.other += 1
  if (/^(?:in|of|at|with|for)$/.test(before) && INTO_BODY.has(key(first - 2))) count.other += 2
  else if (NEAR.has(before)) count.other += 1.5
  else if (/^(?:from|to|at)$/.test(before)) count.other += 0.5
  if (tokens[last]?.shape === 'lower' && classesOf(after) & PLACE_KIND) count.other += 2
}
