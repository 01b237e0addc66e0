import type { GoldParticipant } from '../../model/gold.js'
import type { Participant } from '../../model/meeting.js'
import { bareName, type IsSame } from './sameName.js'

/** The words of a description without realm and plural: "leaders of Mongolia" and "leader" share "leader". */
const words = (description: string) =>
  bareName(description)
    .split(' ')
    .map((word) => word.replace(/s$/, ''))

/**
 * Whether a participant of the report is this one of the gold. For one known by office alone the country (or organization) must agree and a
 * word of the office; the bare country will do too, on either side ("delegations of A and B" are A and B).
 */
export function sameParticipant(wanted: GoldParticipant, given: Participant, isSame: IsSame): boolean {
  if (typeof wanted === 'string') return isSame(wanted, given.entity ?? given.of)
  if (given.entity !== null) return wanted.of !== undefined && isSame(wanted.of, given.entity)
  if (wanted.of !== undefined && !isSame(wanted.of, given.of)) return false
  const said = new Set(words(given.description ?? ''))
  return words(wanted.description).some((word) => said.has(word)) || said.has('leader')
}

/** Which of the report's participants each one of the gold is; null for none. One to one. */
export function linkParticipants(
  wanted: readonly GoldParticipant[],
  given: readonly Participant[],
  isSame: IsSame,
): readonly (number | null)[] {
  const taken = new Set<number>()
  return wanted.map((participant) => {
    const at = given.findIndex((other, index) => !taken.has(index) && sameParticipant(participant, other, isSame))
    if (at < 0) return null
    taken.add(at)
    return at
  })
}
