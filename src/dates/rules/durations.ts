import type { Token } from '../../text/token.js'
import type { DateRule, Place } from '../dateRule.js'
import { durationValue } from '../durationValue.js'
import type { Meaning } from '../meaning.js'
import { duration } from '../meanings.js'
import { UNIT_LIST } from '../tokenClasses.js'
import { type Unit, WORDS } from '../words.js'

const ABOUT =
  '[(about|around|nearly|almost|roughly|just|only|some|over|another|under|exactly|barely|approximately)] [(more|less|fewer|longer) than] [at (least|most)] [up to] [close to]'
const SIZE = '[(more|full|long|straight|consecutive|short|whole|additional)]'

/** The unit of a value of the class `unit` or `units`. */
export const unitOf = (index: number | null): Unit | null => (index === null ? null : (UNIT_LIST[index] ?? null))

/** So many units as a length; null where the unit has none. */
export function lasting(count: number | null, unit: Unit | null): Meaning | null {
  return unit && duration(durationValue(count, unit))
}

/** Units of whole days, which "in …" can count ahead. */
const COUNTED_AHEAD: ReadonlySet<Unit> = new Set(['day', 'week', 'fortnight', 'month', 'year', 'decade'])

/** After a bare "in" the length may lead to a date. */
function lastingOrAhead(
  count: number,
  unit: Unit | null,
  { before, after, tokens, first, last }: Place,
): Meaning | null {
  const meaning = lasting(count, unit)
  // "in ten years' time" is always ahead.
  const time = tokens[last + (after === "'s" || after === "'" ? 1 : 0)]?.lower
  if (before === 'in' && time === 'time' && after !== 'time' && unit && COUNTED_AHEAD.has(unit))
    return { is: 'offset', unit, count, sign: 1, base: 'speech' }
  const bare =
    before === 'in' &&
    (tokens[first]?.shape === 'number' ||
      /^(?:a|an|one)$/.test(tokens[first]?.lower ?? '') ||
      WORDS.has(tokens[first]?.lower ?? ''))
  return bare && unit && COUNTED_AHEAD.has(unit) && meaning?.is === 'literal'
    ? { is: 'ahead', unit, count, value: meaning.value }
    : meaning
}

export const DURATION: DateRule = {
  name: 'dates/duration',
  about: 'How long something takes: a number of units, exact or about.',
  finds: [
    'The truce held for [two years](P2Y).',
    'Talks went on for [more than three hours](PT3H).',
    'After a [10-day](P10D) trip he rested.',
    'The siege lasted [five and a half months](P5.5M).',
    'It took [two more weeks](P2W) and [5 1/2 hours](PT5H30M).',
    'He is [40 years old](P40Y), and did not sleep for [two nights](P2D).',
    'A [two-and-a-half-hour](PT2H30M) call followed.',
    'They will meet in [three days](2024-07-08), but built it in [three days](P3D).',
    'Ask him in [ten years](2034)’ time.',
  ],
  ignores: {
    'The second was no better than the first.': 'an ordinal',
    'He won two quarters of the vote and four seconds.': 'no lengths of time',
    'A 6-year-old boy fled.': 'an age that describes a person',
    'He left ten nights ago, and works ten nights a year.': 'a night, and a rate',
    'He was on 60 Minutes.': 'the name of a broadcast',
    'One day he will return, and it would one day end.': 'some day',
    'The news of 6 March 2025, 1800 hours, was read.': 'a time of the day',
  },
  patterns: [
    `${ABOUT} <number> ${SIZE} <units> [old]`,
    '<number> - <unit> [- long]',
    '<number> - and - a - half:(half) - <unit> [- long]',
    '<number> - <units> [- long]',
    '<number> <unit> [long]',
    '<nights:number> (nights)',
  ],
  read: (parts, place) => {
    const { tokens, last, after } = place
    const nights = parts.maybe('nights')
    // "ten nights ago", "ten nights a year"
    if (nights !== null)
      return tokens[last - 1]?.shape === 'lower' && !/^(?:ago|later|earlier|before|after|a)$/.test(after)
        ? lasting(nights, 'day')
        : null
    const unit = unitOf(parts.maybe('units') ?? parts.maybe('unit'))
    if (!unit || (after === '-' && tokens[last + 1]?.lower === 'old')) return null
    // "24 hours a day": always.
    if (parts.number('number') === 24 && after === 'a' && tokens[last + 1]?.lower === 'day') return null
    if (unit === 'hour' && isMilitary(place)) return null
    // "One day he will return" is no length.
    if (unit === 'day' && parts.maybe('unit') !== null && isSomeDay(place)) return null
    if (unit === 'quarter' || (unit === 'second' && parts.number('number') < 10)) return null
    const noun = tokens[parts.span(parts.maybe('units') === null ? 'unit' : 'units').first]
    if (noun?.shape === 'capital' && tokens[last]?.shape !== 'lower') return null
    if (parts.maybe('unit') !== null && noun?.spaced && unit === 'second') return null
    return lastingOrAhead(parts.number('number') + (parts.word('half') ? 0.5 : 0), unit, place)
  },
}

/** "at 1800 hours" */
function isMilitary({ tokens, first, before }: Place): boolean {
  return (
    /^(?:[01]\d|2[0-3])[0-5]\d$/.test(tokens[first]?.text ?? '') &&
    /^(?:at|by|until|till|from|,|before|after)$/.test(before)
  )
}

