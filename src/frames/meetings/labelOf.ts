import type { Clause } from '../../clauses/clause.js'
import type { MeetingClaim } from '../claim.js'
import type { FrameContext } from '../frame.js'

/**
 * "CANCELLED: meeting of the ministers", "Prado meets Berg. POSTPONED", "Prado meets Berg (cancelled)": what the label of an entry makes of
 * the one meeting that it tells; what was is told by verbs.
 */
export function labelOf(
  main: Clause,
  { text: { text, tokens, sentences }, clausesOf }: FrameContext,
): MeetingClaim['status'] | null {
  const { sentence, tense, modality } = main
  if (tense === 'past' && modality === 'asserted') return null
  const { first = 0, last = 0 } = sentences[sentence] ?? {}
  if (tokens[first + 1]?.text === ':') return LABELS.get(tokens[first]?.lower ?? '') ?? null
  const next = sentences[sentence + 1]
  const gap = text.slice(tokens[last - 1]?.end, tokens[last]?.start)
  // A word in capitals that stands alone behind the sentence.
  const alone = next && next.last - next.first <= 2 && tokens[next.first]?.shape === 'upper' && !/\n\s*\n/.test(gap)
  if (alone) return LABELS.get(tokens[next.first]?.lower ?? '') ?? null
  const end = tokens[last - 1]?.text === '.' ? last - 1 : last
  if (tokens[end - 1]?.text !== ')' || tokens[end - 3]?.text !== '(') return null
  let verbs = 0
  for (const { verb } of clausesOf(sentence)) {
    if (verb !== null) verbs++
    // Of which of several it is the label stays open.
    if (verbs > 1) return null
  }
  return LABELS.get(tokens[end - 2]?.lower ?? '') ?? null
}

const LABELS: ReadonlyMap<string, MeetingClaim['status']> = new Map([
  ['cancelled', 'cancelled'],
  ['canceled', 'cancelled'],
  ['postponed', 'postponed'],
])
