import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { parseBaseline } from '../src/check/baseline.js'
import { compare } from '../src/check/compare.js'
import { extract } from '../src/extract.js'
import type { Article } from '../src/model/article.js'
import { flattenFacts } from '../src/model/flattenFacts.js'
import { readSources } from '../src/read/readSources.js'

const BASELINE = 'fixtures/seeds.baseline.json'

const parsed = parseBaseline(readFileSync(BASELINE, 'utf8'))
if ('problem' in parsed) throw new Error(`${BASELINE}: ${parsed.problem}`)
const { baseline } = parsed

const articles: Article[] = []
for await (const reading of readSources(['seeds'], { stdin: Readable.from([]) }))
  if (reading.article) articles.push(reading.article)

/** What `scosum check` tells: every difference was read by somebody before the baseline was written. */
test.each(articles)('$id states what it is known to state', (article) => {
  const facts = flattenFacts(extract(article))
  const { differences } = compare(baseline, new Map([[article.id, { facts, text: article.text }]]), () => false)
  expect(differences.map(({ change, sentence }) => `${change}: ${sentence}`)).toEqual([])
})

test('every article of the baseline is there', () => {
  expect(articles.map(({ id }) => id).sort()).toEqual([...baseline.keys()].sort())
})
