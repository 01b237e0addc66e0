import { z } from 'zod'
import { spanFields } from './span.js'

/** An ISO day, YYYY-MM-DD. */
export const isoDay = z.iso.date()

/** A time expression of the text, recognised and normalised as TIMEX3 (ISO-TimeML) asks. */
export const TimeExpression = z.strictObject({
  id: z.string(),
  ...spanFields,
  type: z.enum(['date', 'time', 'duration', 'set']),
  /** The TIMEX3 value: 2024-07-03, 2024-W27, 2024-07, 199, P3M, 2024-07-03TMO, PRESENT_REF; a range is `first/last`. */
  value: z.string(),
  /** First and last ISO day covered; null where the expression covers no stretch of the calendar. */
  earliest: isoDay.nullable(),
  latest: isoDay.nullable(),
  /** What the value rests on: the words alone, the publication date, a date spoken of before, or nothing. */
  anchor: z.enum(['explicit', 'published', 'text', 'unresolved']),
})
export type TimeExpression = z.infer<typeof TimeExpression>
