import type { Clause } from './clauses/clause.js'
import { explainSentence } from './explain/explainSentence.js'
import { type Tried, viewOf } from './explain/view.js'
import { readLayers, writeDocument } from './extract.js'
import { isEvoked } from './frames/isEvoked.js'
import { whyNothing } from './frames/whyNothing.js'
import type { NameLexicon } from './lexicon/nameLexicon.js'
import type { Article } from './model/article.js'
import { Explanation } from './model/explanation.js'

export type ExplainOptions = {
  /** Names that the user adds; see `parseUserLexicon`. */
  readonly lexicon?: NameLexicon
}

/** Takes one article and says how `extract` reads it: sentence by sentence, layer by layer, with the reason where no fact comes of it. */
export function explain(article: Article, options: ExplainOptions = {}): Explanation {
  const tried = new Map<Clause, Tried[]>()
  const layers = readLayers(article, options.lexicon, ({ frame, clause, claims, context }) => {
    if (claims.length === 0 && !isEvoked(frame, clause)) return
    const reason = claims.length > 0 ? null : whyNothing(frame, clause, context)
    tried.set(clause, [...(tried.get(clause) ?? []), { rule: frame.name, claims, reason }])
  })
  const view = viewOf(layers, writeDocument(article, layers), tried)
  return Explanation.parse({
    id: article.id,
    title: article.title,
    published: layers.published,
    sentences: layers.text.sentences.map((sentence) => explainSentence(sentence, view)),
  })
}
