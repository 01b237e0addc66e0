import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankMarkdown } from '../src/read/blankMarkdown.js'
import { decode } from '../src/read/decode.js'
import { fileNameDay } from '../src/read/fileNameDay.js'
import { findDateline } from '../src/read/findDateline.js'
import { findTitle } from '../src/read/findTitle.js'
import { parseDate } from '../src/read/parseDay.js'
import { readHtml } from '../src/read/readHtml.js'
import { readMarkdown } from '../src/read/readMarkdown.js'
import { readText } from '../src/read/readText.js'
import { splitLines } from '../src/read/splitLines.js'

describe('decode', () => {
  const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
  test.each([
    ['UTF-8', Buffer.from('Erdoğan'), 'Erdoğan', null],
    ['a byte order mark', Buffer.from('\ufeffErdoğan'), 'Erdoğan', null],
    ['UTF-16 LE', Buffer.from('\ufeffErdoğan', 'utf16le'), 'Erdoğan', null],
    ['UTF-16 BE', utf16be('\ufeffErdoğan'), 'Erdoğan', null],
    ['UTF-16 without a mark', Buffer.from('Talks in Oslo', 'utf16le'), 'Talks in Oslo', /UTF-16LE/],
    ['UTF-16 BE without a mark', utf16be('Talks in Oslo'), 'Talks in Oslo', /UTF-16BE/],
    ['windows-1252', Buffer.from('José said \x93no\x94', 'latin1'), 'José said “no”', /windows-1252/],
    [
      'broken UTF-8',
      Buffer.concat([Buffer.from('Erdoğan met Güler'), Buffer.from([0xff])]),
      'Erdoğan met Güler\ufffd',
      /1 place,/,
    ],
    ['nothing', Buffer.alloc(0), '', null],
  ])('%s', (_name, bytes, text, warning) => {
    const decoded = decode(bytes)
    expect(decoded.text).toBe(text)
    if (warning === null) expect(decoded).toMatchObject({ warnings: [] })
    else
      expect(decoded).toMatchObject({
        warnings: [{ code: 'encoding-guessed', message: expect.stringMatching(warning) }],
      })
  })

  test.each([
    ['zero bytes', Buffer.from('ab\0\0\0cd')],
    ['a PDF', Buffer.from('%PDF-1.7 words words words')],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])],
    ['controls', Buffer.from('\x01\x02\x03\x04abcdefgh'.repeat(20))],
    ['Cyrillic in one byte', Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])],
  ])('refuses %s', (_name, bytes) => {
    expect(decode(bytes).refused).toMatch(/; .*(?:text|UTF-8) first$/)
  })
})

describe('dates outside the text', () => {
  test.each([
    ['GENEVA, July 3, 2031 (Wire) - Talks began.', '2031-07-03'],
    ['Talks begin\n\nNEW YORK, N.Y., Wednesday, July 2, 2031 — Talks began.', '2031-07-02'],
    ['Talks begin\nBy A. Writer\nPublished: 3 July 2031, 10:30 GMT\n\nTalks began.', '2031-07-03'],
    ['Wednesday, 2 July 2031\n\nTalks began.', '2031-07-02'],
    ['GENEVA, July 3 (Wire) - Talks began.', null],
    ['Talks ended on July 3, 2031.', null],
    ['They met in Geneva, Switzerland, July 3, 2031.', null],
    ['July 1, 2031\n\nTalks began.\n\nJuly 2, 2031\n\nTalks went on.', null],
    ['GENEVA, February 30, 2031 (Wire) - Talks began.', null],
  ])('dateline of %j', (text, day) => {
    expect(findDateline(text)).toBe(day)
  })

  test.each([
    ['in/2031-07-03-talks.txt', '2031-07-03'],
    ['20310703.txt', '2031-07-03'],
    ['news/2031/07/03/talks.txt', '2031-07-03'],
    ['in/2031-13-03.txt', null],
    ['000_1d5c25287e63dd0f.txt', null],
    ['120310703.txt', null],
    ['talks.txt', null],
  ])('file name %s', (path, day) => {
    expect(fileNameDay(path)).toBe(day)
  })

  test.each([
    ['2031-07-03', '2031-07-03'],
    ['2031-07-03T23:30:00-05:00', '2031-07-03'],
    ['2031-07', '2031-07'],
    ['2031', '2031'],
    ['Thu, 3 Jul 2031 10:00:00 +0200', '2031-07-03'],
    ['2031-02-30', null],
    ['2031-13', null],
    ['soon', null],
  ])('metadata %s', (value, date) => {
    expect(parseDate(value)).toBe(date)
  })
})

