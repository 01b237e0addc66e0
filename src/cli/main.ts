import { type Command, CommanderError } from 'commander'
import { complain } from './complain.js'
import { Complaint } from './complaint.js'
import { program } from './program.js'
import { writeOutput } from './writeOutput.js'

process.stderr.on('error', () => {
  process.exitCode ??= 2
})

/** Help and version on their way out. */
let told: Promise<void> = Promise.resolve()
const scosum = prepare(program())
try {
  await scosum.parseAsync().finally(() => told)
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof Complaint) complain(error.message)
  else complain(`stopped by an error of its own: ${error instanceof Error ? error.message : error}; please report it`)
}

/** Usage errors of this command and those below it become one line with what to do, and never end the process. */
function prepare(command: Command): Command {
  const name = command.parent ? `${command.parent.name()} ${command.name()}` : command.name()
  command.exitOverride().configureOutput({
    writeOut: (text) => {
      told = told.then(() => writeOutput(text))
    },
    outputError: (message) => complain(`${tidy(message)}; see ${name} --help`),
  })
  for (const below of command.commands) prepare(below)
  return command
}

/** "error: unknown option '--fromat'\n(Did you mean --format?)\n" in one line without the label. */
function tidy(message: string): string {
  return message
    .trim()
    .replace(/^error: /, '')
    .replace(/\.?\s*\n\s*/g, ' ')
    .replace(/\.$/, '')
}
