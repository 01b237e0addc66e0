import { z } from 'zod'
import { spanFields } from './span.js'

/** One place where the text speaks of an entity, and how: by name, as "Chinese", as "the group", as "he". */
export const Mention = z.strictObject({
  ...spanFields,
  form: z.enum(['name', 'demonym', 'nominal', 'pronoun']),
})
export type Mention = z.infer<typeof Mention>

export const ENTITY_TYPES = ['person', 'organization', 'place'] as const

/** A person, an organization or a place, with all its mentions in the document. */
export const Entity = z.strictObject({
  /** `type/slug-of-the-name`, unique in the document: `person/xi-jinping`. */
  id: z.string(),
  type: z.enum(ENTITY_TYPES),
  /** Of a place: country, city, region, facility …; of an organization: intergovernmental, government, party, company … */
  subtype: z.string().nullable(),
  name: z.string(),
  aliases: z.array(z.string()),
  /** ISO 3166-1 alpha-3. */
  country: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  mentions: z.array(Mention),
})
export type Entity = z.infer<typeof Entity>
export type EntityType = Entity['type']
