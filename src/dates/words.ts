import type { Season } from './calendar.js'

/** Units of time, largest last; `decade` and `century` count in years in a duration's value. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** Parts of the day: morning, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI' | 'DT'

/** What a single word can mean for the grammar of time. One word may be several things: "second" is an ordinal and a unit. */
export type Word = {
  readonly month?: number
  /** A month or weekday cut short, "Sept.", "Wed": taken only in company. */
  readonly short?: boolean
  readonly weekday?: number
  readonly unit?: Unit
  readonly plural?: boolean
  readonly season?: Season
  readonly part?: DayPart
  readonly number?: number
  readonly ordinal?: number
  /** Hours ahead of UTC of a time zone; null where the name alone does not tell. */
  readonly zone?: number | null
}

const words = new Map<string, Word>()

function add(names: string, word: Word): void {
  for (const name of names.split(' ')) words.set(name, { ...words.get(name), ...word })
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
MONTHS.forEach((name, index) => {
  add(name, { month: index + 1 })
})
const SHORT_MONTHS = ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep sept', 'oct', 'nov', 'dec']
SHORT_MONTHS.forEach((names, index) => {
  for (const name of names.split(' ')) if (name) add(`${name} ${name}.`, { month: index + 1, short: true })
})
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
WEEKDAYS.forEach((name, index) => {
  add(name, { weekday: index + 1 })
  add(`${name}s`, { weekday: index + 1, plural: true })
})
const SHORT_WEEKDAYS = ['mon', 'tue tues', 'wed', 'thu thur thurs', 'fri', 'sat', 'sun']
SHORT_WEEKDAYS.forEach((names, index) => {
  for (const name of names.split(' ')) add(`${name} ${name}.`, { weekday: index + 1, short: true })
})

const UNITS: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
]
for (const unit of UNITS) {
  add(unit, { unit })
  if (unit !== 'century' && unit !== 'millennium') add(`${unit}s`, { unit, plural: true })
}
add('centuries', { unit: 'century', plural: true })
add('millennia millenniums', { unit: 'millennium', plural: true })
add('mins', { unit: 'minute', plural: true })
add('hrs', { unit: 'hour', plural: true })
add('yrs', { unit: 'year', plural: true })

add('spring springtime', { season: 'SP' })
add('summer summertime', { season: 'SU' })
add('autumn fall', { season: 'FA' })
add('winter wintertime', { season: 'WI' })

add('morning dawn daybreak sunrise mornings', { part: 'MO' })
add('afternoon afternoons', { part: 'AF' })
add('evening evenings dusk sunset', { part: 'EV' })
add('night nights overnight nightfall', { part: 'NI' })
add('daytime', { part: 'DT' })

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
SMALL.split(' ').forEach((name, number) => {
  if (number > 0) add(name, { number })
})
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
TENS.split(' ').forEach((name, index) => {
  add(name, { number: (index + 2) * 10 })
})
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
ORDINALS.split(' ').forEach((name, index) => {
  add(name, { ordinal: index + 1 })
})
add('thirtieth', { ordinal: 30 })

/** Hours ahead of UTC. Names shared by several zones (IST, CST in China) are kept without a number: the clock alone is sure. */
const ZONES: Readonly<Record<string, number | null>> = {
  gmt: 0,
  utc: 0,
  bst: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  est: -5,
  edt: -4,
  et: null,
  cst: null,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  pt: null,
  ist: null,
  jst: 9,
  kst: 9,
  hkt: 8,
  sgt: 8,
  pkt: 5,
  aest: 10,
  aedt: 11,
  acst: 9.5,
  awst: 8,
  nzst: 12,
  nzdt: 13,
  wat: 1,
  cat: 2,
  eat: 3,
  sast: 2,
}
for (const [name, zone] of Object.entries(ZONES)) add(name, { zone })
// The tokenizer takes the stop at the end of a sentence for that of "est.", established.
add('est.', { zone: -5 })

/** Lower-cased word to what it means for time; words that mean nothing are not there. */
export const WORDS: ReadonlyMap<string, Word> = words
