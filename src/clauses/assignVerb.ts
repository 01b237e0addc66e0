import { coordinate, finiteBelow } from './coordinate.js'
import { type ClauseDraft, emptyClause, type Item, type NounDraft, type VerbChunk } from './draft.js'
import { hasSubject, itemsOf, lastNoun, lastReal, nounAfterComma, type Parse, popTo, push, waiting } from './parse.js'
import {
  contactAntecedent,
  followsFinite,
  isClauseTaker,
  isReducedRelative,
  isSecondPassive,
} from './reducedRelatives.js'
import {
  asParticiple,
  isInterrupted,
  reread,
  saidOfAll,
  splitDeep,
  splitEdge,
  splitList,
  takeApposed,
  takeDetached,
  takeInterposed,
} from './repairs.js'
import { takeNonfinite } from './takeNonfinite.js'
import { SPEECH_VERBS } from './words/speechVerbs.js'

/** Gives a verb group to the clause that waits for it, or to a new one; gives that clause back. */
export function assignVerb(parse: Parse, top: ClauseDraft, verb: VerbChunk): ClauseDraft {
  if (isBareInfinitive(top, verb))
    return takeNonfinite(parse, top, {
      ...verb,
      form: 'infinitive',
      bare: false,
      group: { ...verb.group, tense: 'none' },
    })
  if (verb.form !== 'finite' || isReducedRelative(parse, top, verb) || isSecondPassive(parse, top, verb)) {
    return takeNonfinite(parse, top, verb.form === 'finite' ? asParticiple(verb) : verb)
  }
  if (top.kind === 'participle' && top.verb === null) abandon(parse, top)
  return takeFinite(parse, parse.stack.at(-1) ?? top, verb)
}

/** "let it join", "helped broker the talks": an infinitive without "to". */
function isBareInfinitive(top: ClauseDraft, verb: VerbChunk): boolean {
  const lemma = top.verb?.group.lemma ?? ''
  if (!verb.bare || !(lemma === 'let' || lemma === 'help' || lemma === 'make' || lemma === 'see')) return false
  return (
    top.post.every(({ kind }) => kind === 'noun' || kind === 'adverb') &&
    top.post.filter(({ kind }) => kind === 'noun').length < 2
  )
}

/** A preposition that found no gerund gives its items back. */
function abandon(parse: Parse, clause: ClauseDraft): void {
  parse.stack.pop()
  const outer = parse.stack.at(-1)
  if (outer) itemsOf(outer).push(...clause.pre)
}

function takeFinite(parse: Parse, top: ClauseDraft, verb: VerbChunk): ClauseDraft {
  if (top.verb === null) {
    const source = SPEECH_VERBS.has(verb.group.lemma) ? takeInterposed(parse, top) : null
    if (source) {
      // "NATO members, Turkey said, should …": the source stands aside, the clause goes on waiting.
      const aside = emptyClause('main', { verb, pre: [source] })
      parse.all.push(aside)
      return aside
    }
    const antecedent = contactAntecedent(top)
    if (antecedent && followsFinite(parse)) return contactRelative(parse, top, verb, top.pre.splice(-1), antecedent)
    top.verb = verb
    return top
  }
  const last = lastReal(top)
  const outer = waiting(parse, parse.stack.length - 2)
  if (verb.inverted) return openBeside(parse, top, verb, [{ kind: 'noun', noun: verb.inverted }])
  if (last?.kind === 'conjunction')
    return coordinate(parse, top, last.lemma === 'nor' ? { ...verb, negative: true } : verb)
  if (last?.kind === 'mark') {
    const told = toldOf(parse, top, verb)
    if (told) return told
    if (outer && hasSubject(outer)) return resume(parse, outer, verb)
    if (SPEECH_VERBS.has(verb.group.lemma) && startsNoun(parse)) return openMain(parse, verb, [])
    // "Peru says its president, Karl Prado, will not come": what stands between the commas says who.
    const named = isClauseTaker(top) && hasSubject(top) ? takeApposed(top) : null
    if (named) return openBeside(parse, top, verb, named, 'complement')
    const detached = takeDetached(parse, top)
    if (detached) return openMain(parse, verb, [detached])
    const parted = subjectBehindAnd(top)
    if (parted > 0) return openBeside(parse, top, verb, top.post.splice(parted), 'coordinate')
    const isOther = top.verb.group.tense !== verb.group.tense || verb.group.perfect || verb.modal !== null
    const reading = isInterrupted(top) || isOther ? reread(parse, top, verb) : null
    if (reading) return reading
    return coordinate(parse, top, verb)
  }
  const noun = lastNoun(top.post) ?? nounAfterComma(top.post)
  if (noun) return takeWithSubject(parse, top, verb, noun, outer)
  if (outer && hasSubject(outer)) return resume(parse, outer, verb)
  const reading = reread(parse, top, verb)
  if (reading) return reading
  const said = last?.kind === 'phrase' ? saidOfAll(top) : -1
  if (said >= 0) return openBeside(parse, top, verb, top.post.splice(said), 'complement')
  const edge = last?.kind === 'phrase' ? splitEdge(last) : null
  if (edge) return openBeside(parse, top, verb, [edge])
  return coordinate(parse, top, verb)
}

