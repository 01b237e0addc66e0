import type { FactKind } from '../../model/flatFact.js'
import { tellFact } from '../../model/tellFact.js'
import { escapeHtml } from './escapeHtml.js'
import type { ShownFact } from './shownFact.js'

const SECTIONS: readonly (readonly [FactKind, string])[] = [
  ['meeting', 'Meetings'],
  ['membership', 'Memberships'],
  ['position', 'Offices'],
  ['entity', 'People, organizations, places'],
  ['date', 'Dates'],
]

/** Takes the facts of a document and gives them as lists of HTML, each a link to the words that prove it. */
export function factList(facts: readonly ShownFact[]): string {
  return SECTIONS.map(([kind, title]) => {
    const found = facts.filter(({ fact }) => fact.fact === kind)
    if (found.length === 0) return ''
    const open = kind === 'entity' || kind === 'date' ? '' : ' open'
    return `<details${open}><summary><h3>${title}</h3> <span class="count">${found.length}</span></summary><ul>${found.map(item).join('')}</ul></details>`
  }).join('\n')
}

function item({ fact, key, spans }: ShownFact): string {
  const told = escapeHtml(tellFact(fact))
  const type = fact.fact === 'entity' ? ` class="${fact.type}"` : ''
  const status = 'status' in fact ? ` data-status="${escapeHtml(fact.status)}"` : ''
  const rule = fact.rule ? ` <code>${escapeHtml(fact.rule)}</code>` : ''
  const link = spans.length === 0 ? told : `<a href="#${key}-at">${told}</a>`
  return `<li id="${key}" data-f="${key}"${type}${status}>${link}${rule}</li>`
}
