import { sentenceAt } from '../text/sentenceAt.js'
import type { Token, TokenizedText, TokenSpan } from '../text/token.js'
import type { CalendarUnit } from './calendar.js'
import {
  BEGINS,
  DETERMINERS,
  ENDS,
  ENDS_EVENT,
  EVENTS,
  HAPPENS,
  LASTS,
  OF_ANOTHER,
  OF_WHAT,
  ONE_OF_SEVERAL,
  TAKES_PART,
} from './eventWords.js'
import { COARSENESS } from './ground.js'
import { wordAt } from './wordAt.js'
import { WORDS } from './words.js'

/** A time that is placed in the calendar, where it stands. */
export type Placed = TokenSpan & { readonly unit: CalendarUnit }

/** Tokens before the words in which the event is looked for; the bound keeps hostile text linear. */
const REACH = 400
/** Tokens between an event and its date. */
const CLOSE = 10
/** Tokens between an event and what tells which one it is. */
const BESIDE = 30
/** Auxiliaries of the passive: "was killed". */
const WAS = /^(?:was|been)$/
/** So many tellings of such events are looked at, the nearest first. */
const MOST = 12
/** Words within the name of an event: "the deadly bus attack". */
const LONGEST = 5

/** "the vote on the treaty": its noun and the other words that tell which one. */
type Event = {
  readonly noun: string
  readonly which: readonly string[]
  /** "his death": of one person. */
  readonly isOfOne: boolean
}

/**
 * The day or month of the event that an expression counts from: 3 May in "The vote was held on 3 May. Two days after the vote, …". `link` is the token
 * of "after", "before" or "into"; `placed` are the times before it, in text order. Null unless the text dates such an event once and for sure: with the
 * same noun or its verb ("he died", "his death"), and no other of its kind with another date.
 */
export function datedEvent(
  { tokens, sentences }: TokenizedText,
  link: number,
  placed: readonly Placed[],
): CalendarUnit | null {
  const event = eventAt(tokens, link + 1)
  if (!event) return null
  const verbs = EVENTS.get(event.noun)
  const how = wordAt(tokens, link)
  let found: CalendarUnit | null = null
  let next = placed.length - 1
  let tellings = 0
  for (let at = link - 1; at >= Math.max(0, link - REACH); at--) {
    const word = isShotDead(tokens, at) ? 'killed' : wordAt(tokens, at)
    const isVerb = verbs?.has(word) === true || (verbs?.has(`+${word}`) === true && WAS.test(wordAt(tokens, at - 1)))
    if (word !== event.noun && !isVerb) continue
    if (++tellings > MOST) break
    const sentence = sentences[sentenceAt(sentences, at)]
    if (!sentence || !event.which.every((one) => stands(tokens, sentence, at, one))) continue
    if (isVerb && event.isOfOne && isOfSeveral(tokens, at)) continue
    while (next >= 0 && (placed[next]?.first ?? 0) >= Math.min(sentence.last, link)) next--
    const date = onlyDate(placed, next, sentence)
    const tells =
      date && (isVerb ? tellsWhen(tokens, at, date) : isDatedBy(tokens, { at, how, noun: event.noun }, date))
    if (!tells) {
      // "Okoro died on 3 May. Berg died, too. Two days after his death": not that of Okoro.
      if (isVerb && event.isOfOne && !found) return null
      continue
    }
    if (found && found.value !== date.unit.value) return null
    found = date.unit
  }
  return found
}

/** "Ten people died", "two were arrested": no one's own. */
function isOfSeveral(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - 3; back--)
    if (tokens[back]?.shape === 'number' || (WORDS.get(wordAt(tokens, back))?.number ?? 1) > 1) return true
  return false
}

/** "was shot dead", "was shot to death" */
function isShotDead(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) !== 'shot') return false
  const next = wordAt(tokens, at + 1)
  return next === 'dead' || (next === 'to' && wordAt(tokens, at + 2) === 'death')
}

/** The event named from `start` on: "the deadly bus attack in Oslo", "his death", "Okoro's arrest"; null where it is none that can be found again. */
function eventAt(tokens: readonly Token[], start: number): Event | null {
  const which: string[] = []
  const isOwned = tokens[start]?.shape === 'capital'
  if (!isOwned && !DETERMINERS.has(wordAt(tokens, start))) return null
  if (/^(?:a|an)$/.test(wordAt(tokens, start))) return null
  let owned = !isOwned
  const isOfOne = /^(?:his|her)$/.test(wordAt(tokens, start))
  for (let at = isOwned ? start : start + 1; at < start + LONGEST; at++) {
    const word = wordAt(tokens, at)
    if (word === "'s") owned = true
    else if (EVENTS.has(word) && owned && endsAt(tokens, at + 1)) {
      const complement = complementAt(tokens, at + 1)
      return complement && { noun: word, which: [...which, ...complement], isOfOne }
    } else if (tokens[at]?.shape === 'punctuation' || ENDS_EVENT.has(word) || ONE_OF_SEVERAL.has(word)) return null
    else which.push(word)
  }
  return null
}

