import type { CalendarUnit, Granule } from './calendar.js'
import type { Unit } from './words.js'

/** What a relative expression counts from: the day of publication, or the date spoken of last. */
export type Base = 'speech' | 'story'

/** "last", "this", "next" of the grammar as steps; `tense` leaves the direction to the clause. */
export type Step = -1 | 0 | 1 | 'tense'

/** A time of day: an hour with minutes (and seconds) and a zone, or a part of the day. */
export type Clock = { readonly value: string }

/** What the words say, before it is known when they were written. */
export type Meaning =
  /** Known by the words alone. */
  | { readonly is: 'fixed'; readonly unit: CalendarUnit }
  /** Comes once a year: "July 3", "October", "summer", "Christmas". `open` is the value without the year: "XXXX-07-03". */
  | {
      readonly is: 'yearly'
      readonly make: (year: number) => CalendarUnit | null
      readonly open: string
      readonly step: Step
      readonly base: Base
      /** The year, where the words point at one: "that year" in "July of that year". */
      readonly year?: Meaning
    }
  /** "the 13th". */
  | { readonly is: 'day-of-month'; readonly day: number; readonly month?: Meaning }
  | { readonly is: 'weekday'; readonly weekday: number; readonly step: Step; readonly week?: number }
  /** "last year", "the following month", "that day". */
  | { readonly is: 'shifted'; readonly granule: Granule; readonly steps: number; readonly base: Base }
  /** "two weeks ago", "three days later", "a year after" a date that is spoken of. `count` null: unsaid, as in "days later". */
  | {
      readonly is: 'offset'
      readonly unit: Unit
      readonly count: number | null
      readonly sign: 1 | -1
      readonly base: Base
      readonly from?: Meaning
    }
  /** Part of a period: "early", "mid", "late". The value is the period's, the days covered are fewer. */
  | { readonly is: 'part'; readonly which: 'start' | 'middle' | 'end'; readonly of: Meaning }
  | { readonly is: 'time'; readonly date: Meaning | null; readonly clock: Clock }
  | { readonly is: 'duration'; readonly value: string }
  | { readonly is: 'set'; readonly value: string }
  /** PRESENT_REF, PAST_REF, FUTURE_REF. */
  | { readonly is: 'reference'; readonly value: string }
  /** A value written as it stands, that covers no days ("FY2024"). */
  | { readonly is: 'verbatim'; readonly value: string }
  | { readonly is: 'range'; readonly from: Meaning; readonly to: Meaning }
