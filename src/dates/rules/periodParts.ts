import type { PrefixRule } from '../dateRule.js'
import type { Meaning } from '../meaning.js'
import { partNamed } from './relative.js'

const isPeriod = ({ is }: Meaning) => is === 'fixed' || is === 'yearly' || is === 'shifted' || is === 'weekday'
const EDGES = new Set(['beginning', 'start', 'end', 'middle', 'close', 'outset', 'height', 'rest', 'remainder'])
const AROUND = new Set(['about', 'around', 'circa'])

export const PERIOD_PART: PrefixRule = {
  name: 'dates/period-part',
  about: 'A part of a period: "early 2024", "mid-July", "the end of the 1990s", "later this month".',
  finds: [
    'They met in [early 2024](2024), in [mid-June](2024-06) and at [the end of the 1990s](199).',
    'They will meet [later this month](2024-07) or [early next year](2025).',
    'Prices rose in [the second half of April](2024-04).',
    'It fell [early in 1914](1914), and again in [end-June](2024-06).',
    'It held in [the mid-to-late 1990s](199) and from [early to mid-2012](2012).',
  ],
  ignores: {
    'He rose early. 1914 came.': 'two sentences',
    'It was late on that evening in Rome.': 'no period of days',
  },
  prefix: ({ meaning }, word) => {
    if (!isPeriod(meaning)) return null
    const article = (back: number) => (word(back + 1) === 'the' ? back + 1 : back)
    const part = (back: number, name: string) => ({
      back,
      meaning: { is: 'part', which: partNamed(name), of: meaning } as const,
    })
    const near = /^(?:early|late|mid|earlier|later)$/.test(word(1))
      ? 1
      : word(1) === '-' && (PARTS.test(word(2)) || word(2) === 'end')
        ? 2
        : 0
    if (near > 0) {
      const wide = partBefore(near, word)
      // "the mid-to-late 1990s" covers two parts of three: the days are those of the whole.
      return wide > near ? { back: article(wide), meaning } : part(article(near), word(near))
    }
    if ((word(1) === 'in' || word(1) === 'on') && /^(?:early|late|earlier|later)$/.test(word(2)))
      return part(2, word(2))
    if (word(1) === 'of' && EDGES.has(word(2))) return part(article(word(3) === 'very' ? 3 : 2), word(2))
    if (word(1) === 'of' && (word(2) === 'half' || word(2) === 'part')) {
      const which = /^(?:first|early|earlier)$/.test(word(3))
        ? 'early'
        : /^(?:second|latter|last|later|final)$/.test(word(3))
          ? 'late'
          : ''
      if (which && word(2) === 'part') return part(article(3), which)
      if (which)
        return {
          back: article(3),
          meaning: { is: 'part', which: which === 'early' ? 'first-half' : 'second-half', of: meaning },
        }
    }
    return null
  },
}

const PARTS = /^(?:early|late|mid)$/

/** How far "mid-to-" reaches before the "late" that is `near` words back; `near` where there is none. */
function partBefore(near: number, word: (back: number) => string): number {
  let back = near + 1
  if (word(back) === '-') back++
  if (word(back) !== 'to') return near
  back++
  if (word(back) === '-') back++
  return PARTS.test(word(back)) ? back : near
}

function isDay(meaning: Meaning): boolean {
  return meaning.is === 'fixed' ? meaning.unit.granule === 'day' : meaning.is === 'yearly' && /\d-\d/.test(meaning.open)
}

export const WEEK_OF: PrefixRule = {
  name: 'dates/week-of',
  about: 'The week that holds a date: "the week of March 6".',
  finds: ['The court will sit in [the week of July 15](2024-W29).'],
  ignores: { 'The week of talks ended, the first week of June too.': 'no days' },
  prefix: ({ meaning }, word) =>
    word(1) === 'of' && word(2) === 'week' && isDay(meaning)
      ? { back: word(3) === 'the' ? 3 : 2, meaning: { is: 'around', granule: 'week', of: meaning } }
      : null,
}

export const ABOUT_DATE: PrefixRule = {
  name: 'dates/about-date',
  about: 'A date that is given as rough: "about 1910", "around March 1981"; the value is the date.',
  finds: ['The bloc was founded [around 1910](1910).'],
  ignores: { 'They spoke about 1990 seats.': 'a count' },
  prefix: ({ meaning }, word) =>
    AROUND.has(word(1)) && (meaning.is === 'fixed' || meaning.is === 'yearly') && meaning.is === 'fixed'
      ? { back: 1, meaning }
      : null,
}

export const PREFIX_RULES = [PERIOD_PART, WEEK_OF, ABOUT_DATE] as const
