import type { TimeMention } from '../dates/timeMention.js'
import { hasOwnParticiple } from '../text/verbTable.js'
import type { VerbGroup } from './clause.js'
import type { VerbChunk } from './draft.js'
import { readNounList } from './nounLists.js'
import type { Found } from './nounPhrases.js'
import type { Reading } from './reading.js'
import { PARTICLE_VERBS } from './words/particles.js'

/** What has been read of a verb group. */
type Parts = {
  at: number
  to: boolean
  modal: string | null
  negative: boolean
  /** Auxiliaries in order: lemma and form. */
  auxiliaries: { lemma: string; form: string | null; at: number }[]
  times: TimeMention[]
}

/**
 * Reads the verb group that starts at `at`: "will not be joining", "is due" (of "be"), "to meet", "hosted". Sentence-initial
 * auxiliaries take their subject in between: "Will Xi come?".
 */
export function readVerbGroup(reading: Reading, at: number): Found<VerbChunk> | null {
  const parts: Parts = { at, to: false, modal: null, negative: false, auxiliaries: [], times: [] }
  let inverted: VerbChunk['inverted'] = null
  if (reading.word(at) === 'not' && reading.word(at + 1) === 'to') {
    parts.negative = true
    parts.at++
  }
  if (isParticle(reading, parts.at)) {
    parts.to = true
    parts.at++
  }
  for (;;) {
    const index = parts.at
    const tag = reading.tag(index)
    if (isPrefix(reading, index)) {
      // "will co-chair": prefix and hyphen belong to the verb.
      parts.at++
    } else if (tag.pos === 'modal') {
      if (parts.modal || parts.auxiliaries.length > 0) break
      parts.modal = tag.lemma
    } else if (tag.pos === 'auxiliary') parts.auxiliaries.push({ lemma: tag.lemma, form: tag.form, at: index })
    else if (
      tag.pos === 'adverb' &&
      (parts.modal || parts.auxiliaries.length > 0 || parts.to || leadsToVerb(reading, index))
    ) {
      const isNotYet = tag.lemma === 'yet' && reading.word(index + 1) === 'to'
      if (
        isNotYet ||
        (tag.lemma === 'not' && !isNotOnly(reading, index)) ||
        tag.lemma === 'never' ||
        tag.lemma === 'hardly' ||
        isNoLonger(reading, index)
      )
        parts.negative = true
    } else if (reading.word(index) === 'no' && reading.word(index + 1) === 'longer') {
      parts.negative = true
      parts.at++
    } else if (isParticle(reading, index) && isBeOrHave(parts)) {
      // "is to meet", "has to meet"
      parts.modal = parts.auxiliaries.at(-1)?.lemma === 'be' ? 'be to' : 'have to'
    } else break
    parts.at++
    if (parts.modal || parts.auxiliaries.length > 0) skipInterposed(reading, parts)
    const opensQuestion = parts.at === at + 1 && (at === reading.first || reading.word(at - 1) === 'nor')
    if (opensQuestion && (tag.pos === 'modal' || tag.pos === 'auxiliary')) {
      const subject = readNounList(reading, parts.at)
      if (subject && isVerbal(reading, subject.next)) {
        // "Nor had Xi come."
        if (reading.word(at - 1) === 'nor') parts.negative = true
        inverted = subject.found
        parts.at = subject.next
      }
    }
  }
  const main = reading.tag(parts.at)
  if (main.pos === 'verb' && !(parts.auxiliaries.length === 0 && !parts.modal && parts.to && main.form !== 'base'))
    return finish(reading, at, parts, inverted)
  return finishAuxiliary(reading, at, parts, inverted)
}

function isPrefix(reading: Reading, at: number): boolean {
  const word = reading.word(at)
  return (word === 'co' || word === 're') && reading.word(at + 1) === '-' && reading.tag(at + 2).pos === 'verb'
}

/** "will on Monday meet", "will for the first time take part": what stands between auxiliary and verb is no part of either. */
function skipInterposed(reading: Reading, parts: Parts): void {
  const at = parts.at + (reading.tag(parts.at).pos === 'preposition' ? 1 : 0)
  const time = reading.time(at)
  const first = /^the (?:first|second|third|last) time$/.test(
    [0, 1, 2].map((step) => reading.word(at + step)).join(' '),
  )
  const end = time ? time.last : at > parts.at && first ? at + 3 : at
  if (end === at || !isVerbal(reading, end)) return
  if (time) parts.times.push(time)
  parts.at = end
}

function isParticle(reading: Reading, at: number): boolean {
  return reading.word(at) === 'to' && (reading.tag(at).pos === 'particle' || isPrefix(reading, at + 1))
}

/** "not only met X but also Y": it met him. */
function isNotOnly(reading: Reading, at: number): boolean {
  return reading.word(at + 1) === 'only' || reading.word(at + 1) === 'just' || reading.word(at + 1) === 'merely'
}

function isNoLonger(reading: Reading, at: number): boolean {
  return reading.word(at - 1) === 'no' && reading.word(at) === 'longer'
}

