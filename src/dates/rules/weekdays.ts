import { dayUnit, nthWeekday } from '../calendar.js'
import type { DateRule } from '../dateRule.js'
import { isGivenName } from '../isGivenName.js'
import type { Meaning, Step } from '../meaning.js'
import { inYear, type Yearly } from '../meanings.js'
import { PART_LIST } from '../tokenClasses.js'
import { WORDS } from '../words.js'
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
    'Friday Okoro spoke. They thanked Friday Okoro.': 'a person who is named twice',
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

/** So many weeks beyond the last such weekday, or the next. */
function weeksFrom(weekday: number, sign: 1 | -1, weeks: number): Meaning {
  const from: Meaning = { is: 'weekday', weekday, step: sign }
  return { is: 'offset', unit: 'day', count: 7 * weeks, sign, base: 'speech', from }
}

/** What may follow "a Friday" that is no adjective, as in "a Friday deadline". */
const AFTER_SOME = /^(?:[.,;:)"”]|he|she|they|in|at|by|when|that|with|but|during|after|before|)$/

export const SOME_WEEKDAY: DateRule = {
  name: 'dates/some-weekday',
  about: 'A weekday of no week that is told: "on a Friday", "one Sunday morning".',
  finds: [
    'He was born on [a Friday](XXXX-WXX-5) in Oslo, and died [one Sunday morning](XXXX-WXX-7TMO).',
    'It was [a Saturday](XXXX-WXX-6).',
  ],
  ignores: {
    'They met a Friday deadline at a Wednesday, July 10 session.': 'those of this week',
    'It is a Monday to Friday job.': 'a stretch of the week',
    'Sales on a Sunday paper fell.': 'a newspaper',
  },
  patterns: ['(a|one) <weekday> [<part>]'],
  read: (parts, { tokens, last, after }): Meaning | null => {
    if (!AFTER_SOME.test(after)) return null
    // "a Wednesday, July 14 session"
    const next = tokens[last + 1]
    if (after === ',' && (next?.shape === 'number' || WORDS.get(next?.lower ?? '')?.month !== undefined)) return null
    const value = `XXXX-WXX-${parts.number('weekday')}`
    const part = PART_LIST[parts.maybe('part') ?? -1]
    return { is: 'literal', type: part ? 'time' : 'date', value: part ? `${value}T${part}` : value }
  },
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
