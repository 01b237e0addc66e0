// Speed and memory, against other tools on the same text in the same run. Prints tables; --json FILE keeps the figures.
//   npm run bench [-- --text FOLDER] [--json FILE] [--rounds 1] [--seconds 1.5] [--stream MB] [--long]
// On a busy machine the ratios hold better than the figures. --long adds a document of 10 MB and a stream of 100 MB.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { articles, SHARE } from './articles.mjs'
import { CONTENDERS } from './contenders.mjs'
import { measureStream } from './measureStream.mjs'

const { values } = parseArgs({
  options: {
    text: { type: 'string' },
    json: { type: 'string' },
    rounds: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '1.5' },
    stream: { type: 'string' },
    long: { type: 'boolean', default: false },
  },
})
const folder = values.text === undefined ? [] : [values.text]
const machine = `${cpus()[0]?.model.trim()}, ${availableParallelism()} processors, Node ${process.version}`
const result = { machine, text: values.text ?? `generated, ${SHARE} of it from seeds/` }

const node = (args, options = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', ...options })
  if (status !== 0) throw new Error(stderr)
  return stdout
}
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const show = (number) => (number >= 100 ? number.toFixed(0) : number.toPrecision(2))
const table = (title, rows) => {
  console.log(`\n${title}`)
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  for (const row of rows)
    console.log(
      `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ')}`,
    )
}

console.log(`${machine}\ntext: ${result.text}`)
const measured = Object.fromEntries(Object.keys(CONTENDERS).map((name) => [name, []]))
for (let round = 0; round < Number(values.rounds); round += 1)
  for (const name of Object.keys(CONTENDERS))
    measured[name].push(
      JSON.parse(node(['scripts/bench/contender.mjs', name, values.seconds, String(SHARE), ...folder])),
    )
result.contenders = Object.entries(measured).map(([name, rounds]) => ({
  name,
  megabytesPerSecond: median(rounds.map((each) => each.megabytesPerSecond)),
  startMs: median(rounds.map((each) => each.startMs)),
  peakMB: median(rounds.map((each) => each.peakMB)),
}))
const base = result.contenders.find(({ name }) => name.startsWith('compromise'))
table('one thread', [
  ['', 'MB/s', '× compromise', 'load + first article, ms', 'peak MB'],
  ...result.contenders.map(({ name, megabytesPerSecond, startMs, peakMB }) => [
    name,
    show(megabytesPerSecond),
    show(megabytesPerSecond / base.megabytesPerSecond),
    startMs.toFixed(0),
    peakMB.toFixed(0),
  ]),
])
if (values.text === undefined) {
  const dense = JSON.parse(node(['scripts/bench/contender.mjs', 'scosum, whole report', values.seconds, '1']))
  result.seedsAlone = dense.megabytesPerSecond
  console.log(`  the whole report of seeds alone, without everyday news: ${show(dense.megabytesPerSecond)} MB/s`)
}

const lengths = ['1000', '10000', '100000', '1000000', ...(values.long ? ['10000000'] : [])].join(',')
result.lengths = JSON.parse(node(['scripts/bench/measureLengths.mjs', String(SHARE), lengths, ...folder]))
table('the whole report by length of document', [
  ['bytes', 'MB/s', 'peak MB'],
  ...result.lengths.map(({ length, megabytesPerSecond, peakMB }) => [
    String(length),
    show(megabytesPerSecond),
    peakMB.toFixed(0),
  ]),
])

result.process = shell()
table('one article from the shell', [
  ['', 'ms'],
  ['scosum extract, start to last byte', result.process.scosumMs.toFixed(0)],
  ['node, loading compromise alone', result.process.compromiseMs.toFixed(0)],
])

const megabytes = Number(values.stream ?? (values.long ? 100 : 8))
result.streams = []
for (let jobs = 1; jobs <= Math.min(8, availableParallelism()); jobs *= 2)
  result.streams.push(await measureStream(articles(values.text), megabytes, jobs))
table(`a stream of ${megabytes} MB of NDJSON`, [
  ['jobs', 'MB/s', '× one', 'peak MB'],
  ...result.streams.map(({ jobs, megabytesPerSecond, peakMB }) => [
    String(jobs),
    show(megabytesPerSecond),
    show(megabytesPerSecond / result.streams[0].megabytesPerSecond),
    peakMB.toFixed(0),
  ]),
])
if (values.json) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`)

/** Whole processes, in turn. */
function shell() {
  const work = mkdtempSync(join(tmpdir(), 'scosum-bench-'))
  const file = join(work, 'article.txt')
  writeFileSync(file, articles(values.text)(0).text)
  const time = (args) => {
    const start = performance.now()
    node(args)
    return performance.now() - start
  }
  const rounds = Array.from({ length: 9 }, () => [
    time(['bin/scosum.js', 'extract', file]),
    time(['--input-type=module', '-e', "import 'compromise'"]),
  ])
  rmSync(work, { recursive: true })
  return { scosumMs: median(rounds.map(([ms]) => ms)), compromiseMs: median(rounds.map(([, ms]) => ms)) }
}
