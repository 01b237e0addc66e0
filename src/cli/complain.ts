import { escapeControls } from '../render/escapeControls.js'

/** Writes one line for the user to standard error and sets exit status 2; names and texts in it cannot act on the terminal. */
export function complain(line: string): void {
  process.stderr.write(`scosum: ${escapeControls(line)}\n`)
  process.exitCode = 2
}
