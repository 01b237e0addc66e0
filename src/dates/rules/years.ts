import { yearUnit } from '../calendar.js'
import type { DateRule, Place } from '../dateRule.js'
import { fixedYear } from '../meanings.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words after which a number of four digits is a year, hardly ever a count. */
const YEAR_BEFORE = set('in since until till by during year circa mid late early through throughout')
/** Words after which it is a count, a price or a number of something. */
const COUNT_BEFORE = set(
  `some nearly almost over than least most only roughly approximately up no no. number numbers # $ £ € ¥ resolution flight room route case document
  article section page pages channel highway regulation law act decree order model boeing airbus unit apartment chapter paragraph file us$ dlrs
  novel film movie album song counted numbered totaled totalled
  another additional exactly each agenda vision horizon`,
)
/** Things that are counted or measured by such numbers. */
const COUNTED = set(
  `people men women children troops percent per % pc km kilometers kilometres miles meters metres feet square cubic dollars euros pounds tons tonnes kg
  civilians hours hrs gmt rupees yen yuan soldiers million billion degrees mw megawatts mph votes seats jobs homes refugees prisoners words points
  barrels acres hectares
  kilograms grams liters litres gallons calories volts watts inches yards`,
)
/** Months after which a number is the year of another calendar: "14 Muharram 1445". */
const OTHER_CALENDARS = set(
  `muharram safar rajab shaban sha'ban ramadan shawwal hijjah qadah tishrei tishri cheshvan kislev tevet shevat adar nisan iyar sivan tammuz elul
  farvardin ordibehesht khordad mordad shahrivar mehr aban azar bahman esfand brumaire thermidor fructidor`,
)
/** "a 1945-page report": the number measures. */
const MEASURES = set('page seat member mile metre meter foot kilometer kilometre room word strong man bed ton tonne')
/** "1600 Lime Avenue": a house. */
const STREETS = set('avenue street road boulevard lane drive square way highway')
/** "a 1987 Renault": the model of a car. */
const CARS = set(
  `chevrolet ford toyota honda nissan bmw mercedes volkswagen vw hyundai kia mazda jeep dodge chrysler buick cadillac pontiac oldsmobile audi volvo
  fiat renault peugeot citroen citroën subaru mitsubishi suzuki lexus porsche ferrari lada skoda škoda jaguar tesla`,
)
const FUNCTION_WORDS = set('was is has as this does plus versus thus its his yes across unless towards besides')

function isPlural({ tokens, last, after }: Place): boolean {
  return tokens[last]?.shape === 'lower' && /[^su]s$/.test(after) && !FUNCTION_WORDS.has(after)
}

