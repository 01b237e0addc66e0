import { setFlagsFromString } from 'node:v8'

/** The flag of V8 that has the heap tidied before it has grown far. It holds for all threads of the process. */
export const SMALL_HEAP = '--heap-growing-percent=60'

const MANY = 16
/** A text of so many bytes fills more memory than many short ones. */
const LONG = 1024 * 1024

/**
 * Gives a function to call for every document, before it is read, with its bytes. Left alone, the heap may grow to four times what is in use
 * before it is tidied; a stream of many articles should stay small, and so should a long one, while for a few short ones the tidying would
 * only take time.
 */
export function keepHeapSmall(): (bytes: number) => void {
  let documents = 0
  return (bytes) => {
    documents += 1
    if (documents === MANY || bytes >= LONG) setFlagsFromString(SMALL_HEAP)
  }
}
