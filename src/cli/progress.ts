import { stat } from 'node:fs/promises'
import { listFiles } from '../read/listFiles.js'

export type Progress = {
  /** Counts a document of so many bytes. */
  readonly add: (bytes: number) => void
  /** Takes the line away, so that another can be written. */
  readonly clear: () => void
  /** The same, for good. */
  readonly end: () => void
}

const FIRST_AFTER = 1000
const EVERY = 200
const NONE: Progress = { add: () => {}, clear: () => {}, end: () => {} }

/**
 * Gives a line on standard error that follows a long run: documents, MB, MB a second, time left where all input is files. Nothing
 * where standard error is no terminal, or where the output itself goes to the terminal.
 */
export function progress(paths: readonly string[], wanted: boolean): Progress {
  if (!wanted || process.stderr.isTTY !== true || process.stdout.isTTY === true) return NONE
  let [total, ended]: [number | null, boolean] = [null, false]
  // Sizes are asked for while articles are read: of a hundred thousand files that takes a while.
  if (!paths.includes('-'))
    void totalBytes(paths, () => ended).then((all) => {
      total = all
    })
  const start = performance.now()
  let [documents, bytes, shown] = [0, 0, 0]
  const clear = (): void => {
    if (shown > 0) process.stderr.write('\r\u001b[K')
  }
  return {
    add: (more) => {
      documents += 1
      bytes += more
      const now = performance.now()
      if (now - start < FIRST_AFTER || now - shown < EVERY) return
      shown = now
      const seconds = (now - start) / 1000
      const left = total === null || bytes === 0 ? '' : `, ${Math.ceil(((total - bytes) / bytes) * seconds)} s left`
      const rate = `${(bytes / 1e6).toFixed(1)} MB, ${(bytes / 1e6 / seconds).toFixed(2)} MB/s`
      process.stderr.write(`\r\u001b[K${documents} documents, ${rate}${left}`)
    },
    clear,
    end: () => {
      ended = true
      clear()
    },
  }
}

/** Null where something is packed, since its size says nothing of its text. */
async function totalBytes(paths: readonly string[], ended: () => boolean): Promise<number | null> {
  let total = 0
  for await (const { path } of listFiles(paths)) {
    if (ended() || path.endsWith('.gz')) return null
    total += await stat(path).then(
      ({ size }) => size,
      () => 0,
    )
  }
  return total
}
