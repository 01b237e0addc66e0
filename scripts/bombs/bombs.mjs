import { gzipSync } from 'node:zlib'

const MB = 1_000_000
const READ = /^read$/
const TOO_LONG = /^refused: longer than 8 MB$/

/** Yields `size` bytes of a text again and again, in pieces. */
function* fill(text, size) {
  const piece = Buffer.from(text.repeat(Math.ceil(MB / text.length)))
  for (let left = size; left > 0; left -= piece.length) yield piece.subarray(0, Math.min(piece.length, left))
}
function* join(...parts) {
  for (const part of parts) {
    if (typeof part === 'string') yield Buffer.from(part)
    else yield* part
  }
}
const repeated = (text, count) => fill(text, text.length * count)
const name = (index) => {
  const letter = (shift) => String.fromCharCode(97 + (Math.floor(index / 26 ** shift) % 26))
  return `${letter(0).toUpperCase()}${letter(1)}o${letter(2)}en`
}
function* each(count, tell) {
  let piece = ''
  for (let index = 0; index < count; index += 1) {
    piece += tell(index)
    if (piece.length < MB) continue
    yield Buffer.from(piece)
    piece = ''
  }
  yield Buffer.from(piece)
}
const bomb = (name, file, chunks, expected = READ, args = []) => ({ name, file, chunks, expected, args })
const article = (text) => `{"id":"a","text":"Finland joined NATO.","more":${text}}\n`

