import type { TimeMention } from '../dates/timeMention.js'
import type { Mention } from '../names/mention.js'
import { emptyNoun, type NounDraft } from './draft.js'
import type { Reading } from './reading.js'
import { describesName } from './words/describingNouns.js'

/** A piece of a base noun phrase. */
type Element = {
  readonly kind: 'adjective' | 'noun' | 'mention' | 'time'
  readonly first: number
  readonly last: number
  readonly lemma: string
  readonly plural: boolean
  readonly mention: Mention | null
  readonly time: TimeMention | null
}

export type Found<T> = { readonly found: T; readonly next: number }

const DETERMINERS: Readonly<Record<string, NounDraft['determiner']>> = {
  the: 'definite',
  a: 'indefinite',
  an: 'indefinite',
  another: 'indefinite',
  this: 'demonstrative',
  that: 'demonstrative',
  these: 'demonstrative',
  those: 'demonstrative',
  such: 'demonstrative',
  no: 'negative',
  neither: 'negative',
}
const POSSESSIVES = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their'])
const STANDS_ALONE = new Set([
  'this',
  'these',
  'those',
  'all',
  'both',
  'some',
  'many',
  'each',
  'several',
  'others',
  'most',
  'few',
  'either',
  'neither',
  'another',
])

/** State of one base noun phrase while its tokens are read. */
type Base = {
  first: number
  at: number
  determiner: NounDraft['determiner']
  determined: boolean
  possessor: NounDraft | null
  elements: Element[]
  quoted: boolean
}

/**
 * Reads the noun phrase that starts at `at`, up to its head: "the Kazakh capital", "Modi's visit", "last year's SCO summit",
 * "Foreign Minister X". Lists and what follows the head are read elsewhere.
 */
export function readBaseNoun(reading: Reading, at: number): Found<NounDraft> | null {
  const base: Base = {
    first: at,
    at,
    determiner: 'none',
    determined: false,
    possessor: null,
    elements: [],
    quoted: false,
  }
  const pronoun = readPronoun(reading, at)
  if (pronoun) return pronoun
  while (base.at < reading.last && step(reading, base));
  return finish(reading, base)
}

function readPronoun(reading: Reading, at: number): Found<NounDraft> | null {
  const mention = reading.mention(at)
  const isPronoun = mention?.kind === 'pronoun' ? !mention.possessive : reading.tag(at).pos === 'pronoun'
  if (!isPronoun || (reading.word(at + 1) === "'s" && reading.tag(at + 1).pos === 'particle')) return null
  const word = reading.word(at)
  const noun = emptyNoun({ first: at, last: at + 1 }, at, word)
  noun.mention = mention
  noun.plural = ['they', 'them', 'we', 'us', 'others', 'these', 'those'].includes(word)
  if (word === 'nobody' || word === 'none' || word === 'nothing') noun.determiner = 'negative'
  return { found: noun, next: at + 1 }
}

/** Takes one more piece into the phrase; false where the phrase ends. */
function step(reading: Reading, base: Base): boolean {
  const { at, elements } = base
  const last = elements.at(-1)
  const tag = reading.tag(at)
  const word = reading.word(at)
  if (isPossessiveMark(reading, base)) {
    const owner = finish(reading, base)
    if (!owner || owner.next !== at) return false
    if (!opensNoun(reading, at + 1)) return false
    base.possessor = owner.found
    base.determiner = 'possessive'
    base.determined = true
    base.elements = []
    base.at = at + 1
    return true
  }
  const time = reading.time(at)
  if (time && !(last && isHead(last))) return takeTime(reading, base, time)
  const mention = reading.mention(at)
  if (mention) return takeMention(reading, base, mention)
  if (time) return false
  if (tag.pos === 'determiner') return takeDeterminer(reading, base, word)
  if (word === '-' && last && !reading.token(at)?.spaced && !reading.token(at + 1)?.spaced)
    return takeCompound(reading, base, last)
  if (
    (word === '“' || word === '"' || word === '‘') &&
    !(last && isHead(last)) &&
    (base.determined || last) &&
    opensNoun(reading, at + 1)
  )
    return skip(base, true)
  if ((word === '”' || word === '"' || word === '’') && base.quoted) return skip(base, false)
  if (tag.pos === 'adverb')
    return (
      !(last && isHead(last)) &&
      (reading.tag(at + 1).pos === 'adjective' || (base.determined && reading.tag(at + 1).pos === 'number')) &&
      push(base, plainElement('adjective', at, word))
    )
  if (tag.pos === 'conjunction') return takeConjunction(reading, base, last)
  if (tag.pos === 'number' || tag.pos === 'adjective')
    return !(last && isHead(last)) || opensAfterNoun(reading, at)
      ? push(base, plainElement('adjective', at, word))
      : false
  if (tag.pos === 'noun') {
    if (
      last?.kind === 'mention' &&
      last.mention?.kind === 'name' &&
      last.mention.type === 'person' &&
      reading.token(at)?.shape === 'lower' &&
      !opensNoun(reading, at + 1) &&
      !EVENT_AFTER_PERSON.has(tag.lemma)
    )
      return false
    return push(base, { ...plainElement('noun', at, tag.lemma), plural: tag.plural })
  }
  return false
}

