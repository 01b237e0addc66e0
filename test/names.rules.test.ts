import { describe, expect, test } from 'vitest'
import { parseExample } from '../src/model/example.js'
import { findNames } from '../src/names/findNames.js'
import { NAME_RULES } from '../src/names/nameRules.js'
import { BESIDE_RULES } from '../src/names/rules/beside.js'
import { tokenize } from '../src/text/tokenize.js'

function found(text: string) {
  const tokenized = tokenize(text)
  return findNames(tokenized).map((mention) => ({
    words: text.slice(tokenized.tokens[mention.first]?.start, tokenized.tokens[mention.last - 1]?.end),
    label: mention.kind === 'demonym' ? 'demonym' : mention.type,
    rule: mention.rule,
  }))
}

const RULES = [...NAME_RULES, ...BESIDE_RULES]

test('every name rule has a name of its own', () => {
  const names = RULES.map((rule) => rule.name)
  expect(new Set(names).size).toBe(names.length)
})

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test.each(rule.finds.map((source) => [source]))('finds %s', (source) => {
    const { text, marks } = parseExample(source)
    const expected = marks.map(({ start, end, label }) => ({ words: text.slice(start, end), label }))
    expect(found(text).map(({ words, label }) => ({ words, label }))).toEqual(expected)
  })

  test('a rule without a counter-example is not finished', () => {
    expect(Object.keys(rule.ignores).length).toBeGreaterThan(0)
  })

  test.each(Object.keys(rule.ignores).map((text) => [text]))('ignores %s', (text) => {
    expect(found(text).filter((mention) => mention.rule === name)).toEqual([])
  })
})
