import type { Clause, NounPhrase } from '../../clauses/clause.js'
import { argumentOf, mayBeOrganization, objectsOf } from '../arguments.js'
import type { Argument } from '../claim.js'
import { membershipFrame } from './membershipFrame.js'
import { bodyOfAgent, either, mayBelong, modifier, phrase, possessor, subject } from './roleFillers.js'

const OPENING: ReadonlySet<string> = new Set([
  'open',
  'begin',
  'start',
  'launch',
  'hold',
  'resume',
  'continue',
  'conduct',
])
const CLOSING: ReadonlySet<string> = new Set(['end', 'terminate', 'halt', 'stop', 'abandon', 'scrap', 'break'])
const FREEZING: ReadonlySet<string> = new Set(['suspend', 'freeze', 'stall', 'pause'])

/** "The EU opened accession talks with Moldova", "the OECD ended Peru's accession process". */
const CANDIDATE = { role: 'candidate', status: 'current' } as const
const ENTRIES: ReadonlySet<string> = new Set(['accession', 'membership', 'entry'])

/** The accession that somebody is negotiating, told by the verb; null where it is something else. */
function entryOf({ verb, object }: Clause): NounPhrase | null {
  return verb && object && ENTRIES.has(object.lemma) ? object : null
}

function negotiator(clause: Clause): readonly Argument[] {
  return entryOf(clause) ? subject(clause) : []
}

/** The European Union in "negotiating its accession to the European Union", "negotiating EU membership". */
function ofEntry(clause: Clause): readonly Argument[] {
  const entry = entryOf(clause)
  return entry ? [...objectsOf(entry.complements, ['to', 'of', 'in']), ...entry.modifiers.map(argumentOf)] : []
}

export const candidacy = membershipFrame({
  name: 'membership/candidacy',
  about: 'Talks or a process of accession begin, stall or end: the one who wants in is a candidate.',
  verbs: ['negotiate'],
  nouns: ['talk', 'talks', 'negotiation', 'process'],
  beside: { process: [...ENTRIES] },
  member: either(
    (who) => mayBelong(who) && !mayBeOrganization(who),
    negotiator,
    phrase('with', 'of', 'between', 'for'),
    possessor,
    subject,
    (clause) => (clause.governor ? subject(clause.governor) : []),
  ),
  organization: either(
    mayBeOrganization,
    phrase('to', 'with', 'into', 'between'),
    ofEntry,
    modifier,
    possessor,
    (clause) => (clause.governor ? either(mayBeOrganization, subject, bodyOfAgent)(clause.governor) : []),
  ),
  outcome: (clause) => {
    const { noun, governor, positive, modality, tense } = clause
    if (entryOf(clause)) return positive && modality === 'asserted' && tense === 'present' ? CANDIDATE : null
    if (
      !noun ||
      !governor ||
      !noun.adjectives.some((word) => word === 'accession' || word === 'membership' || word === 'entry')
    )
      return null
    if (!positive || (modality !== 'asserted' && modality !== 'planned')) return null
    if (OPENING.has(governor.lemma)) return CANDIDATE
    if (CLOSING.has(governor.lemma)) return { role: 'candidate', status: 'denied' }
    return FREEZING.has(governor.lemma) ? { role: 'candidate', status: 'suspended' } : null
  },
  leavesOpen: (clause) => entryOf(clause) !== null,
  finds: [
    '[Moldova](member) is negotiating its accession to the [European Union](organization).',
    'The [European Union](organization) opened accession talks with [Moldova](member).',
    '[EU](organization) leaders agreed to open accession talks with [Moldova](member).',
    'The [OECD](organization) ended the accession process of [Peru](member).',
  ],
  ignores: {
    'The European Union opened trade talks with Moldova.': 'trade talks lead to trade',
    'Moldova is negotiating a loan from the European Union.': 'a loan is no membership',
  },
})
