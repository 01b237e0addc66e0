import {
  type CalendarUnit,
  civil,
  dayUnit,
  type Granule,
  isoDayOf,
  shiftUnit,
  unitAround,
  weekdayOf,
} from './calendar.js'
import type { ClauseTense } from './clauseTense.js'
import type { Base, Meaning, Step } from './meaning.js'
import type { TimeMention } from './timeMention.js'
import type { Unit } from './words.js'

/** The dates spoken of last, by how fine they are. */
export type Story = { day: CalendarUnit | null; month: CalendarUnit | null; year: CalendarUnit | null }

/** What an expression can lean on. */
export type Ground = {
  /** The publication date: a day, or only its month or year. */
  readonly speech: CalendarUnit | null
  readonly story: Readonly<Story>
  readonly tense: ClauseTense
  /** The text tells history: a date without a year belongs to the year spoken of, not to that of publication. */
  readonly narrative: boolean
}

/** A meaning with its place in the calendar. */
export type Anchored = Pick<TimeMention, 'type' | 'value' | 'anchor'> & {
  /** The stretch it covers; null where it is unknown or none. */
  readonly unit: CalendarUnit | null
}

type Rest = TimeMention['anchor']

const FINENESS: Readonly<Record<Granule, number>> = {
  day: 0,
  weekend: 1,
  week: 1,
  month: 2,
  season: 3,
  quarter: 3,
  half: 4,
  year: 5,
  decade: 6,
  century: 7,
}
const OPEN: Readonly<Record<Granule, string>> = {
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  season: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

/** Gives a meaning its value, leaning on what the text and the publication date offer; never on the day of running. */
export function anchor(meaning: Meaning, ground: Ground): Anchored {
  switch (meaning.is) {
    case 'fixed':
      return dated(meaning.unit, 'explicit')
    case 'yearly':
      return anchorYearly(meaning, ground)
    case 'day-of-month':
      return anchorDayOfMonth(meaning, ground)
    case 'weekday':
      return anchorWeekday(meaning, ground)
    case 'shifted': {
      const { granule, steps, base } = meaning
      const from = baseDay(base, granule, ground)
      return from ? dated(shiftUnit(from.day, granule, steps), from.rest) : open(OPEN[granule])
    }
    case 'offset':
      return anchorOffset(meaning, ground)
    case 'part': {
      const whole = anchor(meaning.of, ground)
      return whole.unit ? { ...whole, unit: { ...whole.unit, ...thirdOf(whole.unit, meaning.which) } } : whole
    }
    case 'time':
      return anchorTime(meaning.date, meaning.clock.value, ground)
    case 'range': {
      const from = anchor(meaning.from, ground)
      // The end comes after the start, whatever the tense says of the publication date: "is held on July 3-4".
      const speech = from.unit ?? ground.speech
      const after = {
        ...ground,
        speech,
        tense: 'future',
        narrative: false,
        story: storyAfter(ground.story, from),
      } as const
      const to = anchor(meaning.to, after)
      const unit =
        from.unit && to.unit
          ? { granule: to.unit.granule, value: '', first: from.unit.first, last: to.unit.last }
          : null
      const rest = from.anchor === 'unresolved' || to.anchor === 'unresolved' ? 'unresolved' : from.anchor
      return { type: from.type, value: `${from.value}/${to.value}`, unit, anchor: rest }
    }
    case 'duration':
      return { type: 'duration', value: meaning.value, unit: null, anchor: 'explicit' }
    case 'set':
      return { type: 'set', value: meaning.value, unit: null, anchor: 'explicit' }
    case 'reference':
    case 'verbatim':
      return { type: 'date', value: meaning.value, unit: null, anchor: 'explicit' }
  }
}

/** The dates spoken of after one more. */
export function storyAfter(story: Readonly<Story>, { unit, type }: Anchored): Story {
  if (!unit || (type !== 'date' && type !== 'time')) return story
  const { first, granule } = unit
  if (granule === 'day') return { day: unit, month: unitAround(first, 'month'), year: unitAround(first, 'year') }
  if (granule === 'month' || granule === 'week' || granule === 'weekend')
    return { ...story, month: unitAround(first, 'month'), year: unitAround(first, 'year') }
  if (granule === 'decade' || granule === 'century') return story
  return { ...story, year: unitAround(first, 'year') }
}

function dated(unit: CalendarUnit, rest: Rest): Anchored {
  // Beyond what the calendar of the platform knows there is no date.
  return Number.isFinite(unit.first) ? { type: 'date', value: unit.value, unit, anchor: rest } : open('XXXX')
}

function open(value: string): Anchored {
  return { type: 'date', value, unit: null, anchor: 'unresolved' }
}

/** The day to count from, where something as fine as the granule is known. */
function baseDay(base: Base, granule: Granule, { speech, story }: Ground): { day: number; rest: Rest } | null {
  if (base === 'speech')
    return speech && FINENESS[speech.granule] <= Math.max(FINENESS[granule], 0)
      ? { day: speech.first, rest: 'published' }
      : null
  const fineness = FINENESS[granule]
  const found = fineness < 2 ? story.day : fineness < 5 ? story.month : story.year
  return found ? { day: found.first, rest: 'text' } : null
}

function anchorYearly(meaning: Extract<Meaning, { is: 'yearly' }>, ground: Ground): Anchored {
  const { make, step, base, open: openValue } = meaning
  const made = (year: number, rest: Rest) => {
    const unit = make(year)
    return unit ? dated(unit, rest) : open(openValue)
  }
  if (meaning.year) {
    const year = anchor(meaning.year, ground)
    return year.unit ? made(civil(year.unit.first).year, year.anchor) : open(openValue)
  }
  const { speech, story } = ground
  if (base === 'story' || ground.narrative || !speech) {
    const from = step === 'tense' || step === 0 ? story.year : (story.day ?? story.month ?? story.year)
    if (!from) return open(openValue)
    const year = civil(from.first).year
    if (step === 'tense' || step === 0) return made(year, 'text')
    const unit = pick(make, year, from, step)
    return unit ? dated(unit, 'text') : open(openValue)
  }
  const { year } = civil(speech.first)
  if (step === 0 || (step === 'tense' && FINENESS[speech.granule] > 2)) return made(year, 'published')
  const unit = step === 'tense' ? pickByTense(make, year, speech, ground.tense) : pick(make, year, speech, step)
  return unit ? dated(unit, 'published') : open(openValue)
}

type Make = (year: number) => CalendarUnit | null

function candidates(make: Make, year: number): CalendarUnit[] {
  return [year - 1, year, year + 1].map(make).filter((unit) => unit !== null)
}

/** The last one over before `from`, or the first one that begins after it. */
function pick(make: Make, year: number, from: CalendarUnit, step: Step): CalendarUnit | null {
  const all = candidates(make, year)
  if (step === -1) return all.filter((unit) => unit.last < from.first).at(-1) ?? null
  return all.find((unit) => unit.first > from.last) ?? null
}

function pickByTense(make: Make, year: number, speech: CalendarUnit, tense: ClauseTense): CalendarUnit | null {
  const all = candidates(make, year)
  if (tense === 'past') return all.filter((unit) => unit.first <= speech.last).at(-1) ?? null
  if (tense === 'future') return all.find((unit) => unit.last >= speech.first) ?? null
  const distance = (unit: CalendarUnit) => Math.max(unit.first - speech.last, speech.first - unit.last, 0)
  return all.reduce<CalendarUnit | null>((best, unit) => (best && distance(best) <= distance(unit) ? best : unit), null)
}

function anchorDayOfMonth(meaning: Extract<Meaning, { is: 'day-of-month' }>, ground: Ground): Anchored {
  const month = meaning.month ? anchor(meaning.month, ground) : null
  const found = month?.unit ?? (meaning.month ? null : (ground.story.month ?? ground.speech))
  if (!found || FINENESS[found.granule] > 2) return open(`XXXX-XX-${String(meaning.day).padStart(2, '0')}`)
  const { year, month: number } = civil(found.first)
  const unit = dayUnit(unitAround(found.first, 'month').first + meaning.day - 1)
  const inMonth = civil(unit.first)
  if (inMonth.month !== number || inMonth.year !== year) return open('XXXX-XX-XX')
  return dated(unit, month?.anchor ?? (ground.story.month ? 'text' : 'published'))
}

function anchorWeekday(meaning: Extract<Meaning, { is: 'weekday' }>, ground: Ground): Anchored {
  const { weekday, step, week } = meaning
  const story = ground.narrative ? ground.story.day : null
  const from = story ?? (ground.speech?.granule === 'day' ? ground.speech : null)
  if (!from) return open(`XXXX-WXX-${weekday}`)
  const rest = story ? 'text' : 'published'
  const today = from.first
  if (week !== undefined) return dated(dayUnit(unitAround(today + week * 7, 'week').first + weekday - 1), rest)
  const back = (weekdayOf(today) - weekday + 7) % 7
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  if (step === -1) return dated(dayUnit(today - (back || 7)), rest)
  if (step === 1) return dated(dayUnit(today + (ahead || 7)), rest)
  const forward = ground.tense === 'future' || (step === 0 && ground.tense === 'none')
  return dated(dayUnit(forward ? today + ahead : today - back), rest)
}

const STEP_OF: Readonly<Record<Unit, { granule: Granule; times: number } | null>> = {
  second: null,
  minute: null,
  hour: null,
  day: { granule: 'day', times: 1 },
  weekend: { granule: 'weekend', times: 1 },
  week: { granule: 'week', times: 1 },
  fortnight: { granule: 'week', times: 2 },
  month: { granule: 'month', times: 1 },
  quarter: { granule: 'quarter', times: 1 },
  half: { granule: 'half', times: 1 },
  season: { granule: 'season', times: 1 },
  year: { granule: 'year', times: 1 },
  decade: { granule: 'year', times: 10 },
  century: { granule: 'century', times: 1 },
  millennium: { granule: 'year', times: 1000 },
}

function anchorOffset(meaning: Extract<Meaning, { is: 'offset' }>, ground: Ground): Anchored {
  const { unit, count, sign, base, from } = meaning
  const start = from ? anchor(from, ground) : null
  const shift = STEP_OF[unit]
  if (!shift) {
    const day = start?.unit ?? baseUnit(base, ground)
    return {
      type: 'time',
      value: `${day?.value ?? 'XXXX-XX-XX'}TXX`,
      unit: day,
      anchor: day ? (base === 'speech' ? 'published' : 'text') : 'unresolved',
    }
  }
  if (count === null) return { ...open(sign < 0 ? 'PAST_REF' : 'FUTURE_REF') }
  const whole = Number.isInteger(count)
  // "a year and a half ago" is to the month.
  const granule = whole ? shift.granule : shift.granule === 'year' ? 'month' : 'day'
  const steps =
    sign *
    Math.round(count * shift.times * (whole ? 1 : shift.granule === 'year' ? 12 : shift.granule === 'month' ? 30 : 7))
  if (start) {
    const fine = start.unit && FINENESS[start.unit.granule] <= FINENESS[granule]
    return start.unit && fine ? dated(shiftUnit(start.unit.first, granule, steps), start.anchor) : open(OPEN[granule])
  }
  const found = baseDay(base, granule, ground)
  return found ? dated(shiftUnit(found.day, granule, steps), found.rest) : open(OPEN[granule])
}

function baseUnit(base: Base, { speech, story }: Ground): CalendarUnit | null {
  return base === 'speech' ? (speech?.granule === 'day' ? speech : null) : story.day
}

function anchorTime(date: Meaning | null, clock: string, ground: Ground): Anchored {
  const told = ground.narrative ? ground.story.day : (ground.story.day ?? ground.speech)
  const found: Anchored | null = date
    ? anchor(date, ground)
    : told?.granule === 'day'
      ? dated(told, ground.story.day ? 'text' : 'published')
      : null
  const unit = found?.unit?.granule === 'day' ? found.unit : null
  if (!found || !unit)
    return {
      type: 'time',
      value: `${found?.value ?? 'XXXX-XX-XX'}${clock}`,
      unit: found?.unit ?? null,
      anchor: 'unresolved',
    }
  return { type: 'time', value: `${unit.value}${clock}`, unit, anchor: found.anchor }
}

function thirdOf({ first, last }: CalendarUnit, which: 'start' | 'middle' | 'end'): { first: number; last: number } {
  const third = Math.floor((last - first + 1) / 3)
  if (which === 'start') return { first, last: Math.max(first, first + third - 1) }
  if (which === 'end') return { first: Math.min(last, last - third + 1), last }
  return { first: first + third, last: Math.max(first + third, last - third) }
}

/** First and last ISO day of what was anchored. */
export function boundsOf({ unit }: Anchored): Pick<TimeMention, 'earliest' | 'latest'> {
  const earliest = unit ? isoDayOf(unit.first) : null
  const latest = unit ? isoDayOf(unit.last) : null
  return earliest && latest ? { earliest, latest } : { earliest: null, latest: null }
}
