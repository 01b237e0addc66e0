// The text of the bench: articles of seeds/ under ever new names, places and dates, among everyday news. The same index always
// gives the same article.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomFrom } from '../randomFrom.mjs'
import { EVERYDAY_SENTENCES } from './everydaySentences.mjs'
import { CITIES, COUNTRIES, GIVEN, SURNAME } from './inventedNames.mjs'

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const COUNTRY_WORDS = new RegExp(`\\b(?:${COUNTRIES.flat().join('|')})\\b`, 'g')
const PLACE_OF = new Map(COUNTRIES.flatMap((country, row) => country.map((word, column) => [word, { row, column }])))

/**
 * Gives a function from an index to an article {id, text, published}. `share` of its paragraphs are those of an article of seeds/,
 * the others everyday news; 1 gives seeds alone.
 */
export function makeArticle(share) {
  const seeds = readSeeds()
  return (index) => {
    const { next: random } = randomFrom(index * 0x9e3779b1)
    const seed = seeds[index % seeds.length]
    const vary = variation(seed, random)
    const fill = filler(random)
    const [title, ...body] = seed.paragraphs
    const first = Math.floor(random() * body.length)
    const taken = share === 1 ? body.length : Math.min(body.length, Math.ceil(body.length * 0.3))
    const paragraphs = [vary.rename(title)]
    let owed = 0
    for (let at = 0; at < taken; at += 1) {
      paragraphs.push(vary.rename(body[(first + at) % body.length]))
      owed += body[(first + at) % body.length].length * (1 / share - 1)
      for (let paragraph = fill(); owed > paragraph.length / 2; paragraph = fill()) {
        paragraphs.push(paragraph)
        owed -= paragraph.length
      }
    }
    return { id: `a${index}`, text: `${paragraphs.join('\n\n')}\n`, published: vary.published }
  }
}

/** The plain texts of seeds/, with the people whom a reader found in each and the day it came out. */
function readSeeds() {
  return readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const paragraphs = readFileSync(join('seeds', name), 'utf8')
        .trim()
        .split(/\n\s*\n/)
      const file = join('fixtures/gold', name.replace(/\.txt$/, '.json'))
      const gold = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
      const people = (gold.entities ?? []).filter(({ type }) => type === 'person').map(({ name: person }) => person)
      return { paragraphs, people, published: gold.published ?? '2024-07-03' }
    })
}

/** One consistent change of an article: each person becomes another, the countries move on, years and days too. */
function variation({ people, published }, random) {
  const names = new Map()
  for (const person of people) {
    const words = person.split(' ')
    const [given, surname] = [pick(GIVEN, random), makeSurname(random)]
    names.set(person, words.length > 1 ? `${given} ${surname}` : surname)
    if (words.length > 1 && !names.has(words.at(-1))) names.set(words.at(-1), surname)
  }
  const longestFirst = [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const nameWords =
    longestFirst.length === 0 ? /$^/ : new RegExp(`(?<![\\p{L}-])(?:${longestFirst.join('|')})(?![\\p{L}-])`, 'gu')
  const [countries, days, years] = [1, 28, 15].map((most) =>
    Math.floor(random() * (most === 1 ? COUNTRIES.length : most)),
  )
  const day = (number) => ((number - 1 + days) % 28) + 1
  return {
    published: published.replace(/^\d{4}/, (year) => String(year - years)),
    rename: (text) =>
      text
        .replace(nameWords, (name) => names.get(name))
        .replace(COUNTRY_WORDS, (word) => {
          const { row, column } = PLACE_OF.get(word)
          return COUNTRIES[(row + countries) % COUNTRIES.length][column]
        })
        .replace(/\b(?:19|20)\d\d\b/g, (year) => String(year - years))
        .replace(/\b(?:[1-9]|1\d|2[0-8])\b(?![.,]\d)/g, (number) => String(day(Number(number)))),
  }
}

/** Gives paragraphs of two to four everyday sentences. */
function filler(random) {
  const values = {
    person: () => `${pick(GIVEN, random)} ${makeSurname(random)}`,
    surname: () => makeSurname(random),
    city: () => pick(CITIES, random),
    country: () => pick(COUNTRIES, random)[0],
    demonym: () => pick(COUNTRIES, random)[2],
    weekday: () => pick(WEEKDAYS, random),
    month: () => pick(MONTHS, random),
    number: () => String(2 + Math.floor(random() ** 2 * 180)),
    year: () => String(1960 + Math.floor(random() * 64)),
    company: () => `${makeSurname(random)} ${pick(['Holding', 'Group', 'Industries', 'Works', 'Energy'], random)}`,
  }
  const unused = []
  const sentence = () => {
    if (unused.length === 0) unused.push(...EVERYDAY_SENTENCES)
    const [template] = unused.splice(Math.floor(random() * unused.length), 1)
    return template.replace(/\{(\w+)\}/g, (_, slot) => values[slot]())
  }
  return () => Array.from({ length: 2 + Math.floor(random() * 3) }, sentence).join(' ')
}

const makeSurname = (random) =>
  pick(SURNAME.beginnings, random) + pick(SURNAME.middles, random) + pick(SURNAME.ends, random)

const pick = (list, random) => list[Math.floor(random() * list.length)]
