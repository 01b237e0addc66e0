import { type CalendarUnit, civil, weekdayOf } from './calendar.js'
import { type Anchored, COARSENESS, dated, type Ground, unresolved } from './ground.js'
import type { Meaning, Step } from './meaning.js'
import { WINTER, yearTold } from './yearTold.js'

type Yearly = Extract<Meaning, { is: 'yearly' }>
type Make = Yearly['make']

/** Past tense within so many days before a date still means that date: articles are dated a day or two apart from their words. */
const SLACK = 3
/** A past tense that is not sure of its date: one no further ahead than this is meant, day or longer. */
const NEAR_DAY = 100
const NEAR = 61
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
  const { speech, story } = ground
  if (meaning.year && year?.unit) {
    const { year: named } = civil(year.unit.first)
    return inYear(isYetToCome(meaning, make(named), ground) ? named - 1 : named, year.anchor)
  }
  if (meaning.year) return unresolved(open)
  if (base === 'story' || ground.narrative) {
    const from = story.year
    if (!from) return unresolved(open)
    // "Laos fell in 1975; Cambodia that same spring"
    if (step === 0 && base === 'story' && ground.namedYear) return inYear(civil(ground.namedYear.first).year, 'text')
    if (step === 'tense' || step === 0) {
      const told = yearTold(open, make, civil(from.first).year, ground)
      return told ? dated(told, 'text') : unresolved(open)
    }
    const unit = pick(make, story.day ?? story.month ?? lastWithin(story, from), step)
    return unit ? dated(unit, 'text') : unresolved(open)
  }
  if (!speech) return unresolved(open)
  if (step === 0 || (step === 'tense' && COARSENESS[speech.granule] > 2)) {
    // "this winter" in October is the one ahead.
    const { year: number, month } = civil(speech.first)
    return inYear(open === WINTER && month >= AUTUMN ? number + 1 : number, ground.speechAnchor)
  }
  const listed = step === 'tense' && ground.listed ? make(civil(ground.listed.first).year) : null
  if (listed && ground.listed && isNextListed(listed, ground.listed)) return dated(listed, ground.speechAnchor)
  const beside = step === 'tense' ? ground.beside() : null
  // "in November ministers will meet"; "by May it was dead" says so less surely.
  const told = beside ? ground.tense() : null
  const next = told?.tense === 'future' && told.strong ? null : after(make, beside, speech)
  if (next) return dated(next, 'text')
  const unit = step === 'tense' ? pickByTense(make, speech, ground) : pick(make, speech, step)
  return unit ? dated(unit, ground.speechAnchor) : unresolved(open)
}

/** Told in March, "trade fell in the second half of the year" is about the year before; so it is till most of that half is over. */
function isYetToCome({ year }: Yearly, unit: CalendarUnit | null, { speech, speechAnchor, tense }: Ground): boolean {
  const isContext = year?.is === 'shifted' && year.base === 'context' && year.steps === 0
  if (!isContext || !speech || !unit || speechAnchor === 'text') return false
  if (speech.last - unit.first >= (unit.last - unit.first) / 2) return false
  const told = tense()
  return told.tense === 'past' && told.strong
}

/** "6, 7 and 8 March" are of one year, whatever verb follows the last. */
function isNextListed({ granule, first }: CalendarUnit, before: CalendarUnit): boolean {
  return granule === 'day' && first > before.first && first - before.first < LONGEST_LIST
}

const LONGEST_LIST = 31

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

/** "The pact was signed in October 1998, and by May it was dead": the first May after it, where all that is long over. */
function after(make: Make, beside: CalendarUnit | null, speech: CalendarUnit): CalendarUnit | null {
  if (!beside || speech.first - beside.last < LONG_OVER) return null
  const { year } = civil(beside.first)
  return (
    [year, year + 1]
      .map(make)
      .find((unit) => unit && (unit.first > beside.last || (unit.first >= beside.first && unit.last < beside.last))) ??
    null
  )
}

/** So many days before the publication is another year. */
const LONG_OVER = 366

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
