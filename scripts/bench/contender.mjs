// One contender in a process of its own, so that none helps or hinders another: contender.mjs NAME SECONDS SHARE [FOLDER]
// Prints JSON: ms from the start of the process to the first article read, MB of text a second, peak memory in MB.
import { articles } from './articles.mjs'
import { CONTENDERS } from './contenders.mjs'

const [name, seconds, share, folder] = process.argv.slice(2)
const article = articles(folder, Number(share))
const first = article(0)
const begun = performance.now()
const run = await CONTENDERS[name]()
run(first)
const startMs = performance.now() - begun

/** Only the reading is timed, not the making of the text. */
function measure(milliseconds, from) {
  let [bytes, spent, index] = [0, 0, from]
  while (spent < milliseconds) {
    const each = article(index)
    const start = performance.now()
    run(each)
    spent += performance.now() - start
    bytes += Buffer.byteLength(each.text)
    index += 1
  }
  return bytes / 1e6 / (spent / 1000)
}

measure(1000, 1)
const megabytesPerSecond = measure(Number(seconds) * 1000, 5000)
console.log(JSON.stringify({ startMs, megabytesPerSecond, peakMB: process.resourceUsage().maxRSS / 1000 }))
