import type { Clause } from '../../clauses/clause.js'
import { NEEDS } from '../../clauses/mentionNeeds.js'
import { argumentsOf, isPlace, mayAct, objectsOf } from '../arguments.js'
import type { Argument } from '../claim.js'
import type { Frame, FrameContext } from '../frame.js'
import { EVENT_NOUNS } from './eventNouns.js'
import { isHabit } from './isHabit.js'
import { as, meetingClaim, placeOf } from './meetingClaim.js'

/** "X hosted Y", "X received Y at the palace": the subject is at home, the object comes. */
export const host: Frame = {
  name: 'meetings/host',
  about: 'Someone receives, hosts, welcomes or greets a guest.',
  needs: NEEDS.person | NEEDS.several,
  evokedBy: { verbs: ['host', 'receive', 'welcome', 'greet'], nouns: [] },
  read: (clause, context) => {
    const { verb } = clause
    if (!verb) return []
    if (isHabit(clause, context)) return []
    const hosts = argumentsOf(verb.passive ? clause.agent : clause.subject).filter(mayAct)
    const guests = argumentsOf(verb.passive ? clause.subject : clause.object).filter(isGuest)
    if (hosts.length === 0 || guests.length === 0) return []
    const groups = isOneByOne(clause, context) ? guests.map((guest) => [guest]) : [guests]
    return groups.map((group) =>
      meetingClaim(
        {
          rule: 'meetings/host',
          meetingKind: 'bilateral',
          clauses: [clause],
          participants: [...as('host', hosts), ...as('guest', group)],
          ...broughtTo(clause),
        },
        context,
      ),
    )
  },
  finds: [
    'President [Ana Prado](host) received Prime Minister [Olav Berg](guest) in [Lima](place).',
    'President [Ana Prado](host) received Prime Ministers [Olav Berg](guest) and [Eva Dahl](guest) separately in [Lima](place).',
    'Prime Minister [Olav Berg](guest) was welcomed by President [Ana Prado](host) at the airport.',
  ],
  ignores: {
    'President Ana Prado received a letter from Prime Minister Olav Berg.': 'a letter came, not its writer',
    'Peru welcomed the decision of Prime Minister Olav Berg.': 'to welcome a decision is to like it',
    'Norway hosted the Winter Games.': 'games are no guests of state',
  },
}

/** "received A and B separately", "in separate meetings"; not "in a separate room" */
function isOneByOne({ first, last }: Clause, { text }: FrameContext): boolean {
  return text.tokens.slice(first, last).some(({ lower }, at) => {
    const noun = text.tokens[first + at + 1]?.lower ?? ''
    return (
      lower === 'separately' ||
      (lower === 'separate' && (EVENT_NOUNS.has(noun) || EVENT_NOUNS.has(noun.replace(/s$/, ''))))
    )
  })
}

/** People come and are received; a country that is "welcomed" by name alone is a team or a decision. */
function isGuest({ mention }: Argument): boolean {
  return mention.kind === 'name' ? mention.type === 'person' : mention.kind !== 'nominal' || mention.type === 'person'
}

/** "welcomed her to Lima": where the guest is welcomed to is where they meet. */
function broughtTo(clause: Clause): { place?: Argument } {
  const place = placeOf([clause]) ?? objectsOf(clause.phrases, ['to']).find(isPlace)
  return place ? { place } : {}
}
