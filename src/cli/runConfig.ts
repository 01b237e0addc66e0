import { escapeJson } from '../render/escapeJson.js'
import { readConfig } from './config.js'
import { findConfig } from './findConfig.js'
import { writeOutput } from './writeOutput.js'

/** `scosum config`: the configuration in force, and where it stands. */
export async function runConfig(): Promise<void> {
  const file = findConfig()
  const shown = { file, ...(file === null ? {} : await readConfig(file)) }
  await writeOutput(`${escapeJson(JSON.stringify(shown, null, 2))}\n`)
}
