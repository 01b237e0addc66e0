import type { Published } from '../model/report.js'
import type { TokenizedText } from '../text/token.js'
import { weekdayOf } from './calendar.js'
import { clauseTense } from './clauseTense.js'
import type { Found } from './matchRules.js'

/** Words before a date that something else hangs on: "since July 3, 2019". */
const HISTORY_BEFORE = new Set([
  'since',
  'until',
  'till',
  'of',
  'by',
  'from',
  'in',
  'after',
  'before',
  'between',
  'the',
])
/** A text that names a date so many days later was not published on the earlier one. */
const LATER = 31

/**
 * Takes what was found in a text without a publication date, and gives the full date that its bare weekdays agree with: a caption's
 * "Oslo, July 3, 2024" in a text that says "on Wednesday". The latest such date counts, and none that the text has outlived; null where none agrees.
 */
export function inferPublished(text: TokenizedText, found: readonly Found[]): Published | null {
  const weekdays = new Set<number>()
  for (const { meaning } of found) if (meaning.is === 'weekday') weekdays.add(meaning.weekday)
  if (weekdays.size === 0) return null
  let best: { readonly day: number; readonly value: string } | null = null
  let latest = Number.NEGATIVE_INFINITY
  let at = 0
  for (const { first, last, meaning } of found) {
    if (meaning.is !== 'fixed') continue
    while (at < text.sentences.length - 1 && (text.sentences[at]?.last ?? 0) <= first) at++
    const { unit } = meaning
    const around = text.sentences[at] ?? { first: 0, last: text.tokens.length }
    const isDay = unit.granule === 'day'
    const future = clauseTense(text.tokens, around, { first, last }).tense === 'future'
    // What is to come ("by 2030") may lie years ahead; a full date hardly ever does.
    if (isDay || !future) latest = Math.max(latest, unit.first)
    if (!isDay || future || HISTORY_BEFORE.has(text.tokens[first - 1]?.lower ?? '')) continue
    if (!weekdays.has(weekdayOf(unit.first)) || !/^\d{4}-/.test(unit.value)) continue
    if (!best || unit.first > best.day) best = { day: unit.first, value: unit.value }
  }
  return best && latest - best.day <= LATER ? { value: best.value, source: 'inferred' } : null
}
