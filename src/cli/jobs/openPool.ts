import { setFlagsFromString } from 'node:v8'
import type { ResourceLimits } from 'node:worker_threads'
import { Tinypool } from 'tinypool'
import { describeError } from '../../read/describeError.js'
import { refused } from '../../read/refused.js'
import { SMALL_HEAP } from '../keepHeapSmall.js'
import type { Settings, StateInputs } from './stateInputs.js'

export type Pool = { readonly state: StateInputs; readonly close: () => Promise<void> }

/**
 * Takes settings and a number of threads and gives a function that states facts in one of them. A thread that dies, for want of
 * memory say, is replaced, and its input is a problem, the other inputs of its batch are not. `worker` is the module that the threads run, `limits` what each may take.
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
  const state: StateInputs = async (inputs) => {
    try {
      return await pool.run(inputs)
    } catch (error) {
      if (broken !== undefined) throw broken
      const [input] = inputs
      // Whichever it died of: each alone tells.
      if (input === undefined || inputs.length > 1)
        return (await Promise.all(inputs.map((each) => state([each])))).flat()
      const name = 'path' in input ? input.path : (input.article?.id ?? '')
      return [{ ...refused(name, whyDied(error)), notes: [], bytes: 0 }]
    }
  }
  return {
    state,
    close: () => pool.destroy(),
  }
}

function whyDied(error: unknown): string {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'needs more memory than a worker may have; split it, or give more with NODE_OPTIONS=--max-old-space-size=8192'
    : `could not be analysed (${describeError(error)}); please report it with the article`
}
