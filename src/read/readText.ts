import type { Published } from '../model/report.js'
import type { Warning } from '../model/span.js'
import { fileNameDay } from './fileNameDay.js'
import { findDateline } from './findDateline.js'
import { findTitle } from './findTitle.js'
import { mailHeaders } from './mailHeaders.js'
import { parseDate } from './parseDay.js'
import type { Reading } from './reading.js'

/**
 * Takes the text of a plain file and gives its article: the text exactly as it is, title from the heading, date from dateline or
 * file name. E-mail-style headers above the text are metadata; they become spaces, so that all offsets hold in the file.
 */
export function readText(source: string, id: string, warnings: Warning[] = []): Reading {
  const { fields, end } = mailHeaders(source)
  const text = source.slice(0, end).replace(/[^\r\n]/g, ' ') + source.slice(end)
  const sent = parseDate(fields.get('date') ?? fields.get('sent') ?? '')
  const published: Published | null = sent === null ? findPublished(text, id) : { value: sent, source: 'metadata' }
  return {
    article: {
      id,
      text,
      title: fields.get('subject') || findTitle(text),
      published,
      warnings,
    },
    derived: end > 0,
    as: 'text',
  }
}

/** What text and file name tell of the publication date, the dateline first. */
export function findPublished(text: string, id: string): Published | null {
  const dateline = findDateline(text)
  if (dateline !== null) return { value: dateline, source: 'dateline' }
  const named = fileNameDay(id)
  return named === null ? null : { value: named, source: 'filename' }
}