/** "the Putin visit", "the Xi meeting": after a person's name only events go on with the phrase. */
const EVENT_AFTER_PERSON = new Set(
  'visit meeting talk summit call trip government administration cabinet team era ally aide dinner'.split(' '),
)

function push(base: Base, element: Element): boolean {
  base.elements.push(element)
  base.at = element.last
  return true
}

function skip(base: Base, quoted: boolean): boolean {
  base.quoted = quoted
  base.at++
  return true
}

function plainElement(kind: 'adjective' | 'noun', at: number, lemma: string): Element {
  return { kind, first: at, last: at + 1, lemma, plural: false, mention: null, time: null }
}

function isHead(element: Element): boolean {
  return element.kind === 'noun' || (element.kind === 'mention' && element.mention?.kind !== 'demonym')
}

/** A "'s" or a bare apostrophe after a plural. */
function isPossessiveMark(reading: Reading, { at, elements }: Base): boolean {
  if (elements.length === 0 || reading.token(at)?.spaced) return false
  if (reading.word(at) === "'s") return reading.tag(at).pos === 'particle'
  return (
    (reading.word(at) === "'" || reading.word(at) === '’') &&
    reading.word(at - 1).endsWith('s') &&
    opensNoun(reading, at + 1) &&
    reading.token(at + 1)?.spaced === true
  )
}

function opensNoun(reading: Reading, at: number): boolean {
  const { pos } = reading.tag(at)
  return (
    pos === 'noun' ||
    pos === 'adjective' ||
    pos === 'name' ||
    pos === 'number' ||
    reading.mention(at) !== null ||
    reading.time(at) !== null ||
    (pos === 'verb' && reading.tag(at).form !== 'base') ||
    (pos === 'adverb' && reading.tag(at + 1).pos === 'adjective')
  )
}

/** An adjective after a noun goes on with the phrase only before another noun: "peace and security talks" is read elsewhere. */
function opensAfterNoun(reading: Reading, at: number): boolean {
  return reading.tag(at).pos === 'adjective' && reading.tag(at + 1).pos === 'noun' && reading.mention(at - 1) !== null
}

function takeTime(reading: Reading, base: Base, time: TimeMention): boolean {
  const end = reading.word(time.last) === "'s" ? time.last + 1 : time.last
  const goesOn = opensNoun(reading, end) && reading.time(end) === null
  const determined = base.determined || end > time.last || reading.word(time.last - 1) === "'s"
  const eventNext = reading.tag(end).pos === 'noun' && reading.token(end)?.shape === 'lower'
  if (!goesOn || (!determined && !eventNext)) return false
  // "on Wednesday leaders met": an actor after a bare time is no head for it.
  if (
    !determined &&
    (reading.mention(end) !== null ||
      (reading.tag(end).plural && !['talk', 'negotiation'].includes(reading.tag(end).lemma)))
  )
    return false
  base.elements.push({ kind: 'time', first: time.first, last: end, lemma: '', plural: false, mention: null, time })
  base.at = end
  base.determined = true
  return true
}

function takeDeterminer(reading: Reading, base: Base, word: string): boolean {
  if (base.elements.length > 0 || base.possessor) return false
  if (base.determined && base.determiner !== 'quantifier') return false
  if (POSSESSIVES.has(word)) {
    const owner = emptyNoun({ first: base.at, last: base.at + 1 }, base.at, word)
    owner.mention = reading.mention(base.at)
    base.possessor = owner
    base.determiner = 'possessive'
  } else base.determiner = DETERMINERS[word] ?? 'quantifier'
  base.determined = true
  base.at++
  return true
}

