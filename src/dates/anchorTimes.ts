import type { TokenizedText, TokenSpan } from '../text/token.js'
import { anchor, boundsOf } from './anchor.js'
import { isAside, qualifies } from './asides.js'
import { type CalendarUnit, unitAround } from './calendar.js'
import { clauseTense } from './clauseTense.js'
import { type Anchored, COARSENESS, type Ground, NO_STORY, type Story, storyAfter } from './ground.js'
import type { Found } from './matchRules.js'
import type { DayOrder, Meaning } from './meaning.js'
import type { TimeMention } from './timeMention.js'
import { WINTER } from './yearTold.js'

/** Places what was found in the calendar, one after the other, each leaning on the publication date or on what was spoken of before. */
export function anchorTimes(text: TokenizedText, found: readonly Found[], speech: CalendarUnit | null): TimeMention[] {
  const narrative = tellsHistory(found, speech)
  const told = narrative ? found : found.filter(({ meaning }) => meaning.is !== 'then')
  const order = orderOf(told)
  const times: TimeMention[] = []
  let story: Story = NO_STORY
  let at = 0
  let paragraphOfDay = -1
  let dateLine: CalendarUnit | null = null
  let namedYear: CalendarUnit | null = null
  let section: CalendarUnit | null = null
  const ahead = datesAhead(told)
  told.forEach(({ first, last, meaning, rule }, index) => {
    while (at < text.sentences.length - 1 && (text.sentences[at]?.last ?? 0) <= first) at++
    const sentence = text.sentences[at]
    const around = sentence ?? { first: 0, last: text.tokens.length }
    const opens = first - around.first < OPENING
    const ground: Ground = {
      speech: dateLine ?? speech,
      speechAnchor: dateLine ? 'text' : 'published',
      story,
      narrative,
      near: paragraphOfDay === (sentence?.paragraph ?? 0),
      namedYear,
      ahead: ahead[index] ?? null,
      opens,
      section,
      order,
      tense: () => clauseTense(text.tokens, around, { first, last }),
    }
    const anchored = anchor(meaning, ground)
    if (meaning.is === 'fixed' && anchored.unit && isDateLine(anchored.unit, around, { first, last }, speech))
      dateLine = anchored.unit
    if (anchored.unit && anchored.type === 'date' && COARSENESS[anchored.unit.granule] <= COARSENESS.year)
      namedYear = unitAround(anchored.unit.last, 'year')
    if (sentence?.kind === 'heading' && anchored.unit && anchored.anchor === 'explicit') section = anchored.unit
    const paragraph = sentence?.paragraph ?? 0
    // Among days and months a year in mid-sentence ("as in 1976") is named in passing; one that opens the sentence goes on with the story.
    const inPassing = narrative && anchored.unit?.granule === 'year' && paragraphOfDay === paragraph && !opens
    const aside =
      inPassing || isAside(told, index, story) || (narrative && qualifies(text.tokens, { first, last }, story))
    // "For the first ten months of 1915": a length that names the year told of.
    const step = meaning.is === 'slice' ? anchor(meaning.of, ground) : endOf(meaning, anchored)
    if (!aside) story = storyAfter(story, step)
    else if (anchored.unit && meaning.is === 'yearly' && meaning.open === WINTER)
      story = { ...story, last: anchored.unit }
    if (anchored.unit && COARSENESS[anchored.unit.granule] <= COARSENESS.month) paragraphOfDay = paragraph
    const { type, value } = anchored
    times.push({ first, last, type, value, ...boundsOf(anchored), anchor: anchored.anchor, rule: rule.name })
  })
  return times
}

/** For each expression the day or month with its year that is named next, among so many. */
function datesAhead(found: readonly Found[]): (CalendarUnit | null)[] {
  const ahead: (CalendarUnit | null)[] = []
  let next: CalendarUnit | null = null
  let reach = 0
  for (let index = found.length - 1; index >= 0; index--) {
    ahead[index] = index >= reach ? next : null
    const meaning = found[index]?.meaning
    if (meaning?.is !== 'fixed' || COARSENESS[meaning.unit.granule] > COARSENESS.month) continue
    next = meaning.unit
    reach = index - LOOK_AHEAD
  }
  return ahead
}

/** Expressions between a date without its year and the next that has one. */
const LOOK_AHEAD = 6

/** After "from November 21, 1948 to January 31, 1949" the story goes on from the end. */
function endOf(meaning: Meaning, anchored: Anchored): Anchored {
  const { unit } = anchored
  if (meaning.is !== 'range' || meaning.to.is !== 'fixed' || !unit || COARSENESS[unit.granule] > COARSENESS.month)
    return anchored
  return { ...anchored, unit: unitAround(unit.last, unit.granule) }
}

/** "25 February 2022" alone in its line stands over what follows, as in digests; not before its own publication. */
function isDateLine(unit: CalendarUnit, line: TokenSpan, span: TokenSpan, speech: CalendarUnit | null): boolean {
  const alone = span.first === line.first && span.last >= line.last - 1
  return alone && unit.granule === 'day' && (speech === null || unit.first <= speech.last)
}

/** Tokens before a time that opens its sentence: "In late 1975". */
const OPENING = 3

/** A text tells history where it names so many dates over a year old, and hardly a day around its publication. */
const FEWEST_OLD_DATES = 5
const OLD_DATES_PER_RECENT = 10
const OLD = 400

function tellsHistory(found: readonly Found[], speech: CalendarUnit | null): boolean {
  let old = 0
  let recent = 0
  for (const { meaning } of found) {
    if (meaning.is === 'fixed' && (!speech || speech.first - meaning.unit.last > OLD)) old++
    else if (meaning.is === 'weekday') recent++
    else if ((meaning.is === 'shifted' || meaning.is === 'offset') && meaning.base === 'speech') recent++
  }
  return old >= FEWEST_OLD_DATES && old > OLD_DATES_PER_RECENT * recent
}

/** How the document writes numeric dates: the first that shows it. */
function orderOf(found: readonly Found[]): DayOrder | null {
  for (const { meaning } of found) if (meaning.is === 'fixed' && meaning.order) return meaning.order
  return null
}
