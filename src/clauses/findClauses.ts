import { assignVerb } from './assignVerb.js'
import { type Chunk, type ClauseDraft, emptyClause, type Item, type NounDraft } from './draft.js'
import { itemsOf, lastReal, type Parse, push } from './parse.js'
import type { Reading } from './reading.js'
import { isClauseTaker } from './reducedRelatives.js'
import { rightEdge } from './rightEdge.js'
import { isPersonNoun } from './words/describingNouns.js'
import { CLAUSE_TAKERS, SPEECH_VERBS } from './words/speechVerbs.js'

/**
 * Takes the chunks of a sentence and gives its clauses, each with what stands before and after its verb: one pass with a stack of
 * clauses that are still open. Which argument each phrase is, is settled afterwards.
 */
export function findClauses(reading: Reading, chunks: readonly Chunk[]): ClauseDraft[] {
  const main = emptyClause('main')
  const parse: Parse = { reading, chunks, at: 0, all: [main], stack: [main], quoted: false, whose: null }
  for (; parse.at < chunks.length; parse.at++) {
    const chunk = chunks[parse.at]
    if (chunk) take(parse, chunk)
  }
  // Those without a verb still hold phrases: "Talks in Oslo between Peru and Chile".
  return parse.all.filter((clause) => clause.verb !== null || clause.pre.length > 0)
}

function take(parse: Parse, chunk: Chunk): void {
  const top = parse.stack.at(-1)
  if (chunk.kind === 'verb') {
    if (top) assignVerb(parse, top, chunk)
  } else if (chunk.kind === 'opener') open(parse, chunk)
  else if (chunk.kind === 'mark' && (chunk.lemma === ';' || chunk.lemma === ':')) restart(parse)
  else if (chunk.kind === 'mark' && chunk.lemma === '"') parse.quoted = !parse.quoted
  else addItem(parse, chunk)
}

/** Nothing before a semicolon governs what comes after it. */
function restart(parse: Parse): void {
  const main = emptyClause('main', { quoted: parse.quoted })
  parse.all.push(main)
  parse.stack = [main]
}

function addItem(parse: Parse, item: Item): void {
  const top = parse.stack.at(-1)
  if (!top) return
  if (item.kind === 'noun' && parse.whose) {
    item.noun.possessor ??= parse.whose
    parse.whose = null
  }
  itemsOf(top).push(item)
}

/** A subordinator, a relative or a preposition before a gerund opens a clause that waits for its verb. */
function open(parse: Parse, opener: Extract<Chunk, { kind: 'opener' }>): void {
  const { stack, quoted } = parse
  let top = stack.at(-1)
  if (!top) return
  if (opener.as === 'relative' && !(opener.lemma === 'that' && opensContent(parse, top))) {
    openRelative(parse, top, opener.lemma, opener.preposition)
    return
  }
  // A clause that opened and found no verb ("as expected") is dropped.
  while (top && stack.length > 1 && top.verb === null && top.pre.length === 0 && top.kind !== 'main') {
    stack.pop()
    top = stack.at(-1)
  }
  if (!top) return
  const { lemma } = opener
  const kind = opener.as === 'gerund' ? 'participle' : 'subordinate'
  const isContent =
    lemma === 'that' || (opener.as === 'subordinator' && (lemma === 'whether' || (lemma === 'if' && asks(top))))
  const afterComma = lastReal(top)?.kind === 'mark'
  const governor = !isContent && afterComma ? outermostVerbal(top) : top
  if (isContent) {
    const last = itemsOf(top).at(-1)
    const joined =
      last?.kind === 'conjunction'
        ? parse.all.findLast((each) => each.kind === 'subordinate' && each.linkWord === lemma)
        : undefined
    const under = joined?.governor ?? contentGovernor(parse, governor, lemma)
    const isListener = TELLING.has(top.verb?.group.lemma ?? '')
    const noun = last?.kind === 'noun' && !last.noun.mention && !isListener ? last.noun : null
    push(
      parse,
      emptyClause(kind, { governor: under, link: 'complement', linkWord: lemma, quoted, hangsOn: noun?.lemma ?? null }),
    )
    return
  }
  const last = itemsOf(top).at(-1)
  const edge = last?.kind === 'noun' ? last.noun : last?.kind === 'phrase' ? last.phrase.object : null
  const noun = kind === 'participle' && edge && !edge.mention ? edge : null
  push(parse, emptyClause(kind, { governor, link: 'adverbial', linkWord: lemma, quoted, hangsOn: noun?.lemma ?? null }))
}

/** "announced on Tuesday that", "told reporters that", "said in a statement that he would": no relative, though a noun stands before. */
function opensContent(parse: Parse, top: ClauseDraft): boolean {
  const last = itemsOf(top).at(-1)
  const lemma = top.verb?.group.lemma ?? ''
  if (reportingAbove(parse, top)) return parse.chunks[parse.at + 1]?.kind !== 'verb'
  if (!last || !(CLAUSE_TAKERS.has(lemma) || TELLING.has(lemma))) return false
  if (last.kind === 'time' || (last.kind === 'phrase' && last.phrase.time)) return true
  const startsClause = parse.chunks[parse.at + 1]?.kind !== 'verb'
  if (!startsClause) return false
  // "Suppose for a moment that Ireland rejoined"
  if (last.kind === 'phrase') return SPEECH_VERBS.has(lemma) || /^(?:suppose|imagine|assume|pretend)$/.test(lemma)
  return TELLING.has(lemma) && last.kind === 'noun'
}

