import type { Token } from '../text/token.js'
import { civil } from './calendar.js'
import type { JoinRule } from './dateRule.js'
import type { Found } from './matchRules.js'
import {
  FROM_EVENT,
  isPoint,
  OFFSET_FROM_DATE,
  RANGE,
  TIME_OF_DATE,
  WEEKDAY_OF_DATE,
  WEEKDAY_OF_WEEK,
} from './rules/joins.js'
import { PREFIX_RULES } from './rules/periodParts.js'

/** Joins expressions that stand side by side and mean one thing, and lets them share a year. Takes and gives them in text order. */
export function joinTimes(found: readonly Found[], tokens: readonly Token[]): Found[] {
  const dated = joinBy(WEEKDAY_OF_DATE, joinBy(TIME_OF_DATE, found, tokens), tokens)
  // Once more for "at 8 p.m. on the evening of July 3", whose evening has its day only now.
  const timed = joinBy(TIME_OF_DATE, joinBy(WEEKDAY_OF_WEEK, dated, tokens), tokens)
  const whole = shareBrackets(shareYears(takePrefixes(timed, tokens), tokens), tokens)
  return countFromEvents(joinBy(RANGE, joinBy(OFFSET_FROM_DATE, whole, tokens), tokens), tokens)
}

/** "on 2 October, the day after the vote" */
function countFromEvents(found: readonly Found[], tokens: readonly Token[]): Found[] {
  return found.map((piece, index) => {
    const left = found[index - 1]
    const beside =
      left && isPoint(left.meaning) && /^(?:,|-|–|—|\()$/.test(between(left, piece, tokens) ?? '') ? left.meaning : null
    const word = (at: number) => tokens[at]?.lower ?? ''
    const meaning = FROM_EVENT.mark(piece, word(piece.last), word(piece.last + 1), beside)
    return meaning ? { ...piece, rule: beside ? FROM_EVENT : piece.rule, meaning } : piece
  })
}

/** More than so many tokens between two expressions, and they have nothing to do with each other. */
const WIDEST_GAP = 4

function between(left: Found, right: Found, tokens: readonly Token[]): string | null {
  if (right.first - left.last > WIDEST_GAP) return null
  return tokens
    .slice(left.last, right.first)
    .map((token) => token.lower)
    .join(' ')
}

function joinBy(rule: JoinRule, found: readonly Found[], tokens: readonly Token[]): Found[] {
  const joined: Found[] = []
  for (const right of found) {
    const left = joined.at(-1)
    const gap = left ? between(left, right, tokens) : null
    const meaning = left && gap !== null ? rule.join(left, right, gap, tokens[left.first - 1]?.lower ?? '') : null
    if (left && meaning) joined[joined.length - 1] = { rule, first: left.first, last: right.last, meaning }
    else joined.push(right)
  }
  return joined
}

function takePrefixes(found: readonly Found[], tokens: readonly Token[]): Found[] {
  return found.map((piece, index) => {
    const floor = found[index - 1]?.last ?? 0
    const word = (back: number) => (piece.first - back >= floor ? (tokens[piece.first - back]?.lower ?? '') : '')
    for (const rule of PREFIX_RULES) {
      const wider = rule.prefix(piece, word)
      if (wider) return { rule, first: piece.first - wider.back, last: piece.last, meaning: wider.meaning }
    }
    return piece
  })
}

const LIST_GAP = /^(?:and|or|to|-|–|—|until|through|till|,|, and|and of|and in|, or|and on|\/)$/

/** "Saturday (July 6)": the weekday is that of the date in brackets; "at 4 in the morning (0800 GMT Thursday)": so is the day. */
function shareBrackets(found: readonly Found[], tokens: readonly Token[]): Found[] {
  const shared = [...found]
  found.forEach((left, index) => {
    const right = found[index + 1]
    if (!right || between(left, right, tokens) !== '(') return
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

/** "April and June 2017": the year at the end holds for both. */
function shareYears(found: readonly Found[], tokens: readonly Token[]): Found[] {
  const shared = [...found]
  for (let at = shared.length - 2; at >= 0; at--) {
    const [left, right] = [shared[at], shared[at + 1]]
    if (!left || !right || left.meaning.is !== 'yearly' || left.meaning.step !== 'tense' || left.meaning.year) continue
    if (right.meaning.is !== 'fixed' || !LIST_GAP.test(between(left, right, tokens) ?? '\n')) continue
    const { year } = civil(right.meaning.unit.first)
    const unit = left.meaning.make(year)
    if (unit?.granule !== right.meaning.unit.granule) continue
    const earlier = unit.first > right.meaning.unit.first ? left.meaning.make(year - 1) : unit
    if (earlier) shared[at] = { ...left, meaning: { is: 'fixed', unit: earlier } }
  }
  return shared
}
