import { z } from 'zod'
import { ENTITY_TYPES } from './entity.js'
import { Meeting } from './meeting.js'
import { Membership } from './membership.js'
import { Position } from './position.js'

/** What a reader says that an article states; `fixtures/gold/README.md` is the guide for annotators. */

/** The words of the article that prove the fact, exactly as they stand there. */
const quote = z.string().min(1)
/** True where a report is right with it and right without it: implied, arguable, a matter of scope. */
const optional = z.boolean().optional()
/** A TIMEX3 value; a range is `first/last`. */
const value = z.string().min(1)

/** A person, an organization or a place by the fullest name that the article gives. */
export const GoldEntity = z.strictObject({
  type: z.enum(ENTITY_TYPES),
  name: z.string().min(1),
  /** ISO 3166-1 alpha-3. */
  country: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** Further names that a report may give it: short forms, acronyms, other spellings. */
  aliases: z.array(z.string().min(1)).optional(),
  optional,
})
export type GoldEntity = z.infer<typeof GoldEntity>

/** A time expression, in the order of the text. */
export const GoldDate = z.strictObject({
  text: z.string().min(1),
  value,
  /** Further right values. */
  accept: z.array(value).optional(),
  optional,
})
export type GoldDate = z.infer<typeof GoldDate>

export const GoldPosition = z.strictObject({
  person: z.string(),
  title: z.string(),
  of: z.string().nullable(),
  status: Position.shape.status,
  accept: z
    .strictObject({
      title: z.array(z.string()).optional(),
      of: z.array(z.string().nullable()).optional(),
      status: z.array(Position.shape.status).optional(),
    })
    .optional(),
  optional,
  quote,
})
export type GoldPosition = z.infer<typeof GoldPosition>

export const GoldMembership = z.strictObject({
  member: z.string(),
  organization: z.string(),
  role: Membership.shape.role,
  status: Membership.shape.status,
  since: value.nullable(),
  until: value.nullable(),
  accept: z
    .strictObject({
      role: z.array(Membership.shape.role).optional(),
      status: z.array(Membership.shape.status).optional(),
      since: z.array(value.nullable()).optional(),
      until: z.array(value.nullable()).optional(),
    })
    .optional(),
  optional,
  quote,
})
export type GoldMembership = z.infer<typeof GoldMembership>

/** Someone by name, or someone known by office alone: `{"description": "leader", "of": "Mongolia"}`. */
export const GoldParticipant = z.union([
  z.string(),
  z.strictObject({ description: z.string(), of: z.string().optional() }),
])
export type GoldParticipant = z.infer<typeof GoldParticipant>

export const GoldMeeting = z.strictObject({
  participants: z.array(GoldParticipant),
  absent: z.array(z.strictObject({ who: z.string(), replacedBy: z.string().nullable() })),
  kind: Meeting.shape.kind,
  status: Meeting.shape.status,
  date: value.nullable(),
  place: z.string().nullable(),
  /** The participant who receives the others. */
  host: z.string().optional(),
  mode: Meeting.shape.mode.unwrap().optional(),
  /** Words for the meeting on whose sidelines it happens. */
  partOf: z.string().optional(),
  name: z.string().optional(),
  /** Participants with whom a report is as right as without. */
  mayInclude: z.array(GoldParticipant).optional(),
  /** Items with one label come from one list ("spoke with both ministers"): a report may give them as one meeting of all. */
  mergeGroup: z.string().optional(),
  accept: z
    .strictObject({
      kind: z.array(Meeting.shape.kind).optional(),
      status: z.array(Meeting.shape.status).optional(),
      date: z.array(value.nullable()).optional(),
      place: z.array(z.string().nullable()).optional(),
    })
    .optional(),
  optional,
  quote,
})
export type GoldMeeting = z.infer<typeof GoldMeeting>

/** All that a reader found in one article. */
export const Gold = z.strictObject({
  /** Path of the article, from the gold file's folder or one above it. */
  source: z.string().min(1),
  /** The `id` of the record, where the source is NDJSON. */
  id: z.string().optional(),
  /** Day (or month, or year) on which it came out; null where nothing tells it. */
  published: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  entities: z.array(GoldEntity),
  dates: z.array(GoldDate),
  positions: z.array(GoldPosition),
  memberships: z.array(GoldMembership),
  meetings: z.array(GoldMeeting),
})
export type Gold = z.infer<typeof Gold>

/** A gold file: one article, or a list where the source holds several. */
export const GoldFile = z.union([Gold, z.array(Gold)])
export type GoldFile = z.infer<typeof GoldFile>
