import { type ClauseDraft, emptyClause, type Item, type NounDraft, type VerbChunk } from './draft.js'
import { hasSubject, lastNoun, type Parse, push } from './parse.js'
import { isClauseTaker } from './reducedRelatives.js'
import { CLAUSE_TAKERS } from './words/speechVerbs.js'

/** The same group, read as a participle: "hosted" in "a dinner hosted by X". */
export function asParticiple(verb: VerbChunk): VerbChunk {
  return { ...verb, form: 'participle', ambiguous: false, group: { ...verb.group, tense: 'none', passive: true } }
}

/** "The accord signed in Oslo collapsed": what was taken for the verb is a participle. */
export function reread(parse: Parse, top: ClauseDraft, verb: VerbChunk): ClauseDraft | null {
  const { verb: first } = top
  // "exchanged prisoners": with its object it is no participle.
  if (top.post.find(({ kind }) => kind !== 'adverb')?.kind === 'noun') return null
  if (!first?.ambiguous || !hasSubject(top) || top.kind === 'relative') return null
  const subject = lastNoun(top.pre)
  if (!subject || subject.mention?.kind === 'pronoun' || CLAUSE_TAKERS.has(first.group.lemma)) return null
  const outer = emptyClause(top.kind, {
    pre: [...top.pre],
    verb,
    governor: top.governor,
    link: top.link,
    linkWord: top.linkWord,
    quoted: top.quoted,
  })
  const inner: Partial<ClauseDraft> = {
    kind: 'participle',
    verb: asParticiple(first),
    antecedent: subject,
    governor: outer,
    link: 'relative',
    linkWord: null,
  }
  Object.assign(top, inner)
  top.pre.length = 0
  const at = parse.stack.lastIndexOf(top)
  parse.stack.length = Math.max(at, 0)
  return push(parse, outer)
}

/** Takes the last member off a list; null where only one would be left of none. */
export function splitList(list: NounDraft): NounDraft | null {
  const last = list.members.pop()
  const previous = list.members.at(-1)
  if (!last || !previous) return null
  list.last = previous.last
  if (list.members.length === 1) {
    const { members: _members, ...only } = previous
    Object.assign(list, only, { members: previous.members })
  }
  return last
}

/** "members of the cartel and their governments agreed": the last of a list inside "of" is the next subject. */
export function splitDeep(noun: NounDraft): NounDraft | null {
  const inner = noun.complements.at(-1)
  if (!inner?.object) return null
  const last = inner.object.members.length > 1 ? splitList(inner.object) : splitDeep(inner.object)
  if (!last) return null
  inner.last = inner.object.last
  noun.last = inner.last
  return last
}

/** "talks with Xi and Modi left": the last of the list is the next subject. */
export function splitEdge(item: Item): Item | null {
  if (item.kind !== 'phrase' || !item.phrase.object || item.phrase.object.members.length < 2) return null
  const last = splitList(item.phrase.object)
  if (!last) return null
  item.phrase.last = item.phrase.object.last
  return { kind: 'noun', noun: last }
}

/** "…,” Ana Prado, who leads Peru, said": a noun phrase between commas, with what was said of it, is the subject of what comes after. */
export function takeDetached(parse: Parse, top: ClauseDraft): Item | null {
  const relative = parse.stack.findLast(({ antecedent }) => antecedent !== null)
  const holder = relative && parse.stack.includes(relative) && relative.governor?.verb ? relative.governor : top
  const { post } = holder
  const at = post.findLastIndex(({ kind }) => kind === 'noun')
  const item = post[at]
  if (
    item?.kind !== 'noun' ||
    (post[at - 1]?.kind !== 'mark' && !(post[at - 1]?.kind === 'conjunction' && item.noun.appositions.length > 0)) ||
    post.slice(at + 1).some(({ kind }) => kind !== 'mark')
  )
    return null
  const isNamed =
    item.noun.mention !== null && (holder !== top ? relative?.antecedent === item.noun : post[at + 1]?.kind === 'mark')
  return isNamed ? (post.splice(at)[0] ?? null) : null
}

/** "says [its president, Karl Prado,]": the only thing behind the verb, a noun phrase with an apposition and the comma that closes it. */
export function takeApposed({ post }: ClauseDraft): Item[] | null {
  const [item, comma, ...more] = post.filter(({ kind }) => kind !== 'adverb')
  const isNoun = item?.kind === 'noun' && item.noun.appositions.length > 0 && item.noun.members.length === 0
  return isNoun && comma?.kind === 'mark' && comma.lemma === ',' && more.length === 0 ? post.splice(0) : null
}

/** "A bloc, founded in 1991, met": a comma or an apposition before what was taken for the verb. */
export function isInterrupted({ pre }: ClauseDraft): boolean {
  const last = pre.at(-1)
  return last?.kind === 'mark' || (last?.kind === 'noun' && last.noun.appositions.length > 0)
}

/** "NATO members, Turkey said, should pay": the noun phrase between the subject's comma and a verb of saying that a comma follows. */
export function takeInterposed(parse: Parse, { pre }: ClauseDraft): Item | null {
  const [subject, comma, source] = pre.slice(-3)
  const next = parse.chunks[parse.at + 1]
  if (subject?.kind !== 'noun' || comma?.kind !== 'mark' || source?.kind !== 'noun' || next?.kind !== 'mark')
    return null
  pre.length -= 1
  return source
}

/** "says a summit between Prado and Berg will take place": where the noun starts that is the subject with all its phrases; -1 without one. */
export function saidOfAll(top: ClauseDraft): number {
  const at = isClauseTaker(top) ? top.post.findLastIndex(({ kind }) => kind === 'noun') : -1
  return top.post.slice(at + 1).every(({ kind }) => kind === 'phrase') ? at : -1
}
