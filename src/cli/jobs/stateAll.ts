import { availableParallelism } from 'node:os'
import { basename, resolve } from 'node:path'
import { fileKind } from '../../read/fileKind.js'
import { listFiles } from '../../read/listFiles.js'
import { readSources } from '../../read/readSources.js'
import { CONFIG_NAME } from '../findConfig.js'
import { inOrder } from './inOrder.js'
import type { Pool } from './openPool.js'
import type { Input, Settings, Stated, StateInput } from './stateInput.js'

/** Left to itself, a run reads this much text alone before it takes workers, each of which takes a third of a second to begin. */
const ALONE_BYTES = 512 * 1024

/** What may be on its way to and from workers at a time: enough that a long article in front does not leave the others idle. */
const ON_THEIR_WAY = 256
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
  const alone = pool ? null : await (await import('./stateInput.js')).stateInput(settings)
  let bytes = 0
  const state: StateInput = async (input) => {
    if (alone && (most === 1 || bytes < ALONE_BYTES)) {
      const stated = await alone(input)
      bytes += stated.bytes
      return stated
    }
    pool ??= await open()
    return pool.state(input)
  }
  try {
    yield* inOrder(inputs(sources, settings), state, {
      most: () => (pool ? ON_THEIR_WAY : 1),
      heaviest: HEAVIEST,
      weigh: (input) => ('article' in input ? (input.article?.text.length ?? 0) : 0),
    })
  } finally {
    // Where nobody reads any more, no more is read.
    if (sources.includes('-')) process.stdin.destroy()
    await pool?.close()
  }
}

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
    else yield { path }
  }
}
