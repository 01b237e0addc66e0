import type { TimeMention } from '../dates/timeMention.js'
import type { MembershipClaim } from '../frames/claim.js'
import type { FactContext } from './factContext.js'

/** Words beside which a sentence tells of another time than that of its line: "has since applied", "said it joined long ago". */
const ELSEWHEN: ReadonlySet<string> = new Set(
  `said says say told tells saying according has have had having which who that since ago later then earlier previously before after once already
  until former formerly when while monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december yesterday tomorrow last next`.split(/\s+/),
)

/**
 * Takes a claim that says nothing of when, and gives the date of the line it stands under: "June 2004 – Peru joins the bloc." Null for what the
 * line only leads up to: its later sentences, what somebody says in it, what it tells of another time.
 */
export function sinceOfSection(
  { status, attributedTo, evidence }: MembershipClaim,
  { sectionOf, sentenceOf, text: { sentences, tokens } }: FactContext,
): TimeMention | null {
  if ((status !== 'joined' && status !== 'applied') || attributedTo) return null
  const time = sectionOf(evidence.first)?.time ?? null
  const sentence = sentences[sentenceOf(evidence.first)]
  if (!time || !sentence) return null
  // A date that is a sentence of its own opens the next.
  const opened = sentenceOf(time.first)
  const isOpened =
    sentence === sentences[opened] || (sentence === sentences[opened + 1] && isAlone(time, sentences[opened]?.last))
  if (!isOpened) return null
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = tokens[at]?.lower ?? ''
    if ((at < time.first || at >= time.last) && (ELSEWHEN.has(word) || /^(?:1[89]|20)\d\d$/.test(word))) return null
  }
  return time
}

/** At most a full stop or colon stands behind it. */
function isAlone(time: TimeMention, last = 0): boolean {
  return last - time.last <= 1
}
