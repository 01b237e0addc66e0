import type { Token } from '../text/token.js'
import { civil } from './calendar.js'
import { COARSENESS, type Story } from './ground.js'
import type { Found } from './matchRules.js'
import type { Meaning } from './meaning.js'
import { WINTER } from './yearTold.js'

/** Dates that are named in passing: the story that is told does not move there. */

/** A lone year so far from the years before and after it is an aside. */
const FAR = 12
/** A day or month so many years after those before and after it is one, too. */
const AHEAD = 2
/** Expressions looked at for the year after. */
const LOOK_AHEAD = 12

/**
 * Is the expression at `index` of those found no step of the story: "this year", "by next summer", "the winter" (which lies in two years),
 * or a year far from those before and after?
 */
export function isAside(found: readonly Found[], index: number, story: Story): boolean {
  const meaning = found[index]?.meaning
  if (!meaning || !story.year) return false
  if (meaning.is === 'shifted' && meaning.base === 'speech') return true
  // "The previous April he had been a hero": the story is not taken back there.
  if (meaning.is === 'yearly' && meaning.step === -1 && meaning.base === 'story') return true
  if (meaning.is === 'yearly' && ((meaning.step === 1 && meaning.base === 'speech') || meaning.open === WINTER))
    return true
  const year = yearOf(meaning)
  const told = civil(story.year.first).year
  if (year === null) return false
  if (isAhead(meaning) && year - told >= AHEAD) {
    const after = yearAfter(found, index, (named) => named < year)
    return after !== null && after <= told + 1 && after >= told - 1
  }
  if (Math.abs(year - told) <= FAR) return false
  // "as in 1614. The rules of 1614 …": still the aside.
  const after = yearAfter(found, index, (named) => Math.abs(named - year) > FAR)
  return after !== null && Math.abs(after - told) <= FAR
}

/** A day or month: what came years later is told in passing where the next year named is that of the story again. */
function isAhead(meaning: Meaning): boolean {
  return meaning.is === 'fixed' && COARSENESS[meaning.unit.granule] <= COARSENESS.month
}

function yearAfter(found: readonly Found[], index: number, fits: (year: number) => boolean): number | null {
  for (let ahead = index + 1; ahead <= index + LOOK_AHEAD; ahead++) {
    const later = found[ahead]
    const named = later ? yearOf(later.meaning) : null
    if (named !== null && fits(named)) return named
  }
  return null
}

function yearOf(meaning: Meaning): number | null {
  return meaning.is === 'fixed' ? civil(meaning.unit.first).year : null
}

const DETERMINER = /^(?:the|a|an|his|her|its|their|'s)$/
const FUNCTION_WORDS = new Set(
  'and or of in on at to by with for from as that when while was were had has is until'.split(' '),
)
/** Tokens between "until" and the date of what it names: "until the fall of the city in February 1945". */
const UNTIL_REACH = 8

/** Does the date only tell which thing is meant ("the August 1792 uprising") or when something is to end ("until …")? */
export function qualifies(tokens: readonly Token[], { first, last, meaning }: Found, story: Story): boolean {
  const isBareMonth = meaning.is === 'yearly' && !/\d-\d/.test(meaning.open)
  const next = tokens[last]
  const noun = next?.shape === 'lower' && !FUNCTION_WORDS.has(next.lower)
  // "the carnage of November" is looked back to.
  const [of, thing, the] = [tokens[first - 1], tokens[first - 2], tokens[first - 3]]
  if (of?.lower === 'of' && thing?.shape === 'lower' && the?.lower === 'the' && isBareMonth) return true
  if (noun && DETERMINER.test(tokens[first - 1]?.lower ?? '')) return true
  return story.year !== null && isEnd(tokens, first)
}

function isEnd(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= first - UNTIL_REACH; at--) {
    const word = tokens[at]?.lower ?? ''
    if (word === 'until' || word === 'till') return true
    if (/^[.,;]$/.test(word)) return false
  }
  return false
}

/** Before what news compares with: "fell to 3 percent, from 5 percent a year earlier". */
const COMPARING = /^(?:from|than|with|to|against|versus|vs|compared|after)$/
/** Tokens between "from" and "a year earlier". */
const COMPARE_REACH = 5

/** In news: is the expression a time before the one told of, named to compare with it? The next "a year earlier" is the same year again. */
export function isCompared(tokens: readonly Token[], { first, meaning }: Found): boolean {
  const isBefore =
    (meaning.is === 'offset' && meaning.sign < 0 && meaning.base === 'story') ||
    (meaning.is === 'shifted' && meaning.steps < 0 && meaning.base === 'story')
  // "the same month last year"
  if (meaning.is === 'anniversary') return meaning.of.is === 'shifted' && meaning.of.base === 'story'
  if (!isBefore) return false
  for (let at = first - 1; at >= first - COMPARE_REACH; at--) {
    const token = tokens[at]
    if (COMPARING.test(token?.lower ?? '')) return true
    if (/^[.,;:]$/.test(token?.text ?? '')) return false
  }
  return false
}

/** In news: are the years those of a thing ("the 2025-2027 budget", "the budget for 2026"), which leave the day spoken of as it was? */
export function onlyQualifies(tokens: readonly Token[], { first, last, meaning }: Found): boolean {
  const unit =
    meaning.is === 'fixed'
      ? meaning.unit
      : meaning.is === 'range' && meaning.from.is === 'fixed'
        ? meaning.from.unit
        : null
  if (!unit || COARSENESS[unit.granule] < COARSENESS.year) return false
  const [previous, next] = [tokens[first - 1], tokens[last]]
  const before = previous?.lower ?? ''
  // "Oslo Forum 2026" is a name.
  return (
    before === 'for' ||
    (previous?.shape === 'capital' && tokens[first - 2]?.shape === 'capital') ||
    (DETERMINER.test(before) && next?.shape === 'lower' && !FUNCTION_WORDS.has(next.lower))
  )
}
