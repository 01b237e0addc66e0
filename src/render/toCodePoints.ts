import type { Document } from '../model/report.js'

/** Takes a document and its text and gives the document with all offsets counted in Unicode code points, as Python counts them. */
export function toCodePoints(document: Document, text: string): Document {
  const at = counter(text)
  const move = <Span extends { start: number; end: number }>(span: Span): Span => ({
    ...span,
    start: at(span.start),
    end: at(span.end),
  })
  const proven = <Fact extends { evidence: { start: number; end: number }[] }>(fact: Fact): Fact => ({
    ...fact,
    evidence: fact.evidence.map(move),
  })
  return {
    ...document,
    entities: document.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(move) })),
    dates: document.dates.map(move),
    positions: document.positions.map(proven),
    memberships: document.memberships.map(proven),
    meetings: document.meetings.map(proven),
    warnings: document.warnings.map((warning) => ({
      ...warning,
      start: warning.start === null ? null : at(warning.start),
      end: warning.end === null ? null : at(warning.end),
    })),
  }
}

/** Code points before a UTF-16 offset: the offset less the surrogate pairs before it, found by halving. */
function counter(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index)
  return (offset) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
