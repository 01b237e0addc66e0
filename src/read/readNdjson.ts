import type { Published } from '../model/report.js'
import { tooLong } from './limits.js'
import { parseDate } from './parseDay.js'
import type { Reading } from './reading.js'
import { findPublished } from './readText.js'
import { refused } from './refused.js'
import { splitLines } from './splitLines.js'

const FORM = 'each line must be an object like {"id": "a1", "text": "…"}'

/**
 * Takes the bytes of NDJSON, `{"id","text","title"?,"published"?}` a line, and gives an article for each line.
 * A bad line is a problem with its line number (from 1); the others go on. Empty lines and further fields are passed over.
 */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
  maxBytes: number,
): AsyncGenerator<Reading> {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  for await (const { number, bytes } of splitLines(chunks, maxBytes)) {
    const where = `${source}:${number}`
    if (bytes === null) {
      yield refused(where, tooLong(maxBytes))
      continue
    }
    let line: string
    try {
      line = utf8.decode(bytes)
    } catch {
      yield refused(where, 'not valid UTF-8; NDJSON must be UTF-8')
      continue
    }
    if (line.trim() !== '') yield parseLine(line, where)
  }
}

function parseLine(line: string, where: string): Reading {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return refused(where, `not valid JSON; ${FORM}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused(where, `not an object; ${FORM}`)
  const { id, text, title, published } = value as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') return refused(where, `"id" is missing; ${FORM}`)
  if (typeof text !== 'string') return refused(where, `"text" is missing or no string; ${FORM}`)
  if (title !== undefined && title !== null && typeof title !== 'string')
    return refused(where, '"title" is no string; leave it out or make it one')
  const date = readDate(published)
  if (date === undefined) return refused(where, '"published" is no date; write it as "2024-07-03", or leave it out')
  return {
    article: { id: String(id), text, title: title ?? null, published: date ?? findPublished(text, ''), warnings: [] },
    derived: false,
    as: 'ndjson, UTF-8',
  }
}

/** Undefined where it is no date. */
function readDate(value: unknown): Published | null | undefined {
  if (value === undefined || value === null || value === '') return null
  const date = typeof value === 'string' ? parseDate(value) : null
  return date === null ? undefined : { value: date, source: 'metadata' }
}
