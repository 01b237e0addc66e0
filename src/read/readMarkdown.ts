import type { Published } from '../model/report.js'
import type { Warning } from '../model/span.js'
import { blankMarkdown } from './blankMarkdown.js'
import { findTitle } from './findTitle.js'
import { frontMatter } from './frontMatter.js'
import { parseDate } from './parseDay.js'
import type { Reading } from './reading.js'
import { findPublished } from './readText.js'

const DATE_FIELDS = ['published', 'date', 'pubdate', 'publishdate', 'published_at', 'created']

/**
 * Takes the text of a Markdown file and gives its article. The front matter and the marks of the markup become spaces, so that
 * every offset of the report holds in the file as well as in the article's text.
 */
export function readMarkdown(source: string, id: string, warnings: Warning[] = []): Reading {
  const { fields, end } = frontMatter(source)
  const text = blank(source.slice(0, end)) + blankMarkdown(source.slice(end))
  const heading = /^[ \t]*#{1,2}[ \t]+(.{1,300})$/m.exec(source.slice(end, end + 5000))?.[1]
  const title =
    fields.get('title') ??
    (heading
      ? blankMarkdown(heading)
          .replace(/\s+/g, ' ')
          .replace(/[ #]+$/, '')
          .trim()
      : findTitle(text))
  return {
    article: { id, text, title: title || null, published: datedBy(fields) ?? findPublished(text, id), warnings },
    derived: text !== source,
    as: 'markdown',
  }
}

function datedBy(fields: ReadonlyMap<string, string>): Published | null {
  for (const field of DATE_FIELDS) {
    const value = parseDate(fields.get(field) ?? '')
    if (value !== null) return { value, source: 'metadata' }
  }
  return null
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ')
