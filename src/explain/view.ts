import type { Clause } from '../clauses/clause.js'
import type { TimeMention } from '../dates/timeMention.js'
import type { Layers } from '../extract.js'
import type { Argument, Claim } from '../frames/claim.js'
import type { Reason } from '../model/explanation.js'
import type { FlatFact } from '../model/flatFact.js'
import { flattenFacts } from '../model/flattenFacts.js'
import type { Document } from '../model/report.js'
import type { Mention } from '../names/mention.js'
import { type FactContext, quote } from '../resolve/factContext.js'
import { factContext } from '../resolve/resolveFacts.js'
import type { Sentence, TokenizedText, TokenSpan } from '../text/token.js'

/** A rule that a clause evoked, what it read there, or why nothing. */
export type Tried = { readonly rule: string; readonly claims: readonly Claim[]; readonly reason: Reason | null }

export type Fact = Document['meetings'][number] | Document['memberships'][number] | Document['positions'][number]

/** The layers of an article, ready to be asked. */
export type View = {
  readonly layers: Layers
  /** What claims are resolved with. */
  readonly context: FactContext
  /** Ids of the entities that an argument stands for. */
  readonly idsOf: (argument: Argument) => readonly string[]
  /** Is it among the claims that went on to be resolved? */
  readonly isKept: (claim: Claim) => boolean
  /** The claims of the same rule on the same words, this one among them. */
  readonly twinsOf: (claim: Claim) => readonly Claim[]
  /** The facts that the words of a claim prove by its rule. */
  readonly provenBy: (claim: Claim) => readonly Fact[]
  readonly mentionsIn: (sentence: Sentence) => readonly Mention[]
  readonly timesIn: (sentence: Sentence) => readonly TimeMention[]
  readonly clausesIn: (sentence: Sentence) => readonly Clause[]
  readonly claimsIn: (sentence: Sentence) => readonly Claim[]
  readonly factsIn: (sentence: Sentence) => readonly FlatFact[]
  readonly triedOn: (clause: Clause) => readonly Tried[]
}

/** Takes the layers of an article, its document and the rules tried on its clauses, and makes them ready to be asked. */
export function viewOf(layers: Layers, document: Document, tried: ReadonlyMap<Clause, readonly Tried[]>): View {
  const { text, mentions, clauses, claims, referents, times, published } = layers
  const facts = [...document.meetings, ...document.memberships, ...document.positions]
  const keyOf = (claim: Claim) => {
    const { start, end } = quote(text, claim.rule, claim.evidence)
    return `${claim.rule} ${start} ${end}`
  }
  const proven = groupBy(facts, ({ evidence }) => evidence.map(({ rule, start, end }) => `${rule} ${start} ${end}`))
  const twins = groupBy(claims, (claim) => [keyOf(claim)])
  const kept = new Set(claims)
  const bySentence = sentenceOf(text)
  const within = <T extends TokenSpan>(spans: readonly T[]) => {
    const groups = groupBy(spans, ({ first }) => [bySentence(first)])
    return ({ index }: Sentence) => groups.get(index) ?? []
  }
  const claimed = within(claims.map((claim) => ({ ...claim.evidence, claim })))
  const flat = new Map(flattenFacts(document).map((fact) => [fact.id, fact]))
  const sentenceAt = sentenceAtOffset(text)
  const proving = groupBy(facts, ({ evidence }) => [...new Set(evidence.map(({ start }) => sentenceAt(start)))])
  const idsOf = ({ mention, realm }: Argument) => {
    if (mention.kind !== 'office' || !realm) return referents.of(mention)
    const holder = referents.holder(mention.title, realm)
    return holder ? [holder] : mention.plural ? [] : referents.of(mention)
  }
  return {
    layers,
    context: factContext(text, referents, layers.facts.positions, times, published),
    idsOf,
    isKept: (claim) => kept.has(claim),
    twinsOf: (claim) => twins.get(keyOf(claim)) ?? [],
    provenBy: (claim) => proven.get(keyOf(claim)) ?? [],
    mentionsIn: within(mentions),
    timesIn: within(times),
    clausesIn: within(clauses),
    claimsIn: (sentence) => claimed(sentence).map(({ claim }) => claim),
    factsIn: ({ index }) => (proving.get(index) ?? []).flatMap(({ id }) => flat.get(id) ?? []),
    triedOn: (clause) => tried.get(clause) ?? [],
  }
}

function groupBy<K, V>(values: readonly V[], keysOf: (value: V) => readonly K[]): Map<K, V[]> {
  const groups = new Map<K, V[]>()
  for (const value of values)
    for (const key of keysOf(value)) {
      const group = groups.get(key)
      if (group) group.push(value)
      else groups.set(key, [value])
    }
  return groups
}

/** The index of the sentence that a token stands in. */
function sentenceOf({ sentences, tokens }: TokenizedText): (token: number) => number {
  const indices = new Int32Array(tokens.length)
  for (const { first, last, index } of sentences) indices.fill(index, first, last)
  return (token) => indices[token] ?? 0
}

/** The index of the sentence that a token at this place of the text stands in. */
function sentenceAtOffset(text: TokenizedText): (start: number) => number {
  const inSentence = sentenceOf(text)
  const byStart = new Map(text.tokens.map(({ start, index }) => [start, inSentence(index)]))
  return (start) => byStart.get(start) ?? 0
}
