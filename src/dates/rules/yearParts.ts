import { halfUnit, quarterUnit, seasonUnit } from '../calendar.js'
import type { DateRule } from '../dateRule.js'
import type { Meaning, Step } from '../meaning.js'
import { inYear, yearlySeason } from '../meanings.js'
import { SEASON_LIST } from '../tokenClasses.js'

const STEPS: Readonly<Record<string, Step>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  next: 1,
  coming: 1,
  following: 1,
  that: 0,
}

const SEASON_BEFORE = new Set(
  'in during by since until till through throughout early late mid - of before after and or from this for'.split(' '),
)

export const SEASON: DateRule = {
  name: 'dates/season',
  about: 'A season, with or without its year.',
  finds: [
    'They met in [the spring of 1998](1998-SP).',
    'The pact was signed in [summer 2007](2007-SU).',
    'Fighting eased [last winter](2023-WI).',
    'Elections will come [this autumn](2024-FA).',
  ],
  ignores: {
    'Prices fall in every spring of the clock.': 'a verb and a device',
    'The fall of the city came.': 'a defeat',
  },
  patterns: [
    '[the] <season> [(of|,)] <year>',
    '<year> <season>',
    '[the] <season> [of] <short-year> era:(bc|b.c.)',
    '[the] how:(last|past|previous|this|next|coming|following|that) <season>',
    '[the] <season>',
  ],
  read: (parts, { tokens, first, before, after }) => {
    const season = SEASON_LIST[parts.number('season')] ?? 'SP'
    const year = parts.maybe('year')
    const early = parts.maybe('short-year')
    if (early !== null) return { is: 'fixed', unit: seasonUnit(1 - early, season) }
    if (year !== null) return inYear(yearlySeason(season), year)
    const how = parts.word('how')
    if (how)
      return yearlySeason(
        season,
        STEPS[how] ?? 0,
        how === 'following' || how === 'previous' || how === 'that' ? 'story' : 'speech',
      )
    if (after === 'of') return null
    // A bare "fall" or "spring" is a season after "in the", hardly elsewhere.
    const capital = tokens[first]?.shape === 'capital'
    if (!SEASON_BEFORE.has(before) && !(capital && season !== 'FA' && season !== 'SP')) return null
    return yearlySeason(season)
  },
}

export const QUARTER: DateRule = {
  name: 'dates/quarter',
  about: 'A quarter or half of a year.',
  finds: [
    'Exports fell in [the third quarter of 1998](1998-Q3).',
    'Trade grew in [the first half of 2023](2023-H1).',
    'Sales rose in [the second quarter](2024-Q2).',
  ],
  ignores: {
    'He led in the first quarter of the match.': 'part of a game',
    'The second half of the book is dull.': 'part of a book',
  },
  patterns: [
    '[the] <ordinal> [-] what:(quarter|half) [(of|in|,)] <year>',
    '[the] what:(q1|q2|q3|q4|h1|h2) [(of|,)] [<year>]',
    '[the] <ordinal> what:(quarter|half)',
    '[the] how:(latter|last) what:(quarter|half) of <year>',
  ],
  read: (parts, { after, before }): Meaning | null => {
    const what = parts.word('what')
    const short = /^[qh](\d)$/.exec(what)
    const how = parts.word('how')
    const isHalf = what === 'half' || what.startsWith('h')
    const nth = short ? Number(short[1]) : how ? (isHalf ? 2 : 4) : parts.number('ordinal')
    if (nth > (isHalf ? 2 : 4)) return null
    const make = (year: number) => (isHalf ? halfUnit(year, nth) : quarterUnit(year, nth))
    const year = parts.maybe('year')
    if (year !== null) return { is: 'fixed', unit: make(year) }
    if (!short && (after === 'of' || isHalf || !/^(?:in|for|of|during|since|by|this)$/.test(before))) return null
    return { is: 'yearly', make, open: `XXXX-${isHalf ? 'H' : 'Q'}${nth}`, step: 'tense', base: 'speech' }
  },
}

export const FISCAL_YEAR: DateRule = {
  name: 'dates/fiscal-year',
  about: 'A fiscal year, whose days differ by country: the value is FY and the year, with no days.',
  finds: ['The budget of [fiscal year 2025](FY2025) passed.', 'Aid grew in [fiscal 1999](FY1999).'],
  ignores: { 'Fiscal policy 2025 is a paper.': 'no year of accounts' },
  patterns: ['[the] (fiscal|financial) [year] <year>', '[the] <year> (fiscal|financial) year'],
  read: (parts) => ({ is: 'verbatim', value: `FY${parts.number('year')}` }),
}
