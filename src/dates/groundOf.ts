import type { Token, TokenizedText, TokenSpan } from '../text/token.js'
import type { CalendarUnit } from './calendar.js'
import { clauseTense, hasLink, opensClause } from './clauseTense.js'
import { datedEvent, type Placed } from './datedEvent.js'
import type { Ground } from './ground.js'
import { isQuoted } from './isQuoted.js'
import type { Found } from './matchRules.js'
import type { Setting } from './setting.js'
import type { ToldSoFar } from './toldSoFar.js'
import { wordAt } from './wordAt.js'

/** What any expression of a text may lean on. */
export type Whole = Pick<Ground, 'narrative' | 'order' | 'ahead'> & {
  readonly text: TokenizedText
  /** The publication date. */
  readonly speech: CalendarUnit | null
  /** The expressions before, with their dates. */
  readonly placed: readonly Placed[]
}

/** So many paragraphs after a day was named, "at 6 a.m." may still be of that day; wire reports have a sentence in each. */
const RECENT = 3

/** Tokens between a month and a time of day that are of one clause. */
const ONE_CLAUSE = 20

/** Takes an expression, where it stands, what has been told before and what holds of the whole text; gives what it can lean on. */
export function groundOf(piece: Found, setting: Setting, told: ToldSoFar, whole: Whole): Ground {
  const { first, last } = piece
  const { tokens, sentence, paragraph, index, opens } = setting
  const { text, speech, placed, narrative, order, ahead } = whole
  const { entry, recent, beside, longer, toldYear, previous } = told
  const line = entry?.paragraph === paragraph ? entry.day : told.dateLine
  const explicit = beside?.sentence === sentence ? beside.unit : null
  return {
    speech: line ?? speech,
    speechAnchor: line ? 'text' : 'published',
    story: told.story,
    narrative,
    quoted: () => isQuoted(text, setting.paragraphStart, first),
    near: told.paragraphOfDay === paragraph,
    recent: recent && paragraph - recent.paragraph <= RECENT ? recent.day : null,
    beside: () => (explicit && opensClause(tokens, sentence, piece) ? explicit : null),
    longer: () =>
      longer?.sentence === sentence && first - longer.last < ONE_CLAUSE && !hasLink(tokens, longer.last, first),
    toldYear: toldYear && toldYear.paragraph === paragraph && index - toldYear.at <= 1 ? toldYear.unit : null,
    toldBefore: () => isToldBefore(whole, index, sentence),
    listed: previous && isListed(tokens, previous, piece) ? previous.unit : null,
    namedYear: told.namedYear,
    ahead,
    event: () => datedEvent(text, last, placed),
    opens,
    section: told.section,
    order,
    tense: () => clauseTense(tokens, sentence, piece),
  }
}

/** Is the date named last in the sentence or the one before long over, and no mere "which began in 2022" or "since 2022"? */
function isToldBefore(
  { text: { tokens, sentences }, speech, placed }: Whole,
  index: number,
  { first }: TokenSpan,
): boolean {
  const date = placed.at(-1)
  if (!date || !speech || date.unit.last >= speech.first - 1) return false
  const from = date.first < first ? (sentences[index - 1]?.first ?? first) : first
  if (date.first < from) return false
  for (let at = date.first - 1; at >= Math.max(from, date.first - ONE_CLAUSE); at--)
    if (/^(?:which|who|that|since|after|when|where)$/.test(wordAt(tokens, at))) return false
  return true
}

/** "6, 7 and 8 March", "Monday and Tuesday": nothing stands between but the list's own words. */
function isListed(tokens: readonly Token[], before: Found, { first, meaning }: Found): boolean {
  if (
    before.meaning.is !== meaning.is ||
    first - before.last > 2 ||
    first === before.last ||
    /^(?:the|an?)$/.test(tokens[first]?.lower ?? '')
  )
    return false
  return tokens.slice(before.last, first).every(({ lower }) => /^(?:,|and|or|&)$/.test(lower))
}
