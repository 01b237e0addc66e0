import { type CalendarUnit, civil } from './calendar.js'
import { COARSENESS, type Ground } from './ground.js'

/** What a winter without its year is called. */
export const WINTER = 'XXXX-WI'

/** In a story a date that falls this far behind the one before has come into the next year: "in December … in January". */
const TURN_OF_YEAR = 300
/** Sooner in one paragraph: "in November … and in January". */
const TURN_NEAR = 240
/** A season comes into the next year sooner: "in December … in the spring". */
const TURN_OF_SEASON = 150
/** So many days before the date named last; a story seldom goes back so far without saying so. */
const BACK = 60
/** A story seldom leaps so many days ahead. */
const JUMP = 150
/** So many days after the month told of, a date still goes on with it, whatever year the heading names. */
const GOES_ON = 62

/** The year told of, or one beside it, of what comes once a year; null where no year near has it. `open` is its value without the year. */
export function yearTold(
  open: string,
  make: (year: number) => CalendarUnit | null,
  told: number,
  ground: Ground,
): CalendarUnit | null {
  const year = inSection(make, told, ground)
  const unit = make(year) ?? make(year + 1) ?? make(year - 1)
  if (!unit) return null
  const { month: before, last } = ground.story
  if (COARSENESS[unit.granule] > 3) return unit
  const later = make(year + 1)
  // "They spent the winter in camp. In the spring …"
  if (unit.granule === 'season' && open !== WINTER && last && isWinter(last)) return make(civil(last.last).year)
  // Of a year alone, the winter is the one ahead.
  if (!before) return open === WINTER ? later : unit
  if (later && isBetween(unit, later, before, ground.ahead)) return later
  const turn = unit.granule === 'season' ? TURN_OF_SEASON : ground.near ? TURN_NEAR : TURN_OF_YEAR
  const toldBack = unit.granule === 'season' && ground.ahead && later && later.first > ground.ahead.last
  if (later && !toldBack && before.first - unit.last > turn) return later
  const earlier = make(year - 1)
  return earlier && !ground.opens && isNearer(earlier, unit, before, ground.ahead) ? earlier : unit
}

const isWinter = ({ granule, value }: CalendarUnit) => granule === 'season' && value.endsWith('WI')

/** "In May 1944 … on 1 April … on 9 April 1945": between the two that have their year, not before both. */
function isBetween(unit: CalendarUnit, later: CalendarUnit, before: CalendarUnit, ahead: CalendarUnit | null): boolean {
  if (!ahead) return false
  const { year } = civil(later.last)
  return before.first - unit.last > BACK && later.last <= ahead.last && civil(ahead.first).year <= year + 1
}

/** "In March 1981 … by November … in March 1981": the November before both lies nearer than the one after. */
function isNearer(
  earlier: CalendarUnit,
  unit: CalendarUnit,
  before: CalendarUnit,
  ahead: CalendarUnit | null,
): boolean {
  if (!ahead) return false
  const behind = Math.min(before.first, ahead.first) - earlier.last
  const beyond = unit.first - Math.max(before.last, ahead.last)
  return behind > 0 && behind < beyond && unit.first - before.last > JUMP
}

/**
 * Below a heading with its year, a date that has none is of that year, though one of the year before was just told of: "In 2006: … the vote of
 * December 2005. On 23 November …". Of a year long before, the text tells on, and so it does of a month just before.
 */
function inSection(make: (year: number) => CalendarUnit | null, told: number, { section, story }: Ground): number {
  const first = section ? civil(section.first).year : told
  const same = make(told)
  const goesOn = story.month && same && same.first >= story.month.first && same.first - story.month.last < GOES_ON
  return first - told === 1 && !goesOn ? first : told
}
