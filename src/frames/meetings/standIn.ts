import { NEEDS } from '../../clauses/mentionNeeds.js'
import { argumentsOf, mayAct } from '../arguments.js'
import type { Argument } from '../claim.js'
import type { Frame } from '../frame.js'
import { as, meetingClaim } from './meetingClaim.js'

/** "She will send her foreign minister instead": goes on about a meeting that someone stays away from. */
export const standIn: Frame = {
  name: 'meetings/stand-in',
  about: 'Someone sends another in their place to a meeting told of before.',
  needs: NEEDS.person,
  evokedBy: { verbs: ['send', 'dispatch', 'represent', 'replace'], nouns: [] },
  read: (clause, context) => {
    const { verb, lemma } = clause
    if (!verb || !clause.positive) return []
    const senders =
      lemma === 'represent' || lemma === 'replace' ? (verb.passive ? clause.subject : clause.object) : clause.subject
    const sent =
      lemma === 'represent' || lemma === 'replace' ? (verb.passive ? clause.agent : clause.subject) : clause.object
    const [absent] = argumentsOf(senders).filter(mayAct)
    const stands = argumentsOf(sent).filter(isPerson)
    const [replacedBy] = stands
    if (!absent || !replacedBy) return []
    return [
      meetingClaim(
        {
          rule: 'meetings/stand-in',
          meetingKind: 'other',
          clauses: [clause],
          participants: as('participant', stands),
          absent: [{ argument: absent, replacedBy }],
          telling: 'more',
        },
        context,
      ),
    ]
  },
  finds: ['President [Ana Prado](absent) is sending her foreign minister, [Rita Sosa](participant).'],
  ignores: { 'President Ana Prado sent troops to Lima.': 'troops stand in for nobody' },
}

function isPerson({ mention }: Argument): boolean {
  return mention.kind === 'office' || (mention.kind === 'name' && mention.type === 'person')
}
