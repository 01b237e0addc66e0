import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Builds once before the tests, since some of them run the command as its users do. Type errors are shown, and are for the type check to judge.
 * What tests write goes into one folder for temporary files, which goes when they have ended.
 */
export default function build(): () => void {
  const temporary = mkdtempSync(join(tmpdir(), 'scosum-tests-'))
  process.env.TMPDIR = temporary
  for (const args of [['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], ['scripts/bundle.mjs']])
    spawnSync(process.execPath, args, { stdio: 'inherit' })
  return () => rmSync(temporary, { recursive: true, force: true })
}
