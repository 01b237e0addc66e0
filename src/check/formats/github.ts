import type { Change, Comparison } from '../difference.js'
import { summary } from '../summary.js'

/** Workflow commands of GitHub Actions: an annotation at the line of each difference, an error where it fails, else a warning. */
export function github(comparison: Comparison, fails: (change: Change) => boolean): string {
  const lines = comparison.differences.map(({ change, document, line, sentence, fact, quote }) => {
    const fields = [
      `file=${property(document)}`,
      ...(line === null ? [] : [`line=${line}`]),
      `title=${property([change.replace('-', ' '), fact].filter(Boolean).join(' '))}`,
    ]
    return `::${fails(change) ? 'error' : 'warning'} ${fields.join(',')}::${data(sentence + (quote ? ` “${quote}”` : ''))}`
  })
  return [...lines, `::notice::${data(summary(comparison))}`].map((line) => `${line}\n`).join('')
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
