import type { Entity } from '../model/entity.js'
import { countBelow } from '../text/countBelow.js'

/** How far back, in UTF-16 units, the organization may lie that a text speaks of without naming it. */
const REACH = 2500

/**
 * Takes the entities of a text, those organizations whose members it tells and where it names one in passing, and gives a function from a place in the text to the
 * one it is about there: the European Union for "a member since 2004". That is the one spoken of last, if none was spoken of more;
 * else the one spoken of most, if at least twice as often; but a paragraph that speaks of one alone is about that one. Where no members are told and only one intergovernmental body is
 * named, that one; null where none fits.
 */
export function impliedOrganization(
  entities: readonly Entity[],
  told: ReadonlySet<string>,
  paragraphOf: (at: number) => number,
  inPassing: ReadonlySet<number>,
): (before: number, reach?: number) => string | null {
  const states = entities.filter(({ type, subtype }) => type === 'organization' && subtype === 'intergovernmental')
  const isAside = ({ mentions }: Entity) => mentions.every(({ start }) => inPassing.has(start))
  // Where a text names bodies in passing alone, they are what it is about.
  const passing = states.every(isAside) ? NOWHERE : inPassing
  const isPassing = (each: Entity) => passing !== NOWHERE && isAside(each)
  const members = new Set(entities.filter((each) => told.has(each.id) && !isPassing(each)).map(({ id }) => id))
  const bodies = states.filter((each) => !isPassing(each))
  const whole = bodies.filter(({ name }) => !PART.test(name))
  const meant = members.size > 0 ? entities.filter(({ id }) => members.has(id)) : whole.length === 1 ? whole : []
  const named = meant.flatMap(({ id, mentions }) => mentions.map(({ start }) => ({ id, start })))
  const plain = named.filter(({ start }) => !passing.has(start))
  const spoken = (plain.length > 0 ? plain : named).sort((a, b) => a.start - b.start)
  const topics = topicsAlong(spoken.map(({ id }) => id))
  const runs = runsAlong(spoken.map(({ id }) => id))
  const earliest = [...whole].sort((a, b) => firstOf(a) - firstOf(b)).slice(0, 2)
  const others = bodies
    .filter(({ id }) => !members.has(id))
    .flatMap(({ mentions }) => mentions.map(({ start }) => start))
  const nearer = members.size > 0 ? others.sort((a, b) => a - b) : []
  /** Is it the only one that its paragraph, or digest item, has spoken of so far, and does the paragraph still go on? */
  const isAlone = (index: number, before: number): boolean => {
    const own = paragraphOf(before)
    const last = spoken[index]?.start ?? 0
    // A paragraph that names none goes on with the one before it.
    const from = last < own && paragraphOf(last) === paragraphOf(own - 1) ? paragraphOf(last) : own
    const beforeRun = spoken[(runs[index] ?? 0) - 1]
    return last >= from && (beforeRun === undefined || beforeRun.start < from)
  }
  return (before, reach = REACH) => {
    const low = countBelow(spoken.length, (at) => (spoken[at]?.start ?? 0) < before)
    // Nothing is told yet by name: the only body of states spoken of so far.
    if (low === 0) return onlyBefore(earliest, before, reach)
    const other = nearer[countBelow(nearer.length, (at) => (nearer[at] ?? 0) < before) - 1] ?? -1
    const last = spoken[low - 1]
    if (last && last.start > other && isAlone(low - 1, before)) return last.id
    // "And the European Union? Morocco applied once": another body stands nearer, of whose members nothing is told.
    return last && last.start > other && before - last.start <= reach ? (topics[low - 1] ?? null) : null
  }
}

const NOWHERE: ReadonlySet<number> = new Set()

/** Takes the two bodies named first, and gives the one that is named before a place, within reach, if there is no other; null otherwise. */
function onlyBefore([only, other]: readonly Entity[], before: number, reach: number): string | null {
  if (!only || (other && firstOf(other) < before)) return null
  const { id, mentions } = only
  const last = mentions[countBelow(mentions.length, (at) => (mentions[at]?.start ?? 0) < before) - 1]
  return last && before - last.start <= reach ? id : null
}

function firstOf({ mentions }: Entity): number {
  return mentions[0]?.start ?? Number.POSITIVE_INFINITY
}

/** What is spoken of, in order; gives for each mention the index at which its run of mentions of one thing begins. */
function runsAlong(spoken: readonly string[]): number[] {
  const runs: number[] = []
  spoken.forEach((id, at) => {
    runs.push(at > 0 && spoken[at - 1] === id ? (runs[at - 1] ?? 0) : at)
  })
  return runs
}

/** States belong to the union, not to its parliament. */
const PART = /\b(?:Parliament|Commission|Court|Bank|Assembly|Secretariat)\b/

/** What is spoken of, in order; gives after each mention the topic so far, null where two compete. */
function topicsAlong(spoken: readonly string[]): (string | null)[] {
  const counts = new Map<string, number>()
  let most: string | null = null
  return spoken.map((id) => {
    const count = (counts.get(id) ?? 0) + 1
    counts.set(id, count)
    const highest = most === null ? 0 : (counts.get(most) ?? 0)
    if (count >= highest) most = id
    return most === id || highest >= 2 * count ? most : null
  })
}
