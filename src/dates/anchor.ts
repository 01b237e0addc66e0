import { anchorOffset } from './anchorOffset.js'
import { anchorTime } from './anchorTime.js'
import { anchorWeekday, weekdayIn } from './anchorWeekday.js'
import { anchorYearly } from './anchorYearly.js'
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
import { type Anchored, baseDay, COARSENESS, dated, type Ground, OPEN, storyAfter, unresolved } from './ground.js'
import type { Meaning } from './meaning.js'
import { monthsBefore } from './monthsBefore.js'
import { partOf, sliceOf } from './partOf.js'
import type { TimeMention } from './timeMention.js'

/** Gives a meaning its value, leaning on what the text and the publication date offer; never on the day of running. */
export function anchor(meaning: Meaning, ground: Ground): Anchored {
  switch (meaning.is) {
    case 'fixed':
      return dated(meaning.unit, 'explicit')
    case 'either':
      return dated(chooseOrder(meaning, ground), 'explicit')
    case 'yearly':
      return anchorYearly(meaning, ground, meaning.year ? anchor(meaning.year, ground) : null)
    case 'day-of-month':
      return anchorDayOfMonth(meaning, ground)
    case 'weekday':
      return meaning.week ? weekdayIn(meaning.weekday, anchor(meaning.week, ground)) : anchorWeekday(meaning, ground)
    case 'shifted': {
      const told =
        meaning.base === 'context' && meaning.granule === 'year' && meaning.steps === 0 ? ground.toldYear : null
      if (told && ground.tense().tense === 'past') return dated(told, 'text')
      if (
        (meaning.granule === 'weekend' && meaning.steps === 0 && isWeekendOver(meaning, ground)) ||
        isEnded(meaning, ground)
      )
        return anchor({ ...meaning, steps: -1 }, ground)
      const from =
        meaning.base === 'story' && meaning.steps === 0 && meaning.granule === 'year' && ground.namedYear
          ? { day: ground.namedYear.first, anchor: 'text' as const }
          : baseDay(isTold(meaning, ground) ? 'story' : meaning.base, meaning.granule, ground)
      return from
        ? dated(shiftUnit(from.day, meaning.granule, meaning.steps), from.anchor)
        : (somewhereIn(meaning, ground) ?? unresolved(OPEN[meaning.granule]))
    }
    case 'offset':
      return anchorOffset(meaning, ground, meaning.from ? anchor(meaning.from, ground) : null)
    case 'anniversary': {
      // The weekday nearest to the publication: such days are told of just before them or after.
      const near = anchor(meaning.of, { ...ground, tense: () => ({ tense: 'either', strong: false }) })
      return near.unit
        ? dated(yearsBefore(meaning, near.unit) ?? monthsBefore(near.unit, meaning.months), near.anchor)
        : near
    }
    case 'part': {
      const whole = anchor(meaning.of, ground)
      return whole.unit ? { ...whole, unit: { ...whole.unit, ...partOf(whole.unit, meaning.which) } } : whole
    }
    case 'slice': {
      const whole = anchor(meaning.of, ground)
      const unit = whole.unit && sliceOf(whole.unit, meaning)
      return { type: 'duration', value: meaning.value, unit, anchor: whole.anchor }
    }
    case 'around': {
      // "Easter week" is the week of that Easter to which the week, not the day, is nearest.
      const inside = anchor(meaning.of.is === 'yearly' ? wider(meaning.of, meaning.granule) : meaning.of, ground)
      return inside.unit
        ? dated(unitAround(inside.unit.first, meaning.granule), inside.anchor)
        : unresolved(OPEN[meaning.granule])
    }
    case 'time':
      return anchorTime(meaning, ground, meaning.date && anchor(meaning.date, ground))
    case 'then':
      return ground.story.last && !meaning.ofEvent ? dated(ground.story.last, 'text') : unresolved('PAST_REF')
    case 'range':
      return anchorRange(meaning, ground)
    case 'ahead': {
      const { tense, strong } = ground.tense()
      return tense === 'future' && strong
        ? anchorOffset({ unit: meaning.unit, count: meaning.count, sign: 1, base: 'speech' }, ground, null)
        : { type: 'duration', value: meaning.value, unit: null, anchor: 'explicit' }
    }
    case 'from-event':
      return anchorFromEvent(meaning, ground)
    case 'literal':
      return { type: meaning.type, value: meaning.value, unit: null, anchor: 'explicit' }
  }
}

