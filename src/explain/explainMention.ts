import type { ExplainedMention } from '../model/explanation.js'
import type { Mention } from '../names/mention.js'
import { textSpan } from '../text/textSpan.js'
import type { View } from './view.js'

/** Takes a mention and says what it is, what it stands for and which rule found it. */
export function explainMention(mention: Mention, { layers }: View): ExplainedMention {
  const { text, referents } = layers
  const words = (span: { first: number; last: number }) => textSpan(text, span).text
  return {
    ...textSpan(text, mention),
    kind: mention.kind,
    type: mention.kind === 'office' ? 'person' : mention.kind === 'pronoun' ? null : mention.type,
    refersTo: [...referents.of(mention)],
    office:
      mention.kind === 'office'
        ? {
            title: mention.title,
            status: mention.status,
            of: mention.of.map(words),
            holders: mention.holders.map(words),
          }
        : null,
    rule: mention.kind === 'pronoun' ? null : mention.rule,
  }
}
