import type { Comparison, Difference } from '../difference.js'
import { summary } from '../summary.js'

/** A line a difference, the sum last. */
export function text(comparison: Comparison): string {
  const lines = comparison.differences.map(tell)
  return `${[...lines, summary(comparison)].join('\n')}\n`
}

function tell({ change, document, line, sentence, rule, quote }: Difference): string {
  const place = line === null ? document : `${document}:${line}`
  const proof = [rule ? ` [${rule}]` : '', quote ? ` “${quote}”` : ''].join('')
  return `${place}: ${change.replace('-', ' ')}: ${sentence}${proof}`
}
