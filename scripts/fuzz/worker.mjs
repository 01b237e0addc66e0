// One case after another, in a thread that the main one can end when it hangs.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { randomFrom } from '../randomFrom.mjs'
import { CORPUS } from './corpus.mjs'
import { mutate } from './mutate.mjs'
import { tryInput } from './tryInput.mjs'

const { seed, only, seconds, kept } = workerData
const counts = { inputs: 0, articles: 0, refused: 0, extracted: 0, kinds: {} }
const end = performance.now() + seconds * 1000

for (let number = only ?? 0; only === null ? performance.now() < end : number === only; number += 1) {
  parentPort.postMessage({ next: number })
  const random = randomFrom(seed * 1_000_003 + number)
  const { kind, bytes, packed } = mutate(random.pick(CORPUS), CORPUS, random)
  if (only !== null) {
    const file = join(kept, `scosum-fuzz-${seed}-${number}.${kind}${packed ? '.gz' : ''}`)
    writeFileSync(file, bytes)
    parentPort.postMessage({ kept: file })
  }
  try {
    const { articles, refused, extracted } = await tryInput({ kind, bytes, packed }, random)
    counts.articles += articles
    counts.refused += refused
    counts.extracted += extracted
  } catch (error) {
    parentPort.postMessage({ broken: error.stack ?? String(error) })
    break
  }
  counts.inputs += 1
  const name = packed ? `${kind}.gz` : kind
  counts.kinds[name] = (counts.kinds[name] ?? 0) + 1
}
parentPort.postMessage({ counts })
