import { z } from 'zod'
import { Entity } from './entity.js'
import { Meeting } from './meeting.js'
import { Membership } from './membership.js'
import { Position } from './position.js'
import { Warning } from './span.js'
import { TimeExpression } from './timeExpression.js'

/** Rises with every change that a reader of reports must know of (semantic versioning). */
export const SCHEMA_VERSION = '1.0.0'

/** When the article came out, and how we know. */
export const Published = z.strictObject({
  /** ISO date, or a partial one: 2024-07. */
  value: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  source: z.enum(['option', 'metadata', 'dateline', 'filename', 'inferred']),
})
export type Published = z.infer<typeof Published>

/** All that one article states. Lists are sorted by text position, then id. */
export const Document = z.strictObject({
  id: z.string(),
  title: z.string().nullable(),
  published: Published.nullable(),
  /** The text that all offsets refer to; present where it was asked for. */
  text: z.string().optional(),
  entities: z.array(Entity),
  dates: z.array(TimeExpression),
  positions: z.array(Position),
  memberships: z.array(Membership),
  meetings: z.array(Meeting),
  warnings: z.array(Warning),
})
export type Document = z.infer<typeof Document>

export const Report = z.strictObject({
  schemaVersion: z.string(),
  generator: z.strictObject({ name: z.string(), version: z.string() }),
  documents: z.array(Document),
})
export type Report = z.infer<typeof Report>
