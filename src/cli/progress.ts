import { stat } from 'node:fs/promises'
import { listFiles } from '../read/listFiles.js'

export type Progress = { readonly add: (bytes: number) => void; readonly clear: () => void }

const FIRST_AFTER = 1000
const EVERY = 200
const NONE: Progress = { add: () => {}, clear: () => {} }

/**
 * Gives a line on standard error that follows a long run: documents, MB, MB a second, time left where all input is files. Nothing
 * where standard error is no terminal, or where the output itself goes to the terminal.
 */
export async function progress(paths: readonly string[], wanted: boolean): Promise<Progress> {
  if (!wanted || process.stderr.isTTY !== true || process.stdout.isTTY === true) return NONE
  const total = paths.includes('-') ? null : await totalBytes(paths)
  const start = performance.now()
  let [documents, bytes, shown] = [0, 0, 0]
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
    clear: () => {
      if (shown > 0) process.stderr.write('\r\u001b[K')
    },
  }
}

/** Null where something is packed, since its size says nothing of its text. */
async function totalBytes(paths: readonly string[]): Promise<number | null> {
  let total = 0
  for (const { path } of await listFiles(paths)) {
    if (path.endsWith('.gz')) return null
    total += await stat(path).then(
      ({ size }) => size,
      () => 0,
    )
  }
  return total
}
