import type { Token, TokenizedText, TokenSpan } from '../text/token.js'
import { anchor, boundsOf } from './anchor.js'
import { isAside, isCompared, onlyQualifies, qualifies } from './asides.js'
import { type CalendarUnit, unitAround } from './calendar.js'
import { clauseTense, hasLink, opensClause } from './clauseTense.js'
import { datedEvent, type Placed } from './datedEvent.js'
import { type Anchored, COARSENESS, dated, type Ground, NO_STORY, type Story, storyAfter } from './ground.js'
import { isQuoted } from './isQuoted.js'
import type { Found } from './matchRules.js'
import type { DayOrder, Meaning } from './meaning.js'
import { tellsHistory } from './tellsHistory.js'
import type { TimeMention } from './timeMention.js'
import { isEntry, nextInAgenda, yearOfEntry } from './yearOfEntry.js'
import { WINTER } from './yearTold.js'

/** Places what was found in the calendar, one after the other, each leaning on the publication date or on what was spoken of before. */
export function anchorTimes(text: TokenizedText, found: readonly Found[], speech: CalendarUnit | null): TimeMention[] {
  const narrative = tellsHistory(found, speech)
  const told = narrative ? found : found.filter(({ meaning }) => meaning.is !== 'then')
  const order = orderOf(told)
  const times: TimeMention[] = []
  const placed: Placed[] = []
  let story: Story = NO_STORY
  let at = 0
  let paragraphStart = 0
  let paragraphOfDay = -1
  let recent: { readonly day: CalendarUnit; readonly paragraph: number } | null = null
  let dateLine: CalendarUnit | null = null
  let chronicle: CalendarUnit | null = null
  let agenda: CalendarUnit | null = null
  let entry: { readonly day: CalendarUnit; readonly paragraph: number } | null = null
  let beside: { readonly unit: CalendarUnit; readonly sentence: TokenSpan } | null = null
  let longer: { readonly last: number; readonly sentence: TokenSpan } | null = null
  let previous: (Found & { readonly unit: CalendarUnit }) | null = null
  let namedYear: CalendarUnit | null = null
  let toldYear: { readonly unit: CalendarUnit; readonly at: number; readonly paragraph: number } | null = null
  let section: CalendarUnit | null = null
  const ahead = datesAhead(told)
  told.forEach((piece, index) => {
    const { first, last, meaning, rule } = piece
    while (at < text.sentences.length - 1 && (text.sentences[at]?.last ?? 0) <= first) {
      at++
      if (text.sentences[at]?.paragraph !== text.sentences[at - 1]?.paragraph)
        paragraphStart = text.sentences[at]?.first ?? 0
    }
    const sentence = text.sentences[at]
    const around = sentence ?? { first: 0, last: text.tokens.length }
    const opens = first - around.first < OPENING
    const paragraph = sentence?.paragraph ?? 0
    const line: CalendarUnit | null = entry?.paragraph === paragraph ? entry.day : dateLine
    const explicit = beside?.sentence === around ? beside.unit : null
    const ground: Ground = {
      speech: line ?? speech,
      speechAnchor: line ? 'text' : 'published',
      story,
      narrative,
      quoted: () => isQuoted(text, paragraphStart, first),
      near: paragraphOfDay === paragraph,
      recent: recent && paragraph - recent.paragraph <= RECENT ? recent.day : null,
      beside: () => (explicit && opensClause(text.tokens, around, { first, last }) ? explicit : null),
      longer: () =>
        longer?.sentence === around && first - longer.last < ONE_CLAUSE && !hasLink(text.tokens, longer.last, first),
      toldYear: toldYear && toldYear.paragraph === paragraph && at - toldYear.at <= 1 ? toldYear.unit : null,
      listed: previous && isListed(text.tokens, previous, piece) ? previous.unit : null,
      namedYear,
      ahead: ahead[index] ?? null,
      event: () => datedEvent(text, last, placed),
      opens,
      section,
      order,
      tense: () => clauseTense(text.tokens, around, { first, last }),
    }
    const isOwn = isEntry(text.tokens, around, { first, last })
    const own = isOwn && chronicle && meaning.is === 'yearly' ? yearOfEntry(meaning, chronicle) : null
    const day = isOwn && agenda && meaning.is === 'weekday' ? nextInAgenda(meaning, agenda) : null
    const anchored = own ? dated(own, 'text') : day ? dated(day, 'text') : anchor(meaning, ground)
    if (isOwn) agenda = meaning.is === 'weekday' ? anchored.unit : null
    if (isOwn && anchored.unit && (own || anchored.anchor === 'explicit')) chronicle = anchored.unit
    if (isOwn)
      entry =
        anchored.unit?.granule === 'day' && isPast(anchored.unit, speech) ? { day: anchored.unit, paragraph } : null
    if (anchored.unit && isDay(meaning) && isDateLine(anchored.unit, around, { first, last }, speech))
      dateLine = anchored.unit
    if (anchored.unit && anchored.type === 'date' && COARSENESS[anchored.unit.granule] <= COARSENESS.year)
      namedYear = unitAround(anchored.unit.last, 'year')
    if (anchored.unit && anchored.type === 'date')
      longer = isLongOver(anchored.unit, speech) ? { last, sentence: around } : null
    if (!narrative && meaning.is === 'fixed' && meaning.unit.granule === 'year' && opens)
      toldYear = speech && meaning.unit.last < speech.first ? { unit: meaning.unit, at, paragraph } : null
    previous = anchored.unit?.granule === 'day' ? { ...piece, unit: anchored.unit } : null
    if (sentence?.kind === 'heading' && anchored.unit && anchored.anchor === 'explicit') section = anchored.unit
    if (meaning.is === 'fixed' && COARSENESS[meaning.unit.granule] <= COARSENESS.season)
      beside = { unit: meaning.unit, sentence: around }
    // Among days and months a year in mid-sentence ("as in 1976") is named in passing; one that opens the sentence goes on with the story.
    const inPassing = narrative && anchored.unit?.granule === 'year' && paragraphOfDay === paragraph && !opens
    const aside = narrative
      ? inPassing || isAside(told, index, story) || qualifies(text.tokens, piece, story)
      : isCompared(text.tokens, piece)
    // "For the first ten months of 1915": a length that names the year told of.
    const step = meaning.is === 'slice' ? anchor(meaning.of, ground) : endOf(meaning, anchored)
    if (!aside && anchored.unit?.granule === 'day' && isPast(anchored.unit, speech))
      recent = { day: anchored.unit, paragraph }
    if (!aside && !narrative && onlyQualifies(text.tokens, piece))
      story = { ...story, year: storyAfter(story, step).year }
    else if (!aside) story = storyAfter(story, step)
    else if (anchored.unit && meaning.is === 'yearly' && meaning.open === WINTER)
      story = { ...story, last: anchored.unit }
    // "The port has been shut since 3 May; it opens at noon": that noon is of another day.
    const isSince = !narrative && text.tokens[first - 1]?.lower === 'since'
    if (anchored.unit && COARSENESS[anchored.unit.granule] <= COARSENESS.month && !isSince) paragraphOfDay = paragraph
    if (anchored.unit && anchored.type !== 'duration' && anchored.type !== 'set')
      placed.push({ first, last, unit: anchored.unit })
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
  return alone && unit.granule === 'day' && isPast(unit, speech)
}

const isPast = (unit: CalendarUnit, speech: CalendarUnit | null) => speech === null || unit.first <= speech.last

/** Tokens between a month and a time of day that are of one clause. */
const ONE_CLAUSE = 20

/** A month or more that was over when the text was published. */
const isLongOver = ({ granule, last }: CalendarUnit, speech: CalendarUnit | null) =>
  COARSENESS[granule] >= COARSENESS.month && speech !== null && last < speech.first

/** "6, 7 and 8 March", "Monday and Tuesday": nothing stands between but the list's own words. */
function isListed(tokens: readonly Token[], before: Found, { first, meaning }: Found): boolean {
  if (
    before.meaning.is !== meaning.is ||
    first - before.last > 2 ||
    first === before.last ||
    /^(?:the|an?)$/.test(tokens[first]?.lower ?? '')
  )
    return false
  return tokens.slice(before.last, first).every(({ lower }) => /^(?:,|and|or|&)$/.test(lower))
}

/** A day of the calendar, with its year or without. */
const isDay = (meaning: Meaning) => meaning.is === 'fixed' || (meaning.is === 'yearly' && /\d-\d/.test(meaning.open))

/** So many paragraphs after a day was named, "at 6 a.m." may still be of that day; wire reports have a sentence in each. */
const RECENT = 3

/** Tokens before a time that opens its sentence: "In late 1975". */
const OPENING = 3

/** How the document writes numeric dates: the first that shows it. */
function orderOf(found: readonly Found[]): DayOrder | null {
  for (const { meaning } of found) if (meaning.is === 'fixed' && meaning.order) return meaning.order
  return null
}
