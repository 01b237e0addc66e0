import { centuryUnit, decadeUnit, yearUnit } from '../calendar.js'
import type { DateRule, Place } from '../dateRule.js'
import { fixedYear } from '../meanings.js'

const set = (words: string) => new Set(words.trim().split(/\s+/))

const YEAR_BEFORE = set('in since until till by before after during from through of year between circa mid late early')
const COUNT_BEFORE = set(
  `about some nearly almost over than least most only roughly approximately around up no no. number # $ £ € ¥ resolution flight room route case document
  article section page pages channel highway regulation law act decree order model boeing airbus unit apartment chapter paragraph file`,
)
/** Nouns that are counted or measured, singular or irregular. */
const COUNTED = set(
  `people men women children troops percent per % pc km kilometers kilometres miles meters metres feet square cubic dollars euros pounds tons tonnes kg
  local russian american british chinese french foreign civilian hours hrs gmt rupees yen yuan soldiers million billion degrees mw megawatts mph
  votes seats jobs homes refugees prisoners words points barrels acres hectares`,
)

/** Is the four-digit number a year here, and no count, price, size or file number? */
function isYear({ tokens, first, last, before, after }: Place): boolean {
  const token = tokens[first]
  if (!token) return false
  const previous = tokens[first - 1]
  const next = tokens[last]
  if (COUNT_BEFORE.has(before) && !(before === 'around' || before === 'about' || before === 'of')) return false
  if (joins(previous, token.spaced) || (next && !next.spaced && joins(next, false) && !isRangeDash(tokens, last)))
    return false
  if (COUNTED.has(after)) return false
  const value = Number(token.text)
  const plural = next?.shape === 'lower' && /[^su]s$/.test(next.lower) && next.lower !== 'was'
  const strong = YEAR_BEFORE.has(before)
  if (before === 'about' || before === 'around') return !plural && value >= 1200 && next?.shape !== 'lower'
  if (strong) return !(plural && (before === 'of' || before === 'from' || value % 100 === 0) && value % 10 === 0)
  if (value < 1300 || value > 2100) return false
  return !(plural && !/^(?:the|a|'s|its|their|his|her|our|,|\()$/.test(before) && value % 5 === 0)
}

function joins(token: { readonly text: string; readonly spaced: boolean } | undefined, spaced: boolean): boolean {
  return token !== undefined && !spaced && /^[/$£€#%:_+=&@*]$/.test(token.text)
}

function isRangeDash(tokens: Place['tokens'], at: number): boolean {
  return /^[-–—/]$/.test(tokens[at]?.text ?? '') && /^\d{2,4}$/.test(tokens[at + 1]?.text ?? '')
}

export const YEAR: DateRule = {
  name: 'dates/year',
  about: 'A year of four digits.',
  finds: [
    'The pact has held since [1994](1994).',
    'The [1998](1998) elections were disputed.',
    'A war ([1914](1914)) followed.',
  ],
  ignores: {
    'About 2000 people marched.': 'a count',
    'They killed 1500 soldiers.': 'a count',
    'He cited case 1987/A and room 2010.': 'file and room numbers',
    'It cost $1995 or 1800 dollars.': 'a price',
  },
  patterns: ['<year>', '[the] year <year>'],
  read: (parts, place) => {
    const year = parts.number('year')
    return place.last - place.first > 1 || isYear(place) ? fixedYear(year) : null
  },
}

export const ANCIENT_YEAR: DateRule = {
  name: 'dates/era-year',
  about: 'A year with its era: "480 BC", "AD 70", "1200 CE".',
  finds: ['The league broke up in [404 BC](BC0404).', 'The temple fell in [AD 70](0070).'],
  ignores: { 'He spent 40 on an ad.': 'an advertisement' },
  patterns: ['<short-year> era:(bc|b.c.|b.c|bce|ad|a.d.|ce|c.e.)', 'era:(ad|a.d.) <short-year>'],
  read: (parts, { tokens, first, last }) => {
    const era = tokens.slice(first, last).find((token) => token.lower === parts.word('era'))
    if (era?.shape !== 'upper') return null
    const year = parts.number('short-year')
    return { is: 'fixed', unit: yearUnit(parts.word('era').startsWith('b') ? 1 - year : year) }
  },
}

export const DECADE: DateRule = {
  name: 'dates/decade',
  about: 'A decade: "the 1990s", "the 480s BC".',
  finds: ['The border was drawn in [the 1950s](195).', 'The league grew in [the 470s BC](BC047).'],
  ignores: { 'He is in his 90s.': 'an age' },
  patterns: [
    '[the] <decade> [era:(bc|b.c.|b.c|bce)]',
    '[the] <two-digit-decade>',
    "the ' <two-digit-decade>",
    'the ’ <two-digit-decade>',
  ],
  read: (parts, place) => {
    const decade = parts.maybe('decade')
    if (decade !== null) return { is: 'fixed', unit: decadeUnit(parts.word('era') ? 1 - decade : decade) }
    // "in the 80s" is a decade, "in his 80s" an age, "temperatures in the 80s" a measure.
    if (place.tokens[place.first]?.lower !== 'the' || place.before !== 'in') return null
    return { is: 'fixed', unit: decadeUnit(1900 + parts.number('two-digit-decade')) }
  },
}

const century = (nth: number) => ({ is: 'fixed', unit: centuryUnit(nth) }) as const

export const CENTURY: DateRule = {
  name: 'dates/century',
  about: 'A century by its number.',
  finds: [
    'The border dates from [the 19th century](18).',
    'It is a [twentieth-century](19) idea.',
    'The league was founded in [the 5th century BC](BC04).',
  ],
  ignores: { 'A century of war ended.': 'a length of time' },
  patterns: ['[the] <ordinal> [-] century [era:(bc|b.c.|b.c|bce)]'],
  read: (parts) => {
    const nth = parts.number('ordinal')
    if (nth > 30) return null
    return century(parts.word('era') ? 1 - nth : nth)
  },
}
