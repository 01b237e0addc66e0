import { spawnSync } from 'node:child_process'

/** Builds once before the tests, since some of them run the command as its users do. Type errors are shown, and are for the type check to judge. */
export default function build(): void {
  for (const args of [['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], ['scripts/bundle.mjs']])
    spawnSync(process.execPath, args, { stdio: 'inherit' })
}
