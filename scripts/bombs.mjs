// Feeds the command inputs made to exhaust time or memory, and prints what happens to each as a table for SECURITY.md:
//   npm run bombs -- [--only WORD] [--json FILE]
// Seconds are those of the processor. Exit status 1 where one ends otherwise than it should.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { BOMBS } from './bombs/bombs.mjs'

const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'string' } } })
const folder = mkdtempSync(join(tmpdir(), 'scosum-bombs-'))
const usage = new URL('./bombs/usage.mjs', import.meta.url).href

/** Runs the command on a file and gives what it used and said. */
function run(args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', usage, 'bin/scosum.js', ...args], {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    })
    const texts = ['', '', '']
    let written = 0
    child.stdout.on('data', (chunk) => {
      written += chunk.length
    })
    for (const [index, stream] of [child.stderr, child.stdio[3]].entries())
      stream.on('data', (chunk) => {
        texts[index] += chunk
      })
    child.on('close', (status) => {
      const [stderr, used] = texts
      const { seconds, megabytes } = used === '' ? { seconds: Number.NaN, megabytes: Number.NaN } : JSON.parse(used)
      done({ status, stderr, written, seconds, megabytes })
    })
  })
}

/** What happened, in words: read, refused with the reason, or how it went wrong. */
function outcome({ status, stderr }) {
  const [first = ''] = stderr.split('\n')
  if (status === 0) return 'read'
  if (status === 2) return `refused: ${first.replace(/^scosum: \S+?: /, '').split(';')[0]}`
  return `ended with ${status}: ${first}`
}

const rows = []
for (const { name, file, chunks, args = [], expected } of BOMBS) {
  if (values.only !== undefined && !name.includes(values.only)) continue
  const path = join(folder, file)
  writeFileSync(path, '')
  for (const chunk of chunks()) writeFileSync(path, chunk, { flag: 'a' })
  const size = statSync(path).size
  const ran = await run(['extract', path, '--format', 'ndjson', '--jobs', '1', '--quiet', ...args])
  const what = outcome(ran)
  rm(path)
  rows.push({ bomb: name, size, what, seconds: ran.seconds, megabytes: ran.megabytes, asExpected: expected.test(what) })
  const { bomb, seconds, megabytes } = rows.at(-1)
  const megabyte = (size / 1e6).toFixed(size < 1e5 ? 2 : 1)
  console.log(
    `| ${bomb} | ${megabyte} MB | ${what} | ${seconds.toFixed(1)} | ${megabytes} |${expected.test(what) ? '' : ' <-- not as it should be'}`,
  )
}
function rm(path) {
  rmSync(path, { force: true })
}
rmSync(folder, { recursive: true })
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`)
if (rows.some(({ asExpected }) => !asExpected)) process.exitCode = 1
