import type { Warning } from '../model/span.js'
import { mainText } from './html/mainText.js'
import { pageMetadata } from './html/pageMetadata.js'
import { scanHtml } from './html/scanHtml.js'
import type { Reading } from './reading.js'
import { findPublished } from './readText.js'
import { refused } from './refused.js'

const SHORT = 140
/** How far down the headline of the text may stand. */
const TOP = 2000

/**
 * Takes the source of a page and gives its article: the headline, an empty line, the main text, paragraph by paragraph. Offsets
 * refer to this text, which the report carries. Where no article is recognised, all paragraphs are read, with a warning.
 */
export function readHtml(source: string, id: string, warnings: Warning[] = []): Reading {
  const scan = scanHtml(source)
  const { headline, published } = pageMetadata(scan)
  const main = mainText(source, scan)
  const all = scan.paragraphs.join('\n\n')
  const recognised = main !== null && (main.length >= SHORT || main.length >= all.length / 2)
  const body = recognised ? main : all
  if (body === '') return refused(id, 'no text in this page; save the article with its text, not only its scripts')
  const text = headline === null ? body : headed(headline, body)
  const guessed: Warning = {
    code: 'page-guessed',
    message: 'no article recognised in this page: all its paragraphs were read',
    start: null,
    end: null,
  }
  return {
    article: {
      id,
      text,
      title: headline,
      published: published === null ? findPublished(body, id) : { value: published, source: 'metadata' },
      warnings: recognised ? warnings : [...warnings, guessed],
    },
    derived: true,
    as: 'html',
  }
}

/** The text under its headline: what stands above it in the page (menus, paths) goes; a text without it gets it. */
function headed(headline: string, body: string): string {
  const at = `\n${body.slice(0, TOP)}`.indexOf(`\n${headline}\n`)
  return at === -1 ? `${headline}\n\n${body}` : body.slice(at)
}
