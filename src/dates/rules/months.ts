import { monthUnit } from '../calendar.js'
import type { DateRule, Place } from '../dateRule.js'
import type { Meaning, Step } from '../meaning.js'
import { yearlyMonth } from '../meanings.js'

export const MONTH_YEAR: DateRule = {
  name: 'dates/month-year',
  about: 'A month with its year.',
  finds: [
    'The accord of [June 1998](1998-06) failed.',
    'They met in [Sept. 2019](2019-09).',
    'It was signed in [May of 1972](1972-05).',
  ],
  ignores: { 'In total, March 1000 bottles away.': 'a count of bottles' },
  patterns: ['<month> [(,|of)] <year>', '<month> <short-year> era:(bc|b.c.|b.c)'],
  read: (parts, place) => {
    const early = parts.maybe('short-year')
    if (early !== null) return { is: 'fixed', unit: monthUnit(1 - early, parts.number('month')) }
    if (isCounted(place)) return null
    return { is: 'fixed', unit: monthUnit(parts.number('year'), parts.number('month')) }
  },
}

/** "March 1000 bottles": a round number before a plural. */
function isCounted({ tokens, last }: Place): boolean {
  return /000$/.test(tokens[last - 1]?.text ?? '') && /[^s]s$/.test(tokens[last]?.lower ?? '')
}

const STEPS: Readonly<Record<string, Step>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  next: 1,
  coming: 1,
  following: 1,
}

export const LAST_MONTH_NAME: DateRule = {
  name: 'dates/last-month-name',
  about: 'A month told apart by "last", "this", "next", "the following" or the like.',
  finds: [
    'They met [last November](2023-11).',
    'They will meet [next March](2025-03).',
    'In [May 1998](1998-05) the truce failed; it was renewed in [the following July](1998-07).',
  ],
  ignores: { 'The last may have left.': 'the verb, not the month' },
  patterns: ['[the] how:(last|past|previous|this|next|coming|following) <month>'],
  read: (parts) => {
    const how = parts.word('how')
    return yearlyMonth(
      parts.number('month'),
      STEPS[how] ?? 0,
      how === 'following' || how === 'previous' ? 'story' : 'speech',
    )
  },
}

/** Words after which a month is a month, even "May" and "March". */
const BEFORE = new Set(
  'in of since until till by before after during from to through between and or last this next early late mid - – — ( every for around about'.split(
    ' ',
  ),
)
const CONFUSABLE = new Set(['may', 'march', 'april', 'june', 'august'])

/** Is "May" here the month, and no name, verb or march? */
function isMonthName({ tokens, first, last, before }: Place): boolean {
  const token = tokens[first]
  const previous = tokens[first - 1]
  const next = tokens[last]
  if (!token || !CONFUSABLE.has(token.lower)) return true
  if (token.shape === 'upper' && previous?.shape !== 'lower') return false
  const nextIsName = next?.shape === 'capital' && next.spaced
  if (BEFORE.has(before)) return !(nextIsName && token.lower !== 'may' && before === 'of')
  if (token.lower === 'may' || token.lower === 'march') {
    // "Theresa May", "March on the capital", "May they rest": a month needs a sign.
    if (previous === undefined || previous.shape === 'capital') return false
    if (before === 'the' || before === "'s" || before === 'a') return token.lower === 'may' || next?.lower !== 'on'
    return false
  }
  return !nextIsName && (previous?.shape !== 'capital' || before === 'the')
}

export const MONTH: DateRule = {
  name: 'dates/month',
  about: 'The name of a month alone.',
  finds: [
    'The treaty was signed in [October](2023-10).',
    'Elections will be held in [May](2025-05).',
    'The [June](2024-06) summit ended early.',
  ],
  ignores: {
    'Envoys may visit the capital.': 'the modal verb',
    'Helena May declined to comment.': 'a surname',
    'March on, they shouted.': 'the verb',
    'June Okafor chaired the talks.': 'a given name',
  },
  patterns: ['<full-month>', '<month> .'],
  read: (parts, place): Meaning | null => {
    const month = parts.maybe('full-month')
    if (month !== null) return isMonthName(place) ? yearlyMonth(month) : null
    return null
  },
}
