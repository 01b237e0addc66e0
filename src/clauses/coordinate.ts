import { type ClauseDraft, emptyClause, type VerbChunk } from './draft.js'
import { type Parse, popTo, push } from './parse.js'

/** The nearest open clause with a finite verb. */
export function finiteBelow(parse: Parse, top: ClauseDraft): ClauseDraft {
  return (
    parse.stack.findLast((each) => each.verb !== null && each.kind !== 'infinitive' && each.kind !== 'participle') ??
    top
  )
}

/** "agreed with X that unions do not care, and called for more": past a comma the second verb stands beside the first of its tense. */
function afterComma(parse: Parse, top: ClauseDraft, verb: VerbChunk): ClauseDraft | null {
  const items = top.verb === null ? top.pre : top.post
  const join = items.findLastIndex(({ kind }) => kind === 'conjunction')
  if (items[join - 1]?.kind !== 'mark' || finiteBelow(parse, top).verb?.group.tense === verb.group.tense) return null
  return (
    parse.stack.find(
      (each) => each.kind === 'main' && each.verb?.form === 'finite' && each.verb.group.tense === verb.group.tense,
    ) ?? null
  )
}

/** "arrived and met": a verb that shares its subject with one before it. */
export function coordinate(parse: Parse, top: ClauseDraft, verb: VerbChunk): ClauseDraft {
  const isBare = verb.bare
  const partner = isBare
    ? (parse.stack.findLast(
        (each) => each.verb !== null && (each.verb.form === 'infinitive' || each.verb.modal !== null || each.verb.bare),
      ) ?? finiteBelow(parse, top))
    : (afterComma(parse, top, verb) ?? finiteBelow(parse, top))
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
