import type { Comparison } from '../difference.js'
import { summary } from '../summary.js'

/** Markdown for a step summary or a comment: the sum, then a table. */
export function markdown(comparison: Comparison): string {
  const head = `**scosum check**: ${summary(comparison)}\n`
  if (comparison.differences.length === 0) return head
  const rows = comparison.differences.map(({ change, document, line, sentence, rule, quote }) => {
    const place = line === null ? document : `${document}:${line}`
    return `| ${[change.replace('-', ' '), place, sentence, quote ?? '', rule ?? ''].map(cell).join(' | ')} |`
  })
  return `${head}\n| change | where | fact | words | rule |\n|---|---|---|---|---|\n${rows.join('\n')}\n`
}

const cell = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|]/g, '\\$&')