type Shifted = Extract<Meaning, { is: 'shifted' }>

/** "Stocks ended the year higher", told in January: the year before; so till half of the next is over. */
function isEnded({ granule, steps, ended }: Shifted, { speech, narrative, tense }: Ground): boolean {
  if (!ended || steps !== 0 || narrative || speech?.granule !== 'day' || tense().tense !== 'past') return false
  const { first, last } = unitAround(speech.first, granule)
  return speech.first - first < (last - first) / 2
}

/**
 * "This weekend has been one of grief", said on a Monday or Tuesday; on a Wednesday or Thursday only where it is what the sentence is about: "They called
 * off a march this weekend" is told of the one ahead.
 */
function isWeekendOver({ base }: Shifted, ground: Ground): boolean {
  const { speech } = ground
  if (base !== 'speech' || speech?.granule !== 'day') return false
  if (weekdayOf(speech.first) > (ground.opens ? THURSDAY : TUESDAY)) return false
  const { tense, strong } = ground.tense()
  return tense === 'past' && strong
}

const TUESDAY = 2
const THURSDAY = 4

/** "two years ago this Easter" is the Easter of that year, whichever day that was; null where it is no matter of years. */
function yearsBefore({ of, months }: Extract<Meaning, { is: 'anniversary' }>, near: CalendarUnit): CalendarUnit | null {
  if (of.is !== 'yearly' || months % 12 !== 0) return null
  const { year } = civil(near.last)
  const own = [year, year + 1, year - 1].find((one) => of.make(one)?.first === near.first)
  return own === undefined ? null : of.make(own - months / 12)
}

/** "Another event of this year was …": in a history the year that is told. */
function isTold({ base, steps, granule }: Shifted, ground: Ground): boolean {
  return base === 'speech' && steps === 0 && granule !== 'day' && ground.narrative && ground.tense().tense === 'past'
}

/** By what other dates of the document show; else whichever lies near the publication; else the American way. */
function chooseOrder(
  { dayFirst, monthFirst }: Extract<Meaning, { is: 'either' }>,
  { order, speech }: Ground,
): CalendarUnit {
  if (order) return order === 'day-first' ? dayFirst : monthFirst
  if (!speech) return monthFirst
  const distance = (unit: CalendarUnit) => Math.abs(unit.first - speech.first)
  return distance(dayFirst) < distance(monthFirst) ? dayFirst : monthFirst
}

function wider(yearly: Extract<Meaning, { is: 'yearly' }>, granule: Granule): Meaning {
  const make = (year: number) => {
    const unit = yearly.make(year)
    return unit && unitAround(unit.first, granule)
  }
  return { ...yearly, make }
}

/** The end of a range follows its start: "July 3-4" are days of one year, "Monday to Wednesday" of one week. */
function anchorRange(meaning: Extract<Meaning, { is: 'range' }>, ground: Ground): Anchored {
  const first = anchor(meaning.from, ground)
  const before = ground.narrative ? begunBefore(meaning, first, ground) : overBefore(meaning, first, ground)
  const from = before ?? first
  const free = anchor(meaning.to, { ...ground, story: storyAfter(ground.story, from) })
  const to = from.unit ? (following(meaning.to, from.unit, from.anchor) ?? free) : free
  // A range that runs backwards ("1990 to May") covers no days.
  const placed = from.unit && to.unit && to.unit.last >= from.unit.first
  const unit = placed ? { ...to.unit, first: from.unit.first } : null
  const rest = from.anchor === 'unresolved' || to.anchor === 'unresolved' ? 'unresolved' : from.anchor
  return { type: from.type, value: `${from.value}/${to.value}`, unit, anchor: rest }
}

/** Of a story that has come to March 1945, "from October to April" began the October before. */
function begunBefore({ from, to }: Extract<Meaning, { is: 'range' }>, { unit }: Anchored, { story }: Ground) {
  if (from.is !== 'yearly' || from.step !== 'tense' || to.is !== 'yearly' || to.year || !unit || !story.month)
    return null
  const { year } = civil(unit.first)
  const [start, end] = [from.make(year - 1), to.make(year)]
  const holds =
    start && end && end.last < unit.first && start.first <= story.month.first && end.last >= story.month.last
  return holds ? dated(start, 'text') : null
}

