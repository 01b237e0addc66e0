import { type CalendarUnit, civil, weekdayOf } from './calendar.js'
import { type Anchored, COARSENESS, dated, type Ground, unresolved } from './ground.js'
import type { Meaning, Step } from './meaning.js'

type Yearly = Extract<Meaning, { is: 'yearly' }>
type Make = Yearly['make']

/** Past tense within so many days before a date still means that date: articles are dated a day or two apart from their words. */
const SLACK = 3
/** A past tense that is not sure of its date: one no further ahead than this is meant, day or longer. */
const NEAR_DAY = 100
const NEAR = 61
/** In a story a date that falls this far behind the one before has come into the next year: "in December … in January". */
const TURN_OF_YEAR = 300
/** So many days before the date named last; a story seldom goes back so far without saying so. */
const BACK = 60
/** The winter of a story that has come to autumn is the one ahead. */
const TURN_OF_WINTER = 150
/** What a winter without its year is called. */
export const WINTER = 'XXXX-WI'
/** The month from which "this winter" is the next. */
const AUTUMN = 9

/** Gives what comes once a year its year: `year` where the words point at one, else by the story or by tense from the publication date. */
export function anchorYearly(meaning: Yearly, ground: Ground, year: Anchored | null): Anchored {
  const { step, base, open } = meaning
  const make = fittingWeekday(meaning, ground)
  const inYear = (number: number, anchor: Anchored['anchor']) => {
    const unit = make(number)
    return unit ? dated(unit, anchor) : unresolved(open)
  }
  if (meaning.year) return year?.unit ? inYear(civil(year.unit.first).year, year.anchor) : unresolved(open)
  const { speech, story } = ground
  if (base === 'story' || ground.narrative) {
    const from = story.year
    if (!from) return unresolved(open)
    // "Laos fell in 1975; Cambodia that same spring"
    if (step === 0 && base === 'story' && ground.namedYear) return inYear(civil(ground.namedYear.first).year, 'text')
    const told = inSection(civil(from.first).year, ground)
    if (step === 'tense' || step === 0) return inTold(meaning, make, told, ground) ?? unresolved(open)
    const unit = pick(make, story.day ?? story.month ?? lastWithin(story, from), step)
    return unit ? dated(unit, 'text') : unresolved(open)
  }
  if (!speech) return unresolved(open)
  if (step === 0 || (step === 'tense' && COARSENESS[speech.granule] > 2)) {
    // "this winter" in October is the one ahead.
    const { year: number, month } = civil(speech.first)
    return inYear(open === WINTER && month >= AUTUMN ? number + 1 : number, ground.speechAnchor)
  }
  const unit = step === 'tense' ? pickByTense(make, speech, ground) : pick(make, speech, step)
  return unit ? dated(unit, ground.speechAnchor) : unresolved(open)
}

/** "Thursday, July 11" is a day of the years, of those near by, in which that is a Thursday; a weekday that fits none is not believed. */
function fittingWeekday({ make, weekday, step }: Yearly, { speech, narrative }: Ground): Make {
  if (weekday === undefined || step !== 'tense' || narrative || !speech) return make
  const fits = (unit: CalendarUnit | null) => unit !== null && weekdayOf(unit.first) === weekday
  const { year } = civil(speech.first)
  const fitting = [year - 1, year, year + 1].filter((near) => fits(make(near)))
  return fitting.length > 0 ? (number) => (fitting.includes(number) ? make(number) : null) : make
}

/** The season or quarter of the year that was named last, where one was; else the year. */
function lastWithin({ last }: Ground['story'], year: CalendarUnit): CalendarUnit {
  return last && last.first >= year.first && last.last <= year.last ? last : year
}

/**
 * Below a heading with its year, a date that has none is of that year, though one of the year before was just told of: "In 2006: … the vote of
 * December 2005. On 23 November …". Of a year long before, the text tells on.
 */
function inSection(year: number, { section }: Ground): number {
  const first = section ? civil(section.first).year : year
  return first - year === 1 ? first : year
}

/** In the year spoken of, or the next where the story has just passed its end. */
function inTold({ open }: Yearly, make: Make, year: number, { story, ahead }: Ground): Anchored | null {
  const unit = make(year) ?? make(year + 1) ?? make(year - 1)
  if (!unit) return null
  const before = story.month
  const later = make(year + 1)
  // "In May 1944 … on 1 April … on 9 April 1945": between the two that have their year, not before both.
  if (
    before &&
    ahead &&
    later &&
    before.first - unit.last > BACK &&
    later.last <= ahead.last &&
    civil(ahead.first).year <= year + 2
  )
    return dated(later, 'text')
  const turn = open === WINTER ? TURN_OF_WINTER : TURN_OF_YEAR
  const next = before && COARSENESS[unit.granule] <= 3 && before.first - unit.last > turn ? make(year + 1) : null
  return dated(next ?? unit, 'text')
}

function around(make: Make, from: CalendarUnit): CalendarUnit[] {
  const { year } = civil(from.first)
  // A day that exists in leap years only may be some years away.
  const all = [year - 1, year, year + 1].map(make).filter((unit) => unit !== null)
  return all.length > 0 ? all : [-4, -3, -2, 2, 3, 4].map((step) => make(year + step)).filter((unit) => unit !== null)
}

/** The last one over before `from`, or the first one that begins after it. */
function pick(make: Make, from: CalendarUnit, step: Step): CalendarUnit | null {
  const all = around(make, from)
  if (step === -1) return all.filter((unit) => unit.last < from.first).at(-1) ?? null
  return all.find((unit) => unit.first > from.last) ?? null
}

function pickByTense(make: Make, speech: CalendarUnit, ground: Ground): CalendarUnit | null {
  const all = around(make, speech)
  const distance = (unit: CalendarUnit) => Math.max(unit.first - speech.last, speech.first - unit.last, 0)
  const nearest = all.reduce<CalendarUnit | null>(
    (best, unit) => (best && distance(best) <= distance(unit) ? best : unit),
    null,
  )
  const { tense, strong } = ground.tense()
  const inside = nearest !== null && nearest.granule !== 'quarter' && nearest.granule !== 'half'
  if (!nearest || (distance(nearest) <= SLACK && (inside || tense !== 'past'))) return nearest
  // Of quarters and halves the past tense means one that is over.
  const begun = (unit: CalendarUnit) => (unit.granule === 'quarter' || unit.granule === 'half' ? unit.last : unit.first)
  const past = all.filter((unit) => begun(unit) <= speech.last).at(-1) ?? nearest
  if (tense === 'past' && !strong) {
    const near = nearest.granule === 'day' ? NEAR_DAY : NEAR
    return nearest.first > speech.last && distance(nearest) > near ? past : nearest
  }
  if (tense === 'none' || tense === 'either' || !strong) return nearest
  return tense === 'past' ? past : (all.find((unit) => unit.last >= speech.first) ?? nearest)
}
