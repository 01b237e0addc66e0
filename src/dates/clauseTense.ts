import type { Token, TokenSpan } from '../text/token.js'
import { isGivenUp } from './isGivenUp.js'
import {
  AHEAD,
  ARTICLES,
  BOUNDARIES,
  CLAUSE_LINKS,
  FUTURE_AUXILIARIES,
  GROUP_WORDS,
  IRREGULAR_PAST,
  LASTED,
  LOOKING_FORWARD,
  LOOKS_AHEAD,
  MOVED,
  NO_INFINITIVE,
  NO_PLURAL,
  NOT_PAST,
  PAST_AUXILIARIES,
  PERFECT,
  PRESENT,
  REPORTING,
  SCHEDULED,
  SCHEDULED_EVENTS,
  SCHEDULED_OF_MANY,
  SHORT_WOULD,
  SOON,
  TIME_PREPOSITIONS,
  WITHIN_NAME,
} from './verbForms.js'
import { wordAt } from './wordAt.js'

/**
 * Does the clause around a time expression speak of what was, or of what is to come? `none`: it does not tell.
 * `either`: of what was planned for that time and given up, which the calendar tells better than the verbs.
 * `strong`: the verb governs the expression closely enough to be believed against the calendar.
 */
export type ClauseTense = { readonly tense: 'past' | 'future' | 'none' | 'either'; readonly strong: boolean }

type Tense = ClauseTense['tense']
/** A verb form that tells, and where; `sure` where it is the verb of the expression itself. */
type Cue = { readonly tense: Tense; readonly at: number; readonly sure: boolean }

/** How far to look; a clause is seldom longer, and the bound keeps hostile text linear. */
const REACH = 30
/** Farther than this a verb no longer governs the expression for sure. */
const CLOSE = 12

/** Takes the tokens, the sentence and the expression in it, and reads the tense off the verb forms around it; no tagger needed. */
export function clauseTense(tokens: readonly Token[], sentence: TokenSpan, span: TokenSpan): ClauseTense {
  if (isGivenUp(tokens, sentence, span)) return { tense: 'either', strong: false }
  const found = verbTense(tokens, sentence, span)
  const before = wordAt(tokens, span.first - 1)
  const after = tokens[span.last]
  if (before === 'since') return { tense: 'past', strong: true }
  // "until Monday", but "until Thursday they had not called", "by Monday morning 12 were dead".
  if (before === 'until' || before === 'till' || before === 'by') {
    if (before !== 'by' && LASTED.has(wordAt(tokens, span.first - 2))) return { tense: 'past', strong: false }
    const fronted = span.first - sentence.first <= 1
    return { tense: fronted && rightCue(tokens, sentence, span)?.tense === 'past' ? 'past' : 'future', strong: false }
  }
  if (before === 'of' && wordAt(tokens, span.first - 2) === 'ahead') return { tense: 'future', strong: false }
  if (before === 'to' && MOVED.has(wordAt(tokens, span.first - 2))) return { tense: 'future', strong: false }
  if (isAsSoonAs(tokens, span.first)) return { tense: 'future', strong: false }
  // "Friday's attack" was, whatever is said of it; "Friday's summit" is as its clause is.
  if (after?.lower === "'s" && found.tense === 'future')
    return isScheduled(tokens, span.last + 1) ? found : { tense: 'past', strong: false }
  // "a Jan. 14 deadline": the verb is another's.
  if (after?.shape === 'lower' && ARTICLES.has(before)) return { ...found, strong: false }
  return found
}

/** "as early as Tuesday", "as soon as Friday". */
function isAsSoonAs(tokens: readonly Token[], first: number): boolean {
  return wordAt(tokens, first - 1) === 'as' && wordAt(tokens, first - 3) === 'as' && SOON.has(wordAt(tokens, first - 2))
}

function isScheduled(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 4; next++) if (SCHEDULED_EVENTS.has(wordAt(tokens, next))) return true
  return false
}

function verbTense(tokens: readonly Token[], sentence: TokenSpan, span: TokenSpan): ClauseTense {
  const own = opensClause(tokens, sentence, span) ? rightCue(tokens, sentence, span) : null
  if (own && !hasLink(tokens, span.last, own.at))
    return { tense: own.tense, strong: own.at - span.last <= CLOSE && own.sure }
  const left = leftCue(tokens, sentence, span)
  const near = left ? span.first - left.at : 0
  // "officials said the talks on Friday will …": the verb of saying has its own clause.
  if (left && !(REPORTING.has(wordAt(tokens, left.at)) && near > 3))
    return { tense: left.tense, strong: near <= CLOSE && left.sure }
  const right = rightCue(tokens, sentence, span)
  if (left && right?.tense !== 'future') return { tense: left.tense, strong: near <= CLOSE && left.sure }
  if (right) return { tense: right.tense, strong: right.at - span.last <= CLOSE && right.sure }
  return { tense: isHeadlineInfinitive(tokens, sentence, span) ? 'future' : 'none', strong: false }
}

