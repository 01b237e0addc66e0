import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CITIES } from '../src/lexicon/cities.generated.js'
import { wordsOf } from '../src/lexicon/phraseTable.js'
import { findNames } from '../src/names/findNames.js'
import { tokenize } from '../src/text/tokenize.js'

function names(text: string) {
  const tokenized = tokenize(text)
  return findNames(tokenized).map((found) => ({
    words: text.slice(tokenized.tokens[found.first]?.start, tokenized.tokens[found.last - 1]?.end),
    type: found.kind === 'demonym' ? 'demonym' : found.type,
    name: found.name,
    country: found.country,
  }))
}

describe('what a name is a name of', () => {
  test('an acronym goes by the full name, with its country', () => {
    expect(names('The SCO met; the Kremlin and the FBI were silent.')).toEqual([
      { words: 'SCO', type: 'organization', name: 'Shanghai Cooperation Organization', country: null },
      { words: 'Kremlin', type: 'organization', name: 'Kremlin', country: 'RUS' },
      { words: 'FBI', type: 'organization', name: 'Federal Bureau of Investigation', country: 'USA' },
    ])
  })

  test('an acronym that the text brings up itself goes by its long form ever after', () => {
    const found = names('The Rural Trade Forum (RTF) met in Astana. Later the RTF left.')
    expect(found.filter(({ type }) => type === 'organization').map(({ name }) => name)).toEqual([
      'Rural Trade Forum',
      'Rural Trade Forum',
      'Rural Trade Forum',
    ])
  })

  test('a nationality word is a mention of the country', () => {
    expect(names('A Sri Lankan and two Kazakhs spoke.')).toEqual([
      { words: 'Sri Lankan', type: 'demonym', name: 'Sri Lanka', country: 'LKA' },
      { words: 'Kazakhs', type: 'demonym', name: 'Kazakhstan', country: 'KAZ' },
    ])
  })
})

describe('the document decides', () => {
  test('a firm comes back without the words for its legal form, and under its full name', () => {
    const found = names('A letter from Ubexa Holdings came. Ubexa paid, and so did Ratan Ubexa.')
    expect(found.map(({ words, type, name }) => [words, type, name])).toEqual([
      ['Ubexa Holdings', 'organization', 'Ubexa Holdings'],
      ['Ubexa', 'organization', 'Ubexa Holdings'],
      ['Ratan Ubexa', 'person', 'Ratan Ubexa'],
    ])
  })

  test('capitals in brackets behind a person are that person later on', () => {
    const found = names('Ana Maria Lopez Obregon (AMLO) spoke. Later AMLO left.')
    expect(found.map(({ words, type }) => [words, type])).toEqual([
      ['Ana Maria Lopez Obregon', 'person'],
      ['AMLO', 'person'],
      ['AMLO', 'person'],
    ])
  })

  test('a bare surname after the full name is the person, even where it is a word', () => {
    const found = names('Finance Minister Orla Trout resigned. Trout gave no reason.')
    expect(found.map(({ words, type }) => [words, type])).toEqual([
      ['Orla Trout', 'person'],
      ['Trout', 'person'],
    ])
  })

  test('a country that is a surname too is the country unless someone bears it', () => {
    expect(names('Talks in Jordan went on.')[0]?.type).toBe('place')
    expect(names('Michael Jordan spoke. Jordan left.').map(({ type }) => type)).toEqual(['person', 'person'])
  })
})

test('surnames come first in names of three syllables', () => {
  expect(names('Leader Kim Jong Un spoke.').map(({ words }) => words)).toEqual(['Kim Jong Un'])
})

test('a nationality before an office is no given name', () => {
  expect(names('The Saudi Crown Prince spoke.').map(({ type }) => type)).toEqual(['demonym'])
})

describe('limits', () => {
  const words = [
    'The',
    'Bank',
    'of',
    'Kenya',
    'and',
    ',',
    'Minister',
    'John',
    'al-',
    'Sri',
    'Lanka',
    "'s",
    '(KX)',
    'in',
    'US$',
    '-',
    '.',
    '\n\n',
    'Xi',
    'said',
  ]

  test('names lie in text order and never overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        let end = 0
        for (const { first, last } of findNames(tokenize(parts.join(' ')))) {
          expect(first).toBeGreaterThanOrEqual(end)
          expect(last).toBeGreaterThan(first)
          end = last
        }
      }),
    )
  })

  test('a list without end takes no more time a word than a short one', () => {
    const long = tokenize(Array.from({ length: 40_000 }, (_, i) => words[i % 5]).join(' '))
    const started = performance.now()
    findNames(long)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

test('each city lies in the bucket of its first word, so that no text before decides whether it is known', () => {
  for (const line of CITIES.split('\n')) {
    const bucket = line.slice(0, line.indexOf(':'))
    for (const entry of line.slice(bucket.length + 1).split('|')) {
      const [first = ''] = wordsOf(bucket + entry.slice(0, entry.indexOf('~')))
      expect(first.slice(0, 3).padEnd(bucket.length)).toBe(bucket)
    }
  }
})
