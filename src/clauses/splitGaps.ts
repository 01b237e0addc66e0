import { type ClauseDraft, emptyClause, type Item, type NounDraft } from './draft.js'

/**
 * "met A in Oslo and B in Lima", "A left in 2017 and B in 2019": the second half lacks its verb. Takes the clauses of a sentence and
 * gives them with each such half as a clause of its own, coordinate with the first.
 */
export function splitGaps(clauses: readonly ClauseDraft[]): ClauseDraft[] {
  return clauses.flatMap((clause) => {
    const halves: ClauseDraft[] = [clause]
    const again = splitAgain(clause)
    if (again) return [clause, again]
    for (let cut = gapIn(clause); cut > 0; cut = gapIn(halves.at(-1) ?? clause)) {
      const last = halves.at(-1)
      if (!last) break
      const post = last.post.splice(cut + 1)
      last.post.length = cut
      const shared = sharedObject(clause, last, post)
      halves.push(
        emptyClause(clause.kind, {
          verb: clause.verb,
          ...(shared ? { pre: post.slice(0, 1), post: [...shared, ...post.slice(1)] } : { post }),
          governor: clause,
          link: 'coordinate',
          quoted: clause.quoted,
        }),
      )
    }
    return halves
  })
}

/**
 * "met A in Oslo in May and again in Lima in June", "met A on Monday and again, by video link, with B": takes a clause and cuts off the
 * second time, which has the first one's object or partner unless it names one; null where there is none.
 */
function splitAgain(clause: ClauseDraft): ClauseDraft | null {
  const { post, verb, kind, quoted } = clause
  const cut = post.findIndex((item, at) => {
    const next = post[at + 1]
    return item.kind === 'conjunction' && item.lemma === 'and' && next?.kind === 'adverb' && next.lemma === 'again'
  })
  if (cut < 1) return null
  const rest = post.slice(cut + 2).filter(({ kind: part }) => part !== 'mark')
  const partner = rest.some(isPartner)
  if (!partner && !rest.some((item) => kindOf(item) !== null)) return null
  post.length = cut
  const shared = partner ? [] : post.filter((item) => item.kind === 'noun' || isPartner(item)).slice(0, 1)
  const again = { verb, post: [...shared, ...rest], quoted }
  // Of its own, it does not share the first one's day.
  if (kind === 'main' && clause.governor === null)
    return emptyClause(kind, { ...again, pre: clause.pre.filter((item) => item.kind === 'noun') })
  return emptyClause(kind, { ...again, governor: clause, link: 'coordinate' })
}

/** "with B" */
function isPartner(item: Item): boolean {
  const mention = item.kind === 'phrase' && item.phrase.preposition === 'with' ? item.phrase.object?.mention : null
  return mention?.kind === 'office' || (mention?.kind === 'name' && mention.type === 'person')
}

/**
 * Index of the "and" before a second noun with a second place or time; 0 where there is none. The first noun may be the subject
 * before the verb: "A left in 2017 and B in 2019".
 */
function gapIn({ pre, post, verb }: ClauseDraft): number {
  for (let at = 1; at < post.length - 2; at++) {
    const join = post[at]
    const isAnd = join?.kind === 'conjunction'
    // A list of such halves has commas.
    if (!isAnd && !(join?.kind === 'mark' && join.lemma === ',')) continue
    // "met A in Oslo on Monday and B [in Lima] on Tuesday": the phrases of both halves begin or end alike.
    let from = at - 1
    while (from > 1 && isWhereOrWhen(post[from - 1])) from--
    const [first, phrase, second, next] = [post[from - 1], post[from], post[at + 1], post[at + 2]]
    if (isAnd && isPhraseGap(first, phrase, second, next)) return at
    if (second?.kind !== 'noun' || second.noun.mention === null) continue
    if (isAnd && verb?.group.lemma === 'be' && isWhatItIs(phrase) && isWhatItIs(next) && isLike(second, subjectIn(pre)))
      return at
    const isAlike = [phrase, post[at - 1]].some((each) => kindOf(each) === kindOf(next))
    if (!isWhereOrWhen(phrase) || !isWhereOrWhen(next) || !isAlike) continue
    // "met A on Monday, B on Tuesday and C on Wednesday"
    const isNext = isAnd || (kindOf(phrase) === 'time' && first !== undefined && isLike(second, nounIn(first)))
    if (isNext && first?.kind === 'noun' && first.noun.mention !== null) return at
    if (kindOf(phrase) === 'time' && isLike(second, subjectIn(pre)) && (!first || !isLike(second, nounIn(first))))
      return at
  }
  return 0
}

/** "readmitted to A in March and to B in May": the same preposition, each with its time. */
function isPhraseGap(
  first: Item | undefined,
  phrase: Item | undefined,
  second: Item | undefined,
  next: Item | undefined,
): boolean {
  if (first?.kind !== 'phrase' || second?.kind !== 'phrase' || kindOf(phrase) !== 'time' || kindOf(next) !== 'time')
    return false
  const names = first.phrase.object?.mention?.kind === 'name' && second.phrase.object?.mention?.kind === 'name'
  return names && first.phrase.preposition === second.phrase.preposition
}

/** "an observer" in "A is a member and B an observer". */
function isWhatItIs(item: Item | undefined): boolean {
  return item?.kind === 'noun' && item.noun.determiner === 'indefinite' && item.noun.mention === null
}

/**
 * What stands between verb and time in the first half, where the second half has a subject of its own: NATO in "A joined NATO in
 * 2023 and B in 2024"; null where it has an object of its own ("A met B in 2023 and C in 2024").
 */
function sharedObject(clause: ClauseDraft, { post }: ClauseDraft, [second, next]: readonly Item[]): Item[] | null {
  const subject = subjectIn(clause.pre)
  if (isWhatItIs(next) && isLike(second, subject)) return []
  if (kindOf(next) !== 'time' || !isLike(second, subject)) return null
  const [object] = post
  if (object?.kind !== 'noun') return []
  return isLike(second, object.noun) ? null : [object]
}

function nounIn(item: Item): NounDraft | null {
  return item.kind === 'noun' ? item.noun : null
}

function subjectIn(pre: readonly Item[]): NounDraft | null {
  const nouns = pre.filter((item) => item.kind === 'noun')
  return nouns.at(-1)?.noun ?? null
}

/** Are they names of things of one type, two countries or two people? */
function isLike(second: Item | undefined, noun: NounDraft | null): boolean {
  const one = second?.kind === 'noun' ? second.noun.mention : null
  const other = (noun?.members[0] ?? noun)?.mention
  return one?.kind === 'name' && other?.kind === 'name' && one.type === other.type
}

function isWhereOrWhen(item: Item | undefined): boolean {
  return kindOf(item) !== null
}

function kindOf(item: Item | undefined): string | null {
  if (item?.kind === 'time') return 'time'
  if (item?.kind !== 'phrase') return null
  if (item.phrase.time) return 'time'
  const mention = item.phrase.object?.mention
  return mention?.kind === 'name' && mention.type === 'place' ? item.phrase.preposition : null
}
