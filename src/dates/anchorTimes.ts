import type { Token, TokenizedText } from '../text/token.js'
import { anchor, boundsOf } from './anchor.js'
import { isAside, isCompared, onlyQualifies, qualifies } from './asides.js'
import { type CalendarUnit, unitAround } from './calendar.js'
import type { Placed } from './datedEvent.js'
import { type Anchored, COARSENESS, dated, type Ground, type Story, storyAfter } from './ground.js'
import { groundOf } from './groundOf.js'
import type { Found } from './matchRules.js'
import type { DayOrder, Meaning } from './meaning.js'
import { type Setting, settingsOf } from './setting.js'
import { tellsHistory } from './tellsHistory.js'
import type { TimeMention } from './timeMention.js'
import { NOTHING_TOLD, type ToldSoFar, toldAfter } from './toldSoFar.js'
import { isEntry, nextInAgenda, yearOfEntry } from './yearOfEntry.js'
import { WINTER } from './yearTold.js'

/** Places what was found in the calendar, one after the other, each leaning on the publication date or on what was spoken of before. */
export function anchorTimes(text: TokenizedText, found: readonly Found[], speech: CalendarUnit | null): TimeMention[] {
  const narrative = tellsHistory(found, speech)
  const pieces = narrative ? found : found.filter(({ meaning }) => meaning.is !== 'then')
  const settings = settingsOf(text, pieces)
  const order = orderOf(pieces)
  const ahead = datesAhead(pieces)
  const placed: Placed[] = []
  let told = NOTHING_TOLD
  return pieces.flatMap((piece, index) => {
    const setting = settings[index]
    if (!setting) return []
    const { first, last, meaning, rule } = piece
    const whole = { text, speech, narrative, order, ahead: ahead[index] ?? null, placed }
    const ground = groundOf(piece, setting, told, whole)
    const isHead = isEntry(text.tokens, setting.sentence, piece)
    const inList = isHead ? placeInList(meaning, told) : null
    const anchored = inList ? dated(inList, 'text') : anchor(meaning, ground)
    const aside = narrative
      ? isInPassing(anchored, setting, told) ||
        isAside(pieces, index, told.story) ||
        qualifies(text.tokens, piece, told.story)
      : isCompared(text.tokens, piece)
    const story = storyOf(piece, anchored, aside, ground, text.tokens)
    const goesOn = inList !== null && meaning.is === 'yearly'
    told = toldAfter(
      told,
      { piece, setting, anchored, isEntry: isHead, goesOn, story, isAside: aside },
      speech,
      narrative,
    )
    const { type, value, unit } = anchored
    if (unit && type !== 'duration' && type !== 'set') placed.push({ first, last, unit })
    return [{ first, last, type, value, ...boundsOf(anchored), anchor: anchored.anchor, rule: rule.name }]
  })
}

/** "Oct. 4: …" after "May 3, 2022: …", "TUESDAY: …" below "MONDAY: …": the entry goes on from the one before; null where it does not. */
function placeInList(meaning: Meaning, { chronicle, agenda }: ToldSoFar): CalendarUnit | null {
  if (meaning.is === 'yearly') return chronicle && yearOfEntry(meaning, chronicle)
  return meaning.is === 'weekday' && agenda ? nextInAgenda(meaning, agenda) : null
}

/** Among days and months a year in mid-sentence ("as in 1976") is named in passing; one that opens the sentence goes on with the story. */
function isInPassing({ unit }: Anchored, { paragraph, opens }: Setting, { paragraphOfDay }: ToldSoFar): boolean {
  return unit?.granule === 'year' && paragraphOfDay === paragraph && !opens
}

/** What is spoken of after an expression. */
function storyOf(piece: Found, anchored: Anchored, isAside: boolean, ground: Ground, tokens: readonly Token[]): Story {
  const { story, narrative } = ground
  const { meaning } = piece
  if (isAside)
    return anchored.unit && meaning.is === 'yearly' && meaning.open === WINTER
      ? { ...story, last: anchored.unit }
      : story
  // "For the first ten months of 1915": a length that names the year told of.
  const after = storyAfter(story, meaning.is === 'slice' ? anchor(meaning.of, ground) : endOf(meaning, anchored))
  return !narrative && onlyQualifies(tokens, piece) ? { ...story, year: after.year } : after
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

/** How the document writes numeric dates: the first that shows it. */
function orderOf(found: readonly Found[]): DayOrder | null {
  for (const { meaning } of found) if (meaning.is === 'fixed' && meaning.order) return meaning.order
  return null
}
