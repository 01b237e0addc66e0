import type { Argument, MeetingClaim } from '../claim.js'
import type { FrameContext } from '../frame.js'

const SPORT: ReadonlySet<string> = new Set(
  `semifinal semifinals semi-final quarterfinal quarterfinals finals playoff playoffs coach coaches striker goalkeeper midfielder
  defender goals penalty shootout cup league championship championships tournament wicket wickets innings batsman bowler rugby
  cricket football footballers soccer hockey basketball tennis olympic olympics fifa uefa caf qualifier qualifiers qualifying
  kickoff halftime derby scored scorer referee stadium squad fixture fixtures match matches medal medals`.split(/\s+/),
)
/** So many words of sport, by the thousand, make a text one about sport. */
const PER_THOUSAND = 8
const FEWEST = 3

/** Is the text about sport? Counted once for a text. */
export function isSport({ tokens }: FrameContext['text']): boolean {
  let count = 0
  for (const { lower } of tokens) if (SPORT.has(lower)) count++
  return count >= FEWEST && count * 1000 >= PER_THOUSAND * tokens.length
}

/**
 * Two teams are no two states: "Brazil will meet Argentina in the semifinals". So are states that meet each other as an object, and
 * states or bodies alone in a text about sport.
 */
export function isFixture(claim: MeetingClaim, aboutSport: boolean, { text }: FrameContext): boolean {
  const people = claim.participants.map(({ argument }) => argument)
  if (people.length === 0 || !people.every(isTeam)) return false
  if (aboutSport) return true
  const { first, last } = claim.evidence
  for (let at = first; at < last; at++) if (SPORT.has(text.tokens[at]?.lower ?? '')) return true
  return false
}

function isTeam({ mention }: Argument): boolean {
  return mention.kind === 'demonym' || (mention.kind === 'name' && mention.type !== 'person')
}
