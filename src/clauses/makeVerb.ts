import type { TimeMention } from '../dates/timeMention.js'
import { hasOwnParticiple } from '../text/verbTable.js'
import type { VerbGroup } from './clause.js'
import type { VerbChunk } from './draft.js'
import type { Found } from './readBaseNoun.js'
import type { Reading } from './reading.js'
import { PARTICLE_VERBS } from './words/particles.js'

/** What has been read of a verb group. */
export type Parts = {
  at: number
  to: boolean
  modal: string | null
  negative: boolean
  adverbs: string[]
  /** Auxiliaries in order: lemma and form. */
  auxiliaries: { lemma: string; form: string | null; at: number }[]
  times: TimeMention[]
}

type Main = { lemma: string; form: string | null; at: number; end: number }

/** Makes a verb group of its auxiliaries and its main verb. */
export function makeVerb(
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
      negative: negative || isDeniedAfter(reading, end),
      adverbs: parts.adverbs,
      inverted,
      times: parts.times,
    },
    next: end,
  }
}

/** "is anything but a member" */
function isDeniedAfter(reading: Reading, at: number): boolean {
  return AFTER_DENIED.has(`${reading.word(at)} ${reading.word(at + 1)}`)
}

const AFTER_DENIED: ReadonlySet<string> = new Set([
  'anything but',
  'all but',
  'nowhere near',
  'by no',
  'in no',
  'no more',
])

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
