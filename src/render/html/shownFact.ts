import type { FactKind, FlatFact } from '../../model/flatFact.js'
import type { Document } from '../../model/report.js'

/** A fact as the page shows it: its number on the page, and every stretch of text that belongs to it. */
export type ShownFact = {
  readonly fact: FlatFact
  /** Unique on the page: `d1-f3`. */
  readonly key: string
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

/** Takes a document and its flat facts and gives them with their stretches of text: all evidence, all mentions. */
export function shownFacts(document: Document, facts: readonly FlatFact[], prefix: string): ShownFact[] {
  const spans = new Map<string, readonly { start: number; end: number }[]>()
  const note = (kind: FactKind, id: string, all: readonly { start: number; end: number }[]) =>
    spans.set(`${kind} ${id}`, all)
  for (const { id, evidence } of document.meetings) note('meeting', id, evidence)
  for (const { id, evidence } of document.memberships) note('membership', id, evidence)
  for (const { id, evidence } of document.positions) note('position', id, evidence)
  for (const { id, mentions } of document.entities) note('entity', id, mentions)
  for (const date of document.dates) note('date', date.id, [date])
  return facts.map((fact, index) => ({
    fact,
    key: `${prefix}-f${index + 1}`,
    spans: spans.get(`${fact.fact} ${fact.id}`) ?? [],
  }))
}
