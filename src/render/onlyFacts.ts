import type { FactKind, FlatFact } from '../model/flatFact.js'
import { flattenFacts } from '../model/flattenFacts.js'
import type { Document } from '../model/report.js'

/** The kinds of facts as `--only` names them: the lists of a document. */
export const ONLY = {
  meetings: 'meeting',
  memberships: 'membership',
  positions: 'position',
  entities: 'entity',
  dates: 'date',
} as const satisfies Readonly<Record<string, FactKind>>
export type Only = keyof typeof ONLY

/** Takes a document and gives its flat facts, of the kinds asked for or (none named) of all. */
export function onlyFacts(document: Document, only: readonly Only[]): FlatFact[] {
  const facts = flattenFacts(document)
  if (only.length === 0) return facts
  const kinds = new Set<FactKind>(only.map((name) => ONLY[name]))
  return facts.filter(({ fact }) => kinds.has(fact))
}
