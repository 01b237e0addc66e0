import { FlatFact } from '../model/flatFact.js'
import { escapeControlsInLines } from './escapeControls.js'
import { ONLY, onlyFacts } from './onlyFacts.js'
import type { Renderer, RenderOptions } from './renderer.js'

/**
 * RFC 4180, a row a fact. The columns are those of the kinds asked for, so that they are the same whatever the articles say.
 * Lists have semicolons between; a cell that a spreadsheet would take for a formula begins with an apostrophe, and controls are
 * visible, as `\\x1b`.
 */
export function csv({ only }: RenderOptions): Renderer {
  const columns = columnsOf(only.map((name) => ONLY[name]))
  return {
    open: () => row(columns),
    document: (document) =>
      onlyFacts(document, only)
        .map((fact) => {
          const fields = new Map<string, unknown>(Object.entries(fact))
          return row(columns.map((column) => show(fields.get(column))))
        })
        .join(''),
    close: () => '',
  }
}

const FIRST = ['document', 'fact', 'id']
const LAST = ['rule', 'quote', 'start', 'end']

function columnsOf(kinds: readonly string[]): string[] {
  const between = FlatFact.options.flatMap(({ shape }) =>
    kinds.length === 0 || kinds.includes(shape.fact.value) ? Object.keys(shape) : [],
  )
  return [...new Set([...FIRST, ...between.filter((column) => !LAST.includes(column)), ...LAST])]
}

function show(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = Array.isArray(value) ? value.join('; ') : String(value)
  return escapeControlsInLines(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
}

const row = (cells: readonly string[]): string => `${cells.map(quote).join(',')}\r\n`
const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