function takeMention(reading: Reading, base: Base, mention: Mention): boolean {
  const { elements } = base
  const last = elements.at(-1)
  if (mention.kind === 'pronoun') {
    if (!mention.possessive || elements.length > 0 || base.possessor) return false
    return takeDeterminer(reading, base, reading.word(base.at))
  }
  const opensWithDeterminer =
    reading.tag(mention.first).pos === 'determiner' || reading.mention(mention.first)?.kind === 'pronoun'
  if (opensWithDeterminer && (elements.length > 0 || base.determined) && base.determiner !== 'quantifier') return false
  if (last && isHead(last) && !joins(reading, last, mention)) return false
  const isNoun = mention.kind === 'nominal' || mention.kind === 'office'
  const head = headOf(reading, mention)
  return push(base, {
    kind: 'mention',
    first: mention.first,
    last: mention.last,
    lemma: reading.tag(head).pos === 'noun' ? reading.tag(head).lemma : reading.word(head),
    plural: isNoun && (mention.kind === 'office' ? mention.plural : reading.tag(head).plural),
    mention,
    time: null,
  })
}

/** Can a mention follow this head within one phrase: "Foreign Minister X", "the Kazakh capital Astana", "Putin-Xi"? */
function joins(reading: Reading, last: Element, mention: Mention): boolean {
  if (mention.kind === 'demonym' || mention.kind === 'pronoun') return false
  if (last.mention?.kind === 'office' && mention.kind === 'name') return mention.type === 'person'
  if (last.mention?.kind === 'nominal' || last.kind === 'noun') {
    if (mention.kind === 'name' && describesName(last.lemma, mention)) return true
  }
  // A name or office between others and a common noun: "the SCO Astana summit", "UN Secretary-General".
  const end = reading.tag(mention.last)
  if (last.kind === 'mention' && last.mention?.kind === 'name' && last.mention.type !== 'person')
    return mention.kind === 'office' || (end.pos === 'noun' && mention.kind === 'name' && mention.type !== 'person')
  return mention.kind === 'office' && last.kind === 'noun' && !last.plural
}

/** The head of a mention's words: the last before "of", or simply the last. */
function headOf(reading: Reading, mention: Mention): number {
  if (mention.kind === 'name' || mention.kind === 'demonym') return mention.last - 1
  for (let at = mention.first + 1; at < mention.last; at++)
    if (['of', 'to', 'for', 'from', 'in'].includes(reading.word(at))) return at - 1
  return mention.last - 1
}

/** "US-led", "Russia-Ukraine", "three-way", "32-member": the hyphen joins what stands at its sides. */
function takeCompound(reading: Reading, base: Base, last: Element): boolean {
  const at = base.at + 1
  const mention = reading.mention(at)
  if (mention && (mention.kind === 'name' || mention.kind === 'demonym') && last.mention) {
    base.elements.push({
      ...plainElement('noun', at, reading.word(mention.last - 1)),
      kind: 'mention',
      last: mention.last,
      mention,
    })
    base.at = mention.last
    return true
  }
  const { pos } = reading.tag(at)
  if (pos === 'punctuation' || pos === 'other') return false
  const compound = `${last.mention ? reading.word(last.last - 1) : last.lemma}-${reading.word(at)}`
  base.elements.pop()
  let end = at + 1
  while (
    reading.word(end) === '-' &&
    !reading.token(end)?.spaced &&
    !reading.token(end + 1)?.spaced &&
    reading.tag(end + 1).pos !== 'punctuation'
  )
    end += 2
  // "a run-off", "a cease-fire": a noun, where nothing follows.
  const isNoun = pos === 'noun' && !opensNoun(reading, end)
  base.elements.push({
    ...plainElement(isNoun ? 'noun' : 'adjective', last.first, isNoun ? reading.tag(at).lemma : compound),
    last: end,
    plural: isNoun && reading.tag(at).plural,
  })
  base.at = end
  return true
}

/** "bilateral and regional talks", "the Russian and Ukrainian delegations", "a security and defense club". */
function takeConjunction(reading: Reading, base: Base, last: Element | undefined): boolean {
  const next = base.at + 1
  if (!last || reading.word(base.at) === 'but') return false
  const after = reading.mention(next)
  if (last.mention?.kind === 'demonym' && after?.kind === 'demonym' && opensNoun(reading, after.last))
    return skipConjunction(base)
  if (last.mention && after) return false
  if (last.kind === 'adjective' && reading.tag(next).pos === 'adjective' && opensNoun(reading, next + 1))
    return skipConjunction(base)
  const isPair = last.kind === 'noun' && !last.plural && base.determiner === 'indefinite'
  if (isPair && !after && reading.tag(next).pos === 'noun' && reading.tag(next + 1).pos === 'noun')
    return skipConjunction(base)
  return false
}

