import type { Document } from '../../model/report.js'
import type { Read } from '../../read/reading.js'

/** "a.html: html, UTF-8, 12.3 kB; published 2031-03-04 (metadata); 12 names, 3 dates, 2 facts; 35 ms" */
export function tellReading({ article, as }: Read, document: Document, bytes: number, milliseconds: number): string {
  const { published, entities, dates, positions, memberships, meetings } = document
  const when = published ? `published ${published.value} (${published.source})` : 'publication date unknown'
  const facts = positions.length + memberships.length + meetings.length
  const size = `${(bytes / 1000).toFixed(1)} kB`
  const found = [count(entities.length, 'name'), count(dates.length, 'date'), count(facts, 'fact')].join(', ')
  return `${article.id}: ${as}, ${size}; ${when}; ${found}; ${Math.round(milliseconds)} ms`
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
