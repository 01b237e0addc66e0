import type { Clause } from '../../clauses/clause.js'
import type { FrameContext } from '../frame.js'

const HABITUAL: ReadonlySet<string> = new Set(
  'often frequently regularly rarely seldom usually occasionally routinely typically normally sometimes'.split(' '),
)

/** "often meets Berg", "meets Berg more often than Sosa": what happens again and again is none of the meetings it tells of. */
export function isHabit({ verb, object, phrases, times }: Clause, { text }: FrameContext): boolean {
  if (!verb) return false
  const every = times.some(
    ({ type, first }) => type === 'set' && /^(?:every|each)$/.test(text.tokens[first]?.lower ?? ''),
  )
  if (every) return true
  const says = (at: number) => HABITUAL.has(text.tokens[at]?.lower ?? '')
  const ends = [verb.last, object?.last, ...phrases.map(({ last }) => last)]
  // "more often": a word may stand between.
  return (
    says(verb.first - 1) || says(verb.head - 1) || ends.some((end) => end !== undefined && (says(end) || says(end + 1)))
  )
}
