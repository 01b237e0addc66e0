import type { TimeMention } from '../dates/timeMention.js'
import type { Entity } from '../model/entity.js'
import type { Position } from '../model/position.js'
import type { Evidence } from '../model/span.js'
import { textSpan } from '../text/textSpan.js'
import type { TokenizedText, TokenSpan } from '../text/token.js'
import type { Referents } from './resolveEntities.js'
import type { Section } from './sectionsOf.js'

/** What making facts of claims needs to know of the document. */
export type FactContext = {
  readonly text: TokenizedText
  readonly referents: Referents
  readonly entity: (id: string) => Entity | undefined
  /** Id of the country that an entity is, lies in or belongs to, where the document speaks of that country. */
  readonly countryOf: (id: string) => string | null
  /** Id of the capital of a country, where the document speaks of it. */
  readonly capitalOf: (country: string) => string | null
  /** Index of the sentence that a token stands in. */
  readonly sentenceOf: (token: number) => number
  /** The part of a digest or calendar that a token stands in; null outside of any. */
  readonly sectionOf: (token: number) => Section | null
  /** The day the article came out, where it is known. */
  readonly published: string | null
  /** The offices of a person, in text order. */
  readonly positionsOf: (person: string) => readonly Position[]
  /** The people who hold an office of public life. */
  readonly officials: ReadonlySet<string>
  /** Ids of the people named from one place in the text to another, in UTF-16 code units; half-open. */
  readonly peopleBetween: (start: number, end: number) => readonly string[]
  /** The people of whom an office is told and not of which country: those named first. */
  readonly unplaced: readonly string[]
  /** The state beside whose name a person is named ("Kenya's Prado"); null for others. */
  readonly stateBeside: (person: string) => string | null
  readonly timeId: (time: TimeMention) => string
}

/** Quotes the tokens of a claim: its evidence in the report. */
export function quote(text: TokenizedText, rule: string, span: TokenSpan): Evidence {
  const { text: words, start, end } = textSpan(text, span)
  return { rule, quote: words, start, end }
}

/** A fact with so many quotes is proven: a text that tells of it in each of its ten thousand sentences still takes linear time. */
const MOST_EVIDENCE = 200

/** Adds evidence without saying the same twice; sorted by place. */
export function withEvidence(evidence: readonly Evidence[], more: Evidence): Evidence[] {
  if (evidence.length >= MOST_EVIDENCE) return [...evidence]
  if (evidence.some(({ rule, start, end }) => rule === more.rule && start === more.start && end === more.end))
    return [...evidence]
  return [...evidence, more].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The part of an entity's id that names it: "xi-jinping" of "person/xi-jinping". */
export function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1)
}

/** Numbers the ids that would be the same: "…", "…-2", "…-3", in text order. */
export function uniqueIds<T extends { readonly id: string }>(facts: readonly T[]): T[] {
  const seen = new Map<string, number>()
  return facts.map((fact) => {
    const count = (seen.get(fact.id) ?? 0) + 1
    seen.set(fact.id, count)
    return count === 1 ? fact : { ...fact, id: `${fact.id}-${count}` }
  })
}

const DATE_VALUE = /^\d{4}(?:-(?:\d{2}(?:-\d{2})?|W\d{2}|Q[1-4]))?/

/** The calendar part of a TIMEX3 value, "2024-07-03" of "2024-07-03TMO" and of a range's first day; null for decades and references. */
export function calendarDate(time: TimeMention | null): string | null {
  return time ? (DATE_VALUE.exec(time.value)?.[0] ?? null) : null
}
