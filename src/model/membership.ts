import { z } from 'zod'
import { Evidence } from './span.js'

/** Who belongs to which organization, in what role, since when. */
export const Membership = z.strictObject({
  id: z.string(),
  /** Id of the member: a state, a party, a person, an organization. */
  member: z.string(),
  /** Id of the organization. */
  organization: z.string(),
  role: z.enum(['member', 'full-member', 'founder', 'observer', 'dialogue-partner', 'candidate', 'associate', 'other']),
  status: z.enum(['current', 'joined', 'joining', 'applied', 'invited', 'suspended', 'left', 'leaving', 'denied']),
  /** ISO date or partial date. */
  since: z.string().nullable(),
  until: z.string().nullable(),
  /** Id of whoever said so, where the text does not say it in its own voice. */
  attributedTo: z.string().nullable(),
  evidence: z.array(Evidence),
})
export type Membership = z.infer<typeof Membership>
