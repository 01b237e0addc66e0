import type { DateRule } from './dateRule.js'
import { TOKEN_CLASSES, type TokenClass } from './tokenClasses.js'

/** A node of the tree of all patterns: what may come next, and the rules whose pattern is complete here. */
export type PatternNode = {
  /** Next words; the same word leads to several nodes where patterns name it differently. */
  readonly words: Map<string, WordEdge[]>
  readonly classes: ClassEdge[]
  readonly rules: DateRule[]
}
/** `of` is the choice of words that the edge stands for. */
export type WordEdge = { readonly name: string | null; readonly of: string; readonly node: PatternNode }
export type ClassEdge = {
  readonly name: string
  readonly className: string
  readonly take: TokenClass
  readonly node: PatternNode
}

type Element =
  | { readonly kind: 'words'; readonly name: string | null; readonly words: readonly string[] }
  | { readonly kind: 'class'; readonly name: string; readonly className: string }
  | { readonly kind: 'optional'; readonly inner: readonly Element[] }

/** Puts the patterns of all rules into one tree, so that a token is looked up once however many rules there are. */
export function compilePatterns(rules: readonly DateRule[]): PatternNode {
  const root = emptyNode()
  for (const rule of rules)
    for (const pattern of rule.patterns)
      for (const node of insert([root], parsePattern(pattern))) if (!node.rules.includes(rule)) node.rules.push(rule)
  return root
}

function emptyNode(): PatternNode {
  return { words: new Map(), classes: [], rules: [] }
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
    if (!TOKEN_CLASSES[className]) throw new Error(`no class "${className}" (in the pattern "${pattern}")`)
    return { kind: 'class', name: classed[1] ?? className, className }
  }
  const words = /^(?:([a-z0-9-]+):)?\((.+)\)$/.exec(piece)
  if (words) return { kind: 'words', name: words[1] ?? null, words: (words[2] ?? '').split('|') }
  return { kind: 'words', name: null, words: [piece] }
}

function insert(from: readonly PatternNode[], elements: readonly Element[]): PatternNode[] {
  let current = [...from]
  for (const element of elements) {
    const next =
      element.kind === 'optional'
        ? [...current, ...insert(current, element.inner)]
        : current.flatMap((node) => step(node, element))
    current = [...new Set(next)]
  }
  return current
}

function step(node: PatternNode, element: Exclude<Element, { kind: 'optional' }>): PatternNode[] {
  if (element.kind === 'words') return [choice(node, element.words, element.name)]
  const known = node.classes.find((edge) => edge.name === element.name && edge.className === element.className)
  if (known) return [known.node]
  const take = TOKEN_CLASSES[element.className]
  if (!take) return []
  const edge = { name: element.name, className: element.className, take, node: emptyNode() }
  node.classes.push(edge)
  return [edge.node]
}

/** The words of one choice lead to one node; another choice with a word in common leads that word to a node of its own as well. */
function choice(node: PatternNode, words: readonly string[], name: string | null): PatternNode {
  const of = `${name ?? ''}:${words.join('|')}`
  const known = node.words.get(words[0] ?? '')?.find((edge) => edge.of === of)
  if (known) return known.node
  const edge = { name, of, node: emptyNode() }
  for (const word of words) {
    const edges = node.words.get(word)
    if (edges) edges.push(edge)
    else node.words.set(word, [edge])
  }
  return edge.node
}
