import type { Token } from '../text/token.js'
import type { Season } from './calendar.js'
import { readNumber } from './readNumber.js'
import { type DayPart, type Unit, WORDS } from './words.js'

/** What a class of tokens takes at `at`: a value, and the token after its last; null where nothing fits. */
export type TokenClass = (
  tokens: readonly Token[],
  at: number,
) => { readonly value: number; readonly last: number } | null

/** A class of single tokens: a value, or null. */
function single(value: (token: Token) => number | null | undefined): TokenClass {
  return (tokens, at) => {
    const token = tokens[at]
    if (!token) return null
    const found = value(token)
    return found === null || found === undefined ? null : { value: found, last: at + 1 }
  }
}

const word = (token: Token) => WORDS.get(token.lower)
const digits = (pattern: RegExp, least: number, most: number) =>
  single((token) => {
    if (token.shape !== 'number' || !pattern.test(token.text)) return null
    const value = Number.parseInt(token.text, 10)
    return value >= least && value <= most ? value : null
  })

const isCapital = (token: Token) => token.shape === 'capital' || token.shape === 'upper'

/** Ordinals of one or two words or of digits, up to 99. */
const ordinal: TokenClass = (tokens, at) => {
  const token = tokens[at]
  if (!token) return null
  if (token.shape === 'number')
    return /^\d{1,2}(?:st|nd|rd|th)$/i.test(token.text)
      ? { value: Number.parseInt(token.text, 10), last: at + 1 }
      : null
  const known = word(token)
  if (known?.ordinal !== undefined) return { value: known.ordinal, last: at + 1 }
  if (known?.number === undefined || known.number < 20) return null
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1
  const ones = WORDS.get(tokens[next]?.lower ?? '')?.ordinal
  return ones !== undefined && ones < 10 ? { value: known.number + ones, last: next + 1 } : null
}

/** The classes that patterns may name, with what their value is. */
export const TOKEN_CLASSES: Readonly<Record<string, TokenClass>> = {
  /** 1-12; "Sept." as well. */
  month: single((token) => (isCapital(token) ? word(token)?.month : null)),
  /** 1-12, written out. */
  'full-month': single((token) => (isCapital(token) && !word(token)?.short ? word(token)?.month : null)),
  /** 1-31: "3", "3rd". */
  day: digits(/^\d{1,2}(?:st|nd|rd|th)?$/i, 1, 31),
  'plain-day': digits(/^\d{1,2}$/, 1, 31),
  'ordinal-day': (tokens, at) => {
    const found = ordinal(tokens, at)
    return found && found.value <= 31 ? found : null
  },
  ordinal,
  /** "21July", "3rdMay": day and month with no blank between; the value is the month times a hundred and the day. */
  'glued-day': single((token) => {
    const [, day, name = ''] = /^(\d{1,2})(?:st|nd|rd|th)?([A-Z][a-z]{2,8})$/.exec(token.text) ?? []
    const month = WORDS.get(name.toLowerCase())?.month
    return month === undefined ? null : month * 100 + Number(day)
  }),
  year: digits(/^\d{4}$/, 1000, 2999),
  /** Any number that may be a year where the words around say so. */
  'short-year': digits(/^\d{1,4}$/, 1, 2999),
  'two-digits': digits(/^\d{2}$/, 0, 99),
  decade: digits(/^\d{2,3}0s$/, 100, 2990),
  'two-digit-decade': digits(/^[2-9]0s$/, 20, 90),
  weekday: single((token) => {
    const known = isCapital(token) ? word(token) : undefined
    return known?.weekday !== undefined && !known.short && !known.plural ? known.weekday : null
  }),
  'short-weekday': single((token) => (isCapital(token) && word(token)?.short ? word(token)?.weekday : null)),
  weekdays: single((token) => (isCapital(token) && word(token)?.plural ? word(token)?.weekday : null)),
  /** "3.7.2024", "03.07.24" in one token; its value tells nothing. */
  dotted: single((token) => (/^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/.test(token.text) ? 0 : null)),
  /** "03T10:00:00Z", the end of an ISO time; its value is the day. */
  'day-time': single((token) => {
    const found = /^(\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z?$/.exec(token.text)
    return found ? Number(found[1]) : null
  }),
  number: readNumber,
  unit: single((token) => unitIndex(token, false)),
  units: single((token) => unitIndex(token, true)),
  season: single((token) => seasonIndex(token)),
  part: single((token) => partIndex(token)),
  clock: single(clockOf),
  /** "8.30" before "p.m.", as the British write it; seconds since midnight, as `clock`. */
  'dotted-clock': single((token) => (/^\d{1,2}\.\d{2}$/.test(token.text) ? dottedClockOf(token) : null)),
  /** "8.30pm" */
  'dotted-clock-half': single((token) => (/^\d{1,2}\.\d{2}[ap]m$/i.test(token.text) ? dottedClockOf(token) : null)),
  /** "1800" as a clock; seconds since midnight. */
  military: single((token) => {
    const found = /^([01]\d|2[0-4])([0-5]\d)$/.exec(token.text)
    return found ? Number(found[1]) * 3600 + Number(found[2]) * 60 : null
  }),
  /** Hours ahead of UTC: "CET", "UTC+3"; NO_OFFSET where the name does not tell. */
  zone: (tokens, at) => {
    const token = tokens[at]
    const value = token?.shape === 'upper' ? zoneOf(token) : null
    if (value === null) return null
    const [sign, hours] = [tokens[at + 1], tokens[at + 2]]
    const counted =
      value === 0 && sign && !sign.spaced && /^[+-]$/.test(sign.text) && /^\d{1,2}$/.test(hours?.text ?? '')
    return counted ? { value: Number(`${sign.text}${hours?.text}`), last: at + 3 } : { value, last: at + 1 }
  },
}

/** Value of an unknown offset. */
export const NO_OFFSET = 99

function zoneOf(token: Token): number | null {
  const known = word(token)
  if (!known || known.zone === undefined) return null
  return known.zone ?? NO_OFFSET
}

/** Value of the classes `unit` (singular) and `units` (plural): an index into this list. */
export const UNIT_LIST = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
] as const satisfies readonly Unit[]

