// Speed and memory against compromise on the same text in the same run.
//   npm run bench [-- --text FOLDER] [--json FILE] [--seconds 3] [--stream MB]
// On a busy machine the ratios hold, the figures do not.
import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import nlp from 'compromise'
import { findTimes } from '../dist/dates/findTimes.js'
import { extract } from '../dist/extract.js'
import { findMentions } from '../dist/names/findMentions.js'
import { tokenize } from '../dist/text/tokenize.js'

const { values } = parseArgs({
  options: {
    text: { type: 'string', default: 'seeds' },
    json: { type: 'string' },
    seconds: { type: 'string', default: '3' },
    stream: { type: 'string', default: '16' },
  },
})
const MB = 1024 * 1024
const seeds = readdirSync(values.text, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(values.text, name), 'utf8'))
if (seeds.length === 0) throw new Error(`${values.text}: no .txt files to measure with`)

/** The articles again and again, their paragraphs in another order and their numbers changed each time. */
function article(index) {
  const paragraphs = (seeds[index % seeds.length] ?? '').split(/\n\s*\n/)
  const turn = Math.floor(index / seeds.length) % paragraphs.length
  const text = [...paragraphs.slice(turn), ...paragraphs.slice(0, turn)].join('\n\n')
  return text.replace(/\b\d\b/g, (digit) => String((Number(digit) + index) % 10))
}

const published = { value: '2024-07-03', source: 'option' }
const runs = {
  compromise: (text) => {
    const doc = nlp(text)
    return [doc.people().out('array'), doc.places().out('array'), doc.organizations().out('array')]
  },
  report: (text) => extract({ id: 'a', text, title: null, published, warnings: [] }),
  names: (text) => findMentions(tokenize(text)),
  dates: (text) => findTimes(tokenize(text), published),
}

/** MB of text a second, over at least the given time. */
function speed(run, seconds, from = 0) {
  let bytes = 0
  let index = from
  const start = performance.now()
  while (performance.now() - start < seconds * 1000) {
    const text = article(index)
    run(text)
    bytes += text.length
    index += 1
  }
  return bytes / MB / ((performance.now() - start) / 1000)
}

const show = (number) => number.toPrecision(3)
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const result = { node: process.version, throughput: {}, ratios: {} }

for (const run of Object.values(runs)) speed(run, 1)
const rounds = Object.fromEntries(Object.keys(runs).map((name) => [name, []]))
for (let round = 0; round < 3; round += 1)
  for (const [name, run] of Object.entries(runs)) rounds[name].push(speed(run, Number(values.seconds) / 3, round * 100))
for (const name of Object.keys(runs)) {
  result.throughput[name] = median(rounds[name])
  console.log(`throughput ${name.padEnd(12)} ${show(result.throughput[name])} MB/s`)
}
for (const name of ['report', 'names', 'dates'])
  result.ratios[`${name}/compromise`] = result.throughput[name] / result.throughput.compromise

const long = Array.from({ length: 5000 }, (_, index) => article(index))
  .join('\n\n')
  .slice(0, MB)
const longStart = performance.now()
runs.report(long)
result.longDocument = { megabytesPerSecond: 1 / ((performance.now() - longStart) / 1000) }
console.log(`one 1 MB document        ${show(result.longDocument.megabytesPerSecond)} MB/s`)
result.ratios['time per MB, 1 MB document/short ones'] =
  result.throughput.report / result.longDocument.megabytesPerSecond

const single =
  readdirSync(values.text)
    .filter((name) => name.endsWith('.txt'))
    .sort()[0] ?? ''
const time = (args) => {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return performance.now() - start
}
const whole = { scosum: [], compromise: [] }
for (let round = 0; round < 11; round += 1) {
  whole.scosum.push(time(['bin/scosum.js', 'extract', join(values.text, single)]))
  whole.compromise.push(time(['--input-type=module', '-e', "import 'compromise'"]))
}
result.process = { scosumMs: median(whole.scosum), compromiseLoadMs: median(whole.compromise) }
console.log(
  `one article, whole process  ${result.process.scosumMs.toFixed(0)} ms; loading compromise ${result.process.compromiseLoadMs.toFixed(0)} ms`,
)
result.ratios['one article from the shell/loading compromise'] =
  result.process.scosumMs / result.process.compromiseLoadMs

result.stream = await stream(Number(values.stream))
console.log(
  `NDJSON stream of ${values.stream} MB: peak ${result.stream.peakMB.toFixed(0)} MB, after a quarter ${result.stream.quarterMB.toFixed(0)} MB, ${show(result.stream.megabytesPerSecond)} MB/s`,
)
for (const [name, ratio] of Object.entries(result.ratios)) console.log(`ratio ${name}: ${show(ratio)}`)

if (values.json) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`)

/** Feeds articles to the command as NDJSON and watches its memory (resident set, as ps tells it). */
async function stream(megabytes) {
  const child = spawn(
    process.execPath,
    ['bin/scosum.js', 'extract', '--from', 'ndjson', '--format', 'ndjson', '-q', '-'],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  const start = performance.now()
  child.stdout.resume()
  let peak = 0
  let quarter = 0
  let sent = 0
  const watch = setInterval(() => {
    const rss = Number(spawnSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' }).stdout) / 1024
    if (sent <= (megabytes * MB) / 4) quarter = Math.max(quarter, rss)
    peak = Math.max(peak, rss)
  }, 250)
  for (let index = 0; sent < megabytes * MB; index += 1) {
    const line = `${JSON.stringify({ id: `a${index}`, text: article(index), published: published.value })}\n`
    sent += line.length
    if (!child.stdin.write(line)) await new Promise((done) => child.stdin.once('drain', done))
  }
  child.stdin.end()
  const status = await new Promise((done) => child.on('close', done))
  clearInterval(watch)
  if (status !== 0) throw new Error(`the stream ended with exit status ${status}`)
  return {
    megabytes,
    peakMB: peak,
    quarterMB: quarter,
    megabytesPerSecond: megabytes / ((performance.now() - start) / 1000),
  }
}
