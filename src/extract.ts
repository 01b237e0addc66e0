import { analyseClauses } from './clauses/analyseClauses.js'
import { findTimes } from './dates/findTimes.js'
import type { TimeMention } from './dates/timeMention.js'
import { readFrames, WANTED } from './frames/readFrames.js'
import type { NameLexicon } from './lexicon/nameLexicon.js'
import type { Article } from './model/article.js'
import { Document } from './model/report.js'
import type { TimeExpression } from './model/timeExpression.js'
import { findMentions } from './names/findMentions.js'
import { resolveEntities } from './resolve/resolveEntities.js'
import { resolveFacts, timeIdOf } from './resolve/resolveFacts.js'
import { tokenize } from './text/tokenize.js'

export type ExtractOptions = {
  /** Put the text into the document (default: no). */
  readonly includeText?: boolean
  /** Names that the user adds; see `parseUserLexicon`. Compiled with `nameLexicon`, once for many articles. */
  readonly lexicon?: NameLexicon
}

/** Takes one article and gives all that it states. Pure: the same article gives the same document, byte for byte. */
export function extract(article: Article, options: ExtractOptions = {}): Document {
  const text = tokenize(article.text)
  const mentions = findMentions(text, options.lexicon)
  const { times, published, warnings } = findTimes(text, article.published)
  const clauses = analyseClauses(text, mentions, times, WANTED)
  const claims = readFrames(text, clauses, mentions, times, published)
  const referents = resolveEntities(text, mentions)
  const dates = times.map((time, index) => expression(time, timeIdOf(index), article.text, text.tokens))
  const facts = resolveFacts(text, claims, referents, times, published)
  return Document.parse({
    id: article.id,
    title: article.title,
    published,
    ...(options.includeText ? { text: article.text } : {}),
    entities: referents.entities,
    dates,
    positions: facts.positions,
    memberships: facts.memberships,
    meetings: facts.meetings,
    warnings: [...article.warnings, ...warnings, ...facts.warnings],
  })
}

function expression(
  time: TimeMention,
  id: string,
  text: string,
  tokens: readonly { start: number; end: number }[],
): TimeExpression {
  const start = tokens[time.first]?.start ?? 0
  const end = tokens[time.last - 1]?.end ?? start
  const { type, value, earliest, latest, anchor } = time
  return { id, text: text.slice(start, end), start, end, type, value, earliest, latest, anchor }
}
