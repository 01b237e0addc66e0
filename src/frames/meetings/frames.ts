import type { Frame, PhraseFrame } from '../frame.js'
import { attendance } from './attendance.js'
import { attendees } from './attendees.js'
import { call } from './call.js'
import { convene } from './convene.js'
import { credentials } from './credentials.js'
import { discuss } from './discuss.js'
import { event } from './event.js'
import { host } from './host.js'
import { include } from './include.js'
import { meet, speak } from './meet.js'
import { standIn } from './standIn.js'
import { stay } from './stay.js'
import { timeWith } from './timeWith.js'
import { visit } from './visit.js'

/** The frames that tell of meetings. */
export const MEETING_FRAMES: readonly Frame[] = [
  event,
  meet,
  speak,
  host,
  visit,
  call,
  convene,
  discuss,
  include,
  standIn,
  attendance,
  timeWith,
  credentials,
]

/** Those that need no verb of meeting. */
export const MEETING_PHRASES: readonly PhraseFrame[] = [stay, attendees]
