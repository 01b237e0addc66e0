import type { DateRule } from './dateRule.js'
import { CLOCK, DAY_PART } from './rules/clockTimes.js'
import { DAY_RANGE } from './rules/dayRanges.js'
import { DURATION } from './rules/durations.js'
import { DAY_MONTH, MONTH_DAY } from './rules/fullDates.js'
import { LAST_MONTH_NAME, MONTH, MONTH_YEAR } from './rules/months.js'
import { ATTACKS, ISO_DATE } from './rules/numericDates.js'
import { OFFSET } from './rules/offsets.js'
import { FUTURE, PAST, PRESENT } from './rules/references.js'
import { DEICTIC_DAY, LAST_UNIT, SAME_UNIT } from './rules/relative.js'
import { SET } from './rules/sets.js'
import { WEEKDAY } from './rules/weekdays.js'
import { FISCAL_YEAR, QUARTER, SEASON } from './rules/yearParts.js'
import { ANCIENT_YEAR, CENTURY, DECADE, YEAR } from './rules/years.js'

/** All rules by which time expressions are found. Where two find the same words, the one listed first reads them. */
export const DATE_RULES: readonly DateRule[] = [
  DAY_RANGE,
  MONTH_DAY,
  DAY_MONTH,
  MONTH_YEAR,
  LAST_MONTH_NAME,
  MONTH,
  ISO_DATE,
  ATTACKS,
  ANCIENT_YEAR,
  DECADE,
  CENTURY,
  FISCAL_YEAR,
  QUARTER,
  SEASON,
  WEEKDAY,
  DEICTIC_DAY,
  SAME_UNIT,
  LAST_UNIT,
  OFFSET,
  SET,
  DURATION,
  CLOCK,
  DAY_PART,
  PRESENT,
  PAST,
  FUTURE,
  YEAR,
]
