import { sentenceAt } from '../text/sentenceAt.js'
import type { Token, TokenizedText } from '../text/token.js'
import { civil } from './calendar.js'
import type { JoinRule } from './dateRule.js'
import type { Found } from './matchRules.js'
import type { Meaning } from './meaning.js'
import { ANNIVERSARY } from './rules/anniversaries.js'
import { FROM_EVENT, isPoint, OFFSET_FROM_DATE, TIME_OF_DATE, WEEKDAY_OF_DATE, WEEKDAY_OF_WEEK } from './rules/joins.js'
import { PREFIX_RULES } from './rules/periodParts.js'
import { RANGE } from './rules/ranges.js'
import { inYearOf, YEAR_OF_DATE, yearGiven } from './rules/yearsOfDates.js'
import { wordAt } from './wordAt.js'

/** Joins expressions that stand side by side and mean one thing, and lets them share a year. Takes and gives them in text order. */
export function joinTimes(found: readonly Found[], text: TokenizedText): Found[] {
  const dated = joinBy(WEEKDAY_OF_DATE, joinBy(TIME_OF_DATE, found, text), text)
  // Once more for "at 8 p.m. on the evening of July 3", whose evening has its day only now.
  const timed = joinBy(TIME_OF_DATE, joinBy(WEEKDAY_OF_WEEK, joinBy(ANNIVERSARY, dated, text), text), text)
  const placed = giveYears(joinBy(YEAR_OF_DATE, timed, text), text)
  const whole = shareBrackets(shareYears(takePrefixes(placed, text.tokens), text), text)
  return countFromEvents(joinBy(RANGE, joinBy(OFFSET_FROM_DATE, whole, text), text), text)
}

/** "on 2 October, the day after the vote" */
function countFromEvents(found: readonly Found[], text: TokenizedText): Found[] {
  return found.map((piece, index) => {
    const left = found[index - 1]
    const beside =
      left && isPoint(left.meaning) && /^(?:,|-|–|—|\()$/.test(between(left, piece, text) ?? '') ? left.meaning : null
    const [next, second] = [wordAt(text.tokens, piece.last), wordAt(text.tokens, piece.last + 1)]
    const meaning = FROM_EVENT.mark(piece, next, second, beside)
    return meaning ? { ...piece, rule: beside ? FROM_EVENT : piece.rule, meaning } : piece
  })
}

/** More than so many tokens between two expressions, and they have nothing to do with each other. */
const WIDEST_GAP = 4

/** The words between two expressions; null where they are too many, or a sentence or line ends there: "at 5 a.m." before "May 17: …". */
function between(left: Found, right: Found, { tokens, sentences }: TokenizedText): string | null {
  if (right.first - left.last > WIDEST_GAP || sentenceAt(sentences, left.first) !== sentenceAt(sentences, right.first))
    return null
  return tokens
    .slice(left.last, right.first)
    .map((token) => token.lower)
    .join(' ')
}

function joinBy(rule: JoinRule, found: readonly Found[], text: TokenizedText): Found[] {
  const joined: Found[] = []
  for (const right of found) {
    const left = joined.at(-1)
    const gap = left ? between(left, right, text) : null
    const meaning =
      left && gap !== null
        ? rule.join(left, right, gap, wordAt(text.tokens, left.first - 1), wordAt(text.tokens, right.last))
        : null
    if (left && meaning) joined[joined.length - 1] = { rule, first: left.first, last: right.last, meaning }
    else joined.push(right)
  }
  return joined
}

function takePrefixes(found: readonly Found[], tokens: readonly Token[]): Found[] {
  return found.map((piece, index) => {
    const floor = found[index - 1]?.last ?? 0
    const word = (back: number) => (piece.first - back >= floor ? wordAt(tokens, piece.first - back) : '')
    for (const rule of PREFIX_RULES) {
      const wider = rule.prefix(piece, word)
      if (wider) return { rule, first: piece.first - wider.back, last: piece.last, meaning: wider.meaning }
    }
    return piece
  })
}

const LIST_GAP = /^(?:and|or|to|-|–|—|until|through|till|,|, and|and of|and in|, or|and on|\/)$/

/** "Saturday (July 6)": the weekday is that of the date in brackets; "at 4 in the morning (0800 GMT Thursday)": so is the day. */
function shareBrackets(found: readonly Found[], text: TokenizedText): Found[] {
  const shared = [...found]
  found.forEach((left, index) => {
    const right = found[index + 1]
    if (!right || between(left, right, text) !== '(') return
    if (left.meaning.is === 'time' && left.meaning.date === null && right.meaning.is === 'time' && right.meaning.date) {
      shared[index] = { ...left, meaning: { ...left.meaning, date: right.meaning.date } }
      return
    }
    if (left.meaning.is !== 'weekday') return
    if (right.meaning.is !== 'yearly' && right.meaning.is !== 'fixed') return
    const meaning = right.meaning.is === 'yearly' ? { ...right.meaning, weekday: left.meaning.weekday } : right.meaning
    shared[index] = { ...left, meaning }
    shared[index + 1] = { ...right, meaning }
  })
  return shared
}

/** Between a year and a date of it: "in 1987, in May". */
const DATE_OF_YEAR = /^(?:, )?(?:in|on)(?: the)?(?: (?:early|mid|late) -?)?$/

/** "In 1987, in May, he came", "two years ago, on 3 May": the date is of the year just named. */
function giveYears(found: readonly Found[], text: TokenizedText): Found[] {
  return found.map((right, index) => {
    const left = found[index - 1]
    const year = left ? yearGiven(left.meaning) : null
    const meaning =
      left && year && DATE_OF_YEAR.test(between(left, right, text) ?? '') ? inYearOf(right.meaning, year) : null
    return meaning ? { ...right, meaning } : right
  })
}

/** Of "early summer of 1943" the summer. */
function wholeOf(meaning: Meaning): Meaning {
  return meaning.is === 'part' ? meaning.of : meaning
}

/** "April and June 2017", "the spring and early summer of 2017": the year at the end holds for both. */
function shareYears(found: readonly Found[], text: TokenizedText): Found[] {
  const shared = [...found]
  for (let at = shared.length - 2; at >= 0; at--) {
    const [left, right] = [shared[at], shared[at + 1]]
    if (!left || !right) continue
    const [named, full] = [wholeOf(left.meaning), wholeOf(right.meaning)]
    if (named.is !== 'yearly' || named.step !== 'tense' || named.year || full.is !== 'fixed') continue
    if (!LIST_GAP.test(between(left, right, text) ?? '\n')) continue
    const { year } = civil(full.unit.first)
    const unit = named.make(year)
    if (unit?.granule !== full.unit.granule) continue
    const earlier = unit.first > full.unit.first ? named.make(year - 1) : unit
    if (!earlier) continue
    const fixed = { is: 'fixed', unit: earlier } as const
    shared[at] = { ...left, meaning: left.meaning.is === 'part' ? { ...left.meaning, of: fixed } : fixed }
  }
  return shared
}
