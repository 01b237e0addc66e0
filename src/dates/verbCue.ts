import type { Token } from '../text/token.js'
import {
  AHEAD,
  FUTURE_AUXILIARIES,
  GROUP_WORDS,
  IRREGULAR_PAST,
  LOOKING_FORWARD,
  LOOKS_AHEAD,
  NO_INFINITIVE,
  NO_PLURAL,
  NOT_PAST,
  PAST_AUXILIARIES,
  PERFECT,
  PLAYS,
  PRESENT,
  SCHEDULED,
  SCHEDULED_OF_MANY,
  SHORT_WOULD,
  TAKES_EFFECT,
  WITHIN_NAME,
} from './verbForms.js'
import { wordAt } from './wordAt.js'
import { WORDS } from './words.js'

/** What verbs tell of the time of their clause; `either`: what the calendar must tell; `none`: nothing. */
export type Tense = 'past' | 'future' | 'none' | 'either'

/** A verb form that tells, and where; `sure` where it is the verb of the expression itself. */
export type Cue = { readonly tense: Tense; readonly at: number; readonly sure: boolean }

/** What the verb form at `at` tells; null where there is none or it does not tell. Auxiliaries before it are asked. */
export function cueAt(tokens: readonly Token[], at: number, floor: number): Cue | null {
  const token = tokens[at]
  if (!token || token.shape === 'number') return null
  const word = token.lower
  const cue = (tense: Tense | null): Cue | null =>
    tense && { tense, at, sure: tense !== 'future' || AHEAD.has(word) || !PRESENT.has(wordAt(tokens, at - 1)) }
  if (FUTURE_AUXILIARIES.has(word) && !(word === 'may' && token.shape !== 'lower'))
    return cue(isPerfect(tokens, at + 1) ? 'past' : 'future')
  if (word === SHORT_WOULD) return cue(isPastForm(wordAt(tokens, at + 1)) ? 'past' : 'future')
  if (word === 'to') return cue(isInfinitive(tokens, at) && looksForward(tokens, at) ? 'future' : null)
  if (PRESENT.has(word)) return cue(presentTense(tokens, at))
  if (token.shape !== 'lower' && !(token.shape === 'capital' && AHEAD.has(word))) return null
  if (SCHEDULED.has(word) || isFixture(tokens, at) || isScheduledOfMany(tokens, at, floor)) return cue('future')
  if (AHEAD.has(word) && looksAhead(tokens, at)) return cue('future')
  // "is due to have lunch", "will have lunch": the verb, not the auxiliary.
  const isBase = wordAt(tokens, at - 1) === 'to' || FUTURE_AUXILIARIES.has(wordAt(tokens, at - 1))
  if (word === 'have' && isBase && !isPerfect(tokens, at)) return null
  if (PAST_AUXILIARIES.has(word)) return cue('past')
  return isPastForm(word) ? cue(governed(tokens, at, floor)) : null
}

/** "will have met" is behind, "will have lunch" ahead. */
function isPerfect(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  const next = wordAt(tokens, at + 1)
  return PERFECT.has(word) && (isPastForm(next) || next === 'been' || /ly$/.test(next) || next === 'already')
}

/** "Peru plays Chile on Tuesday", "takes effect on Friday": stands in a calendar, as "plays host" and "takes Friday off" do not. */
function isFixture(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (wordAt(tokens, at) === 'takes') return TAKES_EFFECT.has(wordAt(tokens, at + 1))
  return wordAt(tokens, at) === 'plays' && (next?.shape === 'capital' || PLAYS.has(next?.lower ?? ''))
}

/** "ministers meet", "they vote", "Wales meet Scotland". */
function isScheduledOfMany(tokens: readonly Token[], at: number, floor: number): boolean {
  const word = wordAt(tokens, at)
  if (!SCHEDULED_OF_MANY.has(word)) return false
  const head = subjectOf(tokens, at, floor)
  const subject = tokens[head]
  if (subject?.shape === 'capital')
    return (
      (word === 'meet' || word === 'play' || (head === floor && isPlural(subject.lower))) && !followsDid(tokens, at)
    )
  return subject?.shape === 'lower' && isPlural(subject.lower) && !BEFORE_BARE.test(wordAt(tokens, head - 1))
}

