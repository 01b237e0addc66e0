import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyseClauses } from '../src/clauses/analyseClauses.js'
import { describeClause } from '../src/clauses/describeClause.js'
import { findTimes } from '../src/dates/findTimes.js'
import { extract } from '../src/extract.js'
import { WANTED } from '../src/frames/readFrames.js'
import { flattenFacts } from '../src/model/flattenFacts.js'
import { tellFact } from '../src/model/tellFact.js'
import { findMentions } from '../src/names/findMentions.js'
import { tokenize } from '../src/text/tokenize.js'

/** What short texts tell in all, one kind of fact a file; fixtures/tellings/README.md says how they are written. */
const FOLDER = new URL('../fixtures/tellings/', import.meta.url)

const PUBLISHED = { value: '2024-07-05', source: 'option' } as const

function read(text: string) {
  return extract({ id: 'a', title: null, text, published: PUBLISHED, warnings: [] })
}

/** All facts of the kind that the file is about. */
function factsIn(text: string, file: string): string[] {
  const facts = flattenFacts(read(text))
  return facts.filter(({ fact }) => file.startsWith(fact)).map(tellFact)
}

function clausesIn(source: string): string[] {
  const text = tokenize(source)
  const { times } = findTimes(text, PUBLISHED)
  return analyseClauses(text, findMentions(text), times, WANTED).map((clause) => describeClause(text, clause))
}

function entitiesIn(text: string): string[] {
  return read(text).entities.map(({ id, name, aliases, mentions }) => {
    const words = mentions.map((each) => each.text).join(' · ')
    return `${id}: ${words}${aliases.length > 0 ? ` (${name}, also ${aliases.join(', ')})` : ''}`
  })
}

/** What is told of other than facts. */
const TELLERS: Readonly<Record<string, (text: string) => string[]>> = {
  'clauses.txt': clausesIn,
  'entities.txt': entitiesIn,
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
    const tell = TELLERS[file] ?? factsIn
    expect(tell(text, file)).toEqual(facts)
  })
})

test('of a denial and its opposite, what is left out is told in a warning at its words', () => {
  const statement = 'Norway is a member of the European Union'
  const message = 'The text both states and denies that norway belongs to european-union; the statement is left out.'
  expect(read(`${statement}. Norway is not a member of the European Union.`).warnings).toEqual([
    { code: 'contradiction', message, start: 0, end: statement.length },
  ])
})
