import { describe, expect, test } from 'vitest'
import { parseExample } from '../src/model/example.js'
import { TAG_RULES } from '../src/text/tagRules.js'
import { tagSentence } from '../src/text/tagSentence.js'
import { tokenize } from '../src/text/tokenize.js'

/** Names of the examples: capitals inside a sentence, and these at its start. */
const NAMES = new Set(['xi', 'modi', 'moscow', 'kenya', 'oslo', 'putin', 'sweden'])

function tag(text: string) {
  const { tokens } = tokenize(text)
  const tags = tagSentence(tokens, { first: 0, last: tokens.length }, (index) => {
    const token = tokens[index]
    if (!token || token.text === 'May') return false
    return NAMES.has(token.lower) || (index > 0 && token.shape !== 'lower' && /^[A-Z]/.test(token.text))
  })
  return { tokens, tags }
}

describe('rules', () => {
  for (const rule of TAG_RULES)
    for (const source of rule.finds)
      test(`${rule.name}: ${source}`, () => {
        const { text, marks } = parseExample(source)
        const { tokens, tags } = tag(text)
        for (const mark of marks) {
          const at = tokens.findIndex((token) => token.start >= mark.start)
          expect(tags[at]?.pos).toBe(mark.label)
        }
      })

  test('every rule has a counter-example', () => {
    expect(TAG_RULES.filter((rule) => Object.keys(rule.ignores).length === 0).map((rule) => rule.name)).toEqual([])
  })
})
