import { type CalendarUnit, dayUnit, unitAround, weekdayOf } from './calendar.js'
import { type Anchored, dated, type Ground, unresolved } from './ground.js'
import type { Meaning } from './meaning.js'

/** "Monday of last week" */
export function weekdayIn(weekday: number, { unit, anchor: rest }: Anchored): Anchored {
  return unit
    ? dated(dayUnit(unitAround(unit.first, 'week').first + weekday - 1), rest)
    : unresolved(`XXXX-WXX-${weekday}`)
}

/** The last such weekday, or the next one, by the words or by tense; of the day told of in a story. */
export function anchorWeekday({ weekday, step }: Extract<Meaning, { is: 'weekday' }>, ground: Ground): Anchored {
  const told = ground.narrative ? ground.story.day : null
  const from = told ?? (ground.speech?.granule === 'day' ? ground.speech : null)
  if (!from) return unresolved(`XXXX-WXX-${weekday}`)
  const back = (weekdayOf(from.first) - weekday + 7) % 7
  const ahead = (7 - back) % 7
  const day = (days: number) => dated(dayUnit(from.first + days), told ? 'text' : ground.speechAnchor)
  if (step === -1) return day(-(back || 7))
  if (step === 1) return day(ahead || 7)
  const { tense } = ground.tense()
  const listed = ground.narrative ? null : nextListed(weekday, ground.listed)
  if (listed && (listed.first > from.first || tense !== 'future')) return dated(listed, ground.speechAnchor)
  if (tense === 'either') return day(back <= ahead ? -back : ahead)
  return day(tense === 'future' || (step === 0 && tense === 'none') ? ahead : -back)
}

/** "Monday and Tuesday": the Tuesday after that Monday. */
function nextListed(weekday: number, before: CalendarUnit | null): CalendarUnit | null {
  return before && dayUnit(before.first + ((weekday - weekdayOf(before.first) + 7) % 7 || 7))
}