function unitIndex(token: Token, plural: boolean): number | null {
  const known = word(token)
  return known?.unit !== undefined && (known.plural ?? false) === plural ? UNIT_LIST.indexOf(known.unit) : null
}

/** Value of the class `season`. */
export const SEASON_LIST = ['SP', 'SU', 'FA', 'WI'] as const satisfies readonly Season[]

function seasonIndex(token: Token): number | null {
  const season = word(token)?.season
  return season === undefined ? null : SEASON_LIST.indexOf(season)
}

/** Value of the class `part`: parts of the day. */
export const PART_LIST = ['MO', 'AF', 'EV', 'NI', 'DT'] as const satisfies readonly DayPart[]

function partIndex(token: Token): number | null {
  const part = word(token)?.part
  return part === undefined ? null : PART_LIST.indexOf(part)
}

function dottedClockOf(token: Token): number | null {
  return clockOf({ ...token, text: token.text.replace('.', ':') })
}

/** Seconds since midnight of "10:30", "5:30PM", "18:00:05", "5pm"; the bare hour of "5 p.m." is for patterns. */
function clockOf(token: Token): number | null {
  if (token.shape !== 'number') return null
  const found = /^(\d{1,2})(?::(\d{2}))?(?::(\d{2}))?(am|pm|hrs|h|z)?$/i.exec(token.text)
  if (!found) return null
  const [, hours, minutes, seconds, suffix] = found
  if (minutes === undefined && (suffix === undefined || /h|z/i.test(suffix))) return null
  const half = suffix?.toLowerCase()
  let hour = Number(hours)
  if (half === 'am' || half === 'pm') {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (half === 'pm' ? 12 : 0)
  }
  const [minute, second] = [Number(minutes ?? 0), Number(seconds ?? 0)]
  return hour < 25 && minute < 60 && second < 60 ? (hour * 60 + minute) * 60 + second : null
}
