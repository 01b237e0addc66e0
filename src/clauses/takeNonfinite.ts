import { asHeadline, isAlone } from './asHeadline.js'
import { type ClauseDraft, emptyClause, type Item, type NounDraft, type VerbChunk } from './draft.js'
import { hasSubject, itemsOf, lastNoun, lastReal, type Parse, popTo, push } from './parse.js'
import { rightEdge } from './rightEdge.js'
import { DELEGATION_NOUNS, isLeading } from './words/delegations.js'
import { isPersonNoun } from './words/describingNouns.js'
import { GOVERNING_ADJECTIVES, GOVERNING_NOUNS, GOVERNING_VERBS, OBJECT_CONTROL } from './words/governors.js'
import { TRANSITIVE_VERBS } from './words/transitiveVerbs.js'
import { BELIEVED } from './words/veracity.js'

/** Finds the place of an infinitive, gerund or participle: what it hangs on, and as what. */
export function takeNonfinite(parse: Parse, top: ClauseDraft, verb: VerbChunk): ClauseDraft {
  if (top.verb === null && top.kind === 'participle' && verb.form !== 'infinitive') {
    top.verb = verb
    return top
  }
  if (
    top.verb === null &&
    ['if', 'when', 'once', 'while', 'as', 'unless', 'though', 'although', 'than', 'until', 'whether', 'where'].includes(
      top.linkWord ?? '',
    ) &&
    !hasSubject(top)
  ) {
    // "if elected", "while visiting", "whether to join"
    top.kind = verb.form === 'infinitive' ? 'infinitive' : 'participle'
    top.verb = verb
    return top
  }
  if (isAlone(parse, top, verb)) {
    top.verb = asHeadline(verb)
    return top
  }
  if (verb.form === 'infinitive') return takeInfinitive(parse, top, verb)
  return takeParticiple(parse, top, verb)
}

function takeInfinitive(parse: Parse, top: ClauseDraft, verb: VerbChunk): ClauseDraft {
  const items = itemsOf(top)
  const last = lastReal(top)
  if (last?.kind === 'conjunction') {
    const partner = parse.stack.findLast((each) => each.kind === 'infinitive')
    if (partner) {
      popTo(parse, partner)
      return push(
        parse,
        emptyClause('infinitive', { verb, governor: partner, link: 'coordinate', quoted: parse.quoted }),
      )
    }
  }
  const outer = last?.kind === 'mark' && top.verb !== null && top.kind !== 'main' ? outerFinite(parse, top) : top
  if (outer !== top) {
    // ", to include X": past a comma it belongs to the clause that the inner one interrupted.
    popTo(parse, outer)
    return push(parse, emptyClause('infinitive', { verb, governor: outer, link: 'purpose', quoted: parse.quoted }))
  }
  const noun = lastNoun(items)
  const hanging = hangingNoun(items, noun)
  const base = { verb, governor: top, quoted: parse.quoted }
  if (top.verb === null) {
    const on = hanging ?? noun
    return push(
      parse,
      emptyClause('infinitive', { ...base, link: 'control', hangsOn: on?.lemma ?? null, hangsOnNoun: on }),
    )
  }
  // "hard" is tagged as an adverb in "it will be hard to meet", too.
  const adjective = items.findLast(
    (item) => item.kind === 'adjective' || (item.kind === 'adverb' && GOVERNING_ADJECTIVES.has(item.lemma)),
  )
  const lemmaOfAdjective = adjective?.kind === 'adjective' || adjective?.kind === 'adverb' ? adjective.lemma : null
  if (last?.kind === 'adjective' || (lemmaOfAdjective && !noun && GOVERNING_ADJECTIVES.has(lemmaOfAdjective))) {
    const lemma = lemmaOfAdjective
    return push(parse, emptyClause('infinitive', { ...base, link: 'control', hangsOn: lemma }))
  }
  const { lemma, passive } = top.verb.group
  if (hanging && !(OBJECT_CONTROL.has(lemma) && isActor(hanging))) {
    return push(
      parse,
      emptyClause('infinitive', { ...base, link: 'control', hangsOn: hanging.lemma, hangsOnNoun: hanging }),
    )
  }
  const ordinal = noun !== null && holdsOrdinal(parse, noun)
  if (
    noun &&
    last?.kind === 'noun' &&
    (ordinal || (verb.group.passive && noun.mention === null && !OBJECT_CONTROL.has(lemma)))
  ) {
    // "the first state to join"; "a summit to be held in Oslo"
    return push(parse, emptyClause('infinitive', { ...base, link: 'relative', antecedent: noun }))
  }
  const direct = !items.some(({ kind }) => kind === 'noun')
  const controls = GOVERNING_VERBS.has(lemma) || OBJECT_CONTROL.has(lemma) || (passive && BELIEVED.has(lemma))
  const isControl = lemma === 'be' || (controls && (direct || passive || OBJECT_CONTROL.has(lemma)))
  return push(parse, emptyClause('infinitive', { ...base, link: isControl ? 'control' : 'purpose' }))
}

/** "the first state", "the last leader of Peru" */
function holdsOrdinal({ reading }: Parse, { first, head }: NounDraft): boolean {
  for (let at = first; at < head; at++) if (ORDINALS.has(reading.word(at))) return true
  return false
}

const ORDINALS = new Set(['first', 'last', 'only', 'latest', 'second', 'third', 'next'])