/** Is the four-digit number a year here, and no count, price, size or file number? */
function isYear(place: Place): boolean {
  const { tokens, first, last, before, after } = place
  const token = tokens[first]
  const next = tokens[last]
  // "since at least 1998" against "at least 1998 men".
  const hedged =
    (before === 'least' || before === 'about') &&
    YEAR_BEFORE.has(tokens[first - (before === 'least' ? 3 : 2)]?.lower ?? '')
  // "no later than 2027"
  const compared = before === 'than' && /^(?:later|earlier|sooner)$/.test(tokens[first - 2]?.lower ?? '')
  if (!token || (COUNT_BEFORE.has(before) && !hedged && !compared && !isOverYear(place))) return false
  if (OTHER_CALENDARS.has(before)) return false
  // "+49 30 2024 1999": a number among numbers.
  if (tokens[first - 1]?.shape === 'number') return false
  // "1900 soldiers and 2020 police": the number beside is a count.
  if (before === 'and' && tokens[first - 3]?.shape === 'number' && tokens[first - 2]?.shape === 'lower') return false
  if (isGlued(tokens[first - 1], token.spaced) || isGluedBehind(tokens, last)) return false
  if (after === '-' && MEASURES.has(tokens[last + 1]?.lower ?? '')) return false
  if (next?.shape === 'capital' && STREETS.has(tokens[last + 1]?.lower ?? '')) return false
  if (next?.shape === 'capital' && CARS.has(after)) return false
  // "the 2030 Agenda", "Vision 2030" are names, not dates.
  if (COUNTED.has(after) || after === 'agenda' || after === 'vision') return false
  const value = Number(token.text)
  if (value % 1000 === 0 && value !== 2000 && !YEAR_BEFORE.has(before)) return false
  if (YEAR_BEFORE.has(before)) return true
  if (value < 1300 || value > 2100) return false
  const plural = isPlural(place)
  if (before === 'about' || before === 'around') return !plural && next?.shape !== 'capital'
  if (/^(?:the|a|'s|its|their|his|her|our|,|\(|-)$/.test(before)) return true
  // "killed 1500 soldiers", "of 1900 officers": round numbers before a plural are counts.
  return !(plural && value % 10 === 0)
}

/** "prices rose 7 percent over 2022": a year near ours, with nothing counted after it. */
function isOverYear({ tokens, first, before, after }: Place): boolean {
  return (
    before === 'over' &&
    /^(?:19[5-9]|20[0-4])\d$/.test(tokens[first]?.text ?? '') &&
    /^(?:[.,;:)]|and|but|)$/.test(after)
  )
}

type Near = { readonly text: string; readonly spaced: boolean } | undefined

/** Does a sign before the number make it part of something else: "case 12/1987", "$1987"? */
function isGlued(previous: Near, spaced: boolean): boolean {
  return previous !== undefined && !spaced && /^[/$£€#%:_+=&@*.]$/.test(previous.text)
}

/** "1987/A", "1987_2", "2024:15"; a range ("1914-1918", "1914/15") or a colon before a blank is no such thing. */
function isGluedBehind(tokens: Place['tokens'], last: number): boolean {
  const sign = tokens[last]
  const next = tokens[last + 1]
  if (!sign || sign.spaced || !next || next.spaced) return false
  if (/^[$£€#%_+=&@*:]$/.test(sign.text)) return true
  return sign.text === '/' && !/^\d{2,4}$/.test(next.text)
}

export const YEAR: DateRule = {
  name: 'dates/year',
  about: 'A year of four digits.',
  finds: [
    'The pact has held since [1994](1994), and the truce since at least [1998](1998).',
    'The [1998](1998) elections were disputed.',
    'A war ([1914](1914)) followed.',
    'It began in [1970](1970) American terms.',
    'Prices rose 7 percent over [2022](2022), and wages too.',
    'It will end no later than [2027](2027).',
    '[2003](2003): the invasion.',
  ],
  ignores: {
    'About 2000 people marched.': 'a count',
    'They counted 1998 delegates in the novel 1984.': 'a count and a title',
    'A 1945-page report went to 1600 Lime Avenue.': 'pages and a house',
    'They killed 1500 soldiers.': 'a count',
    'Some 1900 soldiers and 2020 police guard it.': 'counts',
    'The 2030 Agenda and Vision 2040 were praised.': 'names of programs',
    'He cited case 1987/A and room 2010.': 'file and room numbers',
    'It cost $1995 or 1800 dollars.': 'a price',
    'He drove a 1987 Renault.': 'the model of a car',
    'He died on 14 Muharram 1445, and killed over 2022 men.': 'the year of another calendar, and a count',
    'Call +49 30 2024 1999 for help.': 'a telephone number',
    'They walked 1800 kilometers for 3000 votes.': 'a distance and a count',
  },
  patterns: ['<year>', '[the] (year|years) <year>'],
  read: (parts, place) => {
    const year = parts.number('year')
    // "the year 2022-23" is for the rule of ranges.
    if (place.last - place.first > 1)
      return /^[-–/]$/.test(place.after) || place.before === 'new' ? null : fixedYear(year)
    return isYear(place) ? fixedYear(year) : null
  },
}

export const SHORT_YEAR: DateRule = {
  name: 'dates/short-year',
  about: 'A year of two digits after an apostrophe.',
  finds: ["The hope of ['89](1989) was gone by [’91](1991)."],
  ignores: { "He said '45 were killed'.": 'a count in quotation marks' },
  patterns: ["' <two-digits>", '’ <two-digits>', '‘ <two-digits>'],
  read: (parts, { tokens, first, before, after }) => {
    if (
      tokens[first + 1]?.spaced ||
      tokens[first]?.spaced === false ||
      !/^(?:in|of|since|until|by|from|back|early|late)$/.test(before)
    )
      return null
    if (before !== 'in' && !/^(?:[.,;:)]|and|or|to|the|when|that|was|were|-|)$/.test(after)) return null
    const digits = parts.number('two-digits')
    return fixedYear(digits < 30 ? 2000 + digits : 1900 + digits)
  },
}

export const ERA_YEAR: DateRule = {
  name: 'dates/era-year',
  about: 'A year with its era: "480 BC", "AD 70", "1200 CE".',
  finds: [
    'The league broke up in [404 BC](BC0404).',
    'The temple fell in [AD 70](0070).',
    'A truce came [ca. 461 BC](BC0461).',
  ],
  ignores: { 'He spent 40 on an ad.': 'an advertisement' },
  patterns: [
    '[(ca.|c.|circa)] <short-year> era:(bc|b.c.|b.c|bce|ad|a.d.|ce|c.e.)',
    'era:(ad|a.d.) <short-year>',
    'ca . <short-year> era:(bc|bce)',
  ],
  read: (parts, { tokens, first, last }) => {
    const era = tokens.slice(first, last).find((token) => token.lower === parts.word('era'))
    if (era?.shape !== 'upper') return null
    const year = parts.number('short-year')
    return { is: 'fixed', unit: yearUnit(parts.word('era').startsWith('b') ? 1 - year : year) }
  },
}
