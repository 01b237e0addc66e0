import { setFlagsFromString } from 'node:v8'

/** The flag of V8 that has the heap tidied before it has grown far. It holds for all threads of the process. */
export const SMALL_HEAP = '--heap-growing-percent=60'

const MANY = 16

/**
 * Gives a function to call for every document. Left alone, the heap may grow to four times what is in use before it is tidied;
 * a stream of many articles should stay small, while for a few the tidying would only take time.
 */
export function keepHeapSmall(): () => void {
  let documents = 0
  return () => {
    documents += 1
    if (documents === MANY) setFlagsFromString(SMALL_HEAP)
  }
}
