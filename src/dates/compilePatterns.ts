import type { DateRule } from './dateRule.js'
import { TOKEN_CLASSES, type TokenClass } from './tokenClasses.js'
import { WORDS } from './words.js'

/** A node of the tree of all patterns: the rules whose pattern is complete here, and what may come next. */
export type PatternNode = {
  /** Ranks in the list of rules: of two that match the same words, the one listed first counts. */
  readonly complete: readonly number[]
  /** Next words; one word leads to several nodes where patterns name it differently. */
  readonly words: ReadonlyMap<string, readonly WordEdge[]>
  readonly classes: readonly ClassEdge[]
}
/** `to` gives the node behind; it is built when first asked for, since a text visits few of the many. */
export type WordEdge = { readonly name: string | null; readonly to: () => PatternNode }
export type ClassEdge = { readonly name: string; readonly take: TokenClass; readonly to: () => PatternNode }

export type PatternTree = {
  readonly root: PatternNode
  readonly rules: readonly DateRule[]
  /** The words with which an expression can start; numbers can as well. */
  readonly starts: ReadonlySet<string>
}

type Element =
  | { readonly kind: 'words'; readonly name: string | null; readonly words: readonly string[] }
  | { readonly kind: 'class'; readonly name: string; readonly take: TokenClass; readonly className: string }
  | { readonly kind: 'optional'; readonly inner: readonly Element[] }

/** What is left of a pattern: its next element and the rest, null at its end. */
type Rest = { readonly rank: number; readonly element: Element | null; readonly tail: Rest | null }

/**
 * Puts the patterns of all rules into one tree, so that a token is looked up once however many rules there are. Throws where a
 * pattern names an unknown class or its brackets do not match.
 */
export function compilePatterns(rules: readonly DateRule[]): PatternTree {
  const rests = rules.flatMap((rule, rank) =>
    rule.patterns.map((pattern) => prepend(parsePattern(pattern), { rank, element: null, tail: null })),
  )
  const root = nodeOf(rests)
  return { root, rules, starts: new Set([...root.words.keys(), ...WORDS.keys()]) }
}

function prepend(elements: readonly Element[], tail: Rest): Rest {
  return elements.reduceRight<Rest>((rest, element) => ({ rank: tail.rank, element, tail: rest }), tail)
}

/** Takes optional stretches both ways, until every rest begins with a word or a class, or is at its end. */
function settle(rest: Rest, into: Rest[]): void {
  const { element, tail } = rest
  if (element?.kind !== 'optional' || !tail) {
    into.push(rest)
    return
  }
  settle(prepend(element.inner, tail), into)
  settle(tail, into)
}

function nodeOf(rests: readonly Rest[]): PatternNode {
  const settled: Rest[] = []
  for (const rest of rests) settle(rest, settled)
  const complete = new Set<number>()
  const byWord = new Map<string, Map<string | null, Rest[]>>()
  const byClass = new Map<string, { name: string; take: TokenClass; tails: Rest[] }>()
  for (const { rank, element, tail } of settled) {
    if (!element || !tail) complete.add(rank)
    else if (element.kind === 'words') {
      for (const word of element.words) addTo(byWord, word, element.name, tail)
    } else if (element.kind === 'class') {
      const key = `${element.name}:${element.className}`
      const known = byClass.get(key)
      if (known) known.tails.push(tail)
      else byClass.set(key, { name: element.name, take: element.take, tails: [tail] })
    }
  }
  const words = new Map<string, WordEdge[]>()
  for (const [word, names] of byWord)
    words.set(
      word,
      [...names].map(([name, tails]) => ({ name, to: lazily(tails) })),
    )
  const classes = [...byClass.values()].map(({ name, take, tails }) => ({ name, take, to: lazily(tails) }))
  return { complete: [...complete].sort((a, b) => a - b), words, classes }
}

function addTo(byWord: Map<string, Map<string | null, Rest[]>>, word: string, name: string | null, tail: Rest): void {
  const names = byWord.get(word) ?? new Map<string | null, Rest[]>()
  byWord.set(word, names)
  const tails = names.get(name)
  if (tails) tails.push(tail)
  else names.set(name, [tail])
}

function lazily(tails: readonly Rest[]): () => PatternNode {
  let node: PatternNode | null = null
  return () => {
    node ??= nodeOf(tails)
    return node
  }
}

function parsePattern(pattern: string): Element[] {
  const stack: Element[][] = [[]]
  for (const piece of pattern.match(/\[|\]|[^\s[\]]+/g) ?? []) {
    const elements = stack.at(-1)
    if (piece === '[') stack.push([])
    else if (piece === ']') {
      const inner = stack.pop() ?? []
      stack.at(-1)?.push({ kind: 'optional', inner })
    } else elements?.push(parseElement(piece, pattern))
  }
  const [elements] = stack
  if (!elements || stack.length !== 1) throw new Error(`brackets do not match in the pattern "${pattern}"`)
  return elements
}

function parseElement(piece: string, pattern: string): Element {
  const classed = /^<(?:([a-z0-9-]+):)?([a-z0-9-]+)>$/.exec(piece)
  if (classed) {
    const className = classed[2] ?? ''
    const take = TOKEN_CLASSES[className]
    if (!take) throw new Error(`no class "${className}" (in the pattern "${pattern}")`)
    return { kind: 'class', name: classed[1] ?? className, take, className }
  }
  const choice = /^(?:([a-z0-9-]+):)?\((.+)\)$/.exec(piece)
  if (choice) return { kind: 'words', name: choice[1] ?? null, words: (choice[2] ?? '').split('|') }
  return { kind: 'words', name: null, words: [piece] }
}
