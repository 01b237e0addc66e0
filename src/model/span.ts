import { z } from 'zod'

/** Offsets are UTF-16 code units of the document's text, half-open. */
const offset = z.int().nonnegative()

/** The fields of a stretch of text: `text.slice(start, end)` is the quoted text. */
export const spanFields = { text: z.string(), start: offset, end: offset }

/** The words that prove a fact, and the rule that read them. */
export const Evidence = z.strictObject({ rule: z.string(), quote: z.string(), start: offset, end: offset })
export type Evidence = z.infer<typeof Evidence>

/** Something the reader of the report should know: a code for programs, a sentence for people, a place in the text where there is one. */
export const Warning = z.strictObject({
  code: z.string(),
  message: z.string(),
  start: offset.nullable(),
  end: offset.nullable(),
})
export type Warning = z.infer<typeof Warning>