/** "met on Monday, and on Friday …", "met on Monday; on Friday …": the verb of the expression comes after it. */
export function opensClause(tokens: readonly Token[], sentence: TokenSpan, span: TokenSpan): boolean {
  let at = span.first - 1
  if (TIME_PREPOSITIONS.has(wordAt(tokens, at))) at--
  return at > sentence.first && CLAUSE_LINKS.has(wordAt(tokens, at))
}

/** "met on Monday and on Friday and will meet again": the verb is of a clause beyond. */
function hasLink(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (CLAUSE_LINKS.has(wordAt(tokens, at))) return true
  return false
}

/** A headline's "Envoys to meet in Oslo on Friday": an infinitive with no other verb, and no full stop. */
function isHeadlineInfinitive(tokens: readonly Token[], sentence: TokenSpan, span: TokenSpan): boolean {
  if (/^[.!?]$/.test(tokens[sentence.last - 1]?.text ?? '')) return false
  for (let at = span.first - 1; at > Math.max(sentence.first, span.first - CLOSE); at--)
    if (isInfinitive(tokens, at)) return true
  return false
}

function leftCue(tokens: readonly Token[], sentence: TokenSpan, span: TokenSpan): Cue | null {
  const end = Math.max(sentence.first, span.first - REACH)
  let infinitive = false
  for (let at = span.first - 1; at >= end; at--) {
    if (tokens[at]?.text === ';') return null
    // "planned a march on Saturday": the march is ahead of its planning.
    if (AHEAD.has(wordAt(tokens, at)) && tokens[at]?.shape === 'lower')
      return { tense: 'future', at, sure: looksAhead(tokens, at) }
    const cue = cueAt(tokens, at, sentence.first)
    if (cue) return { ...cue, sure: cue.sure && !infinitive }
    infinitive ||= isInfinitive(tokens, at)
  }
  return null
}

function rightCue(tokens: readonly Token[], sentence: TokenSpan, span: TokenSpan): Cue | null {
  const end = Math.min(sentence.last, span.last + REACH)
  for (let at = span.last; at < end; at++) {
    if (BOUNDARIES.has(wordAt(tokens, at))) return null
    const cue = cueAt(tokens, at, sentence.first)
    if (cue) return cue
  }
  return null
}

/** What the verb form at `at` tells; null where there is none or it does not tell. Auxiliaries before it are asked. */
function cueAt(tokens: readonly Token[], at: number, floor: number): Cue | null {
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
  if (SCHEDULED.has(word) || isScheduledOfMany(tokens, at, floor)) return cue('future')
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

/** "ministers meet", "they vote", "Wales meet Scotland". */
function isScheduledOfMany(tokens: readonly Token[], at: number, floor: number): boolean {
  const word = wordAt(tokens, at)
  if (!SCHEDULED_OF_MANY.has(word)) return false
  const subject = tokens[at - 1]
  if (subject?.shape === 'capital')
    return (
      (word === 'meet' || word === 'play' || (at - 1 === floor && isPlural(subject.lower))) && !followsDid(tokens, at)
    )
  return subject?.shape === 'lower' && isPlural(subject.lower) && !BEFORE_BARE.test(wordAt(tokens, at - 2))
}

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

function isPastForm(word: string): boolean {
  return IRREGULAR_PAST.has(word) || (word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word))
}

function isInfinitive(tokens: readonly Token[], at: number): boolean {
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
function looksAhead(tokens: readonly Token[], at: number): boolean {
  return LOOKS_AHEAD.has(wordAt(tokens, at + 1))
}

/** "will be signed", "to be signed", "is heard": the tense of the auxiliaries before a participle; past without. */
function governed(tokens: readonly Token[], at: number, floor: number): Tense {
  for (let back = at - 1; back >= floor && back >= at - 5; back--) {
    const word = wordAt(tokens, back)
    if (FUTURE_AUXILIARIES.has(word)) return PERFECT.has(wordAt(tokens, back + 1)) ? 'past' : 'future'
    if (word === 'to') return LOOKING_FORWARD.has(wordAt(tokens, back - 1)) || isToBe(tokens, back) ? 'future' : 'past'
    if (PRESENT.has(word)) return 'future'
    if (!GROUP_WORDS.has(word) && !word.endsWith('ly')) return 'past'
  }
  return 'past'
}

/** "the accord to be signed", but "claimed to be wounded", "had to be signed" */
function isToBe(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1)
  const looksBack = isPastForm(before) || PAST_AUXILIARIES.has(before) || before === 'used'
  return wordAt(tokens, at + 1) === 'be' && tokens[at - 1]?.shape === 'lower' && !looksBack
}
