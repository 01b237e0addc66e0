import type { Clause } from '../../clauses/clause.js'
import { argumentOf } from '../arguments.js'
import type { Argument } from '../claim.js'
import type { FrameContext } from '../frame.js'

const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—', '•', '*'])
/** In sentences. */
const LONGEST_ENTRY = 4

/**
 * Takes a clause and gives the city that opens its entry in a calendar: "LIMA – President Prado meets Berg. She then hosts Sosa."; null
 * where the entry begins otherwise.
 */
export function linePlaceOf(
  { sentence }: Clause,
  { text: { tokens, sentences }, nameAt }: FrameContext,
): Argument | null {
  const paragraph = sentences[sentence]?.paragraph
  for (let at = sentence; at > sentence - LONGEST_ENTRY; at--) {
    const entry = sentences[at]
    if (!entry || entry.paragraph !== paragraph) return null
    const place = placeAt(entry.first)
    if (place || (at < sentence && entry.kind === 'heading')) return place
  }
  return null

  function placeAt(start: number): Argument | null {
    const first = DASHES.has(tokens[start]?.text ?? '') ? start + 1 : start
    if (tokens[first]?.shape !== 'upper') return null
    const name = nameAt(first)
    if (name?.type !== 'place') return null
    // "LIMA, Peru –"
    const country = tokens[name.last]?.text === ',' ? nameAt(name.last + 1) : null
    const dash = tokens[country?.last ?? name.last]
    return dash?.spaced && DASHES.has(dash.text) ? argumentOf(name) : null
  }
}
