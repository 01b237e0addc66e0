import type { Published } from '../model/report.js'
import type { Sentence, TokenizedText } from '../text/token.js'
import { weekdayOf } from './calendar.js'
import { clauseTense } from './clauseTense.js'
import type { Found } from './matchRules.js'
import type { Meaning } from './meaning.js'
import { WORDS } from './words.js'

/** Words before a date that something else hangs on: "since July 3, 2019". */
const HISTORY_BEFORE = new Set([
  'since',
  'until',
  'till',
  'of',
  'by',
  'from',
  'in',
  'after',
  'before',
  'between',
  'the',
])
/** A text that names a date so many days later was not published on the earlier one. */
const LATER = 31
/** Lines at the top among which the heading stands, and after which the first sentence of prose comes. */
const TOP_LINES = 4
/** Signs that set a date off from the words of a heading: "Read-out of the call: 6 June 2023". */
const SET_OFF = /^(?:[,:;(|]|-|–|—|)$/
const SENTENCE_END = /^[.!?]$/

/** A full date of the text: the day, its value, the sentence it stands in. */
type Day = {
  readonly found: Found
  readonly day: number
  readonly value: string
  readonly sentence: Sentence
  /** What stands alone in its line, as over the days of a digest. */
  readonly alone: boolean
}

/**
 * Takes what was found in a text without a publication date, and gives the full date that tells it; null where none does:
 * - that of a heading: "Evening bulletin, 6 June 2023";
 * - else the latest that the bare weekdays agree with: a caption's "Oslo, July 3, 2024" in a text that says "on Wednesday";
 * - else that of the first sentence, named with its weekday, for what was: "left Oslo on Tuesday, June 6, 2023".
 * None that the text has outlived, none of the days of a digest, and none but the day of a dateline that leaves out its year.
 */
export function inferPublished(text: TokenizedText, found: readonly Found[]): Published | null {
  const { days, latest } = daysOf(text, found)
  const digest = days.filter(({ alone }) => alone).length > 1
  const dated = yearless(text, found)
  const told = (digest ? days.filter(({ alone }) => !alone) : days).filter(
    ({ value }) => dated === null || value.endsWith(dated),
  )
  const best = inHeading(text, told) ?? byWeekdays(told, found) ?? inFirstSentence(text, told)
  return best && latest - best.day <= LATER ? { value: best.value, source: 'inferred' } : null
}

/** How many tokens a dateline has at most, place, agency and all. */
const DATELINE = 14

/** "-05-16" of a dateline without a year: "PRISTINA, May 16 (Agency) --"; null without one. */
function yearless({ tokens, sentences }: TokenizedText, found: readonly Found[]): string | null {
  for (const { first, kind } of sentences.slice(0, TOP_LINES)) {
    if (kind === 'heading') continue
    const piece = found.find((one) => one.first >= first && one.first < first + DATELINE)
    if (piece?.meaning.is !== 'yearly' || !/^XXXX-\d\d-\d\d$/.test(piece.meaning.open)) continue
    const before = tokens.slice(first, piece.first)
    const isDateline =
      before.every(({ shape }) => shape !== 'lower') &&
      tokens.slice(piece.last, first + DATELINE).some(({ text, spaced }) => spaced && /^(?:--?|[–—])$/.test(text))
    if (before.length > 0 && isDateline) return piece.meaning.open.slice(4)
  }
  return null
}

/** The full dates that may be those of publication, and the latest day that the text names. */
function daysOf(text: TokenizedText, found: readonly Found[]): { readonly days: Day[]; readonly latest: number } {
  const days: Day[] = []
  let latest = Number.NEGATIVE_INFINITY
  let at = 0
  for (const piece of found) {
    const unit = fixedUnit(piece.meaning)
    if (!unit) continue
    while (at < text.sentences.length - 1 && (text.sentences[at]?.last ?? 0) <= piece.first) at++
    const sentence = text.sentences[at]
    if (!sentence) continue
    const isDay = unit.granule === 'day'
    const future = clauseTense(text.tokens, sentence, piece).tense === 'future'
    // What is to come ("by 2030") may lie years ahead; a full date hardly ever does.
    if (isDay || !future) latest = Math.max(latest, unit.first)
    if (!isDay || future || HISTORY_BEFORE.has(text.tokens[piece.first - 1]?.lower ?? '')) continue
    if (!/^\d{4}-/.test(unit.value)) continue
    const alone = piece.first === sentence.first && piece.last >= sentence.last - 1
    days.push({ found: piece, day: unit.first, value: unit.value, sentence, alone })
  }
  return { days, latest }
}

/** "6 March 2025", and of "6 March 2025, 1800 hours" the day. */
function fixedUnit(meaning: Meaning) {
  if (meaning.is === 'fixed') return meaning.unit
  return meaning.is === 'time' && meaning.date?.is === 'fixed' ? meaning.date.unit : null
}

function byWeekdays(days: readonly Day[], found: readonly Found[]): Day | null {
  const weekdays = new Set<number>()
  for (const { meaning } of found) if (meaning.is === 'weekday') weekdays.add(meaning.weekday)
  return days.reduce<Day | null>(
    (best, day) => (weekdays.has(weekdayOf(day.day)) && (!best || day.day > best.day) ? day : best),
    null,
  )
}

/** The only full date of a line above the first sentence, set off from its other words. */
function inHeading({ tokens, sentences }: TokenizedText, days: readonly Day[]): Day | null {
  for (const sentence of sentences.slice(0, TOP_LINES)) {
    if (SENTENCE_END.test(tokens[sentence.last - 1]?.text ?? '')) return null
    const [day, other] = days.filter((one) => one.sentence === sentence)
    if (!day || other) continue
    const { first } = day.found
    const before = tokens[first - 1]?.text ?? ''
    // "News at noon, Monday, 14 November 2022": the time of day comes first.
    const timed = day.found.meaning.is === 'time' && before === 'at'
    if (first === sentence.first || timed || SET_OFF.test(before)) return day
  }
  return null
}

function inFirstSentence({ tokens, sentences }: TokenizedText, days: readonly Day[]): Day | null {
  const opening = sentences
    .slice(0, TOP_LINES)
    .find(({ first, last }) => last > first && SENTENCE_END.test(tokens[last - 1]?.text ?? ''))
  const day = days.find(({ sentence }) => sentence === opening)
  if (!day || !opening) return null
  const { first, last } = day.found
  const named = tokens.slice(first, last).some(({ lower }) => WORDS.get(lower)?.weekday !== undefined)
  return named && clauseTense(tokens, opening, day.found).tense === 'past' ? day : null
}
