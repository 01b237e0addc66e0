import type { Published } from '../model/report.js'
import type { Warning } from '../model/span.js'
import type { TokenizedText } from '../text/token.js'
import { anchorTimes } from './anchorTimes.js'
import { type CalendarUnit, dayNumber, dayUnit, monthUnit, yearUnit } from './calendar.js'
import { compilePatterns } from './compilePatterns.js'
import { PATTERN_RULES } from './dateRules.js'
import { inferPublished } from './inferPublished.js'
import { joinTimes } from './joinTimes.js'
import { matchRules } from './matchRules.js'
import type { TimeMention } from './timeMention.js'

export type FoundTimes = {
  readonly times: readonly TimeMention[]
  /** As given, or inferred from a full date in the text that agrees with the weekdays around it. */
  readonly published: Published | null
  readonly warnings: readonly Warning[]
}

const PATTERNS = compilePatterns(PATTERN_RULES)

/** Takes a tokenized text and its publication date, and gives the time expressions with their values, in text order. */
export function findTimes(text: TokenizedText, published: Published | null): FoundTimes {
  const found = joinTimes(matchRules(PATTERNS, text.tokens), text)
  const known = published ?? inferPublished(text, found)
  const times = anchorTimes(text, found, known ? unitOf(known) : null)
  return { times, published: known, warnings: known ? [] : warningsOf(times) }
}

function unitOf({ value }: Published): CalendarUnit {
  const [year = 0, month, day] = value.split('-').map(Number)
  if (month === undefined) return yearUnit(year)
  return day === undefined ? monthUnit(year, month) : dayUnit(dayNumber(year, month, day))
}

function warningsOf(times: readonly TimeMention[]): Warning[] {
  if (!times.some((time) => time.anchor === 'unresolved')) return []
  const message = 'the publication date is unknown, so relative dates stay open: give it with the article or by option'
  return [{ code: 'no-publication-date', message, start: null, end: null }]
}
