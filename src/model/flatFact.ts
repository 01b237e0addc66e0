type Proof = { readonly rule: string | null; readonly quote: string; readonly start: number; readonly end: number }

/** A fact on one level, with names in the place of ids: what databases, spreadsheets and people read. */
export type FlatFact = { readonly document: string; readonly id: string } & Proof &
  (
    | {
        readonly fact: 'meeting'
        readonly kind: string
        readonly status: string
        readonly mode: string | null
        /** Everyone who takes part, hosts too; someone known by office alone by those words. */
        readonly participants: readonly string[]
        readonly hosts: readonly string[]
        readonly absent: readonly string[]
        readonly replacements: readonly string[]
        readonly date: string | null
        readonly earliest: string | null
        readonly latest: string | null
        readonly place: string | null
        readonly name: string | null
        readonly partOf: string | null
        readonly attributedTo: string | null
      }
    | {
        readonly fact: 'membership'
        readonly member: string
        readonly organization: string
        readonly role: string
        readonly status: string
        readonly since: string | null
        readonly until: string | null
        readonly attributedTo: string | null
      }
    | {
        readonly fact: 'position'
        readonly person: string
        readonly title: string
        readonly of: string | null
        readonly status: string
      }
    | {
        readonly fact: 'entity'
        readonly type: string
        readonly subtype: string | null
        readonly name: string
        readonly aliases: readonly string[]
        readonly country: string | null
        readonly mentions: number
      }
    | {
        readonly fact: 'date'
        readonly type: string
        readonly value: string
        readonly earliest: string | null
        readonly latest: string | null
        readonly anchor: string
      }
  )

export type FactKind = FlatFact['fact']