/** Do the words of the event end before this token, or go on with what tells which one? */
function endsAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isVerbOfEvent(tokens, at)) return false
  return token?.shape !== 'lower' || ENDS_EVENT.has(token.lower) || token.lower.endsWith('ed')
}

/** "after the truce collapsed", "after the vote was annulled": of another day; but "after the vote boycotted by Oslo" */
function isVerbOfEvent(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  return AUXILIARIES.test(word) || (word.endsWith('ed') && !/^(?:by|on|in|at)$/.test(wordAt(tokens, at + 1)))
}

const AUXILIARIES = /^(?:was|were|is|are|had|has|have|will|would|could)$/

/** "of the city": the word that must stand beside the event where it is dated; null where it may be of another time ("in May"). */
function complementAt(tokens: readonly Token[], at: number): readonly string[] | null {
  if (!OF_WHAT.has(wordAt(tokens, at))) return []
  const next = DETERMINERS.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1
  const token = tokens[next]
  if (!token || token.shape === 'punctuation' || token.shape === 'number' || WORDS.has(token.lower)) return null
  return [token.lower]
}

/** Does the sentence of the token at `near` hold the word, not far from it? */
function stands(tokens: readonly Token[], { first, last }: TokenSpan, near: number, word: string): boolean {
  const end = Math.min(last, near + BESIDE)
  for (let at = Math.max(first, near - BESIDE); at < end; at++) if (wordAt(tokens, at) === word) return true
  return false
}

/** The only time of the sentence among those up to `index`, where it is a day or a month. */
function onlyDate(placed: readonly Placed[], index: number, { first }: TokenSpan): Placed | null {
  const date = placed[index]
  if (!date || date.first < first) return null
  const { granule, first: from, last: to } = date.unit
  // "sixteen months later, on 2 June": one date, told twice.
  for (let before = index - 1; (placed[before]?.first ?? -1) >= Math.max(first, date.first - REACH); before--) {
    const other = placed[before]?.unit
    if (!other || other.first > from || other.last < to) return null
  }
  if (COARSENESS[granule] > COARSENESS.month || granule === 'week' || granule === 'weekend') return null
  return granule === 'day' && from !== to ? null : date
}

/** "died on 3 May", "On 3 May Okoro died": close by, with no other verb between. */
function tellsWhen(tokens: readonly Token[], at: number, date: Placed): boolean {
  return hasNone(tokens, Math.min(at + 1, date.last), Math.max(at, date.first))
}

type Mention = { readonly at: number; readonly how: string; readonly noun: string }

/** Is it told that the event named at `at` came about on the date: "the vote was held on 3 May", "the Nov. 8 election", "killed in an attack on 3 May"? */
function isDatedBy(tokens: readonly Token[], { at, how, noun }: Mention, date: Placed): boolean {
  if (ONE_OF_SEVERAL.has(wordAt(tokens, at - 1)) || ONE_OF_SEVERAL.has(wordAt(tokens, at - 2))) return false
  if (isAdjective(tokens, date, at)) return true
  const lasts = LASTS.has(noun)
  const fits = (word: string) =>
    HAPPENS.has(word) &&
    !(ENDS.has(word) && how !== 'after' && how !== 'following') &&
    !(lasts && BEGINS.has(word) && (how === 'after' || how === 'following')) &&
    (how !== 'into' || BEGINS.has(word))
  const behind = date.first > at
  if (!hasNone(tokens, behind ? at + 1 : date.last, behind ? date.first : at)) return false
  // "the vote was held on 3 May"
  if (behind) for (let next = at + 1; next < date.first; next++) if (fits(wordAt(tokens, next))) return true
  if (how === 'into') return false
  // "held a vote on 3 May", "On 3 May, Norway held a vote"
  for (let back = at - 1; back >= at - 4; back--) {
    if (TAKES_PART.has(wordAt(tokens, back)))
      return !lasts || how === 'before' || !/^(?:in|at|during)$/.test(wordAt(tokens, back))
    const word = wordAt(tokens, back)
    if (tokens[back]?.shape !== 'lower' || (ENDS_EVENT.has(word) && !DETERMINERS.has(word))) return false
  }
  return false
}

/** "the Nov. 8 election", "Monday's deadly attack" */
function isAdjective(tokens: readonly Token[], { last }: Placed, at: number): boolean {
  if (last > at || at - last > 2) return false
  for (let next = last; next < at; next++)
    if (wordAt(tokens, next) !== "'s" && (tokens[next]?.shape !== 'lower' || ENDS_EVENT.has(wordAt(tokens, next))))
      return false
  return true
}

/** None of the words between the two makes the date another's. */
function hasNone(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > CLOSE) return false
  for (let at = from; at < to; at++) if (OF_ANOTHER.has(wordAt(tokens, at))) return false
  return true
}
