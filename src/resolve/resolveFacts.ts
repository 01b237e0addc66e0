import type { TimeMention } from '../dates/timeMention.js'
import type { Claim } from '../frames/claim.js'
import type { Meeting } from '../model/meeting.js'
import type { Membership } from '../model/membership.js'
import type { Position } from '../model/position.js'
import type { Warning } from '../model/span.js'
import type { TokenizedText } from '../text/token.js'
import type { Referents } from './resolveEntities.js'

export type Facts = {
  readonly positions: readonly Position[]
  readonly memberships: readonly Membership[]
  readonly meetings: readonly Meeting[]
  readonly warnings: readonly Warning[]
}

/** Takes the claims of a text and gives its facts: mentions replaced by entities, tellings of one thing merged. */
export function resolveFacts(
  _text: TokenizedText,
  _claims: readonly Claim[],
  _referents: Referents,
  _timeId: (time: TimeMention) => string,
): Facts {
  return { positions: [], memberships: [], meetings: [], warnings: [] }
}
