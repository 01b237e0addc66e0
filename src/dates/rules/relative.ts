import type { Token } from '../../text/token.js'
import { type Granule, halfUnit } from '../calendar.js'
import type { DateRule, Place } from '../dateRule.js'
import { OPEN } from '../ground.js'
import type { Meaning } from '../meaning.js'
import { reference, shifted } from '../meanings.js'
import { PART_LIST, UNIT_LIST } from '../tokenClasses.js'
import type { Unit } from '../words.js'

const GRANULES: Partial<Record<Unit, Granule>> = {
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
}

/** Granule of a value of the class `unit`; null for hours and the like, which the calendar does not count. */
export function granuleOf(index: number): Granule | null {
  const unit = UNIT_LIST[index]
  return (unit && GRANULES[unit]) ?? null
}

const AGES: Readonly<Record<string, 'PAST_REF' | 'FUTURE_REF'>> = { yesterday: 'PAST_REF', tomorrow: 'FUTURE_REF' }
/** What belongs to an age, not to a day. */
const OF_AN_AGE =
  /^(?:youth|youths|generations?|children|world|society|societies|standards?|men|women|leaders|people|young|money|dollars|technology|europe|africa|asia|america|russia|china|india)$/

/** "today's youth", "the Europe of today", "tomorrow's leaders" */
function isAge(tokens: readonly Token[], { first, last, before, after }: Place): boolean {
  if (after !== "'s") return before === 'of' && OF_AN_AGE.test(tokens[first - 2]?.lower ?? '')
  // "today's Russia-China summit", "today's leaders' meeting", "today's world summit" are on that day.
  const next = tokens[last + 2]
  if (
    next?.shape === 'capital' ||
    next?.text === '-' ||
    /^(?:'s|'|’|leaders|summits?|meetings?|talks|forum|cup|day)$/.test(next?.lower ?? '')
  )
    return false
  return (
    OF_AN_AGE.test(tokens[last + 1]?.lower ?? '') &&
    (!next || next.shape === 'punctuation' || AFTER_AGE.has(next.lower))
  )
}

/** Behind "today's youth"; behind "today's youth rally" a day is meant. */
const AFTER_AGE: ReadonlySet<string> = new Set(
  `are is was were will would can must should have has had do does who that of in on to for and or but with from by as at than need want
  face live know may might`.split(/\s+/),
)

export const TODAY: DateRule = {
  name: 'dates/today',
  about: 'Today, tonight, yesterday, tomorrow and the days beyond.',
  finds: [
    'They met [yesterday](2024-07-04) and will meet [tomorrow](2024-07-06).',
    'The talks ended [today](2024-07-05).',
    'They left [the day before yesterday](2024-07-03).',
    "[Today](PRESENT_REF)'s youth are [tomorrow](FUTURE_REF)'s leaders, the men of [yesterday](PAST_REF).",
    'He will speak [tonight](2024-07-05TNI), or [tomorrow morning](2024-07-06TMO).',
  ],
  ignores: {
    'The paper Europe Today carried no word.': 'the name of a newspaper',
  },
  patterns: ['how:(today|yesterday|tomorrow|tonight) [<part>]', 'the day far:(before|after) how:(yesterday|tomorrow)'],
  read: (parts, place) => {
    const { tokens, first } = place
    const how = parts.word('how')
    const previous = tokens[first - 1]
    // "the Tomorrow Group", "Europe Today" are names.
    if (tokens[first]?.shape === 'capital' && previous && previous.shape !== 'punctuation') return null
    const far = parts.word('far')
    const steps =
      (how === 'yesterday' ? -1 : how === 'tomorrow' ? 1 : 0) + (far === 'before' ? -1 : far === 'after' ? 1 : 0)
    if (how !== 'tonight' && !far && isAge(tokens, place)) return reference(AGES[how] ?? 'PRESENT_REF')
    const date = shifted('day', steps, 'speech')
    const part = parts.maybe('part')
    const clock = part === null ? (how === 'tonight' ? 'TNI' : null) : `T${PART_LIST[part] ?? 'MO'}`
    return clock === null ? date : { is: 'time', date, clock }
  },
}

