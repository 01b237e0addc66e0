import type { DemonymMention, NameMention } from './mention.js'

/** Finds the name or demonym that starts, ends or lies at a token, in constant time. */
export type NameIndex = {
  readonly startingAt: (token: number) => NameMention | DemonymMention | undefined
  /** The one whose last token is just before `token`. */
  readonly endingBefore: (token: number) => NameMention | DemonymMention | undefined
  readonly covers: (token: number) => boolean
}

/** Takes names of a text of so many tokens, that do not overlap, in any order. */
export function indexNames(names: readonly (NameMention | DemonymMention)[], tokens: number): NameIndex {
  /** For each token, which name covers it, counted from 1; 0 for none. */
  const covering = new Int32Array(tokens)
  for (const [index, { first, last }] of names.entries()) covering.fill(index + 1, first, last)
  const at = (token: number) => names[(covering[token] ?? 0) - 1]
  return {
    startingAt: (token) => {
      const name = at(token)
      return name?.first === token ? name : undefined
    },
    endingBefore: (token) => {
      const name = at(token - 1)
      return name?.last === token ? name : undefined
    },
    covers: (token) => (covering[token] ?? 0) > 0,
  }
}
