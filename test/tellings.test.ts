import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.js'
import { flattenFacts } from '../src/model/flattenFacts.js'
import { tellFact } from '../src/model/tellFact.js'

/** What short texts tell in all, one kind of fact a file; fixtures/tellings/README.md says how they are written. */
const FOLDER = new URL('../fixtures/tellings/', import.meta.url)

function read(text: string) {
  return extract({ id: 'a', title: null, text, published: { value: '2024-07-05', source: 'option' }, warnings: [] })
}

type Case = { readonly why: string; readonly text: string; readonly facts: readonly string[] }

function casesOf(file: string): Case[] {
  const blocks = readFileSync(new URL(file, FOLDER), 'utf8').split(/\n\n+/)
  return blocks
    .map((block) => block.trim().split('\n'))
    .flatMap(([why = '', ...lines]) => {
      if (!why.startsWith('- ')) return []
      const facts = lines.filter((line) => line.startsWith('= ')).map((line) => line.slice(2))
      return [{ why: why.slice(2), text: lines.filter((line) => !line.startsWith('= ')).join('\n\n'), facts }]
    })
}

describe.each(readdirSync(FOLDER).filter((file) => file.endsWith('.txt')))('%s', (file) => {
  test.each(casesOf(file))('$why: $text', ({ text, facts }) => {
    const told = flattenFacts(read(text)).filter(({ fact }) => file.startsWith(fact))
    expect(told.map(tellFact)).toEqual(facts)
  })
})

test('of a denial and its opposite, what is left out is told in a warning at its words', () => {
  const statement = 'Norway is a member of the European Union'
  const message = 'The text both states and denies that norway belongs to european-union; the statement is left out.'
  expect(read(`${statement}. Norway is not a member of the European Union.`).warnings).toEqual([
    { code: 'contradiction', message, start: 0, end: statement.length },
  ])
})
