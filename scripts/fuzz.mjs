// Feeds the readers damaged files, made from a small corpus by mutation, and stops at the first that breaks a promise:
//   npm run fuzz -- [--seconds 60] [--seed 1] [--case N]
// Case N of a seed is always the same input; --case tries it alone and keeps it in a file. Exit status 1 where something broke.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'

/** No input may take longer; a machine with much else to do has to be allowed for. */
const HANGS_AFTER = 120_000

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    case: { type: 'string' },
  },
})
const seed = Number(values.seed)
const only = values.case === undefined ? null : Number(values.case)
const start = performance.now()
const worker = new Worker(new URL('./fuzz/worker.mjs', import.meta.url), {
  workerData: { seed, only, seconds: Number(values.seconds), kept: tmpdir() },
})

let at = only ?? 0
let seen = performance.now()
const watch = setInterval(() => {
  if (performance.now() - seen < HANGS_AFTER) return
  fail(`no answer for ${HANGS_AFTER / 1000} s`)
}, 1000)

worker.on('message', ({ next, broken, kept, counts }) => {
  seen = performance.now()
  if (next !== undefined) at = next
  if (kept !== undefined) console.log(`the input: ${kept}`)
  if (broken !== undefined) fail(broken)
  if (counts !== undefined) {
    const seconds = Math.round((performance.now() - start) / 1000)
    const kinds = Object.entries(counts.kinds).map(([kind, count]) => `${count} ${kind}`)
    console.log(`seed ${seed}: ${counts.inputs} inputs in ${seconds} s (${kinds.join(', ')})`)
    console.log(
      `${counts.articles} articles read, ${counts.refused} inputs or lines refused, ${counts.extracted} reports made; nothing broke`,
    )
    clearInterval(watch)
  }
})
worker.on('error', (error) => fail(error.stack ?? String(error)))

function fail(reason) {
  console.error(`case ${at} of seed ${seed}: ${reason}`)
  console.error(
    `again, with the input kept in ${join(tmpdir(), 'scosum-fuzz-…')}: npm run fuzz -- --seed ${seed} --case ${at}`,
  )
  clearInterval(watch)
  process.exitCode = 1
  worker.terminate()
}
