const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const ISO = '(\\d{4})-(\\d{2})-(\\d{2})'
const MONTH_FIRST = `(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`
const DAY_FIRST = `(\\d{1,2})(?:st|nd|rd|th)? (${MONTH})\\.?,? (\\d{4})`
const FULL_DATE = new RegExp(`(?<![\\w-])(?:${ISO}|${MONTH_FIRST}|${DAY_FIRST})(?![\\d-])`, 'i')

/** A full date in a stretch of text: its ISO day, and where it stands. */
export type FoundDay = { readonly day: string; readonly start: number; readonly end: number }

/** Takes a stretch of text and gives the first full date in it: "2024-07-03", "July 3, 2024", "3 July 2024"; null where there is none. */
export function findDay(text: string): FoundDay | null {
  const match = FULL_DATE.exec(text)
  if (!match) return null
  const [whole, y1, m1, d1, m2, d2, y2, d3, m3, y3] = match
  const month = m1 ?? String(MONTHS.indexOf((m2 ?? m3 ?? '').slice(0, 3).toLowerCase()) + 1)
  const day = isoDay(y1 ?? y2 ?? y3 ?? '', month, d1 ?? d2 ?? d3 ?? '')
  return day === null ? null : { day, start: match.index, end: match.index + whole.length }
}

/** Takes year, month and day as digits and gives the ISO day; null where the calendar has no such day. */
export function isoDay(year: string, month: string, day: string): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const iso = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}

/** Takes a date as metadata give it ("2024-07-03T10:00:00+05:00", "2024-07", "3 July 2024") and gives the ISO date, partial where it is; null where it is none. */
export function parseDate(value: string): string | null {
  const trimmed = value.trim()
  const partial = /^(\d{4})(?:-(\d{2}))?$/.exec(trimmed)
  if (partial) return isoDay(partial[1] ?? '', partial[2] ?? '01', '01') === null ? null : trimmed
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?![\d-])/.exec(trimmed)
  if (iso) return isoDay(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '')
  return findDay(trimmed)?.day ?? null
}
