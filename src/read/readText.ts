import type { Warning } from '../model/span.js'
import { fileNameDay } from './fileNameDay.js'
import { findDateline } from './findDateline.js'
import { findTitle } from './findTitle.js'
import type { Reading } from './reading.js'

/** Takes the text of a plain file and gives its article: the text exactly as it is, title from the heading, date from dateline or file name. */
export function readText(text: string, id: string, warnings: Warning[] = []): Reading {
  return {
    article: { id, text, title: findTitle(text), published: findPublished(text, id), warnings },
    derived: false,
  }
}

/** What text and file name tell of the publication date, the dateline first. */
export function findPublished(text: string, id: string): { value: string; source: 'dateline' | 'filename' } | null {
  const dateline = findDateline(text)
  if (dateline !== null) return { value: dateline, source: 'dateline' }
  const named = fileNameDay(id)
  return named === null ? null : { value: named, source: 'filename' }
}
