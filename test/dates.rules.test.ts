import { describe, expect, test } from 'vitest'
import { compilePatterns } from '../src/dates/compilePatterns.js'
import type { DateRule } from '../src/dates/dateRule.js'
import { DATE_RULES, PATTERN_RULES } from '../src/dates/dateRules.js'
import { findTimes } from '../src/dates/findTimes.js'
import { matchRules } from '../src/dates/matchRules.js'
import { parseExample } from '../src/model/example.js'
import { tokenize } from '../src/text/tokenize.js'

/** The reference time of all examples: a Friday. */
const PUBLISHED = { value: '2024-07-05', source: 'option' } as const

function found(source: string) {
  const { text, marks } = parseExample(source)
  const tokenized = tokenize(text)
  const { times } = findTimes(tokenized, PUBLISHED)
  const said = times.map(({ first, last, value, rule }) => {
    const start = tokenized.tokens[first]?.start ?? 0
    const end = tokenized.tokens[last - 1]?.end ?? 0
    return { words: text.slice(start, end), value, rule }
  })
  return { said, marked: marks.map(({ start, end, label }) => ({ words: text.slice(start, end), value: label })) }
}

const spoken = (said: readonly { words: string; value: string }[]) =>
  said.map(({ words, value }) => `${words} = ${value}`)

describe.each(DATE_RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test.each(rule.finds)('finds: %s', (source) => {
    const { said, marked } = found(source)
    expect(spoken(said)).toEqual(spoken(marked))
    expect(said.map((one) => one.rule)).toContain(name)
  })

  test.each(Object.entries(rule.ignores))('ignores: %s (%s)', (source) => {
    expect(spoken(found(source).said.filter((one) => one.rule === name))).toEqual([])
  })

  test('has a counter-example', () => {
    expect(Object.keys(rule.ignores).length).toBeGreaterThan(0)
  })
})

/** The words that one rule finds by itself, before anything is joined or anchored. */
function foundAlone(source: string, rule: DateRule) {
  const { text } = parseExample(source)
  const { tokens } = tokenize(text)
  return matchRules(compilePatterns([rule]), tokens).map(({ first, last }) =>
    text.slice(tokens[first]?.start, tokens[last - 1]?.end),
  )
}

describe.each(PATTERN_RULES.map((rule) => [rule.name, rule] as const))('%s alone', (_name, rule) => {
  test.each(rule.finds)('finds: %s', (source) => {
    const marked = parseExample(source).marks.map(({ start, end }) => parseExample(source).text.slice(start, end))
    const said = foundAlone(source, rule)
    // Parts of what is joined later ("9 p.m." of "9 p.m. on Friday") are found too.
    expect(said.filter((words) => !marked.some((mark) => mark.includes(words)))).toEqual([])
    expect(said.length).toBeGreaterThan(0)
  })

  test.each(Object.entries(rule.ignores))('ignores: %s (%s)', (source) => {
    expect(foundAlone(source, rule)).toEqual([])
  })
})
