import { readConfig } from './config.js'
import { findConfig } from './findConfig.js'
import { openOutput } from './openOutput.js'

/** `scosum config`: the configuration in force, and where it stands. */
export async function runConfig(): Promise<void> {
  const file = findConfig()
  const output = await openOutput(undefined)
  const shown = { file, ...(file === null ? {} : await readConfig(file)) }
  await output.write(`${JSON.stringify(shown, null, 2)}\n`)
}
