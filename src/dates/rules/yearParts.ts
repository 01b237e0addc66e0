import { halfUnit, quarterUnit, seasonUnit } from '../calendar.js'
import type { DateRule } from '../dateRule.js'
import type { Meaning, Step } from '../meaning.js'
import { inThatYear, inYear, yearlySeason } from '../meanings.js'
import { SEASON_LIST } from '../tokenClasses.js'
import { fullYear } from './fullDates.js'

const STEPS: Readonly<Record<string, Step>> = { this: 0, that: 0, same: 0, next: 1, coming: 1, following: 1 }
const STORY = new Set(['that', 'same', 'previous', 'following'])
const SEASON_BEFORE = new Set(
  'in during by since until till through throughout over early late mid middle - of before after and or from to between this for spent passed'.split(
    ' ',
  ),
)

/** What "summer" before it dates: "the main summer offensive". */
const OF_A_SEASON = /^(?:offensives?|campaigns?|session|recess|harvest|summit|elections?|vote|truce)$/

export const SEASON: DateRule = {
  name: 'dates/season',
  about: 'A season, with or without its year.',
  finds: [
    'They met in [the spring of 1998](1998-SP) and [the winter of 1998-99](1999-WI).',
    'The pact was signed in [summer 2007](2007-SU).',
    'Fighting eased [last winter](2024-WI).',
    'Elections will come [this autumn](2024-FA).',
    'The truce held through [the winter](2024-WI).',
    'Its main [summer](2024-SU) offensive failed.',
    'It held in [winter 1998-1999](1999-WI); it was won in [1990](1990) and lost in [the autumn of that year](1990-FA).',
  ],
  ignores: {
    'Prices fall in every spring of the clock.': 'a verb and a device',
    'The fall of the city came, and prices continued to fall.': 'a defeat and a verb',
    'She ran a summer camp.': 'a kind of camp',
  },
  patterns: [
    '[the] <season> [(of|,)] <year>',
    '[the] <season> [of] <year> (-|–|/) <to:year>',
    '[the] <season> [of] <year> (-|–|/) <to:two-digits>',
    '[the] <season> of that:(that) [same] year',
    '<year> <season>',
    '[the] <season> [of] <short-year> era:(bc|b.c.|b.c|bce)',
    '[the] how:(last|past|previous|this|next|coming|following|that) [same] <season>',
    '[the] <season> of year:(last|this|next) year',
    '[the] <season>',
  ],
  read: (parts, { tokens, last, before, after }): Meaning | null => {
    const season = SEASON_LIST[parts.number('season')] ?? 'SP'
    const ancient = parts.maybe('short-year')
    if (ancient !== null) return { is: 'fixed', unit: seasonUnit(1 - ancient, season) }
    const year = parts.maybe('year')
    // A winter of two years has the second.
    const turns = parts.maybe('to') !== null && season === 'WI'
    if (year !== null) return inYear(yearlySeason(season), turns ? year + 1 : year)
    if (parts.word('that')) return inThatYear(yearlySeason(season))
    const relative = parts.word('year')
    if (relative) {
      const steps = relative === 'last' ? -1 : relative === 'this' ? 0 : 1
      return { ...yearlySeason(season), year: { is: 'shifted', granule: 'year', steps, base: 'context' } }
    }
    const how = parts.word('how')
    if (how) return yearlySeason(season, STEPS[how] ?? -1, STORY.has(how) ? 'story' : 'speech')
    // A bare "fall" or "spring" is a season after "in the", hardly elsewhere; "Prague Spring" is a name.
    const word = tokens[parts.span('season').first]
    if (after === 'of' || word?.shape === 'upper' || (before === 'to' && season !== 'SU' && season !== 'WI'))
      return null
    if (word?.shape === 'capital' && tokens[last]?.shape === 'capital') return null
    return SEASON_BEFORE.has(before) || OF_A_SEASON.test(after) ? yearlySeason(season) : null
  },
}