function skipConjunction(base: Base): boolean {
  base.at++
  return true
}

/** Makes the noun phrase of what was read; null where there is no head. */
function finish(reading: Reading, base: Base): Found<NounDraft> | null {
  const elements = [...base.elements]
  while (elements.length > 0) {
    const last = elements.at(-1)
    if (last?.kind !== 'adjective' || (base.determined && elements.every(({ kind }) => kind === 'adjective'))) break
    elements.pop()
  }
  const head = elements.at(-1)
  if (!head || head.kind === 'time') return standAlone(reading, base)
  const rest = elements.slice(0, -1)
  const span = { first: base.first, last: head.last }
  const index = head.mention ? headOf(reading, head.mention) : head.last - 1
  const noun = emptyNoun(span, index, head.lemma)
  noun.mention = head.mention
  noun.plural = head.plural
  noun.determiner = base.determined && base.determiner !== 'none' ? base.determiner : determinerOf(reading, base.first)
  noun.possessor = base.possessor ?? possessorOf(head.mention)
  noun.modifiers = rest.flatMap(({ mention }) => (mention ? [mention] : []))
  noun.adjectives = rest
    .filter(({ kind, mention }) => !mention && kind !== 'time')
    .map(({ first, last, lemma }) => (last - first === 1 ? reading.word(first) : lemma))
  noun.times = rest.flatMap(({ time }) => (time ? [time] : []))
  const describing = rest.at(-1)
  if (head.mention?.kind === 'name' && describing?.kind === 'noun')
    noun.appositions.push(describingNoun(reading, base, rest, describing))
  else if (head.mention?.kind === 'name' && describing?.mention?.kind === 'nominal')
    noun.appositions.push({
      ...emptyNoun(describing, describing.last - 1, describing.lemma),
      mention: describing.mention,
      determiner: 'definite',
    })
  return { found: noun, next: head.last }
}

/** "the Kazakh capital" of "the Kazakh capital Astana". */
function describingNoun(reading: Reading, base: Base, rest: readonly Element[], head: Element): NounDraft {
  const noun = emptyNoun({ first: base.first, last: head.last }, head.last - 1, head.lemma)
  noun.determiner = base.determined ? base.determiner : 'none'
  noun.possessor = base.possessor
  noun.modifiers = rest.flatMap(({ mention }) => (mention ? [mention] : []))
  noun.adjectives = rest
    .slice(0, -1)
    .filter(({ kind, mention }) => !mention && kind !== 'time')
    .map(({ first }) => reading.word(first))
  return noun
}

function possessorOf(mention: Mention | null): NounDraft | null {
  if (mention?.kind !== 'office' || !mention.possessor) return null
  const owner = emptyNoun(
    mention.possessor,
    mention.possessor.last - 1,
    mention.possessor.kind === 'pronoun' ? mention.possessor.lower : '',
  )
  owner.mention = mention.possessor
  return owner
}

function determinerOf(reading: Reading, first: number): NounDraft['determiner'] {
  const word = reading.word(first)
  if (POSSESSIVES.has(word)) return 'possessive'
  return reading.tag(first).pos === 'determiner' ? (DETERMINERS[word] ?? 'quantifier') : 'none'
}

/** "both", "the two", "the accused": no noun of their own. */
function standAlone(reading: Reading, base: Base): Found<NounDraft> | null {
  const word = reading.word(base.first)
  if (base.elements.length === 0 && !(base.determined && STANDS_ALONE.has(word) && base.at === base.first + 1))
    return null
  const numbers = base.elements.filter(({ first }) => reading.tag(first).pos === 'number')
  const last = base.elements.at(-1)
  if (last?.kind === 'time') return null
  if (base.elements.length > 0 && numbers.length === 0 && !base.determined) return null
  const end = last?.last ?? base.first + 1
  const noun = emptyNoun({ first: base.first, last: end }, end - 1, reading.word(end - 1))
  noun.determiner = base.determined ? base.determiner : 'none'
  noun.plural = true
  return { found: noun, next: end }
}