/** The nearest open clause with a finite verb that says nothing of an antecedent. */
function outerFinite(parse: Parse, top: ClauseDraft): ClauseDraft {
  return parse.stack.findLast((each) => each.verb?.form === 'finite' && each.kind !== 'relative') ?? top
}

/** The noun that an infinitive spells out: "plan" in "a plan (for Monday) to meet". */
function hangingNoun(items: readonly Item[], noun: NounDraft | null): NounDraft | null {
  const single = noun?.members.at(-1) ?? noun
  if (single && GOVERNING_NOUNS.has(single.lemma) && !single.mention) return single
  // Past a phrase: "an invitation from Xi to visit".
  const last = items.at(-1)
  const before = items.at(-2)
  if (last?.kind === 'phrase' && before?.kind === 'noun' && GOVERNING_NOUNS.has(before.noun.lemma)) return before.noun
  if (last?.kind === 'phrase' && before?.kind === 'phrase') {
    const inner = before.phrase.object
    if (inner && GOVERNING_NOUNS.has(inner.lemma) && !inner.mention) return inner
  }
  const object = last?.kind === 'phrase' ? last.phrase.object : null
  return object && GOVERNING_NOUNS.has(object.lemma) && !object.mention ? object : null
}

function isActor({ mention }: NounDraft): boolean {
  return mention !== null
}

function takeParticiple(parse: Parse, top: ClauseDraft, verb: VerbChunk): ClauseDraft {
  const items = itemsOf(top)
  const last = lastReal(top)
  const base = { verb, governor: top, quoted: parse.quoted }
  if (last === undefined && top.verb === null) {
    // "Speaking after the talks, Xi said …": the main clause is still to come.
    return push(parse, emptyClause('participle', { ...base, link: 'adverbial' }))
  }
  if (last?.kind === 'conjunction') {
    const partner = parse.stack.findLast((each) => each.kind === 'participle' && each.verb !== null)
    if (partner) {
      popTo(parse, partner)
      return push(
        parse,
        emptyClause('participle', {
          verb,
          governor: partner,
          link: 'coordinate',
          antecedent: partner.antecedent,
          quoted: parse.quoted,
        }),
      )
    }
    if (verb.form === 'participle' && top.verb && (top.verb.group.passive || top.verb.group.perfect)) {
      // "was invited and welcomed"
      const group = {
        ...verb.group,
        tense: top.verb.group.tense,
        perfect: top.verb.group.perfect,
        passive: top.verb.group.passive,
      }
      return push(
        parse,
        emptyClause(top.kind, {
          verb: { ...verb, form: 'finite', modal: top.verb.modal, negative: top.verb.negative, group },
          governor: top,
          link: 'coordinate',
          antecedent: top.antecedent,
          quoted: parse.quoted,
        }),
      )
    }
  }
  const noun = edgeNoun(items, verb)
  const afterComma = last?.kind === 'mark'
  if (noun && !afterComma && last?.kind !== 'adjective' && last?.kind !== 'time') {
    return push(parse, emptyClause('participle', { ...base, link: 'relative', antecedent: noun }))
  }
  if (afterComma) {
    const before = edgeNoun(items.slice(0, items.lastIndexOf(last)), verb)
    const isThing =
      before !== null && before.mention === null && before.members.length === 0 && !isPersonNoun(before.lemma)
    const speaksOfThing = verb.form === 'participle' && isThing && verb.group.lemma !== 'accompany'
    if (top.verb === null || speaksOfThing)
      return push(
        parse,
        emptyClause('participle', {
          ...base,
          link: 'relative',
          antecedent: top.verb === null ? (lastNoun(top.pre.filter(({ kind }) => kind === 'noun')) ?? before) : before,
        }),
      )
    {
      const governor =
        top.kind === 'infinitive' || top.kind === 'relative' || top.kind === 'participle'
          ? outerFinite(parse, top)
          : top
      popTo(parse, governor)
      return push(parse, emptyClause('participle', { ...base, governor, link: 'adverbial' }))
    }
  }
  const isComplement = verb.form === 'gerund' && !items.some(({ kind }) => kind === 'noun')
  return push(parse, emptyClause('participle', { ...base, link: isComplement ? 'control' : 'adverbial' }))
}

/**
 * The noun phrase right before, the innermost first: also the object of a phrase ("at a dinner hosted by X"). What can only be
 * said of a thing is said of the nearest thing: "talks between A and B scheduled for Monday".
 */
function edgeNoun(items: readonly Item[], verb: VerbChunk): NounDraft | null {
  const edge = rightEdge(items).filter(
    (noun, index, all) =>
      index === all.length - 1 || noun.members.length === 0 || noun.members.at(-1) !== all[index - 1],
  )
  const [nearest] = edge
  if (!nearest) return null
  const list = edge[1]
  // "with A and B attending": the whole list of names.
  if (list && nearest.mention?.kind === 'name' && list.members.at(-1) === nearest) return list
  const { lemma: verbLemma } = verb.group
  // "a delegation from Peru headed by X"
  const led = isLeading(verb) ? edge.find(({ lemma }) => DELEGATION_NOUNS.has(lemma)) : undefined
  if (led) return led
  const isOfThings = verb.form === 'participle' && (TRANSITIVE_VERBS.has(verbLemma) || verbLemma === 'set')
  return (
    (isOfThings
      ? edge.find(({ mention, members, lemma }) => mention === null && members.length === 0 && !isPersonNoun(lemma))
      : nearest) ?? nearest
  )
}
