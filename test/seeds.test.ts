import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract, extractAll } from '../src/extract.js'
import type { Document } from '../src/model/report.js'

const SEEDS = 'seeds'

function documentOf(file: string): Document {
  const text = readFileSync(join(SEEDS, file), 'utf8')
  return extract({ id: file, text, title: null, published: null, warnings: [] })
}

/** The first article: a summit with everything that makes such articles hard. */
describe('01-sco-summit-astana', () => {
  const document = documentOf('01-sco-summit-astana.txt')
  const name = (id: string | null) => document.entities.find((entity) => entity.id === id)?.name ?? id

  test('the publication date is inferred from the caption', () => {
    expect(document.published).toEqual({ value: '2024-07-03', source: 'inferred' })
  })

  test('nine people hold their offices, and nobody else is made up', () => {
    const positions = document.positions.map(({ person, title, of }) => `${name(person)}: ${title}, ${name(of)}`)
    expect(positions.sort()).toEqual([
      'Antonio Guterres: Secretary-General, United Nations',
      'Ilham Aliyev: President, Azerbaijan',
      'Joe Biden: President, United States',
      'Kassym-Jomart Tokayev: President, Kazakhstan',
      'Narendra Modi: Prime Minister, India',
      'Subrahmanyam Jaishankar: Foreign Minister, India',
      'Tayyip Erdogan: President, Turkey',
      'Vladimir Putin: President, Russia',
      'Xi Jinping: President, China',
    ])
    expect(document.entities.filter(({ type }) => type === 'person')).toHaveLength(9)
  })

  test('founders, newcomers and a full member; those who only talk with the group are none', () => {
    const memberships = document.memberships.map(
      ({ member, organization, role, status, since }) =>
        `${name(member)} in ${name(organization)}: ${role}, ${status}${since ? `, ${since}` : ''}`,
    )
    expect(memberships.sort()).toEqual([
      'Belarus in Shanghai Cooperation Organization: full-member, current',
      'China in Shanghai Cooperation Organization: founder, joined, 2001',
      'India in Shanghai Cooperation Organization: member, joined',
      'Iran in Shanghai Cooperation Organization: member, joined',
      'Pakistan in Shanghai Cooperation Organization: member, joined',
      'Russia in Shanghai Cooperation Organization: founder, joined, 2001',
    ])
  })

  test('one meeting for each pair, however often it is told; leaders without a name stay without one', () => {
    const pairs = document.meetings
      .filter(({ kind }) => kind === 'bilateral')
      .map(({ participants, date }) => {
        const who = participants.map(({ entity, description }) => name(entity) ?? description)
        return `${who.join(' + ')} ${date?.value}`
      })
    expect(pairs.sort()).toEqual([
      'Vladimir Putin + Ilham Aliyev 2024-07-03',
      'Vladimir Putin + Tayyip Erdogan 2024-07-03',
      'Vladimir Putin + Xi Jinping 2024-07-03',
      'Vladimir Putin + leader of Mongolia 2024-07-03',
      'Vladimir Putin + leader of Pakistan 2024-07-03',
    ])
  })

  test('who stays away from the summit, and who comes instead', () => {
    const summit = document.meetings.find(
      ({ kind, date }) => kind === 'summit' && date?.value === '2024-07-03/2024-07-04',
    )
    expect(name(summit?.place ?? null)).toBe('Astana')
    expect(summit?.absent).toEqual([{ entity: 'person/narendra-modi', replacedBy: 'person/subrahmanyam-jaishankar' }])
  })

  test('nobody meets Biden', () => {
    const met = document.meetings.flatMap(({ participants }) => participants.map(({ entity }) => entity))
    expect(met).not.toContain('person/joe-biden')
  })
})

describe('every article', () => {
  const files = readdirSync(SEEDS).filter((file) => file.endsWith('.txt'))

  test.each(files)('%s: all spans are exact', (file) => {
    const text = readFileSync(join(SEEDS, file), 'utf8')
    const { entities, dates, positions, memberships, meetings } = documentOf(file)
    for (const { text: words, start, end } of [...dates, ...entities.flatMap(({ mentions }) => mentions)])
      expect(text.slice(start, end)).toBe(words)
    for (const { quote, start, end } of [...positions, ...memberships, ...meetings].flatMap(({ evidence }) => evidence))
      expect(text.slice(start, end)).toBe(quote)
  })

  test.each(files)('%s: ids are unique, and every reference leads to an entity', (file) => {
    const { entities, dates, positions, memberships, meetings } = documentOf(file)
    const ids = [...entities, ...dates, ...positions, ...memberships, ...meetings].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const known = new Set<string | null>([null, ...ids])
    for (const { person, of } of positions) expect([known.has(person), known.has(of)]).toEqual([true, true])
    for (const { member, organization } of memberships)
      expect([known.has(member), known.has(organization)]).toEqual([true, true])
    for (const { participants, place, partOf, when } of meetings)
      for (const id of [place, partOf, when, ...participants.map(({ entity }) => entity)]) expect(known).toContain(id)
  })
})

test('articles that are read side by side have the documents that each has alone', () => {
  const articles = readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .map((id) => ({ id, text: readFileSync(join(SEEDS, id), 'utf8'), title: null, published: null, warnings: [] }))
  const includeText = ({ id }: { id: string }) => id.startsWith('1')
  const alone = articles.map((article) => extract(article, { includeText }))
  expect(extractAll(articles, { includeText })).toEqual(alone)
  for (const { id, text } of alone) expect(text !== undefined).toBe(id.startsWith('1'))
  expect(extractAll([])).toEqual([])
})
