import { gzipSync } from 'node:zlib'

const KINDS = ['html', 'markdown', 'ndjson', 'text']
/** Pieces that mean something to one of the readers, or to the program at large. */
const PIECES = [
  '<',
  '>',
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<article>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<script type="application/ld+json">',
  '</script>',
  '<style>',
  '<svg>',
  '<template>',
  '<table><tr><td>',
  '<title>',
  '<h1>',
  '<meta charset="utf-16">',
  '<time datetime="',
  '{"@type":"NewsArticle","datePublished":"2031-13-99","headline":null}',
  '&amp;',
  '&#0;',
  '&#xD800;',
  '&#99999999999;',
  '&lt;script&gt;',
  '---\n',
  '+++\n',
  'date: ',
  '# ',
  '> ',
  '* ',
  '```',
  '`',
  '**',
  '_',
  '[',
  '](',
  '![',
  ']:',
  '\\',
  '|',
  '"',
  "'",
  '{',
  '}',
  '[]',
  ',',
  ':',
  '\\u0000',
  '\\ud800',
  '{"id":',
  '"text":',
  '__proto__',
  'constructor',
  'From: ',
  'Subject: ',
  'Date: ',
  'Content-Type: multipart/mixed; boundary=',
  '--b1',
  '=?utf-8?B?',
  '?=',
  '=C3=',
  '\r\n\r\n',
  '\u0000',
  '\u001b[31m',
  '\u0007',
  '\u202e',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\ufffd',
  '\u2028',
  '\ud83d\ude00',
  'e\u0301',
  '\u00a0',
  'July 3, 2031',
  '2031-02-30',
  'on Friday',
  'in 99999999999 years',
  '0000-00-00',
  'half past',
  'Ana Ruiz met Tom Berg',
  'NATO',
  'U.S.',
  'Mr.',
  'President ',
  ' joined ',
  ' and ',
  ', ',
  '. ',
  '“',
  '”',
  '(',
  ')',
  ' — ',
  "'s",
  '\n',
  '\r',
  '\t',
  '\f',
  '\v',
  ' ',
].map((piece) => Buffer.from(piece))
/** Most inputs are short, so that many can be tried. */
const LONGEST = [4, 4, 4, 4, 16, 16, 64].map((kilobytes) => kilobytes * 1024)

/** Takes a file of the corpus, all of it and a source of numbers, and gives the file damaged: its kind, its bytes, and whether they are packed. */
export function mutate({ kind, bytes }, corpus, random) {
  const longest = random.pick(LONGEST)
  let damaged = bytes.subarray(0, longest)
  for (let count = 1 + random.below(8); count > 0; count -= 1)
    damaged = random.pick(CHANGES)(damaged, random, corpus).subarray(0, longest)
  damaged = random.chance(0.25) ? random.pick(ENCODINGS)(damaged) : damaged
  const packed = random.chance(0.1)
  if (packed) damaged = random.chance(0.5) ? gzipSync(damaged) : random.pick(CHANGES)(gzipSync(damaged), random, corpus)
  return { kind: random.chance(0.1) ? random.pick(KINDS) : kind, bytes: Buffer.from(damaged), packed }
}

const splice = (bytes, start, end, ...between) =>
  Buffer.concat([bytes.subarray(0, start), ...between, bytes.subarray(end)])
const stretch = (bytes, random, longest) => {
  const start = random.below(bytes.length + 1)
  return [start, Math.min(bytes.length, start + random.below(longest))]
}

const CHANGES = [
  (bytes, random) => {
    const changed = Buffer.from(bytes)
    for (let count = 1 + random.below(8); count > 0 && bytes.length > 0; count -= 1)
      changed[random.below(bytes.length)] = random.below(256)
    return changed
  },
  (bytes, random) => splice(bytes, ...stretch(bytes, random, 200)),
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => {
    const at = random.below(bytes.length + 1)
    return splice(bytes, at, at, ...Array.from({ length: 1 + random.below(4) }, () => random.pick(PIECES)))
  },
  (bytes, random) => {
    const at = random.below(bytes.length + 1)
    return splice(bytes, at, at, ...Array(random.pick([10, 100, 1000, 5000])).fill(random.pick(PIECES)))
  },
  (bytes, random) => {
    const [start, end] = stretch(bytes, random, 400)
    return splice(bytes, end, end, ...Array(random.pick([1, 2, 30, 300])).fill(bytes.subarray(start, end)))
  },
  (bytes, random) => {
    const [start, end] = stretch(bytes, random, 300)
    const pieces = Buffer.concat(Array.from({ length: 1 + random.below(3) }, () => random.pick(PIECES)))
    return splice(bytes, start, end, pieces)
  },
  (bytes, random, corpus) => {
    const other = random.pick(corpus).bytes
    const [start, end] = stretch(other, random, 4000)
    const at = random.below(bytes.length + 1)
    return splice(bytes, at, at, other.subarray(start, end))
  },
  (bytes, random) => {
    const [one, two] = [random.below(bytes.length + 1), random.below(bytes.length + 1)].sort((a, b) => a - b)
    return Buffer.concat([bytes.subarray(two), bytes.subarray(one, two), bytes.subarray(0, one)])
  },
]

const ENCODINGS = [
  (bytes) => Buffer.from(`\ufeff${bytes}`, 'utf16le'),
  (bytes) => Buffer.from(String(bytes), 'utf16le'),
  (bytes) => Buffer.from(`\ufeff${bytes}`, 'utf16le').swap16(),
  (bytes) => Buffer.from(String(bytes), 'latin1'),
  (bytes) => Buffer.from(`\ufeff${bytes}`),
  (bytes) => Buffer.from(String(bytes).replace(/\r?\n/g, '\r\n')),
  (bytes) => Buffer.from(String(bytes).replace(/\r?\n/g, '\r')),
  (bytes) => Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]),
]
