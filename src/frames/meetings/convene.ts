import type { Clause } from '../../clauses/clause.js'
import { argumentsOf, mayAct } from '../arguments.js'
import type { Argument } from '../claim.js'
import type { Frame, FrameContext } from '../frame.js'
import { as, meetingClaim } from './meetingClaim.js'

/** "Leaders of A, B and C gathered in Lima", "the Security Council convened". */
export const convene: Frame = {
  name: 'meetings/convene',
  about: 'Several leaders, states or a body come together, told by a verb.',
  evokedBy: { verbs: ['gather', 'convene', 'assemble', 'congregate'], nouns: [] },
  read: (clause, context) => {
    if (!clause.verb || clause.verb.passive || clause.object || isForSummit(clause, context)) return []
    const people = argumentsOf(clause.subject).filter(mayAct)
    const bodies = people.filter(isBody)
    if (people.length < 2 && bodies.length === 0) return []
    const participants = as('participant', people)
    return [
      meetingClaim(
        {
          rule: 'meetings/convene',
          meetingKind: 'multilateral',
          clauses: [clause],
          participants,
          body: bodies[0] ?? null,
        },
        context,
      ),
    ]
  },
  finds: [
    'The leaders of [Peru](participant), [Chile](participant) and [Cuba](participant) gathered in [Lima](place).',
  ],
  ignores: { 'Thousands gathered in Lima.': 'a crowd has no names' },
}

/** "gathered for the summit": the summit that meetings/event tells is what they gathered for. */
export function isForSummit(clause: Clause, context: FrameContext): boolean {
  return context.eventsOf(clause).some(({ lemma, linkWord }) => linkWord === 'for' && SUMMITS.has(lemma))
}

const SUMMITS: ReadonlySet<string> = new Set(['summit', 'conference'])

function isBody({ mention }: Argument): boolean {
  return mention.kind === 'name' && mention.type === 'organization' && mention.subtype === 'intergovernmental'
}
