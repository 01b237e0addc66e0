import type { Token, TokenSpan } from '../text/token.js'
import { type CalendarUnit, civil, dayUnit, weekdayOf } from './calendar.js'
import type { Meaning } from './meaning.js'

/** Chronicles and calendars: lines that a date opens, "May 3, 2022: Okoro is arrested". */

/** Does the expression open its line, before a colon or a dash? */
export function isEntry(tokens: readonly Token[], line: TokenSpan, span: TokenSpan): boolean {
  return span.first === line.first && span.last < line.last && /^(?::|--|–|—)$/.test(tokens[span.last]?.text ?? '')
}

/** Of the years near by the one in which it lies nearest to the entry before: "Oct. 4: …" after "May 3, 2022: …". Newest-first lists go back. */
export function yearOfEntry({ make }: Extract<Meaning, { is: 'yearly' }>, before: CalendarUnit): CalendarUnit | null {
  const { year } = civil(before.first)
  const distance = (unit: CalendarUnit) => Math.abs(unit.first - before.first)
  return [year, year + 1, year - 1]
    .map(make)
    .reduce((best, unit) => (best && unit && distance(unit) < distance(best) ? unit : (best ?? unit)), null)
}

/** Days from one entry of an agenda to the next, weekend and all. */
const AGENDA_STEP = 3

/** "TUESDAY: …" below "MONDAY: …": the day after it, whatever its verbs tell; null where the list does not go on so. */
export function nextInAgenda(
  { weekday, step, week }: Extract<Meaning, { is: 'weekday' }>,
  before: CalendarUnit,
): CalendarUnit | null {
  const days = (weekday - weekdayOf(before.first) + 7) % 7
  return step === 'tense' && !week && days > 0 && days <= AGENDA_STEP ? dayUnit(before.first + days) : null
}