/** "the weekend" is the last one, or the one ahead, by tense: Saturday tells where it lies. */
const WEEKEND: Meaning = { is: 'around', granule: 'weekend', of: { is: 'weekday', weekday: 6, step: 'tense' } }

const SPAN_BEFORE = /^(?:over|in|for|during|within|of|throughout|through|across)$/
const BACK = new Set(['last', 'past', 'previous'])
const AHEAD = new Set(['next', 'coming'])

export const LAST_UNIT: DateRule = {
  name: 'dates/last-unit',
  about: 'The week, month, quarter, year, decade or century before, of or after that of publication.',
  finds: [
    "The text repeats [last year](2023)'s communique.",
    'They met [last week](2024-W26).',
    'The court will sit [next month](2024-08).',
    '[This year](2024) they agreed.',
    'It fell [this past weekend](2024-W26-WE).',
    'They met over [the weekend](2024-W26-WE).',
    'He will resign [the coming week](2024-W28).',
    'They met [the week before last](2024-W25) and will meet [the month after next](2024-09).',
  ],
  ignores: {
    'The last week of the war was grim.': 'a week of something else',
    'Over the next year all changed.': 'a length of time',
    'It was the week before last orders were given.': 'the week of something else',
  },
  patterns: [
    '[the] how:(last|past|this|next|coming|current|previous) <unit>',
    'this how:(past|coming|last|next) <unit>',
    'how:(the) <unit>',
    'the <unit> far:(before|after) (last|next)',
  ],
  read: (parts, place) => {
    const { tokens, first, before, after } = place
    const how = parts.word('how')
    const granule = granuleOf(parts.number('unit'))
    if (!granule) return null
    const far = parts.word('far')
    if (far) {
      const fits =
        far === (tokens[place.last - 1]?.lower === 'last' ? 'before' : 'after') &&
        (endsPhrase(after) || CLAUSE_START.test(after))
      return fits && granule !== 'day' ? shifted(granule, far === 'before' ? -2 : 2, 'speech') : null
    }
    if (how === 'the') return granule === 'weekend' ? WEEKEND : null
    const definite = tokens[first]?.lower === 'the'
    if (before === 'the') return null
    if (definite && how !== 'coming' && how !== 'current' && !(how === 'past' && granule === 'quarter')) return null
    if (!definite && (how === 'previous' || how === 'coming' || how === 'current') && tokens[first]?.lower !== 'this')
      return null
    if ((after === 'of' && how === 'last') || (granule === 'day' && how !== 'next')) return null
    if (how === 'past' && !definite && tokens[first]?.lower === 'past' && SPAN_BEFORE.test(before)) return null
    return shifted(granule, BACK.has(how) ? -1 : AHEAD.has(how) ? 1 : 0, 'speech')
  },
}

export const SAME_UNIT: DateRule = {
  name: 'dates/same-unit',
  about: 'The day, month or year spoken of, or the one before or after it.',
  finds: [
    'A truce was signed on [May 2, 1945](1945-05-02). [The next day](1945-05-03) it held.',
    'He resigned in [May 1998](1998-05) and left [the following month](1998-06).',
    'It was founded in [1960](1960); [that year](1960) it grew.',
    'They met on [July 3](2024-07-03) and signed it [that same day](2024-07-03).',
    'He fell ill on [March 1, 1953](1953-03-01) and died [the day after](1953-03-02).',
  ],
  ignores: { 'They share the same daydream.': 'no day', 'Over the next year all changed.': 'a length of time' },
  patterns: [
    'the how:(following|next|previous|preceding|subsequent|same|very) [(same|very)] <unit>',
    'how:(that) [(same|very)] <unit>',
    'how:(following) <unit>',
    'the <unit> where:(before|after|following|earlier)',
  ],
  read: (parts, { before, after }): Meaning | null => {
    const granule = granuleOf(parts.number('unit'))
    if (!granule) return null
    const where = parts.word('where')
    // With something after it, "the day before" counts from that: another rule.
    if (where)
      return granule !== 'weekend' && endsPhrase(after)
        ? shifted(granule, where === 'before' || where === 'earlier' ? -1 : 1, 'story')
        : null
    const how = parts.word('how')
    // "on the same day as the vote"
    if (how === 'same' && after === 'as') return { is: 'literal', type: 'date', value: OPEN[granule] }
    const long = granule !== 'day'
    if (long && (how === 'next' || how === 'following') && /^(?:over|for|within)$/.test(before)) {
      if (how === 'next' || before !== 'for' || granule !== 'year') return null
    }
    if (long && how === 'next' && before === 'in') return null
    const steps =
      how === 'previous' || how === 'preceding' ? -1 : how === 'that' || how === 'same' || how === 'very' ? 0 : 1
    return shifted(granule, steps, 'story')
  },
}

