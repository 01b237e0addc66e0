import { monthUnit } from '../calendar.js'
import type { DateRule, Place } from '../dateRule.js'
import type { Step } from '../meaning.js'
import { inThatYear, yearlyDay, yearlyMonth } from '../meanings.js'
import { WORDS } from '../words.js'
import { fullYear } from './fullDates.js'

export const MONTH_YEAR: DateRule = {
  name: 'dates/month-year',
  about: 'A month with its year.',
  finds: [
    'The accord of [June 1998](1998-06) failed.',
    'They met in [Sept. 2019](2019-09).',
    'It was signed in [May of 1972](1972-05).',
    'The fleet sailed in [April 480 BC](BC0480-04).',
    'He won in [1990](1990) and resigned in [July of that year](1990-07).',
  ],
  ignores: { 'They gave March 1000 bottles away.': 'a count of bottles' },
  patterns: [
    '<month> [(,|of)] <year>',
    "<month> ' <two-digits>",
    '<month> <short-year> era:(bc|b.c.|b.c|bce)',
    '<month> of that:(that|the) [same] year',
  ],
  read: (parts, place) => {
    const month = parts.number('month')
    if (parts.word('that')) return inThatYear(yearlyMonth(month))
    const ancient = parts.maybe('short-year')
    const short = parts.maybe('two-digits')
    if (short === null && ancient === null && isCount(place)) return null
    const year = ancient !== null ? 1 - ancient : short !== null ? fullYear(short) : parts.number('year')
    return { is: 'fixed', unit: monthUnit(year, month) }
  },
}

/** "March 1000 bottles": a round number before a plural. */
function isCount({ tokens, last, after }: Place): boolean {
  return /000$/.test(tokens[last - 1]?.text ?? '') && /[^s]s$/.test(after)
}

const STEPS: Readonly<Record<string, Step>> = { this: 0, that: 0, next: 1, coming: 1, following: 1 }
const OF_THE_STORY: ReadonlySet<string> = new Set(['following', 'previous', 'that'])
/** What a clause that begins with "that" comes after: "said that June, a nurse, was …". */
const SAYS =
  /^(?:sa(?:id|ys?)|tells?|told|announced|reported|reports?|added|claims?|claimed|believed?|thinks?|thought|knew|knows?|fact|news|so|him|her|them|me|us|reporters|shows?|showed|agreed|confirmed|denied|warned|feared|hoped?|noted|stated|wrote|insist(?:ed|s)|argue[ds]|learne?[dst]|promise[ds]|stress(?:ed|es)|vow(?:ed|s)|rule[ds]|found|finds|heard|admit(?:ted|s)|conclude[ds]|suggest(?:ed|s)|is|was|and|but)$/
/** Behind "that June", where "that" is no "said that June was …". */
const ENDS: ReadonlySet<string> = new Set(['', '.', ';', ')', '”', '"', 'when', 'after', 'before'])

