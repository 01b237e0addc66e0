import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Gold, type GoldParticipant } from '../src/model/gold.js'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'fixtures/gold')
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

/** The text that a gold record speaks of: a file, or one record of an NDJSON file. */
function textOf(gold: Gold): string {
  const content = readFileSync(join(root, gold.source), 'utf8')
  if (gold.id === undefined) return content
  const records = content
    .split('\n')
    .filter(Boolean)
    .map((line): { id: string; text: string } => JSON.parse(line))
  return records.find(({ id }) => id === gold.id)?.text ?? ''
}

const nameOf = (participant: GoldParticipant) =>
  typeof participant === 'string' ? participant : (participant.of ?? null)

/** The stretches that do not stand in the text in this order. */
function outOfOrder(text: string, stretches: readonly string[]): string[] {
  let at = 0
  return stretches.filter((stretch) => {
    const found = text.indexOf(stretch, at)
    if (found < 0) return true
    at = found + stretch.length
    return false
  })
}

const golds = files.flatMap((file) => {
  const parsed: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  return [parsed].flat().map((record) => ({ file, record }))
})

describe('gold facts', () => {
  test.each(golds)('$file', ({ file, record }) => {
    const gold = Gold.parse(record)
    expect(gold.source.replace(/^seeds\//, '').replace(/\.[a-z]+$/, '.json')).toBe(file)
    const text = textOf(gold)

    expect(
      outOfOrder(
        text,
        gold.dates.map(({ text }) => text),
      ),
    ).toEqual([])

    const facts = [...gold.positions, ...gold.memberships, ...gold.meetings]
    expect(facts.map(({ quote }) => quote).filter((quote) => !text.includes(quote))).toEqual([])

    const names = new Set(gold.entities.map(({ name }) => name))
    expect(names.size).toBe(gold.entities.length)
    const spokenOf = [
      ...gold.positions.flatMap(({ person, of, accept }) => [person, of, ...(accept?.of ?? [])]),
      ...gold.memberships.flatMap(({ member, organization }) => [member, organization]),
      ...gold.meetings.flatMap(({ participants, mayInclude, absent, place, host, accept }) => [
        ...[...participants, ...(mayInclude ?? [])].map(nameOf),
        ...absent.flatMap(({ who, replacedBy }) => [who, replacedBy]),
        place,
        host ?? null,
        ...(accept?.place ?? []),
      ]),
    ]
    expect(spokenOf.filter((name) => name !== null && !names.has(name))).toEqual([])
  })

  test('every article in seeds/ has them', () => {
    const articles = readdirSync(join(root, 'seeds')).map((name) => name.replace(/\.[a-z]+$/, '.json'))
    expect(articles.filter((name) => !files.includes(name))).toEqual([])
  })
})
