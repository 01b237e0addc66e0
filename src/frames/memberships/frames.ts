import type { Frame, PhraseFrame } from '../frame.js'
import { admit } from './admit.js'
import { apply } from './apply.js'
import { apposition } from './apposition.js'
import { belong } from './belong.js'
import { beMember } from './beMember.js'
import { candidacy } from './candidacy.js'
import { count } from './count.js'
import { decide } from './decide.js'
import { expel } from './expel.js'
import { follow } from './follow.js'
import { found } from './found.js'
import { comprise, expand } from './include.js'
import { inSince } from './inSince.js'
import { invite } from './invite.js'
import { join } from './join.js'
import { leave } from './leave.js'
import { make } from './make.js'
import { memberList } from './memberList.js'
import { seat } from './seat.js'
import { suspend } from './suspend.js'

/** The frames that tell who belongs where. */
export const MEMBERSHIP_FRAMES: readonly Frame[] = [
  beMember,
  belong,
  seat,
  count,
  join,
  admit,
  make,
  invite,
  apply,
  leave,
  follow,
  expel,
  suspend,
  found,
  expand,
  comprise,
  decide,
  candidacy,
]

/** Those that need no verb. */
export const MEMBERSHIP_PHRASES: readonly PhraseFrame[] = [memberList, apposition, inSince]