/** "one day" of "One day he will return", "it would one day end": it stands after no word that takes a length. */
function isSomeDay({ tokens, first, last, before, after }: Place): boolean {
  if (tokens[first]?.lower !== 'one' || tokens[last - 1]?.spaced === false) return false
  return (
    !/^(?:for|by|in|within|than|over|least|only|just|lasted|took|takes|take|after|of|about|nearly|almost|another)$/.test(
      before,
    ) && !/^(?:after|before|later|earlier|ago|[.;)"”])$/.test(after)
  )
}

export const DURATION_RANGE: DateRule = {
  name: 'dates/duration-range',
  about:
    'A length between two numbers of units: "two or three weeks", "10 to 15 years"; the value is shortest/longest.',
  finds: [
    'It will take [two or three weeks](P2W/P3W).',
    'He got [10 to 15 years](P10Y/P15Y).',
    'It takes [3-4 days](P3D/P4D).',
    'It lasted between [two and three hours](PT2H/PT3H).',
  ],
  ignores: {
    'He left at 10 to 15 men the years.': 'other words between',
    'Two and three years he waited.': 'a list, not a range',
  },
  patterns: [`${ABOUT} <from:number> link:(to|or|-|–|and) <to:number> ${SIZE} <units>`],
  read: (parts, { before }) => {
    const unit = unitOf(parts.number('units'))
    const [from, to] = [lasting(parts.number('from'), unit), lasting(parts.number('to'), unit)]
    if (!from || !to || parts.number('from') >= parts.number('to')) return null
    if (parts.word('link') === 'and' && before !== 'between') return null
    return { is: 'range', from, to }
  },
}

export const ONE_UNIT: DateRule = {
  name: 'dates/one-unit',
  about: 'A length of one unit, or half of one: "for a year", "half a century".',
  finds: [
    'The truce held for [a year](P1Y).',
    'It took [a week and a half](P1.5W).',
    'They waited [half an hour](PT30M) and [an entire day](P1D).',
    '[A week](P1W) into his term he left at [an hour](PT1H)’s notice.',
    'It may take [a month or two](P1M).',
    'He stayed for [another hour](PT1H) and led for [half a year](P6M).',
    'After [a decade](P10Y) of war it was moved by [a week](P1W), [an hour](PT1H)’s drive away.',
    'It was over in [less than a minute](PT1M).',
  ],
  ignores: {
    'A day will come, and one day they will meet.': 'no length',
    'It costs $3 a day.': 'a rate',
    'Wait for a minute, at a year’s end.': 'no lengths',
    'After a century by Root they won.': 'a hundred runs',
  },
  patterns: [
    `${ABOUT} one:(a|an|one) [(full|single|whole|entire)] <unit> [and a half:(half)] [or two]`,
    'half:(half) [(a|an|-)] <unit>',
    'another:(another) <unit>',
    'one:(an) entire <unit>',
  ],
  read: (parts, place) => {
    const unit = unitOf(parts.number('unit'))
    const half = parts.word('half')
    const { tokens, first, last } = place
    if (unit === 'second' || unit === 'quarter') return null
    // "After a century by Root" is told of a game.
    if (unit === 'century' && /^(?:after|following|despite|by|as|during)$/.test(place.before) && place.after !== 'of')
      return null
    // "wait a minute", "for a minute" are hardly lengths.
    if (
      unit === 'minute' &&
      !/^(?:within|than)$/.test(
        place.tokens[place.first]?.lower === 'a' ? place.before : (place.tokens[place.first + 1]?.lower ?? ''),
      )
    )
      return null
    if (parts.word('another'))
      return /^(?:for|in|within|after|take|took|takes|lasted|last|spent|spend|wait)$/.test(place.before)
        ? lasting(1, unit)
        : null
    if (half) return lasting(parts.word('one') ? 1.5 : 0.5, unit)
    // "One day he will return" is no length.
    const sure = last - first > 2 || (tokens[first]?.lower === 'one' && unit !== 'day') || isLength(place)
    return sure ? lastingOrAhead(1, unit, place) : null
  },
}

/** Is "a year" here a length, and no rate ("twice a year") nor just a year ("a year of change")? */
function isLength({ before, after, tokens, first, last }: Place): boolean {
  // "a month-long siege" is for another rule.
  if (after === '-') return false
  if (
    /^(?:for|after|following|despite|amid|by|waited|spending|in|within|than|over|least|almost|nearly|lasted|only|just|spent|took|takes|take|as|during|another|about|around|some|lasting|every)$/.test(
      before,
    )
  )
    return true
  const counted = tokens[first - 1]?.shape === 'number'
  if (after === 'from') return isNearDay(tokens[last + 1]?.lower ?? '')
  // "a week into his term", "at an hour's notice"
  if (after === 'into' || (after === "'s" && isOfLength(tokens[last + 1]))) return true
  return !counted && /^(?:after|before)$/.test(after) && tokens[last]?.shape === 'lower'
}

/** "an hour's walk", but "a year's end" */
function isOfLength(noun: Token | undefined): boolean {
  return noun?.shape === 'lower' && !/^(?:end|start|beginning|close|top|best|first|last)$/.test(noun.lower)
}

/** "a week from Monday" */
function isNearDay(word: string): boolean {
  return WORDS.get(word)?.weekday !== undefined || word === 'today' || word === 'tomorrow'
}
