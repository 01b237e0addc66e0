import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract } from '../../dist/extract.js'
import { readSources } from '../../dist/read/readSources.js'
import { FORMATS, rendererFor } from '../../dist/render/formats.js'

/** Seconds of processor time for one input of 64 kB at most. */
const MOST_SECONDS = 10
const OPTIONS = { generator: { name: 'scosum', version: '0' }, width: 100, colour: 0, only: [] }
/** What acts on a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const ACTS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/
const packedFile = join(mkdtempSync(join(tmpdir(), 'scosum-fuzz-')), 'packed.gz')

/** Takes an input and reads it; some of its articles go all the way to a report. Throws where a promise is broken. */
export async function tryInput({ kind, bytes, packed }, random) {
  const before = process.cpuUsage()
  const counts = { articles: 0, refused: 0, extracted: 0 }
  if (packed) writeFileSync(packedFile, bytes)
  const size = 1 + random.below(70_000)
  const options = { from: kind, stdin: pieces(bytes, size), maxBytes: 1024 * 1024 }
  for await (const { article, place, problem } of readSources([packed ? packedFile : '-'], options)) {
    if (article === undefined) {
      assert.match(problem, /^.+: .+/s)
      assert.ok(problem.startsWith(`${place}: `))
      counts.refused += 1
      continue
    }
    counts.articles += 1
    assert.equal(typeof article.text, 'string')
    assert.ok(article.title === null || article.title.length < 2_000_000)
    if (random.chance(0.2)) {
      await report(article, random.pick(FORMATS))
      counts.extracted += 1
    }
    if (counts.articles > 200) break
  }
  const { user, system } = process.cpuUsage(before)
  assert.ok((user + system) / 1e6 < MOST_SECONDS, `took ${(user + system) / 1e6} s`)
  return counts
}

async function* pieces(bytes, size) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function report(article, format) {
  const document = extract(article, { includeText: true })
  const quoted = [
    ...document.entities.flatMap(({ mentions }) => mentions),
    ...document.dates,
    ...[...document.positions, ...document.memberships, ...document.meetings].flatMap(({ evidence }) =>
      evidence.map(({ quote, start, end }) => ({ text: quote, start, end })),
    ),
  ]
  for (const { text, start, end } of quoted) assert.equal(article.text.slice(start, end), text)
  const renderer = await rendererFor(format, OPTIONS)
  const written = renderer.open() + renderer.document(document) + renderer.close(1)
  assert.ok(!ACTS.test(written), `${format} holds what acts on a terminal`)
  if (['json', 'jsonld'].includes(format)) JSON.parse(written)
  if (['ndjson', 'facts'].includes(format)) for (const line of written.split('\n')) if (line !== '') JSON.parse(line)
  if (format === 'html') assert.equal(written.match(/<script/g).length, 1)
}
