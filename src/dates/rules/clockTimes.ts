import type { DateRule, Parts, Place } from '../dateRule.js'
import type { Meaning } from '../meaning.js'
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
    'He teaches about five in the evening class, and was hit by five in the night.': 'counts',
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
    '<clock:dotted-clock> [named:(central|east|eastern|west|south)] named:(african|africa|european|standard) [standard] time',
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
    if (spoken !== null && !isSpoken(parts, place)) return null
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

/** "at five in the afternoon", "at about five in the evening", but "hit by five in the night", "about five in the evening class" */
function isSpoken(parts: Parts, { tokens, first, before, after }: Place): boolean {
  if (!endsPhrase(after) || PART_LIST[parts.maybe('part') ?? -1] === 'NI') return false
  return (
    /^(?:at|until|till|before|after)$/.test(before) ||
    (/^(?:about|around)$/.test(before) && tokens[first - 2]?.lower === 'at')
  )
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