/** Inputs made to exhaust time or memory: a name, the file, its bytes, how it must end. */
export const BOMBS = [
  bomb('page nested 100,000 deep', 'a.html', () => join('<p>Oslo.</p>', repeated('<div>', 100_000))),
  bomb('page nested 100,000 deep, of elements that close each other', 'a.html', () =>
    join('<p>Oslo.</p>', repeated('<table><tr><td><b><p>', 100_000)),
  ),
  bomb('page of a million entities', 'a.html', () => join('<p>Oslo ', repeated('&amp;&#x4f;', 500_000))),
  bomb('page of entities within entities', 'a.html', () =>
    join(
      '<!DOCTYPE html [<!ENTITY a0 "Oslo">',
      each(60, (index) => `<!ENTITY a${index + 1} "&a${index};&a${index};">`),
      ']><p>&a60; Oslo</p>',
    ),
  ),
  bomb('page with an attribute of 7 MB', 'a.html', () => join('<p title="', repeated('x', 7 * MB), '">Oslo.</p>')),
  bomb('page of 400,000 paragraphs', 'a.html', () => repeated('<p>Oslo, yes.</p>', 400_000)),
  bomb('page with JSON-LD nested 100,000 deep', 'a.html', () =>
    join(
      '<script type="application/ld+json">',
      repeated('[', 100_000),
      repeated(']', 100_000),
      '</script><p>Oslo.</p>',
    ),
  ),
  bomb('Markdown quotes 100,000 deep', 'a.md', () => join(repeated('> ', 100_000), 'Oslo')),
  bomb('Markdown brackets 100,000 deep', 'a.md', () => join(repeated('[', 100_000), 'Oslo', repeated('](a)', 100_000))),
  bomb('Markdown marks, a million', 'a.md', () => repeated('*_`~', 250_000)),
  bomb('JSON nested 100,000 deep', 'a.ndjson', () => join(article(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))),
  bomb('JSON with 300,000 keys', 'a.ndjson', () =>
    join(
      '{"id":"a","text":"Oslo"',
      each(300_000, (index) => `,"k${index}":1`),
      '}',
    ),
  ),
  bomb('mail with 7 MB of headers', 'a.eml', () =>
    join('From: a\nSubject: b\n', repeated('X-Header: value\n', 437_500), '\nOslo.'),
  ),
  bomb('line of 100 MB, text', 'a.txt', () => fill('word ', 100 * MB), TOO_LONG),
  bomb('line of 100 MB, NDJSON', 'a.ndjson', () => join('{"id":"a","text":"', fill('word ', 100 * MB), '"}'), TOO_LONG),
  bomb(
    'gzip of 10 GB, text',
    'a.txt.gz',
    () => repeatedBytes(gzipSync(Buffer.alloc(100 * MB, 'word ')), 100),
    TOO_LONG,
  ),
  bomb(
    'gzip of 2 GB in one line, NDJSON',
    'a.ndjson.gz',
    () => repeatedBytes(gzipSync(Buffer.alloc(100 * MB, 'word ')), 20),
    TOO_LONG,
  ),
  bomb('one name, a million times', 'a.txt', () => repeated('NATO. ', 1_000_000)),
  bomb('one name in one sentence, a million times', 'a.txt', () => repeated('NATO, ', 1_000_000)),
  bomb('200,000 different names', 'a.txt', () =>
    each(200_000, (index) => `President ${name(index)} ${name(index * 7 + 1)} left. `),
  ),
  bomb('sentence of 50,000 words', 'a.txt', () =>
    join(repeated('the envoy of Norway met the minister and ', 6250), '.'),
  ),
  bomb('sentence of 50,000 names', 'a.txt', () =>
    join(
      'Norway met ',
      each(25_000, (index) => `${name(index)} ${name(index + 9)}, `),
      'in Oslo.',
    ),
  ),
  bomb('100,000 quotes never closed', 'a.txt', () => repeated('“Ana Ruiz met ', 100_000)),
  bomb('a million brackets never closed', 'a.txt', () => join(repeated('(["“', 250_000), ' Norway joined NATO.')),
  bomb('the same meeting, 100,000 times', 'a.txt', () =>
    repeated('Ana Ruiz met President Tom Berg of Norway in Oslo. ', 100_000),
  ),
  bomb('50,000 meetings on as many days', 'a.txt', () =>
    each(50_000, (index) => `Ana Ruiz met Tom Berg of Norway on July ${1 + (index % 30)}, ${1700 + (index % 400)}. `),
  ),
  bomb('a million dates', 'a.txt', () => repeated('July 3, ', 1_000_000 / 2)),
  bomb('clauses 50,000 deep', 'a.txt', () => each(50_000, (index) => `${name(index)} ${name(index + 3)}, who met `)),
  bomb('digits and dashes, 7 MB', 'a.txt', () => fill('1-', 7 * MB)),
  bomb('letters without a space, 7 MB', 'a.txt', () => fill('a', 7 * MB)),
  bomb('capitals with full stops, 7 MB', 'a.txt', () => fill('A.', 7 * MB)),
  bomb('hyphens, 7 MB', 'a.txt', () => fill('Al-', 7 * MB)),
  bomb('spaces, 7 MB', 'a.txt', () => fill(' ', 7 * MB)),
  bomb('empty lines, 7 MB', 'a.txt', () => fill(' \n', 7 * MB)),
  bomb('accents on one letter, 7 MB', 'a.txt', () => join('e', fill('\u0301', 7 * MB))),
  bomb('halves of UTF-16 pairs, 6 MB', 'a.ndjson', () =>
    join('{"id":"a","text":"', repeated('\\ud83d', 1_000_000), '"}'),
  ),
  bomb('one name, a million times, as a page', 'a.txt', () => repeated('NATO. ', 1_000_000), READ, [
    '--format',
    'html',
  ]),
  bomb('one name, a million times, as a table', 'a.txt', () => repeated('NATO. ', 1_000_000), READ, [
    '--format',
    'table',
  ]),
  bomb(
    '50,000 names, as a page',
    'a.txt',
    () =>
      each(
        25_000,
        (index) => `${name(index)} ${name(index * 7 + 1)} met President ${name(index * 3)} Berg of Norway. `,
      ),
    READ,
    ['--format', 'html'],
  ),
]

function* repeatedBytes(bytes, count) {
  for (let at = 0; at < count; at += 1) yield bytes
}