/** "schools, closed for a month, reopen": the token before the aside, where one stands between. */
function subjectOf(tokens: readonly Token[], at: number, floor: number): number {
  if (wordAt(tokens, at - 1) !== ',') return at - 1
  for (let back = at - 2; back > Math.max(floor, at - LONGEST_ASIDE); back--)
    if (wordAt(tokens, back) === ',') return back - 1
  return at - 1
}

const LONGEST_ASIDE = 14

function isPlural(word: string): boolean {
  return word === 'they' || word === 'who' || (word.endsWith('s') && !word.endsWith('ss') && !NO_PLURAL.has(word))
}

/** "did Berg meet", "saw Brazil play": a bare verb, which tells no tense. */
const BEFORE_BARE = /^(?:did|see|saw|seen|watch|watched|hear|heard|let|make|made|help|helped)$/

/** "Did Prime Minister Berg meet", "only then did Berg meet": no more than a name and its title stand between. */
function followsDid(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 8; back--) {
    const token = tokens[back]
    if (BEFORE_BARE.test(token?.lower ?? '')) return true
    if (token?.shape === 'punctuation' || (token?.shape === 'lower' && !WITHIN_NAME.has(token.lower))) return false
  }
  return false
}

export function isPastForm(word: string): boolean {
  return IRREGULAR_PAST.has(word) || (word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word))
}

export function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return wordAt(tokens, at) === 'to' && next?.shape === 'lower' && !NO_INFINITIVE.has(next.lower)
}

function looksForward(tokens: readonly Token[], at: number): boolean {
  return LOOKING_FORWARD.has(wordAt(tokens, at - 1))
}

/** "is meeting", "are to meet", "is held": on the calendar; "is in Paris" tells nothing. */
function presentTense(tokens: readonly Token[], at: number): Tense | null {
  const next = wordAt(tokens, at + 1)
  if (next === 'to' || next === 'on' || next.endsWith('ing') || AHEAD.has(next)) return 'future'
  return null
}

/** "scheduled for Friday", "due on Monday", "set to meet": ahead; "set conditions", "planned the attack" are not. */
export function looksAhead(tokens: readonly Token[], at: number): boolean {
  return LOOKS_AHEAD.has(wordAt(tokens, at + 1))
}

/** "will be signed", "to be signed", "is heard": the tense of the auxiliaries before a participle; past without. */
function governed(tokens: readonly Token[], at: number, floor: number): Tense {
  for (let back = at - 1; back >= floor && back >= at - 5; back--) {
    const word = wordAt(tokens, back)
    if (FUTURE_AUXILIARIES.has(word)) return PERFECT.has(wordAt(tokens, back + 1)) ? 'past' : 'future'
    if (word === 'to')
      return LOOKING_FORWARD.has(wordAt(tokens, back - 1)) || isToBe(tokens, back, floor) ? 'future' : 'past'
    if (PRESENT.has(word)) return 'future'
    if (!GROUP_WORDS.has(word) && !word.endsWith('ly')) return 'past'
  }
  return 'past'
}

/** "the accord to be signed", "Those to be honoured", but "claimed to be wounded", "had to be signed" */
function isToBe(tokens: readonly Token[], at: number, floor: number): boolean {
  if (isOneOf(tokens, at)) return false
  const before = wordAt(tokens, at - 1)
  const looksBack = isPastForm(before) || PAST_AUXILIARIES.has(before) || before === 'used'
  const isNoun = tokens[at - 1]?.shape === 'lower' || (at - 1 === floor && tokens[floor]?.shape === 'capital')
  return wordAt(tokens, at + 1) === 'be' && isNoun && !looksBack
}

/** "the first person to be killed", "one of the men to be held": those who were. */
function isOneOf(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - 3; back--) {
    const word = wordAt(tokens, back)
    const before = wordAt(tokens, back - 1)
    if (word === 'of' && before === 'one') return true
    if (/^(?:first|last|only)$/.test(word) && before !== 'a') return true
    // "was the second person to be killed", but "the second accord to be signed on Friday"
    if (WORDS.get(word)?.ordinal && before === 'the' && BEING.test(wordAt(tokens, back - 2))) return true
  }
  return false
}

const BEING = /^(?:was|were|is|are|became|as|been)$/
