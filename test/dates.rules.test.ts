import { describe, expect, test } from 'vitest'
import { compilePatterns } from '../src/dates/compilePatterns.js'
import { DATE_RULES } from '../src/dates/dateRules.js'
import { findTimes } from '../src/dates/findTimes.js'
import { parseExample } from '../src/model/example.js'
import { tokenize } from '../src/text/tokenize.js'

/** The reference time of all examples: a Friday. */
const PUBLISHED = { value: '2024-07-05', source: 'option' } as const

function found(source: string, rules = DATE_RULES) {
  const { text, marks } = parseExample(source)
  const tokenized = tokenize(text)
  const { times } = findTimes(tokenized, PUBLISHED, compilePatterns(rules))
  const said = times.map(({ first, last, value, rule }) => {
    const start = tokenized.tokens[first]?.start ?? 0
    const end = tokenized.tokens[last - 1]?.end ?? 0
    return { words: text.slice(start, end), value, rule }
  })
  return { said, marked: marks.map(({ start, end, label }) => ({ words: text.slice(start, end), value: label })) }
}

const plain = (said: readonly { words: string; value: string }[]) =>
  said.map(({ words, value }) => `${words} = ${value}`)

describe.each(DATE_RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test.each(rule.finds)('finds: %s', (source) => {
    const { said, marked } = found(source)
    expect(plain(said)).toEqual(plain(marked))
    expect(said.map((one) => one.rule)).toContain(name)
  })

  test.each(Object.entries(rule.ignores))('ignores: %s (%s)', (source) => {
    expect(plain(found(source).said.filter((one) => one.rule === name))).toEqual([])
    expect(plain(found(source, [rule]).said)).toEqual([])
  })

  test('has a counter-example, and finds its own alone', () => {
    expect(Object.keys(rule.ignores).length).toBeGreaterThan(0)
    for (const source of rule.finds) {
      const { said, marked } = found(source, [rule])
      const wanted = marked.map((one) => one.words)
      // Parts of what the whole pipeline joins ("9 p.m." of "9 p.m. on Friday") are found too; values may lean on other rules.
      for (const { words } of said) expect(wanted.some((mark) => mark.includes(words))).toBe(true)
      expect(said.length).toBeGreaterThan(0)
    }
  })
})
