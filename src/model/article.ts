import { z } from 'zod'
import { Published } from './report.js'
import { Warning } from './span.js'

/** What goes in: one article, read and decoded. All offsets of its report refer to `text`. */
export const Article = z.strictObject({
  /** Names the document in the report; a path, a URL or any key of the caller's. */
  id: z.string(),
  text: z.string(),
  title: z.string().nullable(),
  /** Null where nothing outside the text tells it: the text itself is asked then. */
  published: Published.nullable(),
  /** What the reader noticed on the way (a guessed encoding, say). */
  warnings: z.array(Warning),
})
export type Article = z.infer<typeof Article>
