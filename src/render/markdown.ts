import type { FactKind, FlatFact } from '../model/flatFact.js'
import type { Document } from '../model/report.js'
import { tellFact } from '../model/tellFact.js'
import { escapeControls } from './escapeControls.js'
import { type Only, onlyFacts } from './onlyFacts.js'
import type { Renderer, RenderOptions } from './renderer.js'

const SECTIONS: readonly (readonly [FactKind, string])[] = [
  ['meeting', 'Meetings'],
  ['membership', 'Memberships'],
  ['position', 'Positions'],
  ['entity', 'Entities'],
  ['date', 'Dates'],
]

/** Markdown: a section a document, in it the facts in words, each with its quotation. */
export function markdown({ only }: RenderOptions): Renderer {
  return {
    open: () => '# Facts\n',
    document: (document) => renderDocument(document, only),
    close: () => '',
  }
}

function renderDocument(document: Document, only: readonly Only[]): string {
  const { published } = document
  const source = `\`${escapeControls(document.id).replaceAll('`', "'")}\``
  const lines = [
    '',
    `## ${escapeMarkdown(document.title ?? document.id)}`,
    '',
    `${source}, ${published ? `published ${published.value} (${published.source})` : 'publication date unknown'}`,
  ]
  const facts = onlyFacts(document, only)
  for (const [kind, title] of SECTIONS) {
    const found = facts.filter(({ fact }) => fact === kind)
    if (found.length > 0) lines.push('', `### ${title}`, '', ...found.map(item))
  }
  for (const [index, { message }] of document.warnings.entries())
    lines.push(...(index === 0 ? ['', '### Warnings', ''] : []), `- ${escapeMarkdown(message)}`)
  return `${lines.join('\n')}\n`
}

function item(fact: FlatFact): string {
  const told = `- ${escapeMarkdown(tellFact(fact))}`
  return fact.rule ? `${told}  \n  > ${escapeMarkdown(fact.quote)} (\`${fact.rule}\`)` : told
}

/** Takes text and gives it as Markdown that shows just these characters. */
export function escapeMarkdown(text: string): string {
  return escapeControls(text)
    .replace(/[\\`*_[\]<>|&~]/g, '\\$&')
    .replace(/^(\s*)([#+\-=]|\d+(?=[.)]))/, '$1\\$2')
}
