/** First and last day that a value covers; null where it lies nowhere in the calendar. */
export type Days = { readonly first: string; readonly last: string }

const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  SP: ['03-01', '05-31'],
  SU: ['06-01', '08-31'],
  FA: ['09-01', '11-30'],
  Q1: ['01-01', '03-31'],
  Q2: ['04-01', '06-30'],
  Q3: ['07-01', '09-30'],
  Q4: ['10-01', '12-31'],
  H1: ['01-01', '06-30'],
  H2: ['07-01', '12-31'],
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10)

/** Monday of an ISO week, as milliseconds: the week that holds January 4 is the first. */
function mondayOf(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4)
  const day = 86_400_000
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * day + (week - 1) * 7 * day
}

/** The days of a TIMEX3 value: 2024-07-03, 2024-07, 2024, 202, 20, 2024-W27, 2024-SU, 2024-07-03TEV, or a range of two. */
export function coveredDays(value: string): Days | null {
  const [from = '', to] = value.split('/')
  if (to !== undefined) {
    const first = coveredDays(from)
    const last = coveredDays(to)
    return first && last ? { first: first.first, last: last.last } : null
  }
  if (/^\d{2,4}$/.test(from)) return { first: `${from.padEnd(4, '0')}-01-01`, last: `${from.padEnd(4, '9')}-12-31` }
  const day = /^\d{4}-\d\d-\d\d(?=$|T)/.exec(from)
  if (day) return { first: day[0], last: day[0] }
  const month = /^(\d{4})-(\d\d)$/.exec(from)
  if (month) return { first: `${from}-01`, last: iso(Date.UTC(Number(month[1]), Number(month[2]), 0)) }
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(from)
  if (week) {
    const monday = mondayOf(Number(week[1]), Number(week[2]))
    return { first: iso(monday + (week[3] ? 5 : 0) * 86_400_000), last: iso(monday + 6 * 86_400_000) }
  }
  const part = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(from)
  if (!part?.[1] || !part[2]) return null
  const [first, last] = SEASONS[part[2]] ?? []
  if (first && last) return { first: `${part[1]}-${first}`, last: `${part[1]}-${last}` }
  return { first: `${part[1]}-12-01`, last: iso(Date.UTC(Number(part[1]) + 1, 2, 0)) }
}

/** How two values stand to each other: the same days, days in common, none; `unknown` where either is missing or no date. */
export function compareDates(a: string | null, b: string | null): 'same' | 'overlapping' | 'apart' | 'unknown' {
  if (a === null || b === null) return 'unknown'
  if (a === b) return 'same'
  const [one, other] = [coveredDays(a), coveredDays(b)]
  if (!one || !other) return 'unknown'
  if (one.first === other.first && one.last === other.last) return 'same'
  return one.first <= other.last && other.first <= one.last ? 'overlapping' : 'apart'
}