export const LAST_MONTH_NAME: DateRule = {
  name: 'dates/last-month-name',
  about: 'A month told apart by "last", "this", "next", "the following" or the like.',
  finds: [
    'They met [last November](2023-11) and [this past March](2024-03).',
    'He was shot [last Oct. 23](2023-10-23).',
    'They will meet [next March](2025-03).',
    'In [May 1998](1998-05) the truce failed; it was renewed in [the following July](1998-07).',
    'The pact was signed in [October last year](2023-10).',
    'They will vote in [April next year](2025-04).',
    'It applied in [March 2022](2022-03) and was heard [that June](2022-06).',
    'The [1987](1987) pact, signed [that December](1987-12), held.',
  ],
  ignores: {
    'The last may have left.': 'the verb, not the month',
    'They said that May can stay, and that June, a nurse, must go.': 'people',
    'The court ruled that June, a nurse, must go, and he insisted that April, a cook, can stay.': 'people',
  },
  patterns: [
    '[the] how:(last|past|previous|this|next|coming|following) <month> [<day>]',
    'this how:(past|coming) <month> [<day>]',
    'how:(that) [same] <month>',
    '[(early|late|mid)] [-] <month> [,] year:(last|this|next) year',
  ],
  read: (parts, { before, after }) => {
    const month = parts.number('month')
    const year = parts.word('year')
    // "In March last year's winner left": whose winner it is.
    if (year && after === "'s") return null
    if (parts.word('how') === 'that' && !ENDS.has(after) && (after !== ',' || SAYS.test(before))) return null
    if (year) {
      const steps = year === 'last' ? -1 : year === 'this' ? 0 : 1
      return { ...yearlyMonth(month), year: { is: 'shifted', granule: 'year', steps, base: 'speech' } }
    }
    const how = parts.word('how')
    const base = OF_THE_STORY.has(how) ? 'story' : 'speech'
    const day = parts.maybe('day')
    const yearly = day === null ? yearlyMonth(month) : yearlyDay(month, day)
    return yearly && { ...yearly, step: STEPS[how] ?? -1, base }
  },
}

/** Words after which "May" and "March" are months. */
const BEFORE = new Set(
  'in of since until till by before after during from to through between and or last this next early late mid - – — ( every for around about'.split(
    ' ',
  ),
)
/** Months that are words or names of their own. */
const AMBIGUOUS = new Set(['may', 'march', 'april', 'june', 'august'])

/** Is "May" here the month, and no name, verb or march? */
function isMonthName({ tokens, first, last, before, after }: Place): boolean {
  const token = tokens[first]
  const previous = tokens[first - 1]
  const next = tokens[last]
  if (!token || /^(?:black|red)$/.test(before)) return false
  if (!AMBIGUOUS.has(token.lower)) return true
  // "the April-June quarter"
  if (/^[-–]$/.test(after) && WORDS.get(tokens[last + 1]?.lower ?? '')?.month && /^(?:the|a|'s|its|for)$/.test(before))
    return true
  // "March: The defence rests.", in a chronicle.
  if (after === ':' && (!previous || /[.!?]$/.test(previous.text))) return true
  if (token.shape === 'upper' && previous?.shape !== 'lower') return false
  const nextIsName = next?.shape === 'capital' && next.spaced
  if (
    token.lower === 'march' &&
    /^(?:on|past|against|towards?)$/.test(after) &&
    !/^(?:in|of|since|until|last|this|next|early|late)$/.test(before)
  )
    return false
  if (BEFORE.has(before)) return !(nextIsName && (before === 'of' || before === 'and' || before === 'by'))
  if (before === 'the' || before === "'s" || before === 'a')
    // "the June NATO summit"; "the March for Peace" and "the May Day" are none.
    return token.lower === 'may' || token.lower === 'march'
      ? next?.shape === 'lower' && after !== 'for'
      : next?.shape !== 'punctuation'
  if (token.lower === 'may' || token.lower === 'march') return false
  return !nextIsName && previous?.shape !== 'capital'
}

export const MONTH: DateRule = {
  name: 'dates/month',
  about: 'The name of a month alone.',
  finds: [
    'The treaty was signed in [October](2023-10).',
    'Elections will be held in [May](2025-05).',
    'The [June](2024-06) summit ended early, in the [April-June](2024-04/2024-06) quarter.',
    'The truce of [March](2024-03) held until the [June](2024-06) NATO summit.',
  ],
  ignores: {
    'Envoys may visit the capital.': 'the modal verb',
    'Helena May declined to comment.': 'a surname',
    'March on, they shouted.': 'the verb',
    'The March for Peace began.': 'a march',
    'The men of Black September fled.': 'a name',
    'June Okafor chaired the talks.': 'a given name',
  },
  patterns: ['<full-month>'],
  read: (parts, place) => (isMonthName(place) ? yearlyMonth(parts.number('full-month')) : null),
}
