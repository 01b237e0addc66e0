import type { MeetingClaim } from '../claim.js'
import type { FrameContext } from '../frame.js'
import { ACCESSION_WORDS } from './accessionWords.js'

const ACCESSION: ReadonlySet<string> = new Set([
  ...ACCESSION_WORDS,
  ...'cluster clusters chapter chapters acquis'.split(' '),
])

/** "Peru and Chile, candidates since 2004, opened negotiations": with a body that they want to join, not with each other. */
export function isAccessionTalks({ meetingKind, rule, evidence }: MeetingClaim, { text }: FrameContext): boolean {
  if (meetingKind !== 'talks' || rule !== 'meetings/event') return false
  const words = text.tokens.slice(evidence.first, evidence.last).map(({ lower }) => lower)
  return (
    words.some((word) => ACCESSION.has(word)) &&
    !words.some((word) => /^(?:with|between|met|meets|counterpart)$/.test(word))
  )
}
