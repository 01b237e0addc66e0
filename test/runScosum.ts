import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

export type Ran = { readonly status: number | null; readonly stdout: string; readonly stderr: string }
export type RunOptions = {
  readonly input?: string | Uint8Array
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
}

/** Runs the built command in a process of its own, as a user does, and gives what came out. */
export function runScosum(args: readonly string[], { input, cwd, env }: RunOptions = {}): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [resolve('bin/scosum.js'), ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: '', FORCE_COLOR: undefined, ...env },
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.stdin.on('error', () => {})
    child.stdin.end(input ?? '')
    child.on('error', fail)
    child.on('close', (status) =>
      done({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
  })
}
