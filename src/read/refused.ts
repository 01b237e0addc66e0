import type { Unread } from './reading.js'

/** Takes the place of what could not be read, and why and what to do, and gives the problem. */
export const refused = (place: string, reason: string): Unread => ({
  place,
  problem: `${place}: ${reason}`,
})
