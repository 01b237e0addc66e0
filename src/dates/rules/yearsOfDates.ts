import type { JoinRule } from '../dateRule.js'
import type { Meaning } from '../meaning.js'

/** Does it point at a year: "last year", "that year", "two years ago", "a decade later"? */
function pointsAtYear(meaning: Meaning): boolean {
  if (meaning.is === 'shifted') return meaning.granule === 'year'
  const counted = meaning.is === 'offset' && (meaning.unit === 'year' || meaning.unit === 'decade')
  return counted && Number.isInteger(meaning.count) && meaning.from === undefined
}

/** Behind "in March, last year": the words of the date have ended; "in March, last year he lost" goes on with another clause. */
const ENDS = /^(?:[.,;:)”"]|)$/

/** What comes once a year ("3 May", "early June", "3-5 May", "Christmas"), in that year; null where it is none or has its year. */
export function inYearOf(meaning: Meaning, year: Meaning): Meaning | null {
  switch (meaning.is) {
    case 'yearly':
      return meaning.step === 'tense' && !meaning.year ? { ...meaning, year } : null
    case 'part': {
      const of = inYearOf(meaning.of, year)
      return of && { ...meaning, of }
    }
    case 'range': {
      // The end follows the start: "from 30 December to 2 January last year".
      const from = inYearOf(meaning.from, year)
      return from && { ...meaning, from }
    }
    case 'time': {
      const date = meaning.date && inYearOf(meaning.date, year)
      return date && { ...meaning, date }
    }
    default:
      return null
  }
}

export const YEAR_OF_DATE: JoinRule = {
  name: 'dates/year-of-date',
  about:
    'A day, month, season or holiday with the year that words point at: "3 May last year", "in October that year".',
  finds: [
    'They met on [3 May last year](2023-05-03) and will meet on [1 January next year](2025-01-01).',
    'He fell in [1998](1998) and rose on [13 November that year](1998-11-13).',
    'They met in [February of last year](2023-02) and on [May 30 two years ago](2022-05-30).',
    'They met on [3-5 May last year](2023-05-03/2023-05-05), and at [Easter this year](2024-03-31).',
  ],
  ignores: {
    "In March last year's winner resigned.": 'whose winner it is',
    'They met in May. Last year they did not.': 'two sentences',
    'They met in May, and last year too.': 'two times',
    'He won on 3 May, last year he lost.': 'two clauses',
  },
  join: ({ meaning: left }, { meaning: right }, gap, _before, after) =>
    /^(?:of|,|)$/.test(gap) && !(gap === ',' && !ENDS.test(after)) && after !== "'s" && pointsAtYear(right)
      ? inYearOf(left, right)
      : null,
}

/** The year that an expression gives to a date behind it ("in 1987, in May", "two years ago, on 3 May"); null where it names none. */
export function yearGiven(meaning: Meaning): Meaning | null {
  if (meaning.is === 'fixed') return meaning.unit.granule === 'year' ? meaning : null
  if (!pointsAtYear(meaning)) return null
  // Of "the following year, in June" that year is the one told of once its own words are read: it is not to be counted again.
  const isOfStory = (meaning.is === 'shifted' || meaning.is === 'offset') && meaning.base === 'story'
  return isOfStory ? { is: 'shifted', granule: 'year', steps: 0, base: 'story' } : meaning
}
