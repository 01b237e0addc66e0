import { setFlagsFromString } from 'node:v8'
import type { ResourceLimits } from 'node:worker_threads'
import { Tinypool } from 'tinypool'
import { describeError } from '../../read/describeError.js'
import { refused } from '../../read/refused.js'
import { SMALL_HEAP } from '../keepHeapSmall.js'
import type { Settings, StateInput } from './stateInput.js'

export type Pool = { readonly state: StateInput; readonly close: () => Promise<void> }

/**
 * Takes settings and a number of threads and gives a function that states facts in one of them. A thread that dies, for want of
 * memory say, is replaced, and its input is a problem. `worker` is the module that the threads run, `limits` what each may take.
 */
export function openPool(
  settings: Settings,
  threads: number,
  worker: URL = new URL('./worker.js', import.meta.url),
  limits: ResourceLimits = {},
): Pool {
  // Holds for all threads of the process, those to come among them.
  setFlagsFromString(SMALL_HEAP)
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    workerData: settings,
    resourceLimits: limits,
  })
  // A thread that dies while it has no input: whatever waits for it must not wait for ever.
  let broken: unknown
  pool.on('error', (error) => {
    broken = error
    pool.cancelPendingTasks()
  })
  return {
    state: async (input) => {
      if ('problem' in input && input.problem !== undefined) return { ...input, notes: [], bytes: 0 }
      try {
        return await pool.run(input)
      } catch (error) {
        if (broken !== undefined) throw broken
        const name = 'path' in input ? input.path : (input.article?.id ?? '')
        return { ...refused(name, whyDied(error)), notes: [], bytes: 0 }
      }
    },
    close: () => pool.destroy(),
  }
}

function whyDied(error: unknown): string {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'needs more memory than a worker may have; split it, or give more with NODE_OPTIONS=--max-old-space-size=8192'
    : `could not be analysed (${describeError(error)}); please report it with the article`
}
