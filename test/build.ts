import { execFileSync } from 'node:child_process'

/** Builds once before the tests, since some of them run the command as its users do. */
export default function build(): void {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
}
