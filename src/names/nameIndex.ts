import type { DemonymMention, NameMention } from './mention.js'

/** Finds the name or demonym that starts, ends or lies at a token, in constant time. */
export type NameIndex = {
  readonly startingAt: (token: number) => NameMention | DemonymMention | undefined
  /** The one whose last token is just before `token`. */
  readonly endingBefore: (token: number) => NameMention | DemonymMention | undefined
  readonly covers: (token: number) => boolean
}

/** Takes names that do not overlap, in any order. */
export function indexNames(names: readonly (NameMention | DemonymMention)[]): NameIndex {
  const starts = new Map<number, NameMention | DemonymMention>()
  const ends = new Map<number, NameMention | DemonymMention>()
  const covered = new Set<number>()
  for (const name of names) {
    starts.set(name.first, name)
    ends.set(name.last, name)
    for (let at = name.first; at < name.last; at++) covered.add(at)
  }
  return {
    startingAt: (token) => starts.get(token),
    endingBefore: (token) => ends.get(token),
    covers: (token) => covered.has(token),
  }
}