/** Words that begin a clause of their own: "the week before last they met". */
const CLAUSE_START = /^(?:i|we|you|he|she|it|they|the|was|were|had|has|will|when|as)$/

/** Nothing comes after that the expression could count from. */
export function endsPhrase(after: string): boolean {
  return /^(?:[.,;:)]|and|in|at|on|by|to|that|with|but|from|'s|"|''|”|)$/.test(after)
}

const START = /^(?:beginning|start|outset|early|earlier)$/
const MIDDLE = /^(?:middle|mid|height)$/

/** Which part of a period a word names. */
export function partNamed(word: string): 'start' | 'middle' | 'end' {
  return START.test(word) ? 'start' : MIDDLE.test(word) ? 'middle' : 'end'
}

/** "the first half of the year" */
function halfOf(year: Meaning, nth: 1 | 2): Meaning {
  const make = (number: number) => halfUnit(number, nth)
  return { is: 'yearly', make, open: `XXXX-H${nth}`, step: 'tense', base: 'speech', year }
}

const MIDDLES: ReadonlyMap<string, Granule> = new Map([
  ['midyear', 'year'],
  ['midweek', 'week'],
  ['midmonth', 'month'],
])

export const EDGE_OF_UNIT: DateRule = {
  name: 'dates/edge-of-unit',
  about: 'The beginning, middle or end of the month, year or decade that the text tells about.',
  finds: [
    'A pact is due by [the end of the year](2024).',
    'They will meet [later in the month](2024-07).',
    'It must be paid by [year-end](2024).',
    "Talks resume at [month's end](2024-07).",
    'It will end by [midyear](2024), or [midweek](2024-W27).',
    'Trade fell in [the first half of the year](2024-H1).',
  ],
  ignores: {
    'He won at the end of the day, and left later in the day.': '"after all", and a day named before',
    'By the end of the match he led.': 'no calendar',
  },
  patterns: [
    '[the] [very] which:(end|beginning|start|middle|close|rest|remainder) of the <unit>',
    'the (latter|early|later|first|last|second) which:(part|half) of the <unit>',
    'which:(early|late|later|earlier) in the <unit>',
    "[the] <unit> 's which:(end)",
    '<unit> - which:(end)',
    'mid:(midyear|midweek|midmonth)',
    'which:(mid) - <unit>',
  ],
  read: (parts, { tokens, first }) => {
    const mid = MIDDLES.get(parts.word('mid'))
    if (mid) return { is: 'part', which: 'middle', of: shifted(mid, 0, 'context') }
    const granule = granuleOf(parts.number('unit'))
    const word = parts.word('which')
    if (!granule || granule === 'day' || granule === 'weekend') return null
    const of = shifted(granule, 0, 'context')
    if (word === 'rest' || word === 'remainder') return { is: 'part', which: 'end', of }
    const isFirst = /^(?:early|earlier|first)$/.test(tokens[first + 1]?.lower ?? '')
    if (word === 'part') return { is: 'part', which: isFirst ? 'start' : 'end', of }
    if (word === 'half')
      return granule === 'year'
        ? halfOf(of, isFirst ? 1 : 2)
        : { is: 'part', which: isFirst ? 'first-half' : 'second-half', of }
    return { is: 'part', which: partNamed(word), of }
  },
}
