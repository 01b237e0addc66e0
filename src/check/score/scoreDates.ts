import type { Gold, GoldDate } from '../../model/gold.js'
import type { TimeExpression } from '../../model/timeExpression.js'
import { pairBest } from './pairBest.js'
import { agree, type Score } from './score.js'

type Located = GoldDate & { readonly start: number; readonly end: number }

/** Finds where the gold's time expressions stand: each is the next one of its words after the former. */
function locate(dates: readonly GoldDate[], text: string): Located[] {
  let at = 0
  return dates.flatMap((date) => {
    const start = text.indexOf(date.text, at)
    if (start >= 0) at = start + date.text.length
    return splitRange({ ...date, start, end: start + date.text.length })
  })
}

/** What stands between the ends of a range: "July 3-4", "from Monday to Friday", "between 1994 and 1999". */
const BETWEEN = /\s*[-–—]\s*|\s+(?:to|and|until|till|through)\s+/

/** A range counts as its two ends, as TIMEX3 has it, so that both ways of writing it score alike; anything else as itself. */
function splitRange<T extends { text: string; value: string; start: number; end: number }>(range: T): T[] {
  const [first, last] = range.value.split('/')
  const between = last === undefined ? null : BETWEEN.exec(range.text)
  if (first === undefined || last === undefined || between === null) return [range]
  const { text, start } = range
  const [to, from] = [between.index, between.index + between[0].length]
  return [
    { ...range, text: text.slice(0, to), value: first, end: start + to },
    { ...range, text: text.slice(from), value: last, start: start + from },
  ]
}

/** Counts time expressions: `dates` where the words overlap, `date values` where the value is right too. */
export function scoreDates(gold: Gold, given: readonly TimeExpression[], text: string, score: Score): void {
  const wanted = locate(gold.dates, text)
  const dates = given.flatMap((time) => splitRange(time))
  const pairs = pairBest(
    wanted,
    dates,
    (a, b) =>
      (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start)),
  )
  const { dates: found, 'date values': values } = score.tallies
  for (const [index, date] of wanted.entries()) {
    const at = pairs[index] ?? null
    const given = at === null ? undefined : dates[at]
    if (date.optional) continue
    if (given === undefined) {
      found.missed += 1
      values.missed += 1
      score.findings.push({ verdict: 'missed', what: 'dates', said: `${date.text} (${date.value})`, quote: null })
      continue
    }
    found.right += 1
    agree(score, 'date extent', given.text === date.text, `${given.text}, not ${date.text}`, null)
    if ([date.value, ...(date.accept ?? [])].includes(given.value)) {
      values.right += 1
    } else {
      values.wrong += 1
      values.missed += 1
      const said = `${date.text}: ${given.value}, not ${date.value}`
      score.findings.push({ verdict: 'wrong', what: 'date values', said, quote: null })
    }
  }
  const paired = new Set(pairs)
  for (const [index, given] of dates.entries()) {
    if (paired.has(index)) continue
    found.wrong += 1
    values.wrong += 1
    score.findings.push({ verdict: 'wrong', what: 'dates', said: `${given.text} (${given.value})`, quote: null })
  }
}
