import type { Token, TokenSpan } from '../text/token.js'
import { isGivenUp } from './isGivenUp.js'
import { type Cue, cueAt, isInfinitive, isPastForm, looksAhead, type Tense } from './verbCue.js'
import {
  AHEAD,
  ARTICLES,
  BEFORE_NEXT,
  BOUNDARIES,
  CLAUSE_LINKS,
  FUTURE_AUXILIARIES,
  LASTED,
  MOVED,
  NO_END,
  PRESENT,
  REPORTING,
  SCHEDULED_EVENTS,
  SCHEDULED_NEWS,
  SOON,
  TIME_PREPOSITIONS,
  WAS,
} from './verbForms.js'
import { wasNotSo } from './wasNotSo.js'
import { wordAt } from './wordAt.js'

/**
 * Does the clause around a time expression speak of what was, or of what is to come? `none`: it does not tell.
 * `either`: of what was planned for that time and given up, which the calendar tells better than the verbs.
 * `strong`: the verb governs the expression closely enough to be believed against the calendar.
 */
export type ClauseTense = { readonly tense: Tense; readonly strong: boolean }

/** How far to look; a clause is seldom longer, and the bound keeps hostile text linear. */
const REACH = 30
/** Farther than this a verb no longer governs the expression for sure. */
const CLOSE = 12

/** Takes the tokens, the sentence and the expression in it, and reads the tense off the verb forms around it; no tagger needed. */
export function clauseTense(tokens: readonly Token[], sentence: TokenSpan, span: TokenSpan): ClauseTense {
  if (wasNotSo(tokens, sentence, span)) return { tense: 'past', strong: true }
  if (isGivenUp(tokens, sentence, span)) return { tense: 'either', strong: false }
  const found = verbTense(tokens, sentence, span)
  const before = wordAt(tokens, span.first - 1)
  const after = tokens[span.last]
  if (before === 'since') return { tense: 'past', strong: true }
  // "until Monday", but "until Thursday they had not called", "by Monday morning 12 were dead".
  if (before === 'until' || before === 'till' || before === 'by') {
    if (before !== 'by' && (LASTED.has(wordAt(tokens, span.first - 2)) || wasSomething(tokens, sentence, span)))
      return { tense: 'past', strong: false }
    const fronted = span.first - sentence.first <= 1
    return { tense: fronted && rightCue(tokens, sentence, span)?.tense === 'past' ? 'past' : 'future', strong: false }
  }
  if (before === 'of' && wordAt(tokens, span.first - 2) === 'ahead') return { tense: 'future', strong: false }
  if (before === 'to' && MOVED.has(wordAt(tokens, span.first - 2))) return { tense: 'future', strong: false }
  if (isOfNext(tokens, span.first)) return { tense: 'future', strong: true }
  if (isAsSoonAs(tokens, span.first)) return { tense: 'future', strong: false }
  // "Friday's attack" was, whatever is said of it; "Friday's summit" is as its clause is.
  if (after?.lower === "'s" && found.tense === 'future')
    return isScheduled(tokens, sentence, span) ? found : { tense: 'past', strong: false }
  // "a Jan. 14 deadline": the verb is another's.
  if (after?.shape === 'lower' && ARTICLES.has(before)) return { ...found, strong: false }
  return found
}

/** "He was in Oslo until Monday", but "was closed until Monday", "was staying until Monday": no participle that could go on. */
function wasSomething(tokens: readonly Token[], sentence: TokenSpan, span: TokenSpan): boolean {
  for (let at = span.first - 2; at >= Math.max(sentence.first, span.first - CLOSE); at--) {
    const word = wordAt(tokens, at)
    if (WAS.has(word)) return true
    if (isPastForm(word) || word.endsWith('ing') || BOUNDARIES.has(word) || PRESENT.has(word) || word === 'to')
      return false
    if (FUTURE_AUXILIARIES.has(word) || NO_END.has(word) || CLAUSE_LINKS.has(word)) return false
  }
  return false
}

/** "enough until the next harvest in April", "ready for its next round of talks on Friday" */
function isOfNext(tokens: readonly Token[], first: number): boolean {
  if (!TIME_PREPOSITIONS.has(wordAt(tokens, first - 1))) return false
  for (let at = first - 3; at >= first - 5; at--)
    if (wordAt(tokens, at) === 'next')
      return (
        ARTICLES.has(wordAt(tokens, at - 1)) &&
        BEFORE_NEXT.has(wordAt(tokens, at - 2)) &&
        !isPastForm(wordAt(tokens, first - 2))
      )
  return false
}

/** "as early as Tuesday", "as soon as Friday". */
function isAsSoonAs(tokens: readonly Token[], first: number): boolean {
  return wordAt(tokens, first - 1) === 'as' && wordAt(tokens, first - 3) === 'as' && SOON.has(wordAt(tokens, first - 2))
}

/** "Friday's summit", and "Friday's report" as what the sentence is about: "Friday's report could tell more". */
function isScheduled(tokens: readonly Token[], sentence: TokenSpan, span: TokenSpan): boolean {
  const opens = span.first - sentence.first <= 1
  for (let next = span.last + 1; next < span.last + 5; next++) {
    const word = wordAt(tokens, next)
    if (SCHEDULED_EVENTS.has(word) || (opens && SCHEDULED_NEWS.has(word))) return true
  }
  return false
}

function verbTense(tokens: readonly Token[], sentence: TokenSpan, span: TokenSpan): ClauseTense {
  const own = opensClause(tokens, sentence, span) ? rightCue(tokens, sentence, span) : null
  if (own && !hasLink(tokens, span.last, own.at))
    return { tense: own.tense, strong: own.at - span.last <= CLOSE && own.sure }
  const left = leftCue(tokens, sentence, span)
  const near = left ? span.first - left.at : 0
  // "officials said the talks on Friday will …": the verb of saying has its own clause.
  const isRange = /^(?:from|between)$/.test(wordAt(tokens, span.first - 1))
  // So does that of "He said from October to December sales will rise".
  if (left && !(REPORTING.has(wordAt(tokens, left.at)) && (near > 3 || isRange)))
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
export function hasLink(tokens: readonly Token[], from: number, to: number): boolean {
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
    // "will be the first since taking office on 20 May"
    if (wordAt(tokens, at) === 'since' && SINCE.test(wordAt(tokens, at + 1)) && span.first - at < CLOSE)
      return { tense: 'past', at, sure: true }
    infinitive ||= isInfinitive(tokens, at)
  }
  return null
}

/** "since taking office", "since his election" */
const SINCE = /^(?:his|her|its|their|\w{2,30}ing)$/

function rightCue(tokens: readonly Token[], sentence: TokenSpan, span: TokenSpan): Cue | null {
  const end = Math.min(sentence.last, span.last + REACH)
  for (let at = span.last; at < end; at++) {
    if (BOUNDARIES.has(wordAt(tokens, at))) return null
    const cue = cueAt(tokens, at, sentence.first)
    if (cue) return cue
  }
  return null
}
