// One contender in a process of its own, so that none helps or hinders another: contender.mjs NAME SECONDS SHARE [FOLDER]
// Prints JSON: ms from the start of the process to the first article read, MB of text a second, peak memory in MB.
import { articles } from './articles.mjs'
import { CONTENDERS } from './contenders.mjs'

const [name, seconds, share, folder] = process.argv.slice(2)
const article = articles(folder, Number(share))
const MOST_SECONDS = 15
const first = article(0)
const begun = performance.now()
const run = await CONTENDERS[name]()
run([first])
const startMs = performance.now() - begun

/** What is read at a time, in code units: as much as the command reads side by side. */
const TOGETHER = 100_000

function batchFrom(index) {
  const batch = []
  for (let size = 0; size < TOGETHER; size += batch.at(-1).text.length) batch.push(article(index + batch.length))
  return batch
}

/** Only the reading is timed, not the making of the text. */
function measure(milliseconds, from) {
  let [bytes, spent, index] = [0, 0, from]
  while (spent < milliseconds) {
    const batch = batchFrom(index)
    const start = performance.now()
    run(batch)
    spent += performance.now() - start
    for (const { text } of batch) bytes += Buffer.byteLength(text)
    index += batch.length
  }
  return bytes / 1e6 / (spent / 1000)
}

/** A program of many small functions takes seconds until all that matter are compiled: second after second, until none is better. */
function settle() {
  let [best, level, index] = [0, 0, 1]
  for (let second = 0; second < MOST_SECONDS && level < 2; second += 1) {
    const speed = measure(1000, index)
    level = speed < best * 1.03 ? level + 1 : 0
    best = Math.max(best, speed)
    index += 1000
  }
}

settle()
const windows = [1, 2, 3].map((window) => measure(Number(seconds) * 1000, 20_000 * window)).sort((a, b) => a - b)
const megabytesPerSecond = windows[1]
console.log(JSON.stringify({ startMs, megabytesPerSecond, peakMB: process.resourceUsage().maxRSS / 1000 }))
