import { createHash } from 'node:crypto'
import { flattenFacts } from '../../model/flattenFacts.js'
import type { Document } from '../../model/report.js'
import type { Renderer, RenderOptions } from '../renderer.js'
import { escapeHtml } from './escapeHtml.js'
import { factList } from './factList.js'
import { markText } from './markText.js'
import { network } from './network.js'
import { SCRIPT } from './script.js'
import { shownFacts } from './shownFact.js'
import { STYLE } from './style.js'
import { timeline } from './timeline.js'

/**
 * One self-contained page: a table of contents, and per document its text with mentions and evidence marked, its facts beside
 * it, a timeline and a drawing of who met whom. It loads nothing and runs only its own script.
 */
export function html({ generator }: RenderOptions): Renderer {
  const documents: Document[] = []
  const articles: string[] = []
  return {
    needsText: true,
    sequential: true,
    open: () => '',
    document: (document) => {
      documents.push({ ...document, text: '' })
      articles.push(article(document, `d${documents.length}`))
      return ''
    },
    close: () => page(documents, articles, generator),
  }
}

function page(
  documents: readonly Document[],
  articles: readonly string[],
  generator: RenderOptions['generator'],
): string {
  const [only] = documents
  const title = documents.length === 1 && only ? (only.title ?? only.id) : `Facts of ${documents.length} articles`
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`
  const contents = documents.map(
    (document, index) =>
      `<li><a href="#d${index + 1}">${escapeHtml(document.title ?? document.id)}</a> <span class="count">${counts(document)}</span></li>`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${escapeHtml(`${generator.name} ${generator.version}`)}">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">To the articles</a>
<header><h1>${documents.length === 1 ? 'Facts of an article' : escapeHtml(title)}</h1></header>
${documents.length > 1 ? `<nav aria-label="Articles"><ol>${contents.join('')}</ol></nav>` : ''}
<main id="main">
${articles.join('\n')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`
}

function article(document: Document, prefix: string): string {
  const facts = shownFacts(document, flattenFacts(document), prefix)
  const { published } = document
  const warnings = document.warnings.map(({ message }) => `<li>${escapeHtml(message)}</li>`).join('')
  return `<article id="${prefix}" aria-labelledby="${prefix}-title">
<h2 id="${prefix}-title">${escapeHtml(document.title ?? document.id)}</h2>
<p class="source">${escapeHtml(document.id)} · ${published ? `published <time>${published.value}</time> (${published.source})` : 'publication date unknown'}</p>
<div class="columns">
<section aria-label="Text"><div class="text">${markText(document.text ?? '', facts)}</div></section>
<section class="facts" aria-label="Facts">
${facts.length === 0 ? '<p class="dim">No facts found.</p>' : factList(facts)}
${warnings === '' ? '' : `<div class="warnings"><h3>Warnings</h3><ul>${warnings}</ul></div>`}
</section>
</div>
${timeline(facts)}
${network(document, facts, prefix)}
</article>`
}

const counts = ({ meetings, memberships, entities }: Document): string =>
  [
    [meetings.length, 'meeting'],
    [memberships.length, 'membership'],
    [entities.length, 'name'],
  ]
    .map(([count, noun]) => `${count} ${noun}${count === 1 ? '' : 's'}`)
    .join(', ')
