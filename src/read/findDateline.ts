import { findDay } from './parseDay.js'

const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[.,]* )?'
const WORD = "\\p{Lu}[\\p{L}'’.-]*"
/** "GENEVA, ", "New York, N.Y., Wednesday, " */
const PLACE_LEAD = new RegExp(`^\\s*${WORD}(?: ${WORD}){0,3}(?:, ${WORD}(?: ${WORD})?)?[,:]? ${WEEKDAY}$`, 'u')
/** "NAIROBI, Sunday, " before a date that a full stop follows: in capitals, or it might be the end of a sentence. */
const CAPITAL_LEAD = new RegExp(`^\\s*\\p{Lu}[\\p{Lu}'’. -]+,\\s*${WEEKDAY}$`, 'u')
/** " (Agency) — …" or nothing more */
const PLACE_TAIL = /^,? ?(?:\([^)]{1,60}\))? ?(?:[-–—:]|$)/
/** "", "Published on Wednesday, " */
const PLAIN_LEAD = new RegExp(
  `^\\s*(?:(?:(?:first |last )?(?:published|updated|posted|released|dated?)(?: on| at)?:? ))?${WEEKDAY}$`,
  'i',
)
/** ", 10:30 a.m. GMT", " | Agency", or nothing more */
const PLAIN_TAIL =
  /^,? ?(?:(?:at )?\d{1,2}[:.]\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?)? ?(?:[A-Z]{2,4}(?:[+-]\d{1,2})?)?)?\s*(?:[|·•].{0,60})?$/i

/** Lines from the top among which a dateline may stand (title, byline, place and date). */
const TOP = 8

/**
 * Takes the text of an article and gives the day its dateline states in full: "GENEVA, July 3, 2024 (Agency) — …", or a
 * line of its own, "Wednesday, 3 July 2024". A digest with a line for each of several days has none: null.
 */
export function findDateline(text: string): string | null {
  let seen = 0
  let found: string | null = null
  for (const line of linesOf(text)) {
    if (line.trim() === '') continue
    seen += 1
    const day: string | null = seen <= TOP || found !== null ? dayOf(line) : null
    if (day === null) {
      if (seen > TOP && found === null) return null
      continue
    }
    if (found !== null && day !== found) return null
    found = day
  }
  return found
}

function dayOf(line: string): string | null {
  const head = line.slice(0, 140)
  const date = findDay(head)
  if (!date) return null
  const before = head.slice(0, date.start)
  const after = head.slice(date.end)
  const placed = PLACE_LEAD.test(before) && PLACE_TAIL.test(after.trimEnd())
  const stopped = CAPITAL_LEAD.test(before) && /^\.? ?\.\s/.test(after)
  const plain = line.length <= head.length && PLAIN_LEAD.test(before) && PLAIN_TAIL.test(after.trimEnd())
  return placed || stopped || plain ? date.day : null
}

function* linesOf(text: string): Generator<string> {
  let from = 0
  while (from <= text.length) {
    const end = text.indexOf('\n', from)
    yield text.slice(from, end === -1 ? text.length : end)
    if (end === -1) return
    from = end + 1
  }
}
