import type { Token } from '../text/token.js'
import type { Found } from './matchRules.js'
import type { Meaning } from './meaning.js'

/** Joins expressions that stand side by side and mean one thing, and lets them share a year. Takes and gives them in text order. */
export function joinTimes(found: readonly Found[], tokens: readonly Token[]): Found[] {
  return joinRanges(shareYears(joinClocks(widen(found, tokens), tokens), tokens), tokens)
}

function between(left: Found, right: Found, tokens: readonly Token[]): string {
  if (right.first - left.last > 4) return '\n'
  return tokens
    .slice(left.last, right.first)
    .map((token) => token.lower)
    .join(' ')
}

const isDay = ({ is }: Meaning) =>
  is === 'yearly' || is === 'weekday' || is === 'fixed' || is === 'shifted' || is === 'day-of-month'

/** "9 a.m. on Tuesday", "Friday night", "the night of July 3", "July 3 at noon". */
function joinClocks(found: readonly Found[], tokens: readonly Token[]): Found[] {
  const joined: Found[] = []
  for (const right of found) {
    const left = joined.at(-1)
    const gap = left ? between(left, right, tokens) : '\n'
    const meaning = left ? timeOf(left.meaning, right.meaning, gap) : null
    if (left && meaning)
      joined[joined.length - 1] = {
        ...(right.meaning.is === 'time' ? right : left),
        first: left.first,
        last: right.last,
        meaning,
      }
    else joined.push(right)
  }
  return joined
}

function timeOf(left: Meaning, right: Meaning, gap: string): Meaning | null {
  if (left.is === 'time' && left.date === null && isDay(right) && /^(?:|,|on|, on|of|of the)$/.test(gap))
    return { ...left, date: right }
  if (right.is === 'time' && right.date === null && isDay(left) && /^(?:|,|at|, at)$/.test(gap))
    return { ...right, date: left }
  if (
    right.is === 'time' &&
    right.date === null &&
    left.is === 'time' &&
    left.date !== null &&
    /^T[A-Z]/.test(left.clock.value) &&
    /^(?:|,|at|, at)$/.test(gap)
  )
    return { ...right, date: left.date }
  return null
}

const LIST_GAP = /^(?:and|or|to|-|–|—|until|through|till|,|, and|and of|and in|, or)$/

/** "April and June 2017": the year at the end holds for both. */
function shareYears(found: readonly Found[], tokens: readonly Token[]): Found[] {
  const shared = [...found]
  for (let at = shared.length - 2; at >= 0; at--) {
    const [left, right] = [shared[at], shared[at + 1]]
    if (!left || !right || left.meaning.is !== 'yearly' || left.meaning.step !== 'tense' || left.meaning.year) continue
    if (
      right.meaning.is !== 'fixed' ||
      !/-/.test(right.meaning.unit.value) ||
      !LIST_GAP.test(between(left, right, tokens))
    )
      continue
    const year = new Date(right.meaning.unit.first * 86_400_000).getUTCFullYear()
    const unit = left.meaning.make(year)
    if (!unit || right.meaning.unit.granule !== unit.granule) continue
    const earlier = unit.first > right.meaning.unit.first ? left.meaning.make(year - 1) : unit
    if (earlier) shared[at] = { ...left, meaning: { is: 'fixed', unit: earlier } }
  }
  return shared
}

const isDate = (meaning: Meaning) => isDay(meaning) || meaning.is === 'part'

/** "from Monday to Wednesday", "1914–1918", "between May 3 and June 4". */
function joinRanges(found: readonly Found[], tokens: readonly Token[]): Found[] {
  const joined: Found[] = []
  for (const right of found) {
    const left = joined.at(-1)
    const gap = left ? between(left, right, tokens) : '\n'
    const ranged =
      left &&
      isDate(left.meaning) &&
      isDate(right.meaning) &&
      (/^(?:to|-|–|—|until|through|till)$/.test(gap) || (gap === 'and' && tokens[left.first - 1]?.lower === 'between'))
    if (ranged)
      joined[joined.length - 1] = {
        ...left,
        last: right.last,
        meaning: { is: 'range', from: left.meaning, to: right.meaning },
      }
    else joined.push(right)
  }
  return joined
}

const EDGE = new Set(['beginning', 'start', 'end', 'middle', 'close', 'outset'])

/** "early 2024", "mid-July", "the end of the 1990s", "later this month": the expression begins earlier and means a part. */
function widen(found: readonly Found[], tokens: readonly Token[]): Found[] {
  return found.map((piece, index) => {
    const floor = found[index - 1]?.last ?? 0
    const word = (back: number) => (piece.first - back >= floor ? (tokens[piece.first - back]?.lower ?? '') : '')
    if (!isDay(piece.meaning)) return piece
    const wide = (back: number, which: 'start' | 'middle' | 'end'): Found => ({
      ...piece,
      first: piece.first - back,
      meaning: { is: 'part', which, of: piece.meaning },
    })
    const article = (back: number) => (word(back + 1) === 'the' ? back + 1 : back)
    const which = (name: string) =>
      /^(?:early|earlier|beginning|start|outset)$/.test(name)
        ? 'start'
        : /^(?:mid|middle)$/.test(name)
          ? 'middle'
          : 'end'
    if (/^(?:early|late|mid|earlier|later)$/.test(word(1))) return wide(article(1), which(word(1)))
    if (word(1) === '-' && /^(?:early|late|mid)$/.test(word(2))) return wide(article(2), which(word(2)))
    if ((word(1) === 'in' || word(1) === 'on') && /^(?:early|late|earlier|later)$/.test(word(2)))
      return wide(2, which(word(2)))
    if (word(1) === 'of' && EDGE.has(word(2))) return wide(article(2), which(word(2)))
    return piece
  })
}
