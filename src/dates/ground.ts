import { type CalendarUnit, type Granule, unitAround } from './calendar.js'
import type { ClauseTense } from './clauseTense.js'
import type { Base, DayOrder } from './meaning.js'
import type { TimeMention } from './timeMention.js'

/** The dates spoken of last, by how fine they are; `last` is the one of them that was named last. */
export type Story = {
  readonly day: CalendarUnit | null
  readonly month: CalendarUnit | null
  readonly year: CalendarUnit | null
  readonly last: CalendarUnit | null
}

export const NO_STORY: Story = { day: null, month: null, year: null, last: null }

/** What an expression can lean on. */
export type Ground = {
  /** The publication date: a day, or only its month or year. */
  readonly speech: CalendarUnit | null
  /** Where that comes from: the publication, or a date line above the words ("25 February 2022"), as digests have them. */
  readonly speechAnchor: 'published' | 'text'
  readonly story: Story
  /** Of the clause around the expression; asked only where it matters. */
  readonly tense: () => ClauseTense
  /** The text tells history: a date without a year belongs to the year spoken of, not to that of publication. */
  readonly narrative: boolean
  /** Is the expression a quoted speaker's? Asked only where the text tells history: that speaker's "today" is neither ours nor the story's. */
  readonly quoted: () => boolean
  /** The day spoken of last was spoken of in this paragraph. */
  readonly near: boolean
  /** The last day named in this paragraph or one just before that is not ahead of the publication. */
  readonly recent: CalendarUnit | null
  /** The day, month or season with its year that the sentence named before, where the expression goes on from it: "… in May 1998, and by July …". */
  readonly beside: () => CalendarUnit | null
  /** The clause named a month, a year or the like, over before the publication: what is told has some day of that. */
  readonly longer: () => boolean
  /** The past year that news has just gone to: "In 2019 he took office. By the end of the year …". */
  readonly toldYear: CalendarUnit | null
  /** What is told just now, in the sentence or the one before, is over: "He came in 2019. He stayed overnight." */
  readonly toldBefore: () => boolean
  /** The day just before in a list: "6, 7 and 8 March", "Monday and Tuesday"; its fellows follow it. */
  readonly listed: CalendarUnit | null
  /** The year of the date named last, though it was named in passing: "that year" is this one. */
  readonly namedYear: CalendarUnit | null
  /** The day or month with its year that is named next: what comes before it is told before it. */
  readonly ahead: CalendarUnit | null
  /** The date of the event that an expression counts from ("two days after the vote"), where the text has told it. */
  readonly event: () => CalendarUnit | null
  /** The expression opens its sentence, and so goes on with the story: "In December, …". */
  readonly opens: boolean
  /** The years that the heading above names. */
  readonly section: CalendarUnit | null
  /** How the document writes its numeric dates, as far as one of them shows it. */
  readonly order: DayOrder | null
}

/** A meaning with its place in the calendar. */
export type Anchored = Pick<TimeMention, 'type' | 'value' | 'anchor'> & {
  /** The stretch it covers; null where it is unknown or none. */
  readonly unit: CalendarUnit | null
}

/** How coarse a granule is; weeks and months do not nest, but a day is finer than both. */
export const COARSENESS: Readonly<Record<Granule, number>> = {
  day: 0,
  weekend: 1,
  week: 1,
  month: 2,
  season: 3,
  quarter: 3,
  half: 4,
  year: 5,
  decade: 6,
  century: 7,
}

/** Values of what is known by its granule alone. */
export const OPEN: Readonly<Record<Granule, string>> = {
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  season: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

/** Days from 1970 within which the calendar of the platform, which ends after a hundred million, is sure of all units. */
const END_OF_CALENDAR = 99_000_000

/** An expression that is placed; open where the calendar of the platform ends before it. */
export function dated(unit: CalendarUnit, anchor: TimeMention['anchor']): Anchored {
  const known = Math.abs(unit.first) < END_OF_CALENDAR && Math.abs(unit.last) < END_OF_CALENDAR
  return known ? { type: 'date', value: unit.value, unit, anchor } : unresolved(OPEN[unit.granule])
}

export function unresolved(value: string): Anchored {
  return { type: 'date', value, unit: null, anchor: 'unresolved' }
}

/** A day to count from that is known as finely as the granule asks; null where none is. */
export function baseDay(
  base: Base,
  granule: Granule,
  { speech, speechAnchor, story, narrative, quoted }: Ground,
): { readonly day: number; readonly anchor: TimeMention['anchor'] } | null {
  if (base === 'speech' || (base === 'context' && !narrative)) {
    if (narrative && quoted()) return null
    const fine = speech && COARSENESS[speech.granule] <= COARSENESS[granule]
    return fine ? { day: speech.first, anchor: speechAnchor } : null
  }
  const coarseness = COARSENESS[granule]
  // "in the previous decade" of a text that has named none: that before its own.
  if (!story.year && coarseness >= COARSENESS.year && !narrative && speech)
    return { day: speech.first, anchor: speechAnchor }
  const found = coarseness < 2 ? story.day : coarseness < 5 ? story.month : story.year
  return found ? { day: found.first, anchor: 'text' } : null
}

/** The dates spoken of, after one more expression. What is finer than it and lies outside of it is no longer spoken of. */
export function storyAfter(story: Story, { unit, type }: Anchored): Story {
  if (!unit || (type !== 'date' && type !== 'time')) return story
  const { first, granule } = unit
  const last = unit
  if (granule === 'day') return { last, day: unit, month: unitAround(first, 'month'), year: unitAround(first, 'year') }
  const day = within(story.day, unit)
  if (COARSENESS[granule] <= 2) return { last, day, month: unitAround(first, 'month'), year: unitAround(first, 'year') }
  if (granule === 'decade' || granule === 'century') return { ...story, last }
  // A winter has the year of its end.
  const told = granule === 'season' ? unit.last : first
  return { last, day, month: within(story.month, unit), year: unitAround(told, 'year') }
}

function within(finer: CalendarUnit | null, { first, last }: CalendarUnit): CalendarUnit | null {
  return finer && finer.first >= first && finer.last <= last ? finer : null
}
