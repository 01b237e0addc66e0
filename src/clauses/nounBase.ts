import type { TimeMention } from '../dates/timeMention.js'
import type { Mention } from '../names/mention.js'
import type { NounDraft } from './draft.js'
import type { Reading } from './reading.js'

/** A piece of a base noun phrase. */
export type Element = {
  readonly kind: 'adjective' | 'noun' | 'mention' | 'time'
  readonly first: number
  readonly last: number
  readonly lemma: string
  readonly plural: boolean
  readonly mention: Mention | null
  readonly time: TimeMention | null
}

export const DETERMINERS: ReadonlyMap<string, NounDraft['determiner']> = new Map(
  Object.entries({
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
  }),
)
export const POSSESSIVES = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their'])
/** State of one base noun phrase while its tokens are read. */
export type Base = {
  first: number
  at: number
  determiner: NounDraft['determiner']
  determined: boolean
  possessor: NounDraft | null
  elements: Element[]
  quoted: boolean
}

export function push(base: Base, element: Element): boolean {
  base.elements.push(element)
  base.at = element.last
  return true
}

export function skip(base: Base, quoted: boolean): boolean {
  base.quoted = quoted
  base.at++
  return true
}

export function plainElement(kind: 'adjective' | 'noun', at: number, lemma: string): Element {
  return { kind, first: at, last: at + 1, lemma, plural: false, mention: null, time: null }
}

export function isHead(element: Element): boolean {
  return element.kind === 'noun' || (element.kind === 'mention' && element.mention?.kind !== 'demonym')
}

export function opensNoun(reading: Reading, at: number): boolean {
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