/** In news of November, "sales fell in January-March" is about months that are over. */
function overBefore({ from }: Extract<Meaning, { is: 'range' }>, { unit }: Anchored, ground: Ground): Anchored | null {
  const { speech, speechAnchor } = ground
  if (from.is !== 'yearly' || from.step !== 'tense' || from.year || unit?.granule !== 'month' || !speech) return null
  if (unit.first <= speech.last || ground.tense().tense !== 'past') return null
  const made = from.make(civil(unit.first).year - 1)
  return made && dated(made, speechAnchor)
}

function following(meaning: Meaning, from: CalendarUnit, rest: Anchored['anchor']): Anchored | null {
  if (meaning.is === 'part') return following(meaning.of, from, rest)
  if (meaning.is === 'weekday' && meaning.step === 'tense')
    return dated(dayUnit(from.first + ((meaning.weekday - weekdayOf(from.first) + 7) % 7)), rest)
  if (meaning.is !== 'yearly' || meaning.year || meaning.step !== 'tense') return null
  const { year } = civil(from.first)
  const unit = [year, year + 1].map(meaning.make).find((made) => made !== null && made.first >= from.first)
  return unit ? dated(unit, rest) : null
}

function anchorDayOfMonth({ day, month: of }: Extract<Meaning, { is: 'day-of-month' }>, ground: Ground): Anchored {
  const { story, speech, speechAnchor } = ground
  const named = of && anchor(of, ground)
  const found = named ? named.unit : (story.month ?? speech)
  if (!found || COARSENESS[found.granule] > 2) return unresolved(`XXXX-XX-${String(day).padStart(2, '0')}`)
  const month = named ? unitAround(found.first, 'month') : monthOf(day, unitAround(found.first, 'month'), ground)
  const unit = dayUnit(month.first + day - 1)
  return unit.first > month.last
    ? unresolved(OPEN.day)
    : dated(unit, named?.anchor ?? (story.month ? 'text' : speechAnchor))
}

/** A story that has come to 29 May goes on with 9 June: "On the 9th …". */
function monthOf(day: number, told: CalendarUnit, { story, speech, narrative }: Ground): CalendarUnit {
  const at = story.day
  if (!at || at.first < told.first || at.first > told.last || civil(at.first).day - day < FAR_BACK) return told
  const next = unitAround(told.last + 1, 'month')
  return narrative || (speech && next.first + day - 1 <= speech.last) ? next : told
}

/** So many days behind the day told of, a day is of the next month. */
const FAR_BACK = 10

/** "the same day" where only the month or year is known: 1998-10-XX, somewhere in it. */
function somewhereIn(
  { granule, base, steps }: Extract<Meaning, { is: 'shifted' }>,
  { story, narrative }: Ground,
): Anchored | null {
  if (granule !== 'day' || steps !== 0 || base === 'speech' || (base === 'context' && !narrative)) return null
  const unit = story.month
  return unit && { type: 'date', value: `${unit.value}-XX`, unit, anchor: 'text' }
}

/**
 * The date that the words stand beside, where they do; so long from the event where the text has dated it; in a story that has just named a day, so long from that day. Else what they say alone: in
 * news "two days after the vote" is a length.
 */
function anchorFromEvent(meaning: Extract<Meaning, { is: 'from-event' }>, ground: Ground): Anchored {
  const { unit, count, sign, alone, same, within } = meaning
  const definite = alone.is === 'literal' && alone.type === 'date'
  if (same && (definite || ground.narrative)) return anchor(same, ground)
  const event = ground.event()
  const counted = event && anchorOffset({ unit, count, sign, base: 'story' }, ground, dated(event, 'text'))
  if (counted?.unit) return counted
  const told = !within && ground.narrative && ground.near && ground.story.last?.granule === 'day'
  return told ? anchorOffset({ unit, count, sign, base: 'story' }, ground, null) : anchor(alone, ground)
}

/** First and last ISO day of what was anchored. */
export function boundsOf({ unit }: Anchored): Pick<TimeMention, 'earliest' | 'latest'> {
  const earliest = unit ? isoDayOf(unit.first) : null
  const latest = unit ? isoDayOf(unit.last) : null
  return earliest && latest ? { earliest, latest } : { earliest: null, latest: null }
}
