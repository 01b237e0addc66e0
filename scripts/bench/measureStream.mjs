import { spawn, spawnSync } from 'node:child_process'

/** Feeds so many MB of articles to the command as NDJSON and watches its memory (resident set, as ps tells it). */
export async function measureStream(article, megabytes, jobs) {
  const child = spawn(
    process.execPath,
    ['bin/scosum.js', 'extract', '--from', 'ndjson', '--format', 'ndjson', '--jobs', String(jobs), '-q', '-'],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  )
  const start = performance.now()
  child.stdout.resume()
  let peak = 0
  const watch = setInterval(() => {
    const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })
    peak = Math.max(peak, Number(stdout) / 1000)
  }, 250)
  let sent = 0
  for (let index = 0; sent < megabytes * 1e6; index += 1) {
    const each = article(index)
    sent += Buffer.byteLength(each.text)
    if (!child.stdin.write(`${JSON.stringify(each)}\n`)) await new Promise((done) => child.stdin.once('drain', done))
  }
  child.stdin.end()
  const status = await new Promise((done) => child.on('close', done))
  clearInterval(watch)
  if (status !== 0) throw new Error(`the stream ended with exit status ${status}`)
  return { jobs, megabytesPerSecond: sent / 1e6 / ((performance.now() - start) / 1000), peakMB: peak }
}
