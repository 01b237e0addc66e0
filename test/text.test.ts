import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../src/text/tokenize.js'

const words = (text: string) => tokenize(text).tokens.map((token) => token.text)
const sentences = (text: string) => {
  const { tokens, sentences } = tokenize(text)
  return sentences.map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end))
}

describe('tokens', () => {
  test.each([
    ["Modi's 1,000th trip", ['Modi', "'s", '1,000th', 'trip']],
    ["They don't", ['They', 'do', "n't"]],
    ['US-led talks, July 3-4', ['US', '-', 'led', 'talks', ',', 'July', '3', '-', '4']],
    ['Gen. J. K. Oduya of the U.S.', ['Gen.', 'J.', 'K.', 'Oduya', 'of', 'the', 'U.S.']],
    ["O'Brien left Côte d’Ivoire’s coast", ["O'Brien", 'left', 'Côte', 'd’Ivoire', '’s', 'coast']],
    ['at 10:30 p.m., 5pm in the 1990s', ['at', '10:30', 'p.m.', ',', '5pm', 'in', 'the', '1990s']],
    ['on July 3,2024', ['on', 'July', '3', ',', '2024']],
    ['see www.example.org/a?b=1.', ['see', 'www.example.org/a?b=1', '.']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('tokens and the gaps between them rebuild any string, and gaps hold no visible character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0
        for (const token of tokenize(text).tokens) {
          expect(text.slice(at, token.start)).toMatch(/^[\s\p{Cc}\p{Cf}\u2060-\u2069]*$/u)
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(token.start).toBeGreaterThanOrEqual(at)
          at = token.end
        }
        expect(text.slice(at)).toMatch(/^[\s\p{Cc}\p{Cf}\u2060-\u2069]*$/u)
      }),
    )
  })

  test('every token is in exactly one sentence', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('He', 'met', '.', '"', 'U.S.', '\n', '\n\n', ' ', '?', 'a', '3')),
        (parts) => {
          const { tokens, sentences } = tokenize(parts.join(''))
          expect(sentences.flatMap((s) => tokens.slice(s.first, s.last).map((t) => t.index))).toEqual(
            tokens.map((t) => t.index),
          )
        },
      ),
    )
  })
})

describe('sentences', () => {
  test.each([
    ['He flew to the U.S. The talks failed.', ['He flew to the U.S.', 'The talks failed.']],
    ['The U.S. Treasury said no.', ['The U.S. Treasury said no.']],
    ['“We won.” He left.', ['“We won.”', 'He left.']],
    [
      'The case Osei vs. Tamale ended. So did Abebe v. Osei. All left.',
      ['The case Osei vs. Tamale ended.', 'So did Abebe v. Osei.', 'All left.'],
    ],
    ['Gen. Abebe met Dr. Osei. They spoke.', ['Gen. Abebe met Dr. Osei.', 'They spoke.']],
    ['Leaders meet in Oslo\n\nThey will talk.', ['Leaders meet in Oslo', 'They will talk.']],
    ['The ministers met\nin Oslo.', ['The ministers met\nin Oslo.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})
