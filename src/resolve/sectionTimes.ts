import type { TimeMention } from '../dates/timeMention.js'
import { countBelow } from '../text/countBelow.js'
import type { TokenizedText, TokenSpan } from '../text/token.js'

/**
 * Takes a text with its time expressions and says, for a token, under which date line it stands: "Monday, May 6" as a heading of its
 * own, or "May 6 – The president …" at the start of a paragraph where several paragraphs start so (a digest). Null outside such parts.
 */
export function sectionTimes(
  { tokens, sentences }: TokenizedText,
  times: readonly TimeMention[],
): (token: number) => TimeMention | null {
  const byFirst = new Map(times.filter(isDay).map((time) => [time.first, time]))
  const headings: { first: number; time: TimeMention }[] = []
  const openings: { first: number; time: TimeMention | null }[] = []
  let paragraph = -1
  for (const sentence of sentences) {
    const time =
      byFirst.get(sentence.first) ?? (sentence.kind === 'heading' ? byFirst.get(sentence.first + 1) : undefined)
    const opens = sentence.paragraph !== paragraph
    paragraph = sentence.paragraph
    if (!time && opens && isLabel(sentence, tokens)) openings.push({ first: sentence.first, time: null })
    if (!time || time.last > sentence.last) continue
    if (sentence.kind === 'heading' && sentence.last - time.last <= 1) headings.push({ first: sentence.first, time })
    // "Monday. President Prado received …": the day is a sentence of its own.
    else if (opens && (DASHES.has(tokens[time.last]?.text ?? '') || isAlone(time, sentence, tokens)))
      openings.push({ first: sentence.first, time })
  }
  const lines = [...headings, ...(openings.filter(({ time }) => time).length > 1 ? openings : [])].sort(
    (a, b) => a.first - b.first,
  )
  return (token) => lines[countBelow(lines.length, (at) => (lines[at]?.first ?? 0) <= token) - 1]?.time ?? null
}

/** "NEXT WEEK: …", "OUT: …": a part of another kind, which ends that of the day before. */
function isLabel({ first, last }: TokenSpan, tokens: TokenizedText['tokens']): boolean {
  for (let at = first; at < Math.min(last, first + LONGEST_LABEL); at++) {
    const token = tokens[at]
    if (at > first && token?.text === ':') return true
    if (token?.shape !== 'upper') return false
  }
  return false
}

/** In tokens, the colon with them. */
const LONGEST_LABEL = 4

function isAlone(time: TimeMention, { first, last }: TokenSpan, tokens: TokenizedText['tokens']): boolean {
  return time.first === first && last - time.last === 1 && tokens[time.last]?.text === '.'
}

const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—', ':'])

function isDay({ type, earliest, latest }: TimeMention): boolean {
  return type === 'date' && earliest !== null && earliest === latest
}
