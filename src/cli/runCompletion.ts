import { completion, type Shell } from './completion.js'
import { program } from './program.js'
import { writeOutput } from './writeOutput.js'

/** `scosum completion`: the script that completes commands and options in a shell. */
export async function runCompletion(shell: Shell): Promise<void> {
  await writeOutput(completion(program(), shell))
}
