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

/** Takes the name of a file, or nothing for standard output, and opens it for writing, whole or not at all. Faults of it are complaints. */
export async function openOutput(file: string | undefined): Promise<Output> {
  if (file === undefined || file === '-') return openStdout()
  if (file === '') throw new Complaint('the output has no name; name a file after --output')
  const faults = <Result>(step: () => Promise<Result>): Promise<Result> =>
    step().catch((error: unknown) => {
      throw unwritable(file, error)
    })
  const { write, commit, discard } = await faults(() => openFile(file))
  return { write: (text) => faults(() => write(text)), commit: () => faults(commit), discard: () => faults(discard) }
}

const unwritable = (name: string, error: unknown): Complaint =>
  new Complaint(`${name}: cannot be written: ${describeError(error)}`)

const SETTLING = ['drain', 'error', 'close'] as const

function openStdout(): Output {
  let closed = false
  let fault: Complaint | null = null
  process.stdout.on('error', (error) => {
    closed = true
    if (!('code' in error && error.code === 'EPIPE')) fault = unwritable('standard output', error)
  })
  const settled = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      const done = () => {
        for (const event of SETTLING) process.stdout.off(event, done)
        resolve()
      }
      for (const event of SETTLING) process.stdout.on(event, done)
    })
  }
  const isOpen = (): boolean => {
    if (fault) throw fault
    return !closed
  }
  return {
    write: async (text) => {
      if (isOpen() && !process.stdout.write(text)) await settled()
      return isOpen()
    },
    // An error of the last write is told only in the next turn.
    commit: async () => {
      if (!closed) await new Promise<void>((resolve) => process.stdout.write('', () => resolve()))
      isOpen()
    },
    discard: async () => {},
  }
}

async function openFile(file: string): Promise<Output> {
  const target = await realpath(file).catch(() => file)
  const existing = await stat(target).catch(() => null)
  if (existing?.isDirectory()) throw new Error('it is a folder; name a file in it')
  const direct = existing !== null && !existing.isFile()
  const path = direct ? target : join(dirname(target), `.${short(basename(target))}.${process.pid}.part`)
  const forget = removeOnSignal(direct ? null : path)
  try {
    // What a killed process of the same number left goes; nothing that somebody put there is written through.
    if (!direct) await rm(path, { force: true })
    const handle = await open(path, direct ? 'w' : 'wx', existing?.mode)
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
  } catch (error) {
    forget()
    throw error
  }
}

/** So much of a name that there is room for more: file systems allow 255 bytes. */
const short = (name: string): string => Buffer.from(name).subarray(0, 200).toString()

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
