import { z } from 'zod'
import { Evidence } from './span.js'

/** Who holds which office. */
export const Position = z.strictObject({
  id: z.string(),
  /** Id of a person. */
  person: z.string(),
  /** The office in the singular, as English writes it: "President", "Foreign Minister". */
  title: z.string(),
  /** Id of the place or organization that the office is of. */
  of: z.string().nullable(),
  status: z.enum(['current', 'former', 'elect', 'acting']),
  evidence: z.array(Evidence),
})
export type Position = z.infer<typeof Position>
