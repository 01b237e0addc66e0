import type { TokenSpan } from '../text/token.js'
import { type CalendarUnit, unitAround } from './calendar.js'
import { type Anchored, COARSENESS, NO_STORY, type Story } from './ground.js'
import type { Found } from './matchRules.js'
import type { Meaning } from './meaning.js'
import type { Setting } from './setting.js'

/** What a text has told up to a place, as far as the next expression may lean on it. Null where it has told none. */
export type ToldSoFar = {
  readonly story: Story
  /** The paragraph that named a day or a month last. */
  readonly paragraphOfDay: number | null
  /** The last day named that was not ahead of the publication. */
  readonly recent: { readonly day: CalendarUnit; readonly paragraph: number } | null
  /** The last day that stood alone in its line, over what follows. */
  readonly dateLine: CalendarUnit | null
  /** The last date of a list of dated entries ("May 3, 2022: …"), and the last weekday of an agenda ("MONDAY: …"). */
  readonly chronicle: CalendarUnit | null
  readonly agenda: CalendarUnit | null
  /** The day of the entry that the text is in. */
  readonly entry: { readonly day: CalendarUnit; readonly paragraph: number } | null
  /** The day, month or season with its year that a sentence named last. */
  readonly beside: { readonly unit: CalendarUnit; readonly sentence: TokenSpan } | null
  /** Where the date named last was a month or more that is over. */
  readonly longer: { readonly last: number; readonly sentence: TokenSpan } | null
  /** The expression just before, where it is a day. */
  readonly previous: (Found & { readonly unit: CalendarUnit }) | null
  /** The year of the date named last. */
  readonly namedYear: CalendarUnit | null
  /** The past year with which a sentence of news opened last. */
  readonly toldYear: { readonly unit: CalendarUnit; readonly at: number; readonly paragraph: number } | null
  /** What the last heading names. */
  readonly section: CalendarUnit | null
}

export const NOTHING_TOLD: ToldSoFar = {
  story: NO_STORY,
  paragraphOfDay: null,
  recent: null,
  dateLine: null,
  chronicle: null,
  agenda: null,
  entry: null,
  beside: null,
  longer: null,
  previous: null,
  namedYear: null,
  toldYear: null,
  section: null,
}

/** An expression that has just been placed. */
export type Step = {
  readonly piece: Found
  readonly setting: Setting
  readonly anchored: Anchored
  /** It heads an entry of a list: "May 3: …". */
  readonly isEntry: boolean
  /** Its year is that of the entry before. */
  readonly goesOn: boolean
  /** What is spoken of after it. */
  readonly story: Story
  /** It compares, qualifies or is named in passing. */
  readonly isAside: boolean
}

/** What has been told once an expression is placed. `speech`: the publication date; `narrative`: the text tells history. */
export function toldAfter(told: ToldSoFar, step: Step, speech: CalendarUnit | null, narrative: boolean): ToldSoFar {
  const { piece, setting, anchored, isAside } = step
  const { meaning, last } = piece
  const { unit, type } = anchored
  const { sentence, paragraph, index } = setting
  const date = type === 'date' ? unit : null
  const day = unit?.granule === 'day' ? unit : null
  const explicit = anchored.anchor === 'explicit' ? unit : null
  const year = meaning.is === 'fixed' && meaning.unit.granule === 'year' ? meaning.unit : null
  const isFine = meaning.is === 'fixed' && COARSENESS[meaning.unit.granule] <= COARSENESS.season
  const overDay = day && isPast(day, speech) ? { day, paragraph } : null
  return {
    story: step.story,
    // "The port has been shut since 3 May; it opens at noon": that noon is of another day.
    paragraphOfDay:
      unit && COARSENESS[unit.granule] <= COARSENESS.month && !(isSince(setting) && !narrative)
        ? paragraph
        : told.paragraphOfDay,
    recent: (!isAside && overDay) || told.recent,
    dateLine: day && isDay(meaning) && isAlone(setting) && isPast(day, speech) ? day : told.dateLine,
    chronicle: (step.isEntry && ((step.goesOn && unit) || explicit)) || told.chronicle,
    agenda: step.isEntry ? (meaning.is === 'weekday' ? unit : null) : told.agenda,
    entry: step.isEntry ? overDay : told.entry,
    beside: isFine ? { unit: meaning.unit, sentence } : told.beside,
    longer: date ? (isLongOver(date, speech) ? { last, sentence } : null) : told.longer,
    previous: day ? { ...piece, unit: day } : null,
    namedYear: date && COARSENESS[date.granule] <= COARSENESS.year ? unitAround(date.last, 'year') : told.namedYear,
    toldYear:
      year && setting.opens && !narrative
        ? speech && year.last < speech.first
          ? { unit: year, at: index, paragraph }
          : null
        : told.toldYear,
    section: (setting.heading && explicit) || told.section,
  }
}

/** "25 February 2022" alone in its line stands over what follows, as in digests; not before its own publication. */
const isAlone = ({ first, last, sentence }: Setting) => first === sentence.first && last >= sentence.last - 1

const isSince = ({ tokens, first }: Setting) => tokens[first - 1]?.lower === 'since'

const isPast = (unit: CalendarUnit, speech: CalendarUnit | null) => speech === null || unit.first <= speech.last

/** A month or more that was over when the text was published. */
const isLongOver = ({ granule, last }: CalendarUnit, speech: CalendarUnit | null) =>
  COARSENESS[granule] >= COARSENESS.month && speech !== null && last < speech.first

/** A day of the calendar, with its year or without. */
const isDay = (meaning: Meaning) => meaning.is === 'fixed' || (meaning.is === 'yearly' && /\d-\d/.test(meaning.open))
