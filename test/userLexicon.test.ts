import { describe, expect, test } from 'vitest'
import { nameLexicon } from '../src/lexicon/nameLexicon.js'
import { parseUserLexicon, type UserLexicon } from '../src/lexicon/userLexicon.js'
import { findNames } from '../src/names/findNames.js'
import { tokenize } from '../src/text/tokenize.js'

const lexicon: UserLexicon = {
  people: [{ name: 'Wren Adeyinka Torvald', aliases: ['the Hawk', 'Torvald'] }],
  organizations: [{ name: 'Harbor Compact', aliases: ['HC'], subtype: 'intergovernmental' }],
  places: [{ name: 'Selwick', country: 'NZL' }, 'Old Quay'],
  offices: ['Grand Steward'],
  ignore: ['Bluebird'],
}

function names(text: string, own: readonly UserLexicon[]) {
  const tokenized = tokenize(text)
  return findNames(tokenized, nameLexicon(own)).map((found) => ({
    words: text.slice(tokenized.tokens[found.first]?.start, tokenized.tokens[found.last - 1]?.end),
    type: found.type,
    name: found.name,
    country: found.country,
  }))
}

test("the user's names are found under all their aliases", () => {
  expect(names('Torvald spoke for the HC at Selwick and Old Quay.', [lexicon])).toEqual([
    { words: 'Torvald', type: 'person', name: 'Wren Adeyinka Torvald', country: null },
    { words: 'HC', type: 'organization', name: 'Harbor Compact', country: null },
    { words: 'Selwick', type: 'place', name: 'Selwick', country: 'NZL' },
    { words: 'Old Quay', type: 'place', name: 'Old Quay', country: null },
  ])
})

test('a name to ignore is none, even where the built-in lexicon knows it', () => {
  expect(names('Kenya and Bluebird agreed.', [lexicon, { ignore: ['Kenya'] }])).toEqual([])
})

test("the user's office before a name makes a person", () => {
  expect(names('Grand Steward Brenvik left.', [lexicon])).toEqual([
    { words: 'Brenvik', type: 'person', name: 'Brenvik', country: null },
  ])
})

test('of two lexicons that know a name the first counts', () => {
  const [found] = names('Selwick grew.', [{ places: ['Selwick'] }, { organizations: ['Selwick'] }])
  expect(found?.type).toBe('place')
})

describe('a fault is told with its line and field', () => {
  test.each([
    ['{\n  "places": [\n    "A",\n    { "name": "B", "country": "Kenya" }\n  ]\n}', 4, 'places[1].country'],
    ['{\n  "people": [{ "nmae": "A" }]\n}', 2, 'people[0]'],
    ['{\n\n  "towns": []\n}', 3, 'towns'],
    ['{\n  "ignore": ["a", 3]\n}', 2, 'ignore[1]'],
  ])('%s', (source, line, field) => {
    const { fault } = parseUserLexicon(source)
    expect(fault?.line).toBe(line)
    expect(fault?.field.startsWith(field)).toBe(true)
  })

  test('and with the line of a syntax error', () => {
    expect(parseUserLexicon('{\n  "people": [\n').fault).toMatchObject({ field: '', message: 'is no valid JSON' })
  })

  test('a good file has none', () => {
    expect(parseUserLexicon(JSON.stringify(lexicon))).toEqual({ lexicon })
  })
})
