import { describe, expect, test } from 'vitest'
import { parseExample } from '../src/model/example.js'
import { findNames } from '../src/names/findNames.js'
import { findNominals } from '../src/names/findNominals.js'
import { indexNames } from '../src/names/nameIndex.js'
import { NOMINAL_RULES } from '../src/names/nominalRules.js'
import { tokenize } from '../src/text/tokenize.js'

function nominalsIn(source: string, rule: string) {
  const text = tokenize(source)
  return findNominals(text.tokens, indexNames(findNames(text), text.tokens.length))
    .filter((nominal) => nominal.rule === rule)
    .map(({ first, last, type }) => ({
      words: source.slice(text.tokens[first]?.start, text.tokens[last - 1]?.end),
      label: type,
    }))
}

describe.each(NOMINAL_RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test.each(rule.finds)('finds: %s', (source) => {
    const { text, marks } = parseExample(source)
    const marked = marks.map(({ start, end, label }) => ({ words: text.slice(start, end), label }))
    expect(nominalsIn(text, name)).toEqual(marked)
  })
  test.each(Object.entries(rule.ignores))('ignores: %s (%s)', (source) => {
    expect(nominalsIn(source, name)).toEqual([])
  })
})
