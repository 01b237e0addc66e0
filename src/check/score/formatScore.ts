import { AGREEMENTS, type Finding, rates, type Score, sumScores, TALLIES } from './score.js'

/** The score of one article, and which it was: the gold's `source`, with the `id` of the record where there is one. */
export type ScoredArticle = { readonly source: string; readonly score: Score }

const total = (scored: readonly ScoredArticle[]) => sumScores(scored.map(({ score }) => score))

const percent = (rate: number | null) => (rate === null ? '-' : (100 * rate).toFixed(1))

/** Lays rows out in columns, the first flush left, the others flush right. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')
  return rows.map((row) => `${line(row)}\n`).join('')
}

const contradictions = ({ findings }: Score) => findings.filter(({ verdict }) => verdict === 'contradicted').length

/** The scores of all articles together as a table for people; what nothing was counted of is left out. */
export function scoreTable(scored: readonly ScoredArticle[]): string {
  const score = total(scored)
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
    `${scored.length} document${scored.length === 1 ? '' : 's'}\n\n`,
    columns([['', 'right', 'wrong', 'missed', 'precision', 'recall', 'F1'], ...tallies]),
    '\n',
    columns([['of what was found', 'right', '%'], ...agreements]),
    `\ndenials and proposals given as fact  ${contradictions(score)}\n`,
  ].join('')
}

/** The scores of all articles together as JSON, with every difference; rates lie between 0 and 1. */
export function scoreJson(scored: readonly ScoredArticle[]): string {
  const score = total(scored)
  const tallies = Object.fromEntries(
    TALLIES.map((name) => [name, { ...score.tallies[name], ...rates(score.tallies[name]) }]),
  )
  const agreements = Object.fromEntries(
    AGREEMENTS.map((name) => {
      const { right, of } = score.agreements[name]
      return [name, { right, of, rate: of === 0 ? null : right / of }]
    }),
  )
  const findings = scored.flatMap(({ source, score }) => score.findings.map((finding) => ({ source, ...finding })))
  const report = { documents: scored.length, tallies, agreements, contradicted: contradictions(score), findings }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** Every difference in a line of its own, below the article in which it is. */
export function findingLines(scored: readonly ScoredArticle[]): string[] {
  return scored.flatMap(({ source, score }) => ['', source, ...score.findings.map(tell)])
}

const tell = ({ verdict, what, said, quote }: Finding) =>
  `${verdict} ${what}: ${said}${quote === null ? '' : ` “${quote}”`}`
