import type { DateRule, Parts } from '../dateRule.js'
import type { Meaning } from '../meaning.js'
import { NO_OFFSET, PART_LIST } from '../tokenClasses.js'

const two = (value: number) => String(value).padStart(2, '0')

/** TIMEX3 time of so many seconds since midnight, with the zone's offset where it is known. */
function clockValue(seconds: number, zone: number | null): string {
  const hour = Math.floor(seconds / 3600)
  const minute = Math.floor(seconds / 60) % 60
  const rest = seconds % 60
  const time = `T${two(hour)}:${two(minute)}${rest ? `:${two(rest)}` : ''}`
  if (zone === null || zone === NO_OFFSET) return time
  if (zone === 0) return `${time}Z`
  const minutes = Math.round(Math.abs(zone) * 60)
  return `${time}${zone < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

function time(value: string): Meaning {
  return { is: 'time', date: null, clock: { value } }
}

const ZONE = '[<zone>] [local time] [(] [<zone>] [)]'

export const CLOCK: DateRule = {
  name: 'dates/clock',
  about: 'A time of the day by the clock, with its zone.',
  finds: [
    'Polls close at [18:00 AEST](2024-07-05T18:00+10:00).',
    'They met at [10:30 a.m.](2024-07-05T10:30) in Oslo.',
    'Talks ended at [5pm](2024-07-05T17:00).',
    'It began at [9 p.m. GMT](2024-07-05T21:00Z).',
    'Guests left at [midnight](2024-07-05T24:00).',
  ],
  ignores: {
    'They won 10-8 at noon-time rates.': 'a score',
    'John 3:16 was read.': 'a verse',
    'The ratio is 10:30 here.': 'a ratio',
  },
  patterns: [
    `<clock> [half:(am|pm|a.m.|p.m.|a.m|p.m)] [hours] ${ZONE}`,
    `<plain-day> half:(am|pm|a.m.|p.m.|a.m|p.m) ${ZONE}`,
    "<number> o'clock [in the <part>]",
    'name:(noon|midnight|midday)',
    '<plain-day> in the <part>',
  ],
  read: (parts, place) => {
    const name = parts.word('name')
    if (name && place.after === '-') return null
    if (name) return time(name === 'midnight' ? 'T24:00' : 'T12:00')
    const seconds = secondsOf(parts)
    if (seconds === null) return null
    const clock = parts.maybe('clock')
    const zone = parts.maybe('zone')
    const half = parts.word('half')
    if (
      clock !== null &&
      !half &&
      zone === null &&
      !/^(?:at|by|until|before|after|from|to|around|about|on|,|at|since|between|and|only|than)$/.test(place.before)
    ) {
      const text = place.tokens[place.first]?.text ?? ''
      if (!/[a-z]$/i.test(text)) return null
    }
    return time(clockValue(seconds, zone))
  },
}

function secondsOf(parts: Parts): number | null {
  const half = parts.word('half')
  const part = parts.maybe('part')
  const raw = parts.maybe('clock') ?? (parts.maybe('plain-day') ?? parts.maybe('number') ?? 99) * 3600
  const hour = Math.floor(raw / 3600)
  if (!half && part === null) return raw > 24 * 3600 ? null : raw
  if (hour < 1 || hour > 12) return null
  const later = half ? half.startsWith('p') : (PART_LIST[part ?? 0] ?? 'MO') !== 'MO'
  return (raw % (12 * 3600)) + (later ? 12 * 3600 : 0)
}

export const DAY_PART: DateRule = {
  name: 'dates/day-part',
  about: 'A part of the day, of a date beside it or of the day spoken of.',
  finds: [
    'They met on [Wednesday night](2024-07-03TNI).',
    'On [July 2](2024-07-02) he flew to Oslo; [that afternoon](2024-07-02TAF) he spoke.',
    'They left on [the morning of June 30, 2024](2024-06-30TMO).',
  ],
  ignores: { 'The Evening Post wrote of it.': 'the name of a newspaper', 'Good morning, he said.': 'a greeting' },
  patterns: ['[(this|that|the)] [(next|following|same|early|late)] [(early|late|mid)] [-] <part> [hours]'],
  read: (parts, { tokens, first, last, before }) => {
    const value = `T${PART_LIST[parts.number('part')] ?? 'MO'}`
    const part = tokens[parts.span('part').first]
    if (part?.shape !== 'lower' || before === 'good') return null
    const lead = tokens[first]?.lower ?? ''
    const words = tokens.slice(first, last).map((token) => token.lower)
    if (words.includes('next') || words.includes('following'))
      return { is: 'time', date: { is: 'shifted', granule: 'day', steps: 1, base: 'story' }, clock: { value } }
    if (lead === 'this')
      return { is: 'time', date: { is: 'shifted', granule: 'day', steps: 0, base: 'speech' }, clock: { value } }
    if (lead === 'that' || words.includes('same'))
      return { is: 'time', date: { is: 'shifted', granule: 'day', steps: 0, base: 'story' }, clock: { value } }
    return { is: 'time', date: null, clock: { value } }
  },
}
