import type { Clause } from '../../clauses/clause.js'
import { NEEDS } from '../../clauses/mentionNeeds.js'
import { argumentsOf, mayAct } from '../arguments.js'
import type { Argument } from '../claim.js'
import type { Frame, FrameContext } from '../frame.js'
import { isSeveral } from './eventParticipants.js'
import { as, meetingClaim } from './meetingClaim.js'

/** "Leaders of A, B and C gathered in Lima", "the Security Council convened". */
export const convene: Frame = {
  name: 'meetings/convene',
  about: 'Several leaders, states or a body come together, told by a verb.',
  needs: [NEEDS.several, NEEDS.organization],
  evokedBy: {
    verbs: ['gather', 'convene', 'assemble', 'congregate', 'bring'],
    nouns: [],
    beside: { bring: ['together'] },
  },
  read: (clause, context) => {
    const brought = broughtTogether(clause, context)
    if (!clause.verb || isForSummit(clause, context)) return []
    if (!brought && (clause.lemma === 'bring' || clause.verb.passive || clause.object)) return []
    const people = (brought ?? argumentsOf(clause.subject)).filter(mayAct)
    const bodies = people.filter(isBody)
    if (people.length < 2 && bodies.length === 0 && !people.some(isSeveral)) return []
    const host = brought && !clause.verb.passive ? argumentsOf(clause.subject).filter(mayAct) : []
    const participants = [...as('host', host), ...as('participant', people)]
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
    'President [Ana Prado](host) brought Prime Ministers [Olav Berg](participant) and [Eva Dahl](participant) together in [Lima](place).',
    '[EU](participant) leaders gathered in [Lima](place).',
    'The presidents of [Peru](participant) and [Chile](participant) were brought together in [Lima](place).',
  ],
  ignores: {
    'President Ana Prado brought Prime Ministers Olav Berg and Eva Dahl to justice.': 'they met nobody',
    'The fair brought together Peru and its neighbours.': 'only one of them is named',
    'President Ana Prado’s supporters gathered in Lima.': 'whoever they are',
    'Thousands gathered in Lima.': 'a crowd has no names',
  },
}

/** "brought A and B together": those who are brought; null where nobody is. */
function broughtTogether(clause: Clause, { text }: FrameContext): readonly Argument[] | null {
  const { lemma, verb, object, subject, last } = clause
  if (lemma !== 'bring' || !verb) return null
  const words = text.tokens.slice(verb.first, last + 1).map(({ lower }) => lower)
  const who = argumentsOf(verb.passive ? subject : object)
  return words.includes('together') && who.length > 1 ? who : null
}

/** "gathered for the summit": the summit that meetings/event tells is what they gathered for. */
export function isForSummit(clause: Clause, context: FrameContext): boolean {
  return context.eventsOf(clause).some(({ lemma, linkWord }) => linkWord === 'for' && SUMMITS.has(lemma))
}

const SUMMITS: ReadonlySet<string> = new Set(['summit', 'conference'])

function isBody({ mention }: Argument): boolean {
  return mention.kind === 'name' && mention.type === 'organization' && mention.subtype === 'intergovernmental'
}
