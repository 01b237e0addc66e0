import type { Rule } from '../model/rule.js'
import type { DateRule } from './dateRule.js'
import { ANNIVERSARY } from './rules/anniversaries.js'
import { CLOCK, CLOCK_RANGE } from './rules/clockTimes.js'
import { COMPOUND_DURATION } from './rules/compoundDurations.js'
import { DAY_PART } from './rules/dayParts.js'
import { DAY_RANGE } from './rules/dayRanges.js'
import { CENTURY, DECADE } from './rules/decades.js'
import { DURATION, DURATION_RANGE, ONE_UNIT } from './rules/durations.js'
import { DAY_MONTH, DAY_OF_MONTH, MONTH_DAY, YEAR_RANGE } from './rules/fullDates.js'
import { HOLIDAY } from './rules/holidays.js'
import { JOIN_RULES } from './rules/joins.js'
import { LAST_MONTH_NAME, MONTH, MONTH_YEAR } from './rules/months.js'
import { ISO_DATE, ISO_MONTH, ISO_TIME, NUMERIC_DATE, SEPTEMBER_11 } from './rules/numericDates.js'
import { DAY_OF_EVENT, OFFSET } from './rules/offsets.js'
import { PREFIX_RULES } from './rules/periodParts.js'
import { RANGE } from './rules/ranges.js'
import { RECENT_SPAN } from './rules/recentSpans.js'
import { FUTURE, PAST, PRESENT, THEN } from './rules/references.js'
import { EDGE_OF_UNIT, LAST_UNIT, SAME_UNIT, TODAY } from './rules/relative.js'
import { EVERY, FREQUENCY, RATE } from './rules/sets.js'
import { SLICE } from './rules/slices.js'
import { VAGUE_DURATION } from './rules/vagueDurations.js'
import { NTH_WEEKDAY, SOME_WEEKDAY, WEEKDAY } from './rules/weekdays.js'
import { WHOLE_UNIT } from './rules/wholeUnits.js'
import { FISCAL_YEAR, QUARTER, SEASON } from './rules/yearParts.js'
import { ERA_YEAR, SHORT_YEAR, YEAR } from './rules/years.js'
import { YEAR_OF_DATE } from './rules/yearsOfDates.js'

/** The rules that read tokens. Where two find the same words, the one listed first reads them. */
export const PATTERN_RULES: readonly DateRule[] = [
  DAY_RANGE,
  MONTH_DAY,
  DAY_MONTH,
  MONTH_YEAR,
  LAST_MONTH_NAME,
  MONTH,
  DAY_OF_MONTH,
  ISO_DATE,
  ISO_TIME,
  NUMERIC_DATE,
  YEAR_RANGE,
  ISO_MONTH,
  SEPTEMBER_11,
  HOLIDAY,
  ERA_YEAR,
  DECADE,
  CENTURY,
  SHORT_YEAR,
  FISCAL_YEAR,
  QUARTER,
  SEASON,
  NTH_WEEKDAY,
  SOME_WEEKDAY,
  WEEKDAY,
  TODAY,
  RECENT_SPAN,
  SLICE,
  SAME_UNIT,
  EDGE_OF_UNIT,
  LAST_UNIT,
  WHOLE_UNIT,
  OFFSET,
  DAY_OF_EVENT,
  EVERY,
  FREQUENCY,
  RATE,
  COMPOUND_DURATION,
  DURATION_RANGE,
  DURATION,
  ONE_UNIT,
  VAGUE_DURATION,
  CLOCK_RANGE,
  CLOCK,
  DAY_PART,
  PRESENT,
  PAST,
  FUTURE,
  THEN,
  YEAR,
]

/** All rules by which time expressions are found. */
export const DATE_RULES: readonly Rule[] = [
  ...PATTERN_RULES,
  ...PREFIX_RULES,
  ...JOIN_RULES,
  RANGE,
  ANNIVERSARY,
  YEAR_OF_DATE,
]
