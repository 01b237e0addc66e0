import { z } from 'zod'

const text = z.string()
const maybe = z.string().nullable().default(null)
const names = z.array(z.string()).default([])
const common = {
  /** Id of the document, and of the fact in it. */
  document: text,
  id: text,
  /** The first words that prove it, their place in the text, and the rule that read them (null for entities and dates). */
  rule: maybe,
  quote: text,
  start: z.int(),
  end: z.int(),
}

/** A fact on one level, with names in the place of ids: what databases, spreadsheets and people read. */
export const FlatFact = z.discriminatedUnion('fact', [
  z.strictObject({
    fact: z.literal('meeting'),
    kind: text,
    status: text,
    mode: maybe,
    /** Everyone who takes part, hosts too; someone known by office alone by those words. */
    participants: names,
    hosts: names,
    absent: names,
    replacements: names,
    date: maybe,
    earliest: maybe,
    latest: maybe,
    place: maybe,
    name: maybe,
    partOf: maybe,
    attributedTo: maybe,
    ...common,
  }),
  z.strictObject({
    fact: z.literal('membership'),
    member: text,
    organization: text,
    role: text,
    status: text,
    since: maybe,
    until: maybe,
    attributedTo: maybe,
    ...common,
  }),
  z.strictObject({
    fact: z.literal('position'),
    person: text,
    title: text,
    of: maybe,
    status: text,
    ...common,
  }),
  z.strictObject({
    fact: z.literal('entity'),
    type: text,
    subtype: maybe,
    name: text,
    aliases: names,
    country: maybe,
    /** How many mentions the document has. */
    mentions: z.int().default(0),
    ...common,
  }),
  z.strictObject({
    fact: z.literal('date'),
    type: text,
    value: text,
    earliest: maybe,
    latest: maybe,
    anchor: text,
    ...common,
  }),
])
export type FlatFact = z.infer<typeof FlatFact>
export type FactKind = FlatFact['fact']
/** A flat fact of one kind. */
export type Flat<Kind extends FactKind> = Extract<FlatFact, { fact: Kind }>
