import { AGREEMENTS, type Finding, rates, type Score, TALLIES } from './score.js'

const percent = (rate: number | null) => (rate === null ? '-' : (100 * rate).toFixed(1))

/** Lays rows out in columns, the first flush left, the others flush right. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')
  return rows.map((row) => `${line(row)}\n`).join('')
}

const contradictions = ({ findings }: Score) => findings.filter(({ verdict }) => verdict === 'contradicted').length

/** The score as a table for people; what nothing was counted of is left out. */
export function scoreTable(score: Score, documents: number): string {
  const counted = TALLIES.filter((name) => {
    const { right, wrong, missed } = score.tallies[name]
    return right + wrong + missed > 0
  })
  const tallies = counted.map((name) => {
    const tally = score.tallies[name]
    const { precision, recall, f1 } = rates(tally)
    return [name, ...[tally.right, tally.wrong, tally.missed].map(String), ...[precision, recall, f1].map(percent)]
  })
  const agreements = AGREEMENTS.filter((name) => score.agreements[name].of > 0).map((name) => {
    const { right, of } = score.agreements[name]
    return [name, `${right} of ${of}`, percent(right / of)]
  })
  return [
    `${documents} document${documents === 1 ? '' : 's'}\n\n`,
    columns([['', 'right', 'wrong', 'missed', 'precision', 'recall', 'F1'], ...tallies]),
    '\n',
    columns([['of what was found', 'right', '%'], ...agreements]),
    `\ndenials and proposals given as fact  ${contradictions(score)}\n`,
  ].join('')
}

/** The score as JSON; rates lie between 0 and 1. */
export function scoreJson(score: Score, documents: number): string {
  const tallies = Object.fromEntries(
    TALLIES.map((name) => [name, { ...score.tallies[name], ...rates(score.tallies[name]) }]),
  )
  const agreements = Object.fromEntries(
    AGREEMENTS.map((name) => {
      const { right, of } = score.agreements[name]
      return [name, { right, of, rate: of === 0 ? null : right / of }]
    }),
  )
  const { findings } = score
  return `${JSON.stringify({ documents, tallies, agreements, contradicted: contradictions(score), findings }, null, 2)}\n`
}

/** One line for each difference: "missed meetings: … “quote”". */
export function formatFindings(findings: readonly Finding[]): string {
  return findings
    .map(({ verdict, what, said, quote }) => `${verdict} ${what}: ${said}${quote === null ? '' : ` “${quote}”`}\n`)
    .join('')
}