test.each([
  ['Leaders meet in Oslo\n\nThey will talk.', 'Leaders meet in Oslo'],
  ['Envoy visits U.S.\r\n\r\nThey will talk.', 'Envoy visits U.S.'],
  ['BC-OSLO-TALKS/2 (UPDATE 1), 450\n\nLeaders meet in Oslo\n\nThey will talk.', 'Leaders meet in Oslo'],
  ['UN-backed talks open in Oslo\n\nThey will talk.', 'UN-backed talks open in Oslo'],
  ['They will talk in Oslo.\n\nMore.', null],
  ['The ministers met\nin Oslo.', null],
  ['', null],
])('title of %j', (text, title) => {
  expect(findTitle(text)).toBe(title)
})

describe('mail', () => {
  test('headers are metadata, not text; offsets hold in the file', () => {
    const source =
      'From: desk@example.org\r\nSubject: Talks in\r\n Oslo\r\nDate: Thu, 3 Jul 2031 10:00:00 +0200\r\n\r\nRuiz met Berg.\r\n'
    const { article, derived } = readText(source, 'x.eml')
    expect(article).toMatchObject({
      title: 'Talks in Oslo',
      published: { value: '2031-07-03', source: 'metadata' },
      warnings: [],
    })
    expect(article?.text.trim()).toBe('Ruiz met Berg.')
    expect(article?.text.indexOf('Berg')).toBe(source.indexOf('Berg'))
    expect(derived).toBe(true)
  })
  test.each([
    'Note: the talks failed.\n\nMore.',
    'From: here on\nthe road is closed.\n\nMore.',
    'Subject: Talks\n\nMore.',
  ])('%j is text', (source) => {
    const { article, derived } = readText(source, 'x.txt')
    expect([article?.text, derived]).toEqual([source, false])
  })
})

describe('Markdown', () => {
  test.each([
    ['## Talks *fail* in **Oslo**', '   Talks  fail  in   Oslo  '],
    ['See [Oslo](https://example.org/a_b_c) now', 'See  Oslo                             now'],
    ['> - quoted _words_', '  - quoted  words '],
    ['a <!-- note --> b <em>c</em>', 'a               b     c     '],
    ['snake_case and 2 * 3', 'snake_case and 2 * 3'],
  ])('%j', (source, text) => {
    expect(blankMarkdown(source)).toBe(text)
  })

  test('keeps every word where it was, for any text', () => {
    const piece = fc.constantFrom(
      '#',
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '!',
      '-',
      '\\',
      '\n',
      ' ',
      'a',
      'é',
      '<!--',
      '-->',
    )
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        const source = parts.join('')
        const text = blankMarkdown(source)
        expect(text).toHaveLength(source.length)
        for (let at = 0; at < source.length; at += 1) expect([source[at], ' ']).toContain(text[at])
      }),
    )
  })

  test('front matter is metadata, not text; offsets hold in the file', () => {
    const source =
      '---\ntitle: "Talks: a \'new\' start"\ndate: 2031-07-03 # Thursday\ntags:\n  - a\n---\n\n# Other\n\nRuiz met **Berg**.\n'
    const { article, derived } = readMarkdown(source, 'x.md')
    expect(article?.title).toBe("Talks: a 'new' start")
    expect(article?.published).toEqual({ value: '2031-07-03', source: 'metadata' })
    expect(article?.text.trim().replace(/\s+/g, ' ')).toBe('Other Ruiz met Berg .')
    expect(article?.text.indexOf('Berg')).toBe(source.indexOf('Berg'))
    expect(derived).toBe(true)
  })
})

test('lines are those of the text, however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', 'é', '\n', '')),
      fc.integer({ min: 1, max: 5 }),
      async (parts, size) => {
        const bytes = Buffer.from(parts.join(''))
        async function* chunks() {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
        }
        const lines: string[] = []
        for await (const line of splitLines(chunks(), 1000)) {
          expect(line.number).toBe(lines.length + 1)
          lines.push(String(line.bytes))
        }
        const expected = bytes.toString().split('\n')
        expect(lines).toEqual(expected.at(-1) === '' ? expected.slice(0, -1) : expected)
      },
    ),
  )
})

describe('anything at all', () => {
  test('bytes of any kind are read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decode(bytes)
        expect(typeof (decoded.refused ?? decoded.text)).toBe('string')
      }),
    )
  })
  test('text of any kind is an article in every kind of file, or a problem', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '<p>',
      '</p>',
      '<!--',
      '---\n',
      '# ',
      'From: a\n',
      'Date: x\n',
      '\r\n',
      '"',
      '&amp;',
      '\u0000',
      '\ud800',
      'Oslo ',
      '2031-07-03 ',
      '[a](b)',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 40 }),
        (parts) => {
          const source = parts.join('')
          for (const read of [readText, readMarkdown])
            expect(read(source, 'x').article?.text).toHaveLength(source.length)
          const page = readHtml(source, 'x')
          expect(typeof (page.problem ?? page.article.text)).toBe('string')
        },
      ),
    )
  })
})
