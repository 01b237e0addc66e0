import type { Document } from './report.js'

const NOT_READ = 'not-read'

/** Takes the place of what could not be read, and the reason, and gives what a report says of it: no facts, and a warning. */
export const unreadDocument = (place: string, reason: string): Document => ({
  id: place,
  title: null,
  published: null,
  entities: [],
  dates: [],
  positions: [],
  memberships: [],
  meetings: [],
  warnings: [{ code: NOT_READ, message: reason, start: null, end: null }],
})

/** Whether a document only says that it could not be read. */
export const isUnread = ({ warnings }: Document): boolean => warnings.some(({ code }) => code === NOT_READ)
