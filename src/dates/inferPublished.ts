import type { Published } from '../model/report.js'
import type { TokenizedText } from '../text/token.js'
import { weekdayOf } from './calendar.js'
import { clauseTense } from './clauseTense.js'
import type { Found } from './matchRules.js'

/**
 * Takes what was found in a text without a publication date, and gives the full date that its bare weekdays agree with: a caption's
 * "Oslo, July 3, 2024" in a text that says "on Wednesday". The latest such date counts; null where none agrees.
 */
export function inferPublished(text: TokenizedText, found: readonly Found[]): Published | null {
  const weekdays = new Set<number>()
  for (const { meaning } of found) if (meaning.is === 'weekday') weekdays.add(meaning.weekday)
  let best: { day: number; value: string } | null = null
  let sentence = 0
  for (const { first, last, meaning } of found) {
    if (meaning.is !== 'fixed' || meaning.unit.granule !== 'day') continue
    if (!weekdays.has(weekdayOf(meaning.unit.first))) continue
    while (sentence < text.sentences.length - 1 && (text.sentences[sentence]?.last ?? 0) <= first) sentence++
    const around = text.sentences[sentence] ?? { first: 0, last: text.tokens.length }
    if (clauseTense(text.tokens, around, { first, last }) === 'future') continue
    if (!/^\d/.test(meaning.unit.value)) continue
    if (!best || meaning.unit.first > best.day) best = { day: meaning.unit.first, value: meaning.unit.value }
  }
  return best && { value: best.value, source: 'inferred' }
}
