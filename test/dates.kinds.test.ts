import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findTimes } from '../src/dates/findTimes.js'
import { parseExample } from '../src/model/example.js'
import { tokenize } from '../src/text/tokenize.js'

/**
 * Invented sentences of one kind a file, each read as an article of this day; marks are what a careful reader finds.
 * `npm run score:dates` prints the table of kinds.
 */
const FOLDER = new URL('../fixtures/dates/', import.meta.url)
const PUBLISHED = { value: '2024-07-05', source: 'option' } as const

type Span = { readonly start: number; readonly end: number; readonly value: string }

function read(source: string): { readonly gold: Span[]; readonly found: Span[]; readonly text: string } {
  const { text, marks } = parseExample(source)
  const tokenized = tokenize(text)
  const found = findTimes(tokenized, PUBLISHED).times.map(({ first, last, value }) => ({
    start: tokenized.tokens[first]?.start ?? 0,
    end: tokenized.tokens[last - 1]?.end ?? 0,
    value,
  }))
  return { text, gold: marks.map(({ start, end, label }) => ({ start, end, value: label })), found }
}

/** What each kind reaches: expressions found (touching the mark) and found with the right value, of those marked; false ones. */
function score(name: string) {
  const tally = { kind: name.replace('.txt', ''), marked: 0, found: 0, exact: 0, value: 0, false: 0 }
  const misses: string[] = []
  for (const source of readFileSync(new URL(name, FOLDER), 'utf8').trim().split('\n')) {
    const { text, gold, found } = read(source)
    const show = ({ start, end, value }: Span) => `[${text.slice(start, end)}](${value})`
    for (const mark of gold) {
      const hit = found.find(({ start, end }) => start < mark.end && end > mark.start)
      tally.marked++
      if (hit) tally.found++
      if (hit?.start === mark.start && hit.end === mark.end) tally.exact++
      if (hit?.value === mark.value) tally.value++
      if (hit?.value !== mark.value || hit.start !== mark.start || hit.end !== mark.end)
        misses.push(`${tally.kind}: ${show(mark)}, got ${hit ? show(hit) : 'nothing'} in: ${text}`)
    }
    for (const one of found)
      if (!gold.some(({ start, end }) => start < one.end && end > one.start)) {
        tally.false++
        misses.push(`${tally.kind}: false ${show(one)} in: ${text}`)
      }
  }
  return { tally, misses }
}

test('every kind of expression is found with its value', () => {
  const scores = readdirSync(FOLDER)
    .sort()
    .map((name) => score(name))
  if (process.env.MODE === 'table') console.table(scores.map(({ tally }) => tally))
  expect(scores.flatMap(({ misses }) => misses)).toEqual([])
})
