import type { Rule } from '../model/rule.js'
import type { Token } from '../text/token.js'
import type { PatternNode, PatternTree } from './compilePatterns.js'
import type { Parts, Piece, Place } from './dateRule.js'
import { WORDS } from './words.js'

/** An expression found, with the rule that found it. */
export type Found = Piece & { readonly rule: Rule }

/** A named part of a pattern, and the one before it: a list that patterns which begin alike share. */
type Caught = {
  readonly name: string
  readonly value: number | null
  readonly word: string
  readonly first: number
  readonly last: number
  readonly before: Caught | null
}
/** A complete pattern: where it ends, the rank of its rule and its last part. */
type Match = { readonly last: number; readonly rank: number; readonly caught: Caught | null }

/** Finds what the rules of the tree find in the tokens: from left to right, the longest match that has a meaning, none inside another. */
export function matchRules(tree: PatternTree, tokens: readonly Token[]): Found[] {
  const { starts } = tree
  const found: Found[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token) break
    // Nearly all tokens of a text end here: no pattern starts with such a word.
    if (token.shape !== 'number' && !starts.has(token.lower)) at++
    else at = matchAt(tree, tokens, at, found)
  }
  return found
}

/** Adds what is found at `at` and gives where to go on. */
function matchAt({ root, rules }: PatternTree, tokens: readonly Token[], at: number, found: Found[]): number {
  const matches: Match[] = []
  walk(root, tokens, at, null, matches)
  // Longest first; among equals the rule that is listed first.
  if (matches.length > 1) matches.sort((a, b) => b.last - a.last || a.rank - b.rank)
  for (const { rank, last, caught } of matches) {
    const rule = rules[rank]
    if (!rule) continue
    const place = placeOf(tokens, at, last)
    const read = rule.read(partsOf(caught), place)
    if (!read) continue
    const pieces: readonly Piece[] = 'is' in read ? [{ first: at, last, meaning: read }] : read
    for (const piece of pieces) found.push({ ...piece, rule })
    return last
  }
  return at + 1
}

function walk(node: PatternNode, tokens: readonly Token[], at: number, caught: Caught | null, matches: Match[]): void {
  for (const rank of node.complete) matches.push({ last: at, rank, caught })
  const token = tokens[at]
  if (!token) return
  const edges = node.words.get(token.lower)
  if (edges)
    for (const { name, to } of edges) {
      const { lower: word } = token
      const now = name === null ? caught : { name, value: null, word, first: at, last: at + 1, before: caught }
      walk(to(), tokens, at + 1, now, matches)
    }
  if (node.classes.length === 0 || !mayHaveClass(token)) return
  for (const { name, take, to } of node.classes) {
    const taken = take(tokens, at)
    if (!taken) continue
    const { value, last } = taken
    walk(to(), tokens, last, { name, value, word: token.lower, first: at, last, before: caught }, matches)
  }
}

/** Nearly all words belong to no class: one look-up tells. "a" may begin "a hundred". */
function mayHaveClass(token: Token): boolean {
  return token.shape === 'number' || WORDS.has(token.lower) || token.lower === 'a'
}

function placeOf(tokens: readonly Token[], first: number, last: number): Place {
  return { tokens, first, last, before: tokens[first - 1]?.lower ?? '', after: tokens[last]?.lower ?? '' }
}

function partsOf(caught: Caught | null): Parts {
  const first = (name: string, holds: (piece: Caught) => boolean = () => true) => {
    let found: Caught | null = null
    for (let piece = caught; piece; piece = piece.before) if (piece.name === name && holds(piece)) found = piece
    return found
  }
  const taken = (name: string) => first(name, ({ value }) => value !== null)?.value ?? null
  const needed = <T>(found: T | null, name: string): T => {
    if (found === null) throw new Error(`the pattern has no part "${name}"`)
    return found
  }
  return {
    number: (name) => needed(taken(name), name),
    maybe: taken,
    word: (name) => first(name)?.word ?? '',
    span: (name) => needed(first(name), name),
  }
}
