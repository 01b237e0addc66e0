import { type ClauseDraft, emptyClause, type Item, type NounDraft, type VerbChunk } from './draft.js'
import { takeNonfinite } from './nonfinite.js'
import { hasSubject, itemsOf, lastNoun, lastReal, type Parse, popTo, push, waiting } from './parse.js'
import { contactAntecedent, followsFinite, isClauseTaker, isReducedRelative } from './reducedRelatives.js'
import { asParticiple, reread, splitDeep, splitEdge, splitList } from './repairs.js'
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
  if (verb.form !== 'finite' || isReducedRelative(parse, top, verb)) {
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
    if (outer && hasSubject(outer)) return resume(parse, outer, verb)
    if (SPEECH_VERBS.has(verb.group.lemma) && startsNoun(parse)) return openMain(parse, verb, [])
    const detached = takeDetached(parse, top)
    if (detached) return openMain(parse, verb, [detached])
    const reading = isInterrupted(top) ? reread(parse, top, verb) : null
    if (reading) return reading
    return coordinate(parse, top, verb)
  }
  const noun = lastNoun(top.post)
  if (noun) return takeWithSubject(parse, top, verb, noun, outer)
  if (outer && hasSubject(outer)) return resume(parse, outer, verb)
  const reading = reread(parse, top, verb)
  if (reading) return reading
  const edge = last?.kind === 'phrase' ? splitEdge(last) : null
  if (edge) return openBeside(parse, top, verb, [edge])
  return coordinate(parse, top, verb)
}

/** "…,” Ana Prado, who leads Peru, said": a noun phrase between commas, with what was said of it, is the subject of what comes after. */
function takeDetached(parse: Parse, top: ClauseDraft): Item | null {
  const relative = parse.stack.findLast(({ antecedent }) => antecedent !== null)
  const holder = relative && parse.stack.includes(relative) && relative.governor?.verb ? relative.governor : top
  const { post } = holder
  const at = post.findLastIndex(({ kind }) => kind === 'noun')
  const item = post[at]
  if (item?.kind !== 'noun' || post[at - 1]?.kind !== 'mark' || post.slice(at + 1).some(({ kind }) => kind !== 'mark'))
    return null
  const isNamed =
    item.noun.mention !== null && (holder !== top ? relative?.antecedent === item.noun : post[at + 1]?.kind === 'mark')
  return isNamed ? (post.splice(at)[0] ?? null) : null
}

/** "A bloc, founded in 1991, met": a comma or an apposition before what was taken for the verb. */
function isInterrupted({ pre }: ClauseDraft): boolean {
  const last = pre.at(-1)
  return last?.kind === 'mark' || (last?.kind === 'noun' && last.noun.appositions.length > 0)
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

function finiteBelow(parse: Parse, top: ClauseDraft): ClauseDraft {
  return (
    parse.stack.findLast((each) => each.verb !== null && each.kind !== 'infinitive' && each.kind !== 'participle') ??
    top
  )
}

/** "arrived and met": a verb that shares its subject with one before it. */
function coordinate(parse: Parse, top: ClauseDraft, verb: VerbChunk): ClauseDraft {
  const isBare = verb.bare
  const partner = isBare
    ? (parse.stack.findLast(
        (each) => each.verb !== null && (each.verb.form === 'infinitive' || each.verb.modal !== null || each.verb.bare),
      ) ?? finiteBelow(parse, top))
    : finiteBelow(parse, top)
  popTo(parse, partner)
  const shared =
    isBare && partner.verb && (partner.verb.form === 'infinitive' || partner.verb.modal !== null)
      ? inherit(verb, partner.verb)
      : verb
  return push(
    parse,
    emptyClause(partner.kind, {
      verb: shared,
      governor: partner,
      link: 'coordinate',
      quoted: parse.quoted,
      antecedent: partner.antecedent,
    }),
  )
}

/** "will meet Xi and [hold] talks": the second verb has the first one's modal. */
function inherit(verb: VerbChunk, from: VerbChunk): VerbChunk {
  return {
    ...verb,
    form: from.form,
    modal: from.modal,
    negative: verb.negative || from.negative,
    bare: false,
    group: { ...verb.group, tense: from.group.tense },
  }
}
