import { rmSync } from 'node:fs'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { describeError } from '../read/describeError.js'
import { Complaint } from './complaint.js'

/** Where the data of a command go. */
export type Output = {
  /** Takes text and gives false where nobody reads any more: the command may stop then, quietly. Waits while the reader is slow. */
  readonly write: (text: string) => Promise<boolean>
  /** Makes what was written final: a file appears under its name only now. */
  readonly commit: () => Promise<void>
  /** Leaves no trace of what was written to a file. */
  readonly discard: () => Promise<void>
}

/** Takes the name of a file, or nothing for standard output, and opens it for writing, whole or not at all. */
export async function openOutput(file: string | undefined): Promise<Output> {
  if (file === undefined || file === '-') return openStdout()
  try {
    return await openFile(file)
  } catch (error) {
    throw new Complaint(`${file}: cannot be written: ${describeError(error)}`)
  }
}

function openStdout(): Output {
  let closed = false
  process.stdout.on('error', (error) => {
    closed = true
    if (!('code' in error && error.code === 'EPIPE')) throw error
  })
  return {
    write: async (text) => {
      if (closed || process.stdout.write(text)) return !closed
      await new Promise<void>((resolve) => {
        const done = () => {
          for (const event of ['drain', 'error', 'close']) process.stdout.off(event, done)
          resolve()
        }
        for (const event of ['drain', 'error', 'close']) process.stdout.on(event, done)
      })
      return !closed
    },
    commit: async () => {},
    discard: async () => {},
  }
}

async function openFile(file: string): Promise<Output> {
  const target = await realpath(file).catch(() => file)
  const existing = await stat(target).catch(() => null)
  if (existing?.isDirectory()) throw new Error('it is a folder; name a file in it')
  const direct = existing !== null && !existing.isFile()
  const path = direct ? target : join(dirname(target), `.${basename(target)}.${process.pid}.part`)
  const forget = removeOnSignal(direct ? null : path)
  const handle = await open(path, 'w', existing?.mode).catch((error: unknown) => {
    forget()
    throw error
  })
  return {
    write: async (text) => {
      await handle.writeFile(text)
      return true
    },
    commit: async () => {
      await handle.close()
      if (!direct) await rename(path, target)
      forget()
    },
    discard: async () => {
      await handle.close()
      if (!direct) await rm(path, { force: true })
      forget()
    },
  }
}

/** On Ctrl-C the half file goes, then the signal takes its usual way. */
function removeOnSignal(path: string | null): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const listener = (signal: NodeJS.Signals) => {
    if (path !== null) rmSync(path, { force: true })
    forget()
    process.kill(process.pid, signal)
  }
  const forget = () => {
    for (const signal of signals) process.off(signal, listener)
  }
  for (const signal of signals) process.on(signal, listener)
  return forget
}
