import type { CalendarUnit, Granule } from './calendar.js'
import type { Unit } from './words.js'

/** What a relative expression counts from: the day of publication, the date spoken of last, or whichever of the two the text tells about. */
export type Base = 'speech' | 'story' | 'context'

/** "last", "this", "next" as steps; `tense` leaves the direction to the clause. */
export type Step = -1 | 0 | 1 | 'tense'

/** How a writer orders the numbers of a date, where one shows it: "25/06" can only have its day first. */
export type DayOrder = 'day-first' | 'month-first'

/** A third of a period ("early", "mid", "late"), or one of its halves. */
export type PartOfPeriod = 'start' | 'middle' | 'end' | 'first-half' | 'second-half'

/** What the words say, before it is known when they were written. */
export type Meaning =
  /** Known by the words alone. */
  | { readonly is: 'fixed'; readonly unit: CalendarUnit; readonly order?: DayOrder }
  /** "03/07/2024": two days, by whether the writer puts the day or the month first. */
  | { readonly is: 'either'; readonly dayFirst: CalendarUnit; readonly monthFirst: CalendarUnit }
  /** Comes once a year: "July 3", "October", "summer", "Christmas". `open` is the value without the year: "XXXX-07-03". */
  | {
      readonly is: 'yearly'
      readonly make: (year: number) => CalendarUnit | null
      readonly open: string
      readonly step: Step
      readonly base: Base
      /** The weekday named with a day: it tells the year, where one fits. */
      readonly weekday?: number
      /** The year, where the words point at one: "that year" in "July of that year". */
      readonly year?: Meaning
    }
  /** "the 13th", of the month spoken of; "the 13th of last month". */
  | { readonly is: 'day-of-month'; readonly day: number; readonly month?: Meaning }
  /** `week`, where the words tell which: "Monday of last week". */
  | { readonly is: 'weekday'; readonly weekday: number; readonly step: Step; readonly week?: Meaning }
  /** "last year", "the following month", "that day". */
  | {
      readonly is: 'shifted'
      readonly granule: Granule
      readonly steps: number
      readonly base: Base
      /** Its end is told: "ended the year higher". */
      readonly ended?: true
    }
  /** "two weeks ago", "three days later", "a year after" a date that is named. `count` null: unsaid, as in "days later". */
  | {
      readonly is: 'offset'
      readonly unit: Unit
      readonly count: number | null
      readonly sign: 1 | -1
      readonly base: Base
      readonly from?: Meaning
    }
  /** "ten years ago on Friday": the day, week, month or season that lies so many months before. */
  | { readonly is: 'anniversary'; readonly months: number; readonly of: Meaning }
  /** A part of a period: "early", "mid", "late". The value is the period's, the days covered are fewer. */
  | { readonly is: 'part'; readonly which: PartOfPeriod; readonly of: Meaning }
  /** "the last two weeks of February": a length with a place in the calendar. */
  | {
      readonly is: 'slice'
      readonly value: string
      readonly unit: Unit
      readonly count: number
      /** 3 in "the third week of June"; else 1. */
      readonly nth: number
      readonly which: 'start' | 'end'
      readonly of: Meaning
    }
  /** "the week of March 6". */
  | { readonly is: 'around'; readonly granule: Granule; readonly of: Meaning }
  /** A time of day ("T18:00", "TNI") of a date; null: of the day spoken of. `over`: the night that has led to that day, as "overnight" has. */
  | { readonly is: 'time'; readonly date: Meaning | null; readonly clock: string; readonly over?: true }
  /** "at that time": the date spoken of last; "at the time of the vote": of an event, which no calendar knows. */
  | { readonly is: 'then'; readonly ofEvent: boolean }
  /** A value that stands as it is and covers no days: P2Y, PRESENT_REF, XXXX-WXX-5, FY2024. */
  | { readonly is: 'literal'; readonly type: 'date' | 'time' | 'duration' | 'set'; readonly value: string }
  /** "in two weeks": the date so far ahead where the clause looks ahead ("will meet in two weeks"), else a length. */
  | { readonly is: 'ahead'; readonly unit: Unit; readonly count: number; readonly value: string }
  /**
   * "two days after the vote": of an event that no calendar knows; `alone` is what the words say by themselves. Said of a date just before
   * ("on 2 October, the day after the vote"), `same` is that date.
   */
  | {
      readonly is: 'from-event'
      readonly unit: Unit
      readonly count: number
      readonly sign: 1 | -1
      readonly alone: Meaning
      readonly same: Meaning | null
      /** "a week into the talks": of what lasts. */
      readonly within?: boolean
    }
  | { readonly is: 'range'; readonly from: Meaning; readonly to: Meaning }
