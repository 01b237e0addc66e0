import { dayUnit, nthWeekday } from '../calendar.js'
import type { DateRule, Place } from '../dateRule.js'
import type { Meaning, Step } from '../meaning.js'
import { inYear, type Yearly } from '../meanings.js'
import { endsPhrase } from './relative.js'

const STEPS: Readonly<Record<string, Step>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  coming: 1,
  next: 1,
  following: 1,
}

/** "the Sunday Herald", "the Friday Group" */
const NEWSPAPERS = new Set(
  'times herald post mail telegraph mirror express star tribune observer independent magazine group club movement society'.split(
    ' ',
  ),
)

export const WEEKDAY: DateRule = {
  name: 'dates/weekday',
  about:
    'A weekday: the last one, or the next one where the clause looks ahead; the day of publication where that is its day.',
  finds: [
    'Foreign ministers met in Geneva on [Wednesday](2024-07-03).',
    'The president arrived on [Friday](2024-07-05).',
    'They will meet on [Wednesday](2024-07-10).',
    'He was to meet the envoy on [Monday](2024-07-08).',
    'Talks were postponed until [Tuesday](2024-07-09).',
    'They met [last Friday](2024-06-28).',
    'They will vote on [Tuesday week](2024-07-16) and part [Friday fortnight](2024-07-26).',
    'They met on [the Monday before last](2024-06-24).',
    'A dinner planned for [Thursday](2024-07-04) was canceled, and talks set for [Sunday](2024-07-07) were called off.',
  ],
  ignores: {
    'He sat in the sun.': 'no weekdays',
    'She won the wed game.': 'no weekday',
    'The Sunday Herald was sold.': 'a newspaper',
    'The Friday Group was dissolved.': 'a group',
    'President Friday Okoro met Mr. Sunday.': 'people',
    'He spoke with Friday Okoro. She beat Sunday Oliseh in Jos.': 'people after words that take one',
    'Monday Okoro, a farmer from Jos, left.': 'a person with an apposition',
  },
  patterns: [
    '<weekday>',
    '<weekday> later:(week|fortnight)',
    '[the] <weekday> far:(before|after) (last|next)',
    '[the] how:(this|last|next|past|coming|previous|following) <weekday>',
  ],
  read: (parts, { tokens, first, last, before, after }) => {
    const how = parts.word('how')
    const weekday = parts.number('weekday')
    const far = parts.word('far')
    if (far) {
      const back = tokens[last - 1]?.lower === 'last'
      return far === (back ? 'before' : 'after') && endsPhrase(after) ? weeksFrom(weekday, back ? -1 : 1, 1) : null
    }
    const later = parts.word('later')
    // "Tuesday week": a week after the coming Tuesday.
    if (later) {
      const fits = endsPhrase(after) && !/^(?:the|a|an|of|holy|each|every)$/.test(before)
      return fits ? weeksFrom(weekday, 1, later === 'week' ? 1 : 2) : null
    }
    if (isGivenName({ tokens, first, last, before })) return null
    if (before === 'bloody' || (tokens[last]?.shape === 'capital' && NEWSPAPERS.has(after))) return null
    return { is: 'weekday', weekday, step: how ? (STEPS[how] ?? 'tense') : 'tense' }
  },
}

const COURTESY = /^(?:mr|mrs|ms|miss|dr|prof|sgt|capt|gen|col|lt|maj|rev|hon)\.?$/
const TITLE =
  /^(?:president|minister|premier|chancellor|judge|justice|senator|governor|mayor|ambassador|general|colonel|sergeant|captain|major|bishop|pastor|chief|professor|sheikh|secretary)$/

/** "President Friday Okoro", "Mr. Sunday": after a title, a name that is a weekday too. */
function isGivenName({ tokens, first, last, before }: Pick<Place, 'tokens' | 'first' | 'last' | 'before'>): boolean {
  if (last - first > 1) return false
  if (COURTESY.test(before)) return true
  const next = tokens[last]
  if (next?.shape !== 'capital' || !next.spaced) return false
  if (TITLE.test(before)) return tokens[first - 1]?.shape === 'capital'
  const beyond = tokens[last + 1]?.lower ?? ''
  if (TAKES_NAME.test(before)) return true
  if (TAKES_OBJECT.test(before) && !TITLE.test(next.lower)) return /^(?:[.,;]|in|at|on|for|and|who|as|)$/.test(beyond)
  return APPOSED.test(beyond + (tokens[last + 2]?.lower ?? '')) && (first === 0 || /^[.!?”]$/.test(before))
}

/** "with Friday Okoro": no day stands so without an article. */
const TAKES_NAME = /^(?:with|against)$/
/** "met Friday Okoro in Lagos", but "met Friday Chinese officials" */
const TAKES_OBJECT =
  /^(?:met|beat|defeated|replaced|succeeded|married|sacked|hired|joined|named|appointed|elected|nominated)$/
/** "Friday Okoro, a farmer from Jos" */
const APPOSED = /^,(?:a|an|the|who|whose|\d{1,2})$/

/** So many weeks beyond the last such weekday, or the next. */
function weeksFrom(weekday: number, sign: 1 | -1, weeks: number): Meaning {
  const from: Meaning = { is: 'weekday', weekday, step: sign }
  return { is: 'offset', unit: 'day', count: 7 * weeks, sign, base: 'speech', from }
}

const LAST = 5

export const NTH_WEEKDAY: DateRule = {
  name: 'dates/nth-weekday',
  about: 'A weekday counted within its month: "the first Monday in May".',
  finds: [
    'They will vote on [the last Friday of July](2024-07-26).',
    'The court met on [the first Monday in October 2023](2023-10-02).',
  ],
  ignores: { 'The first Monday of the talks was quiet.': 'no month' },
  patterns: [
    '[the] <ordinal> <weekday> (of|in) <month> [[(,|of)] <year>]',
    '[the] last:(last|final) <weekday> (of|in) <month> [[(,|of)] <year>]',
  ],
  read: (parts) => {
    const [month, weekday] = [parts.number('month'), parts.number('weekday')]
    const nth = parts.word('last') ? LAST : parts.number('ordinal')
    if (nth > LAST) return null
    const make = (year: number) => dayUnit(nthWeekday(year, month, weekday, nth))
    const open = `XXXX-${String(month).padStart(2, '0')}-XX`
    const yearly: Yearly = { is: 'yearly', make, open, step: 'tense', base: 'speech' }
    const year = parts.maybe('year')
    return year === null ? yearly : inYear(yearly, year)
  },
}
