import { z } from 'zod'
import { Evidence } from './span.js'
import { isoDay } from './timeExpression.js'

export const Participant = z.strictObject({
  /** Id of an entity; null for someone known by office alone. */
  entity: z.string().nullable(),
  /** The words of the text for someone known by office alone: "leader of Mongolia". */
  description: z.string().nullable(),
  /** Id of the country or organization whose office that is. */
  of: z.string().nullable(),
  role: z.enum(['participant', 'host', 'guest', 'organizer']),
})
export type Participant = z.infer<typeof Participant>

/** Who met whom, when, where, really or not. */
export const Meeting = z.strictObject({
  id: z.string(),
  kind: z.enum(['bilateral', 'multilateral', 'summit', 'call', 'visit', 'talks', 'meal', 'conference', 'other']),
  status: z.enum(['held', 'ongoing', 'planned', 'postponed', 'cancelled', 'denied', 'hypothetical']),
  mode: z.enum(['in-person', 'video', 'phone']).nullable(),
  participants: z.array(Participant),
  /** Those said to stay away, and who comes in their place: ids of entities. */
  absent: z.array(z.strictObject({ entity: z.string(), replacedBy: z.string().nullable() })),
  /** Id of a time expression. */
  when: z.string().nullable(),
  date: z.strictObject({ value: z.string(), earliest: isoDay.nullable(), latest: isoDay.nullable() }).nullable(),
  /** Id of a place (or of the organization that serves as one). */
  place: z.string().nullable(),
  /** Id of the meeting on whose sidelines it happens. */
  partOf: z.string().nullable(),
  name: z.string().nullable(),
  attributedTo: z.string().nullable(),
  evidence: z.array(Evidence),
})
export type Meeting = z.infer<typeof Meeting>
