import type { Granule } from '../calendar.js'
import type { DateRule } from '../dateRule.js'
import type { Meaning } from '../meaning.js'
import { UNIT_LIST } from '../tokenClasses.js'
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

/** Granule of the class `unit`; null for hours and the like, which the calendar does not count. */
export function granuleOf(index: number): Granule | null {
  const unit = UNIT_LIST[index]
  return (unit && GRANULES[unit]) ?? null
}

function shifted(granule: Granule | null, steps: number, base: 'speech' | 'story'): Meaning | null {
  return granule && { is: 'shifted', granule, steps, base }
}

export const DEICTIC_DAY: DateRule = {
  name: 'dates/today',
  about: 'Today, tonight, yesterday, tomorrow and the days beyond.',
  finds: [
    'They met [yesterday](2024-07-04) and will meet [tomorrow](2024-07-06).',
    'The talks ended [today](2024-07-05).',
    'They left [the day before yesterday](2024-07-03).',
    'He will speak [tonight](2024-07-05TNI).',
  ],
  ignores: { 'The paper Today carried no word.': 'the name of a newspaper' },
  patterns: [
    'how:(today|yesterday|tomorrow|tonight)',
    'the day far:(before|after) how:(yesterday|tomorrow)',
    'how:(yesterday|tomorrow|today) <part>',
  ],
  read: (parts, { tokens, first }) => {
    const how = parts.word('how')
    const token = tokens[first]
    const previous = tokens[first - 1]
    if (token?.shape === 'capital' && previous && previous.shape !== 'punctuation') return null
    if (how === 'tonight') {
      return { is: 'time', date: { is: 'shifted', granule: 'day', steps: 0, base: 'speech' }, clock: { value: 'TNI' } }
    }
    const far = parts.word('far')
    const steps = how === 'today' ? 0 : how === 'yesterday' ? -1 : 1
    const day: Meaning = {
      is: 'shifted',
      granule: 'day',
      steps: steps + (far === 'before' ? -1 : far === 'after' ? 1 : 0),
      base: 'speech',
    }
    const part = parts.maybe('part')
    return part === null
      ? day
      : { is: 'time', date: day, clock: { value: `T${['MO', 'AF', 'EV', 'NI', 'DT'][part] ?? 'MO'}` } }
  },
}

export const LAST_UNIT: DateRule = {
  name: 'dates/last-unit',
  about: 'The day, week, month, quarter, year, decade or century before, of or after that of publication.',
  finds: [
    "The text repeats [last year](2023)'s communique.",
    'They met [last week](2024-W26).',
    'The court will sit [next month](2024-08).',
    '[This year](2024) they agreed.',
    'It fell [this past weekend](2024-W26-WE).',
  ],
  ignores: { 'At last week was no longer weak.': 'at last' },
  patterns: [
    '[the] how:(last|past|this|next|coming|current|previous) <unit>',
    'this how:(past|coming|last|next) <unit>',
  ],
  read: (parts, { tokens, first, before, after }) => {
    const how = parts.word('how')
    const granule = granuleOf(parts.number('unit'))
    const definite = tokens[first]?.lower === 'the'
    if (how === 'last' && before === 'at') return null
    if (definite && (how === 'coming' || how === 'past' || how === 'next' || how === 'previous')) return null
    if (definite && how === 'last' && after === 'of') return null
    if ((how === 'previous' || how === 'coming' || how === 'current') && !definite) return null
    if (granule === 'day' && how !== 'next') return null
    const steps = how === 'this' || how === 'current' ? 0 : how === 'next' || how === 'coming' ? 1 : -1
    if (tokens[first]?.lower === 'this' && how === 'past' && granule === 'weekend')
      return shifted(granule, -1, 'speech')
    return shifted(granule, steps, 'speech')
  },
}

export const SAME_UNIT: DateRule = {
  name: 'dates/same-unit',
  about: 'The day, month or year spoken of, or the one before or after it.',
  finds: [
    'A truce was signed on [May 2, 1945](1945-05-02). [The next day](1945-05-03) it held.',
    'He resigned in [May 1998](1998-05) and left [the following month](1998-06).',
    'It was founded in [1960](1960); [that year](1960) it grew.',
    'They met on [July 3](2024-07-03) and signed it [the same day](2024-07-03).',
  ],
  ignores: { 'They share the same daydream.': 'no day' },
  patterns: [
    '[the] how:(following|next|previous|preceding|subsequent|same|very) [same] <unit>',
    'how:(that) [(same|very)] <unit>',
    'the <unit> how:(before|after|following)',
  ],
  read: (parts, { tokens, first, before, after }) => {
    const how = parts.word('how')
    const granule = granuleOf(parts.number('unit'))
    if (!granule) return null
    const open = tokens[first]?.lower
    if (open === how && how !== 'that' && how !== 'following') return null
    if (tokens[first + 1]?.lower === how || how === 'that' || how === 'following') {
      const steps =
        how === 'that' || how === 'same' || how === 'very' ? 0 : how === 'previous' || how === 'preceding' ? -1 : 1
      if (
        granule !== 'day' &&
        how === 'next' &&
        (before === 'over' || before === 'in' || before === 'for' || before === 'within')
      )
        return null
      return shifted(granule, steps, 'story')
    }
    // "the day before" alone; with something after it, that is what it counts from.
    if (granule !== 'day' && granule !== 'week' && granule !== 'month' && granule !== 'year') return null
    if (!/^(?:[.,;:)]|and|in|at|on|by|to|that|with|had|)$/.test(after)) return null
    return shifted(granule, how === 'before' ? -1 : 1, 'story')
  },
}
