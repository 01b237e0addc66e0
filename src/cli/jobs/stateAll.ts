import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, resolve } from 'node:path'
import { fileKind } from '../../read/fileKind.js'
import { listFiles } from '../../read/listFiles.js'
import { readSources } from '../../read/readSources.js'
import { CONFIG_NAME } from '../findConfig.js'
import { inBatches } from './inBatches.js'
import { inOrder } from './inOrder.js'
import type { Pool } from './openPool.js'
import { type Input, type Settings, SIDE_BY_SIDE, type Stated, type StateInputs } from './stateInputs.js'

/** Left to itself, a run reads this much text alone before it takes workers, each of which takes a third of a second to begin. */
const ALONE_BYTES = 512 * 1024

/** What goes to a worker at a time, in code units (of files, bytes), and how many milliseconds an article waits for the next. */
const BATCH = { most: 32, heaviest: SIDE_BY_SIDE, patience: 5 }

/** Batches that may be on their way to and from workers at a time: enough that a long article in front does not leave the others idle. */
const ON_THEIR_WAY = 128
const HEAVIEST = 16 * 1024 * 1024

/**
 * Takes paths (files, folders, `-`) and gives what each article in them states, in their order and the same whatever the number
 * of jobs: 1 works in this thread, more in as many worker threads; null is for as many as there are processors, once there is
 * enough to do.
 */
export async function* stateAll(
  sources: readonly string[],
  settings: Settings,
  jobs: number | null,
): AsyncGenerator<Stated> {
  const most = jobs ?? availableParallelism()
  const open = async (): Promise<Pool> => (await import('./openPool.js')).openPool(settings, most)
  let pool = jobs === null || most === 1 ? null : await open()
  const alone = pool ? null : await (await import('./stateInputs.js')).stateInputs(settings)
  let bytes = 0
  const state: StateInputs = async (batch) => {
    if (alone && (most === 1 || bytes < ALONE_BYTES)) {
      const stated = await alone(batch)
      for (const each of stated) bytes += each.bytes
      return stated
    }
    pool ??= await open()
    return pool.state(batch)
  }
  // How long an article took is told of each alone.
  const bounds = settings.verbose ? { ...BATCH, most: 1 } : BATCH
  const batches = inBatches(inputs(sources, settings), { ...bounds, weigh })
  try {
    const stated = inOrder(batches, state, {
      most: () => (pool ? ON_THEIR_WAY : 1),
      heaviest: HEAVIEST,
      weigh: (batch) => batch.reduce((sum, input) => sum + weigh(input), 0),
    })
    for await (const batch of stated) yield* batch
  } finally {
    // Where nobody reads any more, no more is read.
    if (sources.includes('-')) process.stdin.destroy()
    await pool?.close()
  }
}

const weigh = (input: Input): number => ('path' in input ? input.bytes : (input.article?.text.length ?? 0))

/** Files of one article are read by whoever states their facts, the others here. */
async function* inputs(
  sources: readonly string[],
  { from, published, maxBytes, own = [] }: Settings,
): AsyncGenerator<Input> {
  // What is named is read, whatever it is.
  const named = new Set(sources.map((source) => resolve(source)))
  const owned = new Set(own.map((path) => resolve(path)))
  const isOwn = (path: string): boolean =>
    !named.has(resolve(path)) && (owned.has(resolve(path)) || basename(path) === CONFIG_NAME)
  const options = { from, published, maxBytes, stdin: process.stdin }
  if (sources.includes('-')) yield* readSources(['-'], options)
  for await (const { path, problem } of listFiles(sources.filter((source) => source !== '-'))) {
    if (isOwn(path)) continue
    const kind = from ?? fileKind(path)
    if (problem !== undefined) yield { place: path, problem }
    else if (kind === null || kind === 'ndjson') yield* readSources([path], options)
    else yield { path, bytes: await sizeOf(path) }
  }
}

/** In bytes; 0 of a file that is gone, which is told where it is read. */
const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  )
