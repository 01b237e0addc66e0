import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'

/** Builds once before the tests, since some of them run the command as its users do. Type errors are shown, and are for the type check to judge. */
export default function build(): void {
  rmSync('dist/bundle', { recursive: true, force: true })
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
}
