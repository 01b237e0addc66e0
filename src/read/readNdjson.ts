import type { Published } from '../model/report.js'
import type { Reading } from './reading.js'

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/

/**
 * Takes lines of NDJSON, `{"id","text","title"?,"published"?}` each, and gives an article for each.
 * A bad line is a problem with its line number (from 1); the others go on. Empty lines are skipped.
 */
export async function* readNdjson(lines: AsyncIterable<string>, source: string): AsyncGenerator<Reading> {
  let number = 0
  for await (const line of lines) {
    number += 1
    if (line.trim() === '') continue
    yield parseLine(line, `${source}:${number}`)
  }
}

function parseLine(line: string, where: string): Reading {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { problem: `${where}: not valid JSON; each line must be an object like {"id": "a1", "text": "…"}` }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problem: `${where}: not an object; each line must be an object like {"id": "a1", "text": "…"}` }
  const { id, text, title, published } = value as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number')
    return { problem: `${where}: "id" is missing; give each article a string that names it` }
  if (typeof text !== 'string') return { problem: `${where}: "text" is missing; it must be a string` }
  if (title !== undefined && title !== null && typeof title !== 'string')
    return { problem: `${where}: "title" must be a string` }
  const date = readDate(published)
  if (date === undefined)
    return { problem: `${where}: "published" must be an ISO date such as "2024-07-03", or left out` }
  return { article: { id: String(id), text, title: title ?? null, published: date, warnings: [] } }
}

function readDate(value: unknown): Published | null | undefined {
  if (value === undefined || value === null) return null
  const date = typeof value === 'string' ? DAY.exec(value)?.[0] : undefined
  return date === undefined ? undefined : { value: date, source: 'metadata' }
}
