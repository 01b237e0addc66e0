import { analyseClauses } from './clauses/analyseClauses.js'
import type { Clause } from './clauses/clause.js'
import { findTimes } from './dates/findTimes.js'
import type { TimeMention } from './dates/timeMention.js'
import type { Claim } from './frames/claim.js'
import type { FrameWitness } from './frames/frame.js'
import { readFrames, WANTED } from './frames/readFrames.js'
import type { NameLexicon } from './lexicon/nameLexicon.js'
import type { Article } from './model/article.js'
import { Document, type Published } from './model/report.js'
import type { Warning } from './model/span.js'
import { findMentions } from './names/findMentions.js'
import type { Mention } from './names/mention.js'
import { type Referents, resolveEntities } from './resolve/resolveEntities.js'
import { type Facts, resolveFacts, timeIdOf } from './resolve/resolveFacts.js'
import { textSpan } from './text/textSpan.js'
import type { TokenizedText } from './text/token.js'
import { tokenize } from './text/tokenize.js'

export type ExtractOptions = {
  /** Put the text into the document (default: no). */
  readonly includeText?: boolean
  /** Names that the user adds; see `parseUserLexicon`. Compiled with `nameLexicon`, once for many articles. */
  readonly lexicon?: NameLexicon
}

/** Takes one article and gives all that it states. Pure: the same article gives the same document, byte for byte. */
export function extract(article: Article, options: ExtractOptions = {}): Document {
  return writeDocument(article, readLayers(article, options.lexicon), options.includeText)
}

/** What each stage read in an article. */
export type Layers = {
  readonly text: TokenizedText
  readonly mentions: readonly Mention[]
  readonly times: readonly TimeMention[]
  readonly published: Published | null
  readonly clauses: readonly Clause[]
  readonly claims: readonly Claim[]
  readonly referents: Referents
  readonly facts: Facts
  readonly warnings: readonly Warning[]
}

/** Takes one article and reads it layer on layer: each stage reads what the former wrote, nothing looks back. */
export function readLayers(article: Article, lexicon?: NameLexicon, witness?: FrameWitness): Layers {
  const text = tokenize(article.text)
  const mentions = findMentions(text, lexicon)
  const { times, published, warnings } = findTimes(text, article.published)
  const clauses = analyseClauses(text, mentions, times, WANTED)
  const claims = readFrames(text, clauses, mentions, times, published, witness)
  const referents = resolveEntities(text, mentions)
  const facts = resolveFacts(text, claims, referents, times, published)
  return { text, mentions, times, published, clauses, claims, referents, facts, warnings }
}

/** Takes an article and its layers, and writes down what a report says of it. */
export function writeDocument(article: Article, layers: Layers, includeText = false): Document {
  const { text, times, published, referents, facts, warnings } = layers
  return Document.parse({
    id: article.id,
    title: article.title,
    published,
    ...(includeText ? { text: article.text } : {}),
    entities: referents.entities,
    dates: times.map(({ type, value, earliest, latest, anchor, first, last }, index) => {
      return { id: timeIdOf(index), ...textSpan(text, { first, last }), type, value, earliest, latest, anchor }
    }),
    positions: facts.positions,
    memberships: facts.memberships,
    meetings: facts.meetings,
    warnings: [...article.warnings, ...warnings, ...facts.warnings],
  })
}
