import type { Token, TokenSpan } from '../text/token.js'

/** Does the clause around a time expression speak of what was, or of what is to come? `none`: it does not tell. */
export type ClauseTense = 'past' | 'future' | 'none'

const set = (words: string) => new Set(words.trim().split(/\s+/))

const FUTURE_AUXILIARIES = set("will 'll wo shall would may might could should must can ca")
const PAST_AUXILIARIES = set("was were had did 've have has")
const PRESENT = set("is are am 're 'm")
/** Present forms that news uses for what is on the calendar: "parliament opens on Monday". */
const SCHEDULED = set(
  'meets opens begins starts ends leaves arrives expires visits travels returns hosts faces closes convenes holds comes goes runs votes flies heads plans hopes expects intends wants',
)
/** "scheduled for Friday", "due on Monday": a participle or adjective that looks ahead. */
const AHEAD = set(
  'scheduled due set slated planned expected upcoming forthcoming coming postponed delayed rescheduled pending adjourned',
)
/** Words after which "to meet" is still to come. */
const LOOKING_FORWARD = set(
  `is are was were be due set scheduled slated expected planned plans plan planning agreed agree agrees decided vowed pledged promised
  wants want wanted hopes hope hoped intends intended ready about going likely invited preparing prepared prepare supposed meant want need
  needs willing able urged asked threatened bid offer offered proposal proposed deadline expects`,
)
const REPORTING = set('said told announced added says reported confirmed stated noted warned declared wrote tweeted')
const NOT_PAST = set(
  'need indeed hundred speed feed seed deed bed red shed exceed proceed united naked sacred aged based so-called',
)
const IRREGULAR = set(
  `met said told held went came took made gave got began became left led fell rose won lost spoke saw sent brought bought broke chose drew drove
  ate flew fought found forgot grew heard hid kept knew laid lay lent meant paid ran sang sat sold shook shot sank slept spent stood stole struck swore
  swept swam taught thought threw understood woke wore wrote built fed fled hung hit set cut put let quit shut split hurt burst cast
  spread beat bore bound bred clung crept dealt dug felt forbade ground lit overthrew overtook rode rang sought slid spun sprang stuck stung withdrew`,
)
const INSIDE_GROUP = set("be been being have not n't also now then only to get never again soon formally jointly")

/** How far to look; a clause is seldom longer, and the bound keeps hostile text linear. */
const REACH = 30

/** Takes the tokens, the sentence and the expression in it, and reads the tense off the verb forms around it; no tagger needed. */
export function clauseTense(tokens: readonly Token[], sentence: TokenSpan, span: TokenSpan): ClauseTense {
  const before = tokens[span.first - 1]?.lower ?? ''
  if (before === 'since') return 'past'
  if (before === 'until' || before === 'till' || before === 'by') return 'future'
  if (before === 'of' && tokens[span.first - 2]?.lower === 'ahead') return 'future'
  const left = leftCue(tokens, sentence, span)
  if (left && !(left.reporting && span.first - left.at > 2)) return left.tense
  const right = rightCue(tokens, sentence, span)
  if (left && right?.tense !== 'future') return left.tense
  return right?.tense ?? 'none'
}

type Cue = { readonly tense: ClauseTense; readonly at: number; readonly reporting: boolean }

function leftCue(tokens: readonly Token[], sentence: TokenSpan, span: TokenSpan): Cue | null {
  const end = Math.max(sentence.first, span.first - REACH)
  for (let at = span.first - 1; at >= end; at--) {
    const cue = cueAt(tokens, at, end)
    if (cue) return cue
  }
  return null
}

function rightCue(tokens: readonly Token[], sentence: TokenSpan, span: TokenSpan): Cue | null {
  const end = Math.min(sentence.last, span.last + REACH)
  for (let at = span.last; at < end; at++) {
    if (tokens[at]?.text === ';') return null
    const cue = cueAt(tokens, at, Math.max(sentence.first, at - 5))
    if (cue) return cue
  }
  return null
}

/** What the word at `at` tells; auxiliaries before it are asked down to `end`. */
function cueAt(tokens: readonly Token[], at: number, end: number): Cue | null {
  const token = tokens[at]
  if (!token) return null
  const word = token.lower
  const cue = (tense: ClauseTense): Cue => ({ tense, at, reporting: REPORTING.has(word) })
  if (FUTURE_AUXILIARIES.has(word) && token.shape !== 'capital') return cue('future')
  if (word === 'to') return infinitiveCue(tokens, at, cue)
  if (PRESENT.has(word)) return cue('future')
  if (SCHEDULED.has(word) && token.shape === 'lower') return cue('future')
  if (AHEAD.has(word))
    return cue(
      governed(tokens, at, end) === 'past' && word !== 'due' && isPassivePast(tokens, at) ? 'future' : 'future',
    )
  if (PAST_AUXILIARIES.has(word)) return cue('past')
  if (token.shape !== 'lower' || !isPastForm(word)) return null
  return cue(governed(tokens, at, end))
}

function isPassivePast(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'was'
}

function isPastForm(word: string): boolean {
  return IRREGULAR.has(word) || (word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word))
}

/** "will be signed", "to be signed": the tense of the auxiliaries before a participle; `past` without. */
function governed(tokens: readonly Token[], at: number, end: number): ClauseTense {
  for (let back = at - 1; back >= end && back >= at - 5; back--) {
    const word = tokens[back]?.lower ?? ''
    if (FUTURE_AUXILIARIES.has(word)) return 'future'
    if (word === 'to') return LOOKING_FORWARD.has(tokens[back - 1]?.lower ?? '') ? 'future' : 'past'
    if (PRESENT.has(word) && AHEAD.has(tokens[at]?.lower ?? '')) return 'future'
    if (!INSIDE_GROUP.has(word) && !word.endsWith('ly')) return 'past'
  }
  return 'past'
}

/** "is due to meet", "agreed to meet": ahead; "came to meet": the verb before tells. */
function infinitiveCue(tokens: readonly Token[], at: number, cue: (tense: ClauseTense) => Cue): Cue | null {
  const next = tokens[at + 1]
  if (next?.shape !== 'lower' || next.lower === 'the' || next.lower === 'a') return null
  return LOOKING_FORWARD.has(tokens[at - 1]?.lower ?? '') ? cue('future') : null
}
