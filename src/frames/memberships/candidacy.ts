import { mayBeOrganization } from '../arguments.js'
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
export const candidacy = membershipFrame({
  name: 'membership/candidacy',
  about: 'Talks or a process of accession begin, stall or end: the one who wants in is a candidate.',
  verbs: [],
  nouns: ['talk', 'talks', 'negotiation', 'process'],
  member: either(
    (who) => mayBelong(who) && !mayBeOrganization(who),
    phrase('with', 'of', 'between', 'for'),
    possessor,
    subject,
    (clause) => (clause.governor ? subject(clause.governor) : []),
  ),
  organization: either(mayBeOrganization, phrase('to', 'with', 'into', 'between'), modifier, possessor, (clause) =>
    clause.governor ? either(mayBeOrganization, subject, bodyOfAgent)(clause.governor) : [],
  ),
  outcome: ({ noun, governor, positive, modality }) => {
    if (
      !noun ||
      !governor ||
      !noun.adjectives.some((word) => word === 'accession' || word === 'membership' || word === 'entry')
    )
      return null
    if (!positive || (modality !== 'asserted' && modality !== 'planned')) return null
    if (OPENING.has(governor.lemma)) return { role: 'candidate', status: 'current' }
    if (CLOSING.has(governor.lemma)) return { role: 'candidate', status: 'denied' }
    return FREEZING.has(governor.lemma) ? { role: 'candidate', status: 'suspended' } : null
  },
  finds: [
    'The [European Union](organization) opened accession talks with [Moldova](member).',
    '[EU](organization) leaders agreed to open accession talks with [Moldova](member).',
    'The [OECD](organization) ended the accession process of [Peru](member).',
  ],
  ignores: { 'The European Union opened trade talks with Moldova.': 'trade talks lead to trade' },
})
