import type { CalendarUnit } from './calendar.js'
import type { Found } from './matchRules.js'

/** A text tells history where it names so many dates over a year old, and hardly a day around its publication. */
const FEWEST_OLD_DATES = 5
const OLD_DATES_PER_RECENT = 10
/** Histories say "today", too: of what is left, and in what they quote. */
const OLD_DATES_PER_TODAY = 4
const OLD = 400

/** Is the text a history, so that a date without a year belongs to the year told of? `speech` is its publication. */
export function tellsHistory(found: readonly Found[], speech: CalendarUnit | null): boolean {
  let old = 0
  let recent = 0
  let today = 0
  let isNamed = false
  for (const { meaning } of found) {
    // "At the June summit …", before any year is named: news.
    if (speech && !isNamed && meaning.is === 'yearly' && meaning.step === 'tense' && !meaning.year) recent++
    isNamed ||= meaning.is === 'fixed'
    if (meaning.is === 'fixed' && (!speech || speech.first - meaning.unit.last > OLD)) old++
    else if (meaning.is === 'weekday') recent++
    else if (meaning.is === 'shifted' && meaning.granule === 'day' && meaning.steps === 0 && meaning.base === 'speech')
      today++
    else if ((meaning.is === 'shifted' || meaning.is === 'offset') && meaning.base === 'speech') recent++
  }
  return old >= FEWEST_OLD_DATES && old > OLD_DATES_PER_RECENT * recent + OLD_DATES_PER_TODAY * today
}
