import type { DateRule, Parts, Place } from '../dateRule.js'
import type { Meaning } from '../meaning.js'
import { shifted } from '../meanings.js'
import { NO_OFFSET, PART_LIST } from '../tokenClasses.js'
import { WORDS } from '../words.js'
import { endsPhrase } from './relative.js'

const two = (value: number) => String(value).padStart(2, '0')

/** TIMEX3 time of so many seconds since midnight, with the zone's offset where it is known. */
function clockValue(seconds: number, zone: number | null): string {
  const time = `T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`
  const exact = seconds % 60 ? `${time}:${two(seconds % 60)}` : time
  if (zone === null || zone === NO_OFFSET) return exact
  if (zone === 0) return `${exact}Z`
  const minutes = Math.round(Math.abs(zone) * 60)
  return `${exact}${zone < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

const time = (clock: string): Meaning => ({ is: 'time', date: null, clock })

const HALF = 'half:(am|pm|a.m.|p.m.|a.m|p.m)'
/** Places by whose clocks news tells the time. */
const ZONE_CITIES =
  'moscow|beijing|london|paris|tokyo|washington|geneva|brussels|berlin|tehran|kyiv|kiev|jerusalem|cairo|delhi|sydney|seoul|greenwich|baghdad|kabul|islamabad|manila|jakarta|hanoi|bangkok|ankara|istanbul|athens|rome|madrid|vienna|warsaw|minsk|tbilisi|baku|yerevan|astana|tashkent|riyadh|dubai|doha|nairobi|lagos|pretoria|johannesburg|caracas|bogota|lima|havana|ottawa|toronto|canberra|pyongyang|taipei|singapore|dhaka|kathmandu|colombo'
/** A zone, and the time of another zone in brackets: "2 p.m. (1800 GMT)". */
const ZONE = `[(local|our|their) time] [region:(eastern|central|pacific|mountain) [(standard|daylight)] time] [region:(eastern|pacific)] [city:(${ZONE_CITIES}) time] [<zone>] [( <zone> )] [local time] [( <other:clock> [<other-zone:zone>] )] [( <other:military> <other-zone:zone> )]`
/** What a bare "10:30" must come after to be a clock. */
const CLOCK_BEFORE =
  /^(?:at|by|until|till|before|after|from|to|around|about|since|between|and|only|than|on|exactly|-|–)$/

export const CLOCK: DateRule = {
  name: 'dates/clock',
  about: 'A time of the day by the clock, with its zone.',
  finds: [
    'Polls close at [18:00 AEST](2024-07-05T18:00+10:00).',
    'They met at [10:30 a.m.](2024-07-05T10:30) in Oslo.',
    'Talks ended at [5pm](2024-07-05T17:00).',
    'It began at [9 p.m. GMT](2024-07-05T21:00Z) and ended at [10:15 p.m. (EDT)](2024-07-05T22:15-04:00).',
    'They spoke at [2 p.m. (1800 GMT)](2024-07-05T14:00) and [0630 GMT](2024-07-05T06:30Z).',
    'They spoke at [9 a.m. Eastern time](2024-07-05T09:00), [noon local time](2024-07-05T12:00) and [14:00 UTC+3](2024-07-05T14:00+03:00).',
    'They left at [half past ten](2024-07-05T10:30) and rose at [quarter to six](2024-07-05T05:45).',
    'Guests left at [midnight](2024-07-05T24:00).',
    'The bomb went off at [8:15 in the morning](2024-07-05T08:15), not at [0930](2024-07-05T09:30).',
    'It began at [8.30 pm](2024-07-05T20:30) and ended at [6.05am](2024-07-05T06:05).',
    'It struck at [5:34 a.m. Baghdad time](2024-07-05T05:34).',
    'They met at [4 in the morning](2024-07-05T04:00), at [five in the afternoon](2024-07-05T17:00) and at [six o’clock](2024-07-05T06:00).',
  ],
  ignores: {
    'They won 10-8 at noon-time rates.': 'a score',
    'Luke 3:16 was read.': 'a verse',
    'They paid 8.30 dollars, and killed five in the afternoon.': 'a price and a count',
    'The ratio is 10:30 here.': 'a ratio',
    'High Noon was shown.': 'the name of a film',
    'It is high noon for the pact.': 'a figure of speech',
    'The law was passed in 2023, 14:00 or not.': 'no day stands before it',
  },
  patterns: [
    `<clock> [${HALF}] [hours] ${ZONE}`,
    `<hour:plain-day> ${HALF} ${ZONE}`,
    `<clock:dotted-clock> ${HALF} ${ZONE}`,
    `<clock:dotted-clock-half> ${ZONE}`,
    '<clock:dotted-clock> hours [local time]',
    '<clock:dotted-clock> named:(local|gmt|utc) [time]',
    '<clock:dotted-clock> [named:(central|east|eastern|west|south)] named:(african|africa|european|european|standard) [standard] time',
    "<hour:number> o'clock [in the <part>]",
    '<clock:military> [hours] <zone>',
    '<clock:military> hours [local time]',
    '<hour:plain-day> in the <part>',
    '<spoken:number> in the <part>',
    '<clock> in the <part>',
    '<clock:military>',
    '[12] name:(noon|midnight|midday) [local time] [<zone>]',
    'past:(half) past <hour:number>',
    'past:(quarter) direction:(past|to) <hour:number>',
  ],
  read: (parts, place) => {
    const name = parts.word('name')
    if (name)
      return place.after === '-' || place.before === 'high' || isTitle(place)
        ? null
        : time(name === 'midnight' ? 'T24:00' : 'T12:00')
    // "at five in the afternoon", but "killed five in the afternoon"
    const spoken = parts.maybe('spoken')
    if (spoken !== null && !/^(?:at|by|until|till|around|about|before|after|was)$/.test(place.before)) return null
    const seconds = parts.word('past') ? quarterSeconds(parts) : secondsOf(parts)
    if (seconds === null) return null
    const zone = parts.maybe('zone')
    // "at 0900"; without the nought it may be a count.
    const first = place.tokens[place.first]?.text ?? ''
    if (/^\d{4}$/.test(first) && place.last - place.first === 1 && (!first.startsWith('0') || place.before !== 'at'))
      return null
    const marked =
      parts.word('half') !== '' ||
      parts.word('named') !== '' ||
      zone !== null ||
      /[a-z]$/i.test(place.tokens[place.last - 1]?.text ?? '')
    return marked || CLOCK_BEFORE.test(place.before) || followsDay(place) ? time(clockValue(seconds, zone)) : null
  },
}

/** "09.07.2024, 14:00: Joint commission", "9 July 2024, 14:00"; "in 2024, 14:00" names no day. */
function followsDay({ tokens, first, before }: Place): boolean {
  if (before !== ',') return false
  const [day, month] = [tokens[first - 2], tokens[first - 3]]
  if (WORDS.get(day?.lower ?? '')?.weekday !== undefined && day?.shape === 'capital') return true
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(day?.text ?? '')) return true
  return (
    /^\d{4}$/.test(day?.text ?? '') &&
    (WORDS.get(month?.lower ?? '')?.month !== undefined || /^[,/.-]$/.test(month?.text ?? ''))
  )
}

function isTitle({ tokens, first }: Place): boolean {
  const previous = tokens[first - 1]
  return tokens[first]?.shape !== 'lower' && previous !== undefined && previous.shape !== 'punctuation'
}

function quarterSeconds(parts: Parts): number | null {
  const hour = parts.number('hour')
  if (!Number.isInteger(hour) || hour < 1 || hour > 12) return null
  const minutes = parts.word('past') === 'half' ? 30 : parts.word('direction') === 'to' ? -15 : 15
  return hour * 3600 + minutes * 60
}

function secondsOf(parts: Parts): number | null {
  const half = parts.word('half')
  const part = PART_LIST[parts.maybe('part') ?? -1]
  const hours = parts.maybe('hour') ?? parts.maybe('spoken')
  const raw = parts.maybe('clock') ?? (hours === null ? -1 : hours * 3600)
  const hour = Math.floor(raw / 3600)
  if (raw < 0 || raw > 24 * 3600) return null
  if (!half && !part) return hours !== null && hours > 12 ? null : raw
  if (hour < 1 || hour > 12) return hour > 12 && half ? raw : null
  const later = half ? half.startsWith('p') : part !== 'MO'
  return (raw % (12 * 3600)) + (later ? 12 * 3600 : 0)
}

export const CLOCK_RANGE: DateRule = {
  name: 'dates/clock-range',
  about: 'From one time of day to another that share "a.m." or "p.m.".',
  finds: [
    'It was open [5-6 p.m.](2024-07-05T17:00/2024-07-05T18:00) for guests.',
    'They met between [2 and 4 p.m. GMT](2024-07-05T14:00Z/2024-07-05T16:00Z).',
  ],
  ignores: { 'They won 5-6 at home.': 'a score', 'He rose at 2 and 4 p.m. guests came.': 'a list' },
  patterns: [`<from:plain-day> link:(-|–|to|and) <hour:plain-day> ${HALF} [<zone>]`],
  read: (parts, { before }) => {
    const [from, to] = [parts.number('from'), secondsOf(parts)]
    if (to === null || from > 12 || (parts.word('link') === 'and' && before !== 'between')) return null
    const zone = parts.maybe('zone')
    const half = Math.floor(to / (12 * 3600)) * 12 * 3600
    const start = (from % 12) * 3600 + half
    const side = (seconds: number) => time(clockValue(seconds, zone))
    return start < to ? { is: 'range', from: side(start), to: side(to) } : null
  },
}

/** Tokens between "not" and the "overnight" of "it cannot be solved overnight". */
const NOT_OVERNIGHT = 5

/** "day and night", "night and day", "a new dawn", "cannot be solved overnight" */
function isFigure({ tokens, first, last, before, after }: Place): boolean {
  const lower = (at: number) => tokens[at]?.lower ?? ''
  if (lower(first) === 'overnight')
    for (let at = first - 1; at >= first - NOT_OVERNIGHT && tokens[at]?.shape !== 'punctuation'; at--)
      if (/^(?:not|n't|never|cannot|literally|almost|virtually)$/.test(lower(at))) return true
  return (
    /^(?:new|straight|consecutive|successive)$/.test(before) ||
    ((before === 'and' || before === 'or') && lower(first - 2) === 'day') ||
    ((after === 'and' || after === 'or') && lower(last + 1) === 'day')
  )
}

export const DAY_PART: DateRule = {
  name: 'dates/day-part',
  about: 'A part of the day, of a date beside it or of the day spoken of; without one it stays open.',
  finds: [
    'On [July 2](2024-07-02) he flew to Oslo; [that afternoon](2024-07-02TAF) he spoke.',
    'He died on [May 1, 1960](1960-05-01); [the next morning](1960-05-02TMO) the bells rang.',
    'He died on [May 1, 1960](1960-05-01); he had dined [the night before](1960-04-30TNI).',
    'Trucks move at [night](XXXX-XX-XXTNI).',
    'He left [last night](2024-07-04TNI). [Overnight](2024-07-04TNI), two men fled.',
    'Two men fled [overnight](2024-07-04TNI).',
    'Talks will go on [overnight](2024-07-05TNI).',
  ],
  ignores: {
    'The Evening Post wrote of it.': 'the name of a newspaper',
    'Good morning, he said.': 'a greeting',
    'They worked day and night for a new dawn, which will not come overnight.': 'figures of speech',
    'They slept there for the second straight night.': 'a count of nights',
    'The pre-dawn raid failed.': 'an adjective',
    'As dawn broke they met.': 'a moment of a day that is named beside it',
  },
  patterns: [
    '[in] [the] [(early|late)] <part> [hours]',
    'the (early|small|wee) hours:(hours)',
    'how:(this|that|last) [same] <part>',
    'the how:(next|following|same|previous) <part>',
    'the <part> where:(before|after)',
  ],
  read: (parts, place) => {
    const { tokens, first, before, after } = place
    if (parts.word('hours')) return time('TMO')
    const span = parts.span('part')
    const word = tokens[span.first]
    const clock = `T${PART_LIST[parts.number('part')] ?? 'MO'}`
    const where = parts.word('where')
    const how = where && endsPhrase(after) ? (where === 'before' ? 'previous' : 'next') : parts.word('how')
    if (where && !how) return null
    // "last night" is the one before today, "last evening" too.
    if (how === 'last' && word?.shape === 'lower') return { is: 'time', date: shifted('day', -1, 'speech'), clock }
    const isFronted = word?.text === 'Overnight' && after === ','
    if (
      (word?.shape !== 'lower' && !isFronted) ||
      before === '-' ||
      isFigure(place) ||
      before === 'good' ||
      /^(?:broke|breaks|fell|came)$/.test(after)
    )
      return null
    const general = before === 'at' || before === 'by'
    if (!how && word.text.endsWith('s') && before !== 'at') return null
    if (!how && general) return { is: 'literal', type: 'time', value: `XXXX-XX-XX${clock}` }
    if (how === 'this') return { is: 'time', date: shifted('day', 0, 'context'), clock }
    if (how)
      return {
        is: 'time',
        date: shifted('day', how === 'next' || how === 'following' ? 1 : how === 'previous' ? -1 : 0, 'story'),
        clock,
      }
    const start = tokens[first]?.lower === 'in' ? first + 1 : first
    return [
      {
        first: start,
        last: Math.max(span.last, tokens[span.last]?.lower === 'hours' ? span.last + 1 : span.last),
        meaning: word.lower === 'overnight' ? { is: 'time', date: null, clock, over: true } : time(clock),
      },
    ]
  },
}