/** "said after meeting Xi that he …": the verb of saying around a participle, where it still lacks what was said. */
function reportingAbove(parse: Parse, top: ClauseDraft): ClauseDraft | null {
  if (top.kind !== 'participle' || top.link !== 'adverbial') return null
  const above = top.governor
  if (!above?.verb || !SPEECH_VERBS.has(above.verb.group.lemma) || above.post.some(({ kind }) => kind === 'noun'))
    return null
  return parse.all.some((each) => each.governor === above && each.link === 'complement') ? null : above
}

/** Verbs that take a listener and a content clause. */
const TELLING = new Set(
  'tell inform assure warn remind notify convince persuade show promise reassure brief advise signal alert'.split(' '),
)

/** "declared on Monday, days before leaving, that": the verb that takes the clause, past what stands between. */
function contentGovernor(parse: Parse, top: ClauseDraft, word: string): ClauseDraft {
  const last = itemsOf(top).at(-1)
  const reporting = word === 'that' ? reportingAbove(parse, top) : null
  if (reporting) return reporting
  if (
    word !== 'that' ||
    isClauseTaker(top) ||
    last?.kind === 'noun' ||
    last?.kind === 'adjective' ||
    top.verb?.group.passive
  )
    return top
  return parse.stack.findLast(isClauseTaker) ?? top
}

function asks(clause: ClauseDraft): boolean {
  return (
    clause.verb !== null &&
    ['ask', 'know', 'say', 'see', 'wonder', 'decide', 'consider', 'discuss', 'question', 'clarify', 'clear'].includes(
      clause.verb.group.lemma,
    )
  )
}

/** After a comma an adverbial belongs to the clause that the embedded one interrupted, if that has its verb. */
function outermostVerbal(top: ClauseDraft): ClauseDraft {
  return top.kind === 'relative' && top.governor?.verb ? top.governor : top
}

function openRelative(parse: Parse, top: ClauseDraft, word: string, preposition: string | null): void {
  const items = itemsOf(top)
  const antecedent = (speaksOfSeveral(parse) ? listIn(items) : null) ?? antecedentOf(items, word)
  const before = items.at(-1)
  const opensNothing = word === 'where' || word === 'which' || word === 'that' || word === 'what'
  if (!antecedent && (!opensNothing || word === 'what')) {
    push(parse, emptyClause('subordinate', { governor: top, link: 'complement', linkWord: word, quoted: parse.quoted }))
    return
  }
  // "X, who …, and who …": the second hangs where the first does.
  const joined = before?.kind === 'conjunction' ? parse.stack.findLast((each) => each.kind === 'relative') : undefined
  const clause = emptyClause('relative', {
    governor: joined?.governor ?? top,
    link: 'relative',
    linkWord: word,
    antecedent: joined?.antecedent ?? antecedent,
    candidates: joined?.candidates ?? rightEdge(items),
    relativePreposition: preposition,
    relativeWord: word,
    quoted: parse.quoted,
  })
  push(parse, clause)
  if (word === 'whose') parse.whose = clause.antecedent
}

/** The noun phrase at the right edge that a relative can speak of. */
/** "Malta and Ireland, which are members", "…, which joined in 2023 and 2024 respectively": the whole list, not its last. */
function speaksOfSeveral({ chunks, at, reading }: Parse): boolean {
  const next = chunks[at + 1]
  if (next?.kind !== 'verb') return false
  if (PLURAL_VERBS.has(reading.word(next.group.first))) return true
  for (let token = next.group.last; token < Math.min(next.group.last + RESPECTIVE_REACH, reading.last); token++)
    if (['respectively', 'members', 'observers', 'both'].includes(reading.word(token))) return true
  return false
}

const PLURAL_VERBS: ReadonlySet<string> = new Set(['are', 'were', 'have', "aren't", "weren't"])
const RESPECTIVE_REACH = 14

/** The list of names that stands last, where a comma follows it. */
function listIn(items: readonly Item[]): NounDraft | null {
  if (items.at(-1)?.kind !== 'mark') return null
  const list = rightEdge(items).find(({ members }) => members.length > 1)
  return list?.members.every(({ mention }) => mention?.kind === 'name') ? list : null
}

function antecedentOf(items: readonly Item[], word: string): NounDraft | null {
  const edge = rightEdge(items)
  if (word === 'what') return null
  if (word === 'all of which')
    return edge.find(({ members, plural }) => members.length > 0 || plural) ?? edge.at(0) ?? null
  if (word === 'who' || word === 'whom') return edge.find(isPerson) ?? edge.at(0) ?? null
  if (word === 'where')
    return edge.find((noun) => noun.mention?.kind === 'name' && noun.mention.type === 'place') ?? edge.at(0) ?? null
  return edge.at(0) ?? null
}

function isPerson(noun: NounDraft): boolean {
  const { mention } = noun.members[0] ?? noun
  if (mention)
    return (
      mention.kind === 'office' ||
      mention.kind === 'pronoun' ||
      (mention.kind !== 'demonym' && mention.type === 'person')
    )
  return isPersonNoun(noun.lemma)
}
