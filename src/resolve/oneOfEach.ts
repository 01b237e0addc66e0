import type { Participant } from '../model/meeting.js'
import type { OfficeMention } from '../names/mention.js'
import type { FactContext } from './factContext.js'
import { officeKey } from './officeKey.js'
import { isPublicBody } from './publicOffice.js'

/**
 * "the foreign ministers of both countries": takes an office of several states or bodies and gives one of each, by name where the
 * text has told it; none where it is not clear of which.
 */
export function oneOfEach(
  { title, possessor }: OfficeMention,
  role: Participant['role'],
  context: FactContext,
): Participant[] {
  const owners = possessor ? context.referents.of(possessor) : []
  const states = owners.filter((owner) => isPublicBody(context.entity(owner)))
  if (states.length < 2 || states.length !== owners.length) return []
  const holders = [...context.officials].slice(0, MOST_OFFICIALS)
  return states.map((of) => {
    const entity = holders.find((person) => holds(person, title, of, context)) ?? null
    if (entity) return { entity, description: null, of: null, role }
    return { entity: null, description: `${title.toLowerCase()} of ${context.entity(of)?.name ?? ''}`, of, role }
  })
}

function holds(person: string, title: string, of: string, { positionsOf }: FactContext): boolean {
  return positionsOf(person).some((held) => held.of === of && officeKey(held.title) === officeKey(title))
}

/** Office holders looked through for one of each; the bound keeps long texts linear. */
const MOST_OFFICIALS = 64
