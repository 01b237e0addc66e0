import type { TimeMention } from '../dates/timeMention.js'
import { countBelow } from '../text/countBelow.js'
import type { Sentence, TokenizedText, TokenSpan } from '../text/token.js'

/** The part of a digest or calendar in which something stands: under which date line, and whether what it lists is yet to come. */
export type Section = { readonly time: TimeMention | null; readonly isAhead: boolean }

/**
 * Takes a text with its time expressions and says, for a token, under which date line it stands: "Monday, May 6" or "Coming up next week"
 * as a heading of its own, or "May 6 – The president …" at the start of a paragraph where several paragraphs start so (a digest). Null
 * outside such parts. What lies ahead is told from the day the article came out, or by the words: "LOOKING AHEAD".
 */
export function sectionsOf(
  { tokens, sentences }: TokenizedText,
  times: readonly TimeMention[],
  published: string | null,
): (token: number) => Section | null {
  const byFirst = new Map(times.filter(isStretch).map((time) => [time.first, time]))
  const headings: Line[] = []
  const openings: Line[] = []
  let paragraph = -1
  for (const sentence of sentences) {
    const opens = sentence.paragraph !== paragraph
    paragraph = sentence.paragraph
    const isHeading = sentence.kind === 'heading'
    const time = byFirst.get(sentence.first) ?? (isHeading ? timeOfHeading(sentence, tokens, byFirst) : undefined)
    const ahead = !time && (isHeading || opens) && isCalendarName(sentence, tokens)
    if (ahead) headings.push({ first: sentence.first, time: null, ahead })
    // "Politics": another part begins, which is no calendar.
    else if (isHeading && !time && headings.at(-1)?.ahead && sentence.last - sentence.first <= LONGEST_PART)
      headings.push({ first: sentence.first, time: null })
    else if (!time && opens && isLabel(sentence, tokens)) openings.push({ first: sentence.first, time: null })
    if (!time || time.last > sentence.last) continue
    if (isHeading && sentence.last - time.last <= 1) headings.push({ first: sentence.first, time })
    // "Monday. President Prado received …": the day is a sentence of its own.
    else if (opens && (DASHES.has(tokens[time.last]?.text ?? '') || isAlone(time, sentence, tokens)))
      openings.push({ first: sentence.first, time })
  }
  const lines = [...headings, ...(openings.filter(({ time }) => time).length > 1 ? openings : [])].sort(
    (a, b) => a.first - b.first,
  )
  const day = published?.length === 10 ? published : null
  // A list of days that reaches into the future is a calendar: what it has for today is to come, too.
  const isCalendar = day !== null && lines.some(({ time }) => (time?.earliest ?? '') > day)
  const sections = lines.map(({ time, ahead = false }): Section | null => {
    if (!time) return ahead ? { time: null, isAhead: true } : null
    const { earliest, latest } = time
    const isToCome = isCalendar || TODAY.has(tokens[time.first]?.lower ?? '')
    return { time, isAhead: day !== null && ((earliest ?? '') > day || (isToCome && (latest ?? '') >= day)) }
  })
  return (token) => sections[countBelow(lines.length, (at) => (lines[at]?.first ?? 0) <= token) - 1] ?? null
}

/** What a list has under "Today" or "This week" in the present is to come; under the date of the day it may be done. */
const TODAY: ReadonlySet<string> = new Set(['today', 'tonight', 'this'])

type Line = { readonly first: number; readonly time: TimeMention | null; readonly ahead?: boolean }

/** "Coming up next week", "- Monday, May 6": the time that ends a heading whose other words say only that a list follows. */
function timeOfHeading(
  { first, last }: TokenSpan,
  tokens: TokenizedText['tokens'],
  byFirst: ReadonlyMap<number, TimeMention>,
): TimeMention | undefined {
  for (let at = first; at < Math.min(last, first + LONGEST_LEAD); at++) {
    const time = byFirst.get(at)
    if (time) return time
    const token = tokens[at]
    if (!token || (token.shape !== 'punctuation' && !LISTING.has(token.lower))) return undefined
  }
  return undefined
}

/** In tokens. */
const LONGEST_LEAD = 6

const LISTING: ReadonlySet<string> = new Set(
  `coming up what to watch look looking ahead out for on the this in happened happening happens is was agenda calendar diary schedule events
  programme program news briefs also later expected due`.split(/\s+/),
)

/** "LOOKING AHEAD", "Week ahead:", "Coming up": a list of what is to come, without a day. */
function isCalendarName({ first, last }: TokenSpan, tokens: TokenizedText['tokens']): boolean {
  const end = [first + 1, first + 2, first + 3, first + 4].find((at) => at === last || tokens[at]?.text === ':')
  const words = tokens.slice(first, end ?? first).map(({ lower }) => lower)
  return CALENDARS.has((words[0] === 'the' ? words.slice(1) : words).join(' '))
}

const CALENDARS: ReadonlySet<string> = new Set([
  ...['week ahead', 'day ahead', 'month ahead', 'year ahead', 'looking ahead', 'look ahead', 'ahead'],
  ...['coming up', 'coming soon', 'coming next', 'upcoming', 'what to watch', "what's next", 'on the agenda'],
  ...['diary', 'calendar', 'dates for the diary', 'upcoming events'],
])

/** "OUT: …": a part of another kind, which ends that of the day before. */
function isLabel({ first, last }: TokenSpan, tokens: TokenizedText['tokens']): boolean {
  for (let at = first; at < Math.min(last, first + LONGEST_LABEL); at++) {
    const token = tokens[at]
    if (at > first && token?.text === ':') return true
    if (token?.shape !== 'upper') return false
  }
  return false
}

/** In tokens: what is longer may be an entry of the list. */
const LONGEST_PART = 2
/** In tokens, the colon with them. */
const LONGEST_LABEL = 4

function isAlone(time: TimeMention, { first, last }: Sentence, tokens: TokenizedText['tokens']): boolean {
  return time.first === first && last - time.last === 1 && tokens[time.last]?.text === '.'
}

const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—', ':'])

/** "Monday, May 6", "next week"; of a chronicle "May 2019" and "2019". */
function isStretch({ type, value, earliest }: TimeMention): boolean {
  return type === 'date' && earliest !== null && /^\d{4}(?:-W\d\d|-\d\d(?:-\d\d)?)?(?:T\w*)?$/.test(value)
}
