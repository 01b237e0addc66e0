import { attachPhrases } from './attachPhrases.js'
import type { ClauseDraft, Item, NounDraft } from './draft.js'
import { fillSubject } from './fillSubject.js'
import { fillTimes } from './fillTimes.js'
import { listOf } from './listOf.js'

/** Verbs whose noun says what the subject is. */
const COPULAS = new Set(['be', 'become', 'remain', 'stay', 'seem', 'prove'])
/** Verbs with two objects: "gave X observer status". */
const GIVING = new Set(
  'give tell send offer grant pay show award hand ask teach promise deny lend guarantee bring cost owe allow assure inform accord'.split(
    ' ',
  ),
)
/** Verbs whose second noun names the first: "called Xi a friend", "was elected chairman". */
const NAMING = new Set(
  'call name elect appoint make declare consider designate nominate label dub proclaim find keep crown brand'.split(
    ' ',
  ),
)
/** Prepositions that end a relative clause without their object: "whom he met with". */
const STRANDED = new Set(['with', 'to', 'for', 'from', 'by', 'in', 'at', 'on', 'of'])

/** Settles which argument of its verb each phrase of a clause is. Governors are settled before the clauses that hang on them. */
export function fillArguments(clauses: readonly ClauseDraft[]): void {
  const done = new Set<ClauseDraft>()
  const settle = (clause: ClauseDraft) => {
    if (done.has(clause)) return
    done.add(clause)
    if (clause.governor) settle(clause.governor)
    fillOne(clause)
  }
  for (const clause of clauses) settle(clause)
}

function fillOne(clause: ClauseDraft): void {
  const { verb } = clause
  if (!verb) {
    clause.phrases.push(...attachPhrases(clause.pre, '', true, false).phrases)
    fillTimes(clause)
    return
  }
  const { lemma, passive } = verb.group
  const pre = attachPhrases(clause.pre, lemma, true, passive)
  const post = attachPhrases(clause.post, lemma, false, passive)
  clause.phrases.push(...pre.phrases, ...post.phrases)
  fillTimes(clause)
  const adjective = clause.post.find((item) => item.kind === 'adjective')
  clause.adjective = adjective?.kind === 'adjective' ? adjective.lemma : null
  clause.subject =
    verb.inverted ?? (closedByComma(clause.pre) ? apposed(pre.nouns, pre.joins) : null) ?? combine(pre.nouns, pre.joins)
  fillObjects(clause, post.nouns, post.joins)
  if (passive) takeAgent(clause)
  if (isInverted(clause)) {
    clause.subject = clause.predicative
    clause.predicative = null
  }
  if (isExistential(clause)) {
    clause.subject = clause.predicative ?? clause.object
    clause.predicative = null
    clause.object = null
  }
  fillRelative(clause)
  if (clause.subject === null) fillSubject(clause)
}

/** "His visit, the first by a leader since 1990, will …": a comma right before the verb, and another before what stands between. */
function closedByComma(items: readonly Item[]): boolean {
  if (items.at(-1)?.kind !== 'mark') return false
  const first = items.findIndex(({ kind }) => kind === 'noun')
  const comma = items.findIndex(({ kind }, index) => index > first && kind === 'mark')
  return first >= 0 && comma < items.length - 1 && items.slice(comma).some(({ kind }) => kind === 'noun')
}

/** The first noun phrase; what stands between the commas is said of it. */
function apposed(nouns: readonly NounDraft[], joins: ReadonlySet<NounDraft>): NounDraft | null {
  const [first, ...rest] = nouns
  if (!first || rest.some((noun) => joins.has(noun))) return null
  const isName = ({ mention }: NounDraft) => mention?.kind === 'name'
  for (const noun of rest) if (!(isName(noun) && isName(first)) && !/^\d/.test(noun.lemma)) first.appositions.push(noun)
  return first
}

/** The last group of joined nouns before the verb: "X, the envoy to Peru, and Y". */
function combine(nouns: readonly NounDraft[], joins: ReadonlySet<NounDraft>): NounDraft | null {
  const last = nouns.at(-1)
  if (!last) return null
  let start = nouns.length - 1
  while (start > 0) {
    const noun = nouns[start]
    if (!noun || !joins.has(noun)) break
    start--
  }
  const group = nouns.slice(start)
  if (group.length > 1) return listOf(group)
  // "X, a critic of the government, said": what describes comes after what is named.
  const named = nouns.findLast(({ mention, members }) => mention !== null || members.length > 0)
  return last.mention === null && last.determiner === 'indefinite' && named ? named : last
}

