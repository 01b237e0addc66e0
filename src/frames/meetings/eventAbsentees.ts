import type { Clause } from '../../clauses/clause.js'
import { argumentsOf, isKnownPerson, mayAct, objectsOf } from '../arguments.js'
import type { Argument, MeetingClaim } from '../claim.js'
import type { FrameContext } from '../frame.js'
import { unique } from './eventParticipants.js'
import { isThere } from './eventUses.js'
import { as } from './meetingClaim.js'

type Absentee = MeetingClaim['absent'][number]

/** Another comes for someone: "attended the summit in place of Prado". */
const INSTEAD: readonly string[] = ['in place of', 'in lieu of', 'instead of', 'on behalf of']

/** Takes the clauses that say who attends an event and gives who stays away, and who comes in their place. */
export function eventAbsentees(attending: readonly Clause[], { text: { tokens } }: FrameContext): Absentee[] {
  return attending.flatMap((told) => {
    const [subject] = argumentsOf(told.subject).filter(mayAct)
    if (!isThere(told)) {
      // "will be represented at the summit by her deputy"
      const [stand = null] = told.verb?.passive && told.lemma === 'represent' ? persons(argumentsOf(told.agent)) : []
      return away(argumentsOf(told.subject).filter(mayAct), stand)
    }
    if (!subject || !isKnownPerson(subject)) return []
    // "will represent the president at the summit"
    const sent = told.lemma === 'represent' && !told.verb?.passive ? argumentsOf(told.object) : []
    return away(
      persons([...sent, ...objectsOf(told.phrases, INSTEAD).filter(({ last }) => !isToldOf(last, tokens))]),
      subject,
    )
  })
}

/** Whoever comes in another's place is there; whoever stays away is not. */
export function withStands(
  people: MeetingClaim['participants'],
  absent: readonly Absentee[],
): MeetingClaim['participants'] {
  const gone = new Set(absent.map(({ argument }) => argument.mention))
  const stands = absent.flatMap(({ replacedBy }) => (replacedBy ? [replacedBy] : []))
  return unique([...people, ...as('participant', stands)]).filter(({ argument }) => !gone.has(argument.mention))
}

/** "on behalf of the king, who opened it": whom the text goes on about may be there. */
function isToldOf(at: number, tokens: FrameContext['text']['tokens']): boolean {
  const next = tokens[at]?.text === ',' ? tokens[at + 1] : tokens[at]
  return next?.lower === 'who' || next?.lower === 'whose'
}

function away(people: readonly Argument[], replacedBy: Argument | null): Absentee[] {
  return people.map((argument) => ({ argument, replacedBy }))
}

function persons(people: readonly Argument[]): Argument[] {
  return people.filter(isKnownPerson)
}
