import { completion, type Shell } from './completion.js'
import { openOutput } from './openOutput.js'
import { program } from './program.js'

/** `scosum completion`: the script that completes commands and options in a shell. */
export async function runCompletion(shell: Shell): Promise<void> {
  const output = await openOutput(undefined)
  await output.write(completion(program(), shell))
}
