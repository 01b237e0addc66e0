import type { ClauseDraft, NounDraft, VerbChunk } from './draft.js'
import { hasSubject, itemsOf, lastReal, type Parse, waiting } from './parse.js'
import { CLAUSE_TAKERS, SPEECH_VERBS } from './words/speechVerbs.js'
import { TRANSITIVE_VERBS } from './words/transitiveVerbs.js'

/**
 * Is an "-ed" form a participle and not a past: "a dinner hosted by X", "talks held in Oslo"? It is before "by", where a verb
 * that needs an object has none, and where the clause has its verb already and nothing waits for another.
 */
export function isReducedRelative(parse: Parse, top: ClauseDraft, verb: VerbChunk): boolean {
  if (!verb.ambiguous || verb.inverted) return false
  if (contactAntecedent(top)) return false
  const { lemma } = verb.group
  // "Asked about it, Xi said …"
  if (top.pre.length === 0 && top.verb === null && top.kind === 'main') return parse.at === 0 && isSpokenTo(parse)
  const last = lastReal(top)
  const by = startsBy(parse)
  const takesObject = TRANSITIVE_VERBS.has(lemma) || OFF_AND_OUT.has(`${lemma} ${verb.group.particle}`)
  const lacksObject = takesObject && !hasObject(parse)
  if (last?.kind === 'mark' && last.lemma === ',') {
    if (SPEECH_VERBS.has(lemma) && !by) return false
    if (top.verb !== null) return by || lacksObject
    // "During the talks, held at the palace, Xi said": nothing there that could be its subject.
    if (!hasSubject(top) && top.kind === 'main') return (by || lacksObject) && opensWithThing(top)
    return hasSubject(top) && (by || lacksObject || (top.pre.length > 1 && followsFinite(parse, ',')))
  }
  if (last?.kind !== 'noun' && last?.kind !== 'phrase') return false
  if (last.kind === 'noun' && last.noun.mention?.kind === 'pronoun') return false
  if (isSource(top) && SPEECH_VERBS.has(lemma) && !by) return false
  if (by) return true
  // "a meeting set for Thursday was called off"
  if (isSetFor(parse, verb) && followsFinite(parse)) return true
  if (lacksObject) return top.verb !== null || parse.reading.heading || followsFinite(parse)
  if (top.verb === null || last.kind !== 'noun') return false
  if (isAfterComma(top) || hasObject(parse)) return false
  if (waiting(parse, parse.stack.length - 2) && !isClauseTaker(top)) return false
  // "said Xi met Modi" has a clause after the verb; "signed an accord reached in Oslo" a participle.
  return !(isClauseTaker(top) && itemsOf(top).filter(({ kind }) => kind === 'noun').length === 1)
}

/** Is what stands before the comma one phrase about a thing: "During the meeting,"? */
function opensWithThing(top: ClauseDraft): boolean {
  const [phrase, comma, ...more] = top.pre.filter(({ kind }) => kind !== 'adverb' && kind !== 'time')
  const object = phrase?.kind === 'phrase' ? phrase.phrase.object : null
  return comma?.kind === 'mark' && more.length === 0 && object?.mention === null && object.members.length === 0
}

/** "was welcomed and hosted by X", "held in Oslo and attended by X": the auxiliary of the first, or its lack, serves the second. */
export function isSecondPassive(parse: Parse, top: ClauseDraft, verb: VerbChunk): boolean {
  if (!verb.ambiguous || !top.verb || lastReal(top)?.kind !== 'conjunction') return false
  const isReduced = top.kind === 'participle' && top.verb.form === 'participle' && top.link === 'relative'
  if (isReduced) return startsBy(parse)
  if (!top.verb.group.passive || top.verb.form !== 'finite') return false
  return startsBy(parse) || (TRANSITIVE_VERBS.has(verb.group.lemma) && !hasObject(parse))
}

/** With their particle these need an object: "Summit called off". */
const OFF_AND_OUT = new Set([
  'call off',
  'put off',
  'rule out',
  'turn down',
  'hand over',
  'carry out',
  'set up',
  'push back',
])

/** Does another finite verb follow, past a comma? */
function isSpokenTo({ chunks, at }: Parse): boolean {
  const comma = chunks.findIndex((chunk, index) => index > at && chunk.kind === 'mark' && chunk.lemma === ',')
  return comma > 0 && chunks.slice(comma).some((chunk) => chunk.kind === 'verb' && chunk.form === 'finite')
}

/** Does the noun phrase that stands last come right after a comma: ", the Kremlin said"? */
function isAfterComma(clause: ClauseDraft): boolean {
  const before = itemsOf(clause).at(-2)
  return before?.kind === 'mark' || before?.kind === 'conjunction'
}

/** A noun phrase right before a verb of saying is its source. */
function isSource(clause: ClauseDraft): boolean {
  return itemsOf(clause).at(-1)?.kind === 'noun'
}

function startsBy(parse: Parse): boolean {
  const next = parse.chunks[parse.at + 1]
  return next?.kind === 'phrase' && next.phrase.preposition === 'by' && next.phrase.object !== null
}

function isSetFor({ chunks, at }: Parse, { group }: VerbChunk): boolean {
  const next = chunks[at + 1]
  return group.lemma === 'set' && next?.kind === 'phrase' && next.phrase.preposition === 'for'
}

function hasObject(parse: Parse): boolean {
  const next = parse.chunks.slice(parse.at + 1).find(({ kind }) => kind !== 'adverb')
  return (
    next?.kind === 'noun' ||
    (next?.kind === 'opener' && next.as !== 'gerund') ||
    (next?.kind === 'mark' && next.lemma === '"')
  )
}

/** Can the clause have a bare content clause: "said Xi would come"? */
export function isClauseTaker(clause: ClauseDraft): boolean {
  return clause.verb !== null && CLAUSE_TAKERS.has(clause.verb.group.lemma) && !clause.verb.group.passive
}

/** Does a finite verb without a subject of its own follow, so that what stands before `parse.at` is its subject? */
export function followsFinite(parse: Parse, only?: ','): boolean {
  const { chunks } = parse
  let opened = 0
  for (let at = parse.at + 1; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (chunk?.kind === 'mark' && (chunk.lemma === ';' || chunk.lemma === ':')) return false
    if (chunk?.kind === 'opener' && chunk.as !== 'gerund') opened++
    if (chunk?.kind !== 'verb' || chunk.form !== 'finite') continue
    if (opened > 0) {
      opened--
      continue
    }
    const before = chunks[at - 1]
    if (before?.kind === 'conjunction') continue
    if (before?.kind === 'mark') return !(SPEECH_VERBS.has(chunk.group.lemma) && chunks[at + 1]?.kind === 'noun')
    if (only) return false
    if (before?.kind !== 'noun') return true
    const opener = chunks[at - 2]
    return opener?.kind !== 'mark' && opener?.kind !== 'conjunction' && opener?.kind !== 'opener'
  }
  return false
}

/** "talks" in "the talks Putin held": a common noun with a name or pronoun right behind it. */
export function contactAntecedent({ pre }: ClauseDraft): NounDraft | null {
  const [first, second] = pre.slice(-2)
  if (first?.kind !== 'noun' || second?.kind !== 'noun') return null
  return first.noun.mention === null && first.noun.members.length === 0 && second.noun.mention !== null
    ? first.noun
    : null
}
