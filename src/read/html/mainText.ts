import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { nodeText } from './nodeText.js'
import type { Scan } from './scanHtml.js'

const LONGEST = 4_000_000
const DEEPEST = 400
const MOST_ELEMENTS = 30_000

/**
 * Takes the source of a page and its scan, and gives the text of its article as Readability recognises it. Null where
 * the page is too large or deep to build its tree, or has no article that can be recognised.
 */
export function mainText(source: string, { depth, elements }: Scan): string | null {
  if (source.length > LONGEST || depth > DEEPEST || elements > MOST_ELEMENTS) return null
  try {
    const { document } = parseHTML(source)
    const article = new Readability(document, {
      charThreshold: 200,
      serializer: (node) => node,
    }).parse()
    return article?.content ? nodeText(article.content) : null
  } catch {
    // Both libraries throw on pages they were not made for; the caller reads all paragraphs then, and says so.
    return null
  }
}