function fillObjects(clause: ClauseDraft, nouns: readonly NounDraft[], joins: ReadonlySet<NounDraft>): void {
  const { verb } = clause
  const [first, ...rest] = nouns
  if (!verb || !first) return
  const { lemma, passive } = verb.group
  const joined = rest.filter((noun) => joins.has(noun) && isAlike(first, noun))
  const whole = joined.length > 0 ? listOf([first, ...joined]) : first
  const second = rest.find((noun) => !joins.has(noun) && directlyAfter(clause.post, first, noun))
  if (COPULAS.has(lemma) && !passive) clause.predicative = whole
  else if (passive) {
    if (NAMING.has(lemma) && verb.group.particle === null) clause.predicative = whole
    else clause.object = whole
  } else if (second && GIVING.has(lemma)) {
    clause.indirectObject = first
    clause.object = second
  } else {
    clause.object = whole
    if (second && NAMING.has(lemma)) clause.predicative = second
  }
}

/** Objects are joined where both are things or both are actors: "held talks with X and a meeting with Y". */
function isAlike(a: NounDraft, b: NounDraft): boolean {
  const first = a.members[0] ?? a
  const second = b.members[0] ?? b
  return (first.mention === null) === (second.mention === null)
}

function directlyAfter(items: readonly Item[], first: NounDraft, second: NounDraft): boolean {
  const at = items.findIndex((item) => item.kind === 'noun' && item.noun === first)
  const next = items.slice(at + 1).find(({ kind }) => kind !== 'adverb')
  return next?.kind === 'noun' && next.noun === second
}

/** "was hosted by X": the doer. */
function takeAgent(clause: ClauseDraft): void {
  const at = clause.phrases.findIndex(({ preposition, object }) => preposition === 'by' && object !== null)
  const found = clause.phrases[at]
  if (!found) return
  const agents = clause.phrases.filter(
    ({ preposition, object }) => preposition === 'by' && (object?.mention || object?.possessor),
  )
  const several = agents.length > 1 && agents.includes(found)
  // "accompanied by X and by Y"
  clause.agent = several ? listOf(agents.flatMap(({ object }) => (object ? [object] : []))) : found.object
  for (const each of several ? agents : [found]) clause.phrases.splice(clause.phrases.indexOf(each), 1)
}

/** "Present at the talks were X and Y", "Among the guests was Z": who stands behind the verb is the subject. */
function isInverted({ verb, subject, predicative, pre }: ClauseDraft): boolean {
  if (verb?.group.lemma !== 'be' || subject !== null || predicative === null) return false
  return pre.some(
    (item) =>
      (item.kind === 'adjective' && (item.lemma === 'present' || item.lemma === 'absent')) ||
      (item.kind === 'phrase' && item.phrase.preposition === 'among'),
  )
}

/** "There were talks between A and B." */
function isExistential({ verb, subject }: ClauseDraft): boolean {
  return verb !== null && subject?.lemma === 'there'
}

/** Verbs that are said of events and not of places: "a tour of Asia, which included a meeting". */
const OF_EVENTS = new Set(
  'include last follow begin start end run feature hold host schedule attend postpone cancel plan arrange set focus conclude chair bring mark'.split(
    ' ',
  ),
)

/** The event among what a relative could speak of, where the verb asks for one and the nearest is a place. */
function eventAntecedent({ antecedent, candidates, relativeWord, verb }: ClauseDraft): NounDraft | null {
  if (relativeWord === 'who' || antecedent?.mention?.kind !== 'name' || antecedent.mention.type !== 'place') return null
  return OF_EVENTS.has(verb?.group.lemma ?? '')
    ? (candidates.find(({ mention, members }) => mention === null && members.length === 0) ?? null)
    : null
}

/** "the last time he visited": said of when, where or why, not of what. */
const ADVERBIAL_NOUNS = new Set('time day year month week moment reason way occasion hour date'.split(' '))

/** Puts the antecedent where the relative stands: subject, object, or what a preposition governs. */
function fillRelative(clause: ClauseDraft): void {
  const { antecedent, relativeWord, verb } = clause
  if (!antecedent || !verb || clause.kind !== 'relative' || clause.link === 'coordinate') return
  const phrase = { first: antecedent.first, last: antecedent.last, object: antecedent, time: null }
  if (relativeWord === 'whose') return
  if (clause.relativePreposition) {
    clause.phrases.push({ ...phrase, preposition: clause.relativePreposition })
    return
  }
  if (relativeWord === 'where') {
    clause.phrases.push({ ...phrase, preposition: 'in' })
    return
  }
  if (clause.subject === null) {
    clause.subject = eventAntecedent(clause) ?? antecedent
    return
  }
  const last = clause.post.at(-1)
  if (last?.kind === 'adverb' && STRANDED.has(last.lemma)) clause.phrases.push({ ...phrase, preposition: last.lemma })
  else if (
    clause.object === null &&
    clause.predicative === null &&
    !verb.group.passive &&
    !ADVERBIAL_NOUNS.has(antecedent.lemma)
  )
    clause.object = antecedent
}