function isBeOrHave({ auxiliaries, modal }: Parts): boolean {
  const last = auxiliaries.at(-1)
  return (
    auxiliaries.length === 1 &&
    !modal &&
    (last?.lemma === 'be' ? last.form === 'present' || last.form === 'past' : last?.lemma === 'have')
  )
}

/** Do only adverbs stand between `at` and a verb? */
function leadsToVerb(reading: Reading, at: number): boolean {
  if (['there', 'here', 'how', 'why'].includes(reading.word(at))) return false
  let index = at
  while (reading.tag(index).pos === 'adverb') index++
  if (reading.word(index) === '-') index++
  return isVerbal(reading, index)
}

function isVerbal(reading: Reading, at: number): boolean {
  let index = at
  while (reading.tag(index).pos === 'adverb') index++
  const { pos } = reading.tag(index)
  return pos === 'verb' || pos === 'auxiliary' || pos === 'modal'
}

/** A group whose verb is an auxiliary: "is", "will be", "to be", "has had" never gets here. */
function finishAuxiliary(
  reading: Reading,
  first: number,
  parts: Parts,
  inverted: VerbChunk['inverted'],
): Found<VerbChunk> | null {
  const last = parts.auxiliaries.at(-1)
  if (!last) return null
  const before = parts.auxiliaries.slice(0, -1)
  // Adverbs after "is" belong to what follows, but "not" does not.
  return make(reading, first, { ...parts, auxiliaries: before }, inverted, {
    lemma: last.lemma,
    form: last.form,
    at: last.at,
    end: parts.at,
  })
}

function finish(reading: Reading, first: number, parts: Parts, inverted: VerbChunk['inverted']): Found<VerbChunk> {
  const { lemma, form } = reading.tag(parts.at)
  return make(reading, first, parts, inverted, { lemma, form, at: parts.at, end: parts.at + 1 })
}

type Main = { lemma: string; form: string | null; at: number; end: number }

function make(
  reading: Reading,
  first: number,
  parts: Parts,
  inverted: VerbChunk['inverted'],
  main: Main,
): Found<VerbChunk> {
  const { auxiliaries, modal, to, negative } = parts
  // "has to meet" is no perfect.
  const chain = [
    ...(modal === 'have to' ? [] : auxiliaries).map(({ lemma, form }) => ({ lemma, form })),
    { lemma: main.lemma, form: main.form },
  ]
  const has = (lemma: string, forms: readonly (string | null)[]) =>
    chain.some(
      (each, index) =>
        each.lemma === lemma && index < chain.length - 1 && forms.includes(chain[index + 1]?.form ?? null),
    )
  const passive = has('be', ['participle', 'past']) && main.form !== 'gerund' && main.lemma !== 'be'
  const perfect = has('have', ['participle', 'past', 'base'])
  const progressive = has('be', ['gerund'])
  const head = chain[0]
  const form = formOf(parts, head?.form ?? null)
  const particle = particleAfter(reading, main)
  const lemma = main.lemma === 'take' && reading.word(main.end) === 'part' ? 'take part' : main.lemma
  const end = particle || lemma === 'take part' ? main.end + 1 : main.end
  const group: VerbGroup = {
    first: form === 'finite' && modal === null && auxiliaries.length === 0 ? Math.min(first, main.at) : first,
    last: end,
    head: main.at,
    lemma,
    particle,
    tense: tenseOf(form, modal, head?.form ?? null),
    perfect,
    progressive,
    passive,
  }
  const alone = auxiliaries.length === 0 && !modal && !to
  return {
    found: {
      kind: 'verb',
      group: form === 'participle' ? { ...group, passive: true } : group,
      form,
      ambiguous: alone && main.form === 'past' && !hasOwnParticiple(lemma),
      bare: alone && main.form === 'base',
      modal: modal ?? (auxiliaries[0]?.lemma === 'do' ? 'do' : null),
      negative,
      inverted,
      times: parts.times,
    },
    next: end,
  }
}

function formOf({ to, modal, auxiliaries }: Parts, first: string | null): VerbChunk['form'] {
  if (to) return 'infinitive'
  if (modal) return 'finite'
  if (first === 'gerund') return 'gerund'
  if (first === 'participle' && (auxiliaries.length === 0 || auxiliaries[0]?.form === 'participle')) return 'participle'
  return 'finite'
}

function tenseOf(form: VerbChunk['form'], modal: string | null, first: string | null): VerbGroup['tense'] {
  if (form !== 'finite') return 'none'
  if (modal === 'will' || modal === 'shall') return 'future'
  if (modal === 'be to' || modal === 'have to') return first === 'past' ? 'past' : 'present'
  if (modal) return 'present'
  return first === 'past' ? 'past' : 'present'
}

function particleAfter(reading: Reading, { lemma, end }: Main): string | null {
  const word = reading.word(end)
  // "stood in for her", not "stood in line".
  if (word === 'in' && reading.word(end + 1) === 'for' && ['stand', 'step', 'fill', 'sit'].includes(lemma)) return word
  return PARTICLE_VERBS.get(lemma)?.includes(word) ? word : null
}