/** "said the summit, first planned for May, had been put off": what interrupts hangs on the subject of what is said. */
function toldOf(parse: Parse, top: ClauseDraft, verb: VerbChunk): ClauseDraft | null {
  const { governor, antecedent, kind, link } = top
  if (!governor || !isClauseTaker(governor)) return null
  const [item, ...more] = governor.post.filter((each) => each.kind !== 'adjective' && each.kind !== 'adverb')
  const isWhole = more.every(({ kind }, at) => (kind === 'mark' ? at === more.length - 1 : kind === 'phrase'))
  if (item?.kind !== 'noun' || more.at(-1)?.kind !== 'mark' || !isWhole) return null
  // ", first planned for May,": taken for a second verb of whoever says so.
  if (link === 'coordinate' && top.verb?.ambiguous && top.pre.length === 0 && !lastNoun(top.post)) {
    const inner: Partial<ClauseDraft> = { kind: 'participle', verb: asParticiple(top.verb), antecedent: item.noun }
    Object.assign(top, inner, { link: 'relative' })
  } else if (kind !== 'participle' || link !== 'relative' || item.noun !== antecedent) return null
  popTo(parse, governor)
  return openBeside(parse, governor, verb, governor.post.splice(0), 'complement')
}

/** "A applied for it, and [B, along with C,] was admitted": where the noun between ", and" and an aside starts; 0 without one. */
function subjectBehindAnd({ post }: ClauseDraft): number {
  const join = post.findLastIndex(({ kind }) => kind === 'conjunction')
  const [before, after, mark] = [post[join - 1], post[join + 1], post[join + 2]]
  const isParted = before?.kind === 'mark' && before.lemma === ',' && mark?.kind === 'mark' && mark.lemma === ','
  return join > 0 && isParted && after?.kind === 'noun' && join + 2 < post.length - 1 ? join + 1 : 0
}

function startsNoun(parse: Parse): boolean {
  return parse.chunks[parse.at + 1]?.kind === 'noun'
}

/** The outer clause goes on after what interrupted it: "Modi, who is in Oslo, will meet Xi". */
function resume(parse: Parse, outer: ClauseDraft, verb: VerbChunk): ClauseDraft {
  popTo(parse, outer)
  outer.verb = verb
  return outer
}

/** A noun phrase stands before the verb: it is its subject, unless an outer clause still waits for the verb. */
function takeWithSubject(
  parse: Parse,
  top: ClauseDraft,
  verb: VerbChunk,
  noun: NounDraft,
  outer: ClauseDraft | null,
): ClauseDraft {
  const { post } = top
  const at = post.findLastIndex((item) => item.kind === 'noun' && item.noun === noun)
  const before = post.slice(0, at).findLast(({ kind }) => kind !== 'adverb')
  const isSeparate = before?.kind === 'mark' || before?.kind === 'conjunction'
  if (outer && hasSubject(outer) && !isSeparate && !(isClauseTaker(top) && !before)) return resume(parse, outer, verb)
  const parted = noun.members.length === 2 && parse.reading.word((noun.members[1]?.first ?? 0) - 2) === ','
  if (noun.members.length > 1 && (parted || (before === undefined && !isClauseTaker(top)))) {
    const last = splitList(noun)
    if (last)
      return openBeside(
        parse,
        top,
        verb,
        [
          { kind: 'conjunction', lemma: 'and', first: last.first, last: last.first },
          { kind: 'noun', noun: last },
        ],
        'coordinate',
      )
  }
  const deep = before === undefined && !isClauseTaker(top) && noun.members.length === 0 ? splitDeep(noun) : null
  if (deep) return openBeside(parse, top, verb, [{ kind: 'noun', noun: deep }], 'coordinate')
  const moved = post.splice(at)
  if (outer && isSeparate && !hasSubject(outer) && outer.kind === 'main') {
    popTo(parse, outer)
    outer.pre.push(...moved)
    outer.verb = verb
    return outer
  }
  if (before?.kind === 'noun' && !isClauseTaker(top)) return contactRelative(parse, top, verb, moved, before.noun)
  const object = before?.kind === 'phrase' ? before.phrase.object : null
  if (object?.mention === null && object.members.length === 0 && noun.mention !== null && !isClauseTaker(top))
    return contactRelative(parse, top, verb, moved, object)
  if (before?.kind === 'mark') return openMain(parse, verb, moved)
  return openBeside(
    parse,
    top,
    verb,
    moved,
    before?.kind === 'conjunction' ? 'coordinate' : isClauseTaker(top) ? 'complement' : 'none',
  )
}

/** "the talks Putin held with Xi". */
function contactRelative(
  parse: Parse,
  top: ClauseDraft,
  verb: VerbChunk,
  moved: Item[],
  antecedent: NounDraft,
): ClauseDraft {
  return push(
    parse,
    emptyClause('relative', {
      governor: top,
      link: 'relative',
      antecedent,
      verb,
      pre: moved,
      quoted: parse.quoted,
      relativeWord: 'that',
    }),
  )
}

/** A clause of its own: the source beside a quotation, or the next of several. */
function openMain(parse: Parse, verb: VerbChunk, pre: Item[]): ClauseDraft {
  const clause = emptyClause('main', { verb, pre, quoted: parse.quoted })
  parse.all.push(clause)
  parse.stack = [clause]
  return clause
}

function openBeside(
  parse: Parse,
  top: ClauseDraft,
  verb: VerbChunk,
  pre: Item[],
  link: 'complement' | 'coordinate' | 'none' = 'none',
): ClauseDraft {
  const takes = link === 'none' && isClauseTaker(top)
  const found = takes ? 'complement' : link
  const kind =
    found === 'complement'
      ? 'subordinate'
      : found === 'coordinate'
        ? top.kind === 'infinitive' || top.kind === 'participle'
          ? 'main'
          : top.kind
        : 'main'
  const governor = found === 'none' ? null : found === 'coordinate' ? finiteBelow(parse, top) : top
  if (found === 'coordinate' && governor) popTo(parse, governor)
  const isRelative = kind === 'relative'
  return push(
    parse,
    emptyClause(isRelative ? 'main' : kind, { verb, pre, governor, link: found, quoted: parse.quoted }),
  )
}
