import type { Published } from '../model/report.js'
import type { Warning } from '../model/span.js'
import type { Sentence, TokenizedText } from '../text/token.js'
import { anchor, boundsOf, type Story, storyAfter } from './anchor.js'
import { type CalendarUnit, dayNumber, dayUnit, monthUnit, yearUnit } from './calendar.js'
import { clauseTense } from './clauseTense.js'
import { compilePatterns } from './compilePatterns.js'
import { DATE_RULES } from './dateRules.js'
import { inferPublished } from './inferPublished.js'
import { joinTimes } from './joinTimes.js'
import { type Found, matchRules } from './matchRules.js'
import type { TimeMention } from './timeMention.js'

export type FoundTimes = {
  readonly times: readonly TimeMention[]
  /** As given, or inferred from a full date in the text that agrees with the weekdays around it. */
  readonly published: Published | null
  readonly warnings: readonly Warning[]
}

const PATTERNS = compilePatterns(DATE_RULES)

/** Takes a tokenized text and its publication date, and gives the time expressions with their values, in text order. */
export function findTimes(text: TokenizedText, published: Published | null, patterns = PATTERNS): FoundTimes {
  const found = joinTimes(matchRules(patterns, text.tokens), text.tokens)
  const known = published ?? inferPublished(text, found)
  const times = anchorAll(text, found, known ? unitOf(known) : null)
  return { times, published: known, warnings: known ? [] : warningsOf(times) }
}

function unitOf({ value }: Published): CalendarUnit {
  const [year = 0, month, day] = value.split('-').map(Number)
  if (month === undefined) return yearUnit(year)
  return day === undefined ? monthUnit(year, month) : dayUnit(dayNumber(year, month, day))
}

function anchorAll(text: TokenizedText, found: readonly Found[], speech: CalendarUnit | null): TimeMention[] {
  const narrative = tellsHistory(found, speech)
  let story: Story = { day: null, month: null, year: null }
  let sentence = 0
  return found.map(({ first, last, meaning, rule }) => {
    while (sentence < text.sentences.length - 1 && (text.sentences[sentence]?.last ?? 0) <= first) sentence++
    const around: Pick<Sentence, 'first' | 'last'> = text.sentences[sentence] ?? { first: 0, last: text.tokens.length }
    const tense = clauseTense(text.tokens, around, { first, last })
    const anchored = anchor(meaning, { speech, story, tense, narrative })
    story = storyAfter(story, anchored)
    const { type, value } = anchored
    return { first, last, type, value, ...boundsOf(anchored), anchor: anchored.anchor, rule: rule.name }
  })
}

/** Does the text tell of years long past, rather than of the days around its publication? */
function tellsHistory(found: readonly Found[], speech: CalendarUnit | null): boolean {
  if (!speech) return true
  let history = 0
  let news = 0
  for (const { meaning } of found) {
    if (meaning.is === 'fixed' && speech.first - meaning.unit.last > 400) history++
    else if (meaning.is === 'weekday' || (meaning.is === 'shifted' && meaning.base === 'speech')) news++
  }
  return history >= 5 && history > 3 * news
}

function warningsOf(times: readonly TimeMention[]): Warning[] {
  if (!times.some((time) => time.anchor === 'unresolved')) return []
  return [
    {
      code: 'no-publication-date',
      message: 'the publication date is unknown, so relative dates stay open: give it with the article or by option',
      start: null,
      end: null,
    },
  ]
}
