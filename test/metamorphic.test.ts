import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.js'
import { Document } from '../src/model/report.js'
import { toCodePoints } from '../src/render/toCodePoints.js'

/**
 * What must not change when a text changes in ways that do not matter, over the adversarial sentences and over any string.
 * The same ones each time, so that a commit passes or fails whoever tries it; `PROPERTY_RUNS=2000 npx vitest run test/metamorphic.test.ts`
 * tries others, and more of them.
 */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 50)
if (process.env.PROPERTY_RUNS === undefined) fc.configureGlobal({ seed: 20240705 })
const FOLDER = new URL('../fixtures/adversarial/', import.meta.url)

const sentences = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => {
    const { cases }: { cases: { text: string }[] } = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))
    return cases.map(({ text }) => text)
  })

function read(text: string): Document {
  return extract({ id: 'a', title: null, text, published: { value: '2024-07-05', source: 'option' }, warnings: [] })
}

const factsOf = ({ positions, memberships, meetings }: Document) => [...positions, ...memberships, ...meetings]

/** Ids of memberships and meetings; the country of a bare office may hang on what countries the rest of a text names. */
const toldIn = ({ memberships, meetings }: Document) => [...memberships, ...meetings].map(({ id }) => id)
/** Ids of facts with what proves them. */
const proven = (document: Document) =>
  factsOf(document).map(({ id, evidence }) => `${id}: ${evidence.map(({ quote }) => quote).join(' | ')}`)
/** What the facts say, whatever their words look like. */
const said = (document: Document) =>
  factsOf(document).map(({ evidence, ...fact }) => ({ ...fact, rules: evidence.map(({ rule }) => rule) }))

/** All stretches of text that a document points to: words, and where they stand. */
function spansOf(document: Document): { words: string; start: number; end: number }[] {
  return [
    ...[...document.dates, ...document.entities.flatMap(({ mentions }) => mentions)].map(({ text, start, end }) => ({
      words: text,
      start,
      end,
    })),
    ...factsOf(document)
      .flatMap(({ evidence }) => evidence)
      .map(({ quote, start, end }) => ({ words: quote, start, end })),
  ]
}

function expectExact(text: string, document: Document): void {
  for (const { words, start, end } of spansOf(document)) expect(text.slice(start, end)).toBe(words)
}

const sentence = fc.constantFrom(...sentences)
const article = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n\n'))

const UNRELATED = [
  'The library will close early for repairs; readers may leave their books at the side door.',
  'Bread is cheap here, and so is soap.',
  '“Nothing beats a good pair of boots,” the baker said. The boots were brown.',
  'It rained. Then it stopped, and the children went out to play in the puddles.',
]
/** About people and states that no sentence names; bodies are left out, for "a member since 2004" asks for the only one of a text. */
const OTHER_FACTS =
  'Vice President Kofi Mensah of Ghana received Defense Minister Hana Okabe of Japan in Accra on March 3, 2023.'
const unrelated = fc.constantFrom(...UNRELATED)

/** Characters that readers hardly see, and that a careless count of characters trips over. */
const ODDITIES = [
  '\u00ad',
  '\u0301',
  '\u200f',
  '\u200b',
  '\u{1f600}',
  '\u{1f1f3}\u{1f1f4}',
  '\ud83d',
  '\ude00',
  '\u00a0',
  '\ufeff',
  '\u2028',
]
const oddity = fc.constantFrom(...ODDITIES)

/** A text with strange characters anywhere in it. */
const odd = fc
  .tuple(article, fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), oddity), { maxLength: 12 }))
  .map(([text, parts]) =>
    parts.reduce((all, [at, part]) => {
      const cut = Math.floor(at * all.length)
      return all.slice(0, cut) + part + all.slice(cut)
    }, text),
  )

describe('what stands around a paragraph does not change its facts', () => {
  test('an unrelated paragraph behind it', () => {
    fc.assert(
      fc.property(article, unrelated, (text, other) => {
        expect(proven(read(`${text}\n\n${other}`))).toEqual(proven(read(text)))
      }),
      { numRuns: RUNS },
    )
  })

  test('an unrelated paragraph before it moves its facts by its length, and no more', () => {
    fc.assert(
      fc.property(article, unrelated, (text, other) => {
        const alone = read(text)
        const behind = read(`${other}\n\n${text}`)
        expect(proven(behind)).toEqual(proven(alone))
        const shift = other.length + 2
        expect(spansOf(behind).map(({ start }) => start)).toEqual(spansOf(alone).map(({ start }) => start + shift))
      }),
      { numRuns: RUNS },
    )
  })

  test('a paragraph of other facts behind it adds its own', () => {
    const own = read(OTHER_FACTS)
    expect(toldIn(own)).toEqual(['meeting/bilateral/hana-okabe+kofi-mensah/2023-03-03'])
    fc.assert(
      fc.property(article, (text) => {
        const ids = toldIn(read(`${text}\n\n${OTHER_FACTS}`))
        expect(ids).toEqual(expect.arrayContaining(toldIn(read(text))))
        expect(ids).toEqual(expect.arrayContaining(toldIn(own)))
      }),
      { numRuns: RUNS },
    )
  })

  test('blanks at its end', () => {
    fc.assert(
      fc.property(article, fc.constantFrom('\n', '\n\n', '  ', '\r\n', '\t\n '), (text, blanks) => {
        expect(read(text + blanks)).toEqual(read(text))
      }),
      { numRuns: RUNS },
    )
  })
})

describe('how a text is written does not change what it says', () => {
  const spellings: Readonly<Record<string, (text: string) => string>> = {
    'typographic quotes': (text) => text.replaceAll("'", '’'),
    'straight quotes': (text) => text.replaceAll(/[“”]/g, '"').replaceAll('’', "'"),
    'blanks that do not break': (text) => text.replaceAll(/ (?=[A-Z])/g, '\u00a0'),
    'lines that end with a carriage return': (text) => text.replaceAll('\n', '\r\n'),
    'composed accents': (text) => text.normalize('NFC'),
    'combining accents': (text) => text.normalize('NFD'),
  }
  test.each(Object.keys(spellings))('%s', (name) => {
    fc.assert(
      fc.property(article, (text) => {
        const other = spellings[name]?.(text) ?? text
        const document = read(other)
        expectExact(other, document)
        expect(said(document)).toEqual(said(read(text)))
      }),
      { numRuns: RUNS },
    )
  })
})

describe('any text', () => {
  const anything = fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 }))

  test('gives a document that the schema accepts, the same one twice, with exact spans', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const document = read(text)
        expect(Document.parse(document)).toEqual(document)
        expect(JSON.stringify(read(text))).toBe(JSON.stringify(document))
        expectExact(text, document)
      }),
      { numRuns: RUNS * 4 },
    )
  })

  test('counted in code points, as Python slices', () => {
    fc.assert(
      fc.property(odd, (text) => {
        const points = Array.from(text)
        for (const { words, start, end } of spansOf(toCodePoints(read(text), text)))
          expect(points.slice(start, end).join('')).toBe(words)
      }),
      { numRuns: RUNS * 2 },
    )
  })
})