export const QUARTER: DateRule = {
  name: 'dates/quarter',
  about: 'A quarter or half of a year.',
  finds: [
    'Exports fell in [the third quarter of 1998](1998-Q3).',
    'Trade grew in [the first half of 2023](2023-H1).',
    'Sales rose in [the second quarter](2024-Q2).',
    'Growth slowed in [Q1 2024](2024-Q1).',
    'It ended in [the latter half of 2008](2008-H2).',
    'Its [second-quarter](2024-Q2) profit fell, as in [early third quarter](2023-Q3).',
    'It lost money in [the fiscal third quarter of 2023](FY2023-Q3) and its [fiscal first quarter](XXXX-Q1).',
  ],
  ignores: {
    'He led by the first quarter of the match.': 'part of a game',
    'The second half of the book is dull.': 'part of a book',
  },
  patterns: [
    '[the] <ordinal> [-] what:(quarter|half) [(of|in|,)] <year>',
    '[the] fiscal:(fiscal) <ordinal> [-] what:(quarter) [(of|in|,) [fiscal] <year>]',
    '[the] <ordinal> fiscal:(fiscal) what:(quarter) [(of|in|,) [fiscal] <year>]',
    '[the] short:(q1|q2|q3|q4|h1|h2) [[(of|,)] <year>]',
    '[the] <ordinal> [-] what:(quarter|half) [of year:(last|this|next) year]',
    '[the] how:(latter|last) what:(quarter|half) of <year>',
  ],
  read: (parts, { tokens, first, after, before }): Meaning | null => {
    const short = parts.word('short')
    const isHalf = parts.word('what') === 'half' || short.startsWith('h')
    const latest = isHalf ? 2 : 4
    const nth = short ? Number(short.slice(1)) : parts.word('how') ? latest : parts.number('ordinal')
    if (nth > latest) return null
    // A fiscal year's quarters are not the calendar's.
    if (parts.word('fiscal')) {
      const of = parts.maybe('year')
      return { is: 'literal', type: 'date', value: `${of === null ? 'XXXX' : `FY${of}`}-Q${nth}` }
    }
    const make = (year: number) => (isHalf ? halfUnit(year, nth) : quarterUnit(year, nth))
    const year = parts.maybe('year')
    if (year !== null) return { is: 'fixed', unit: make(year) }
    const open = {
      is: 'yearly',
      make,
      open: `XXXX-${isHalf ? 'H' : 'Q'}${nth}`,
      step: 'tense',
      base: 'speech',
    } as const
    const relative = parts.word('year')
    if (relative) {
      const steps = relative === 'last' ? -1 : relative === 'this' ? 0 : 1
      return { ...open, year: { is: 'shifted', granule: 'year', steps, base: 'speech' } }
    }
    const joined = tokens[first + 1]?.text === '-'
    if (short || (!isHalf && joined && before !== 'the')) return open
    return after !== 'of' && !isHalf && /^(?:in|for|of|during|since|early|mid|late)$/.test(before) ? open : null
  },
}

/** "FY2024", "FY24" are single words to the tokenizer. */
const SHORT_FISCAL = Array.from({ length: 60 }, (_, step) => [
  `fy${1990 + step}`,
  `fy${String(1990 + step).slice(2)}`,
]).flat()

export const FISCAL_YEAR: DateRule = {
  name: 'dates/fiscal-year',
  about: 'A fiscal year, whose days differ by country: the value is FY and the year, with no days.',
  finds: [
    'The budget of [fiscal year 2025](FY2025) passed.',
    'Aid grew in [fiscal 1999](FY1999), [FY24](FY2024) and [fiscal year 2022-23](FY2022/FY2023).',
    'The budgets of [FY2023-24](FY2023/FY2024) and [FY 2022](FY2022) passed.',
  ],
  ignores: { 'Fiscal policy 2025 is a paper.': 'no year of accounts' },
  patterns: [
    '[the] (fiscal|financial) [year] <year>',
    '[the] <year> (fiscal|financial) year',
    '[the] (fiscal|financial) year <year> (-|–|/) <to:year>',
    '[the] (fiscal|financial) year <year> (-|–|/) <to:two-digits>',
    `short:(${SHORT_FISCAL.join('|')})`,
    `short:(${SHORT_FISCAL.join('|')}) (-|–|/) <to:two-digits>`,
    'fy <year> [(-|–|/) <to:two-digits>]',
  ],
  read: (parts) => {
    const digits = parts.word('short').slice(2)
    const year = digits ? (digits.length === 2 ? fullYear(Number(digits)) : Number(digits)) : parts.number('year')
    const to = parts.maybe('to')
    const last = to === null ? '' : `/FY${to < 100 ? year - (year % 100) + to : to}`
    return { is: 'literal', type: 'date', value: `FY${year}${last}` }
  },
}
