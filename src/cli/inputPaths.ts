import { Complaint } from './complaint.js'

/** Takes the paths of a command and gives what to read: standard input where none are given and something is piped in. */
export function inputPaths(paths: readonly string[], command: string): readonly string[] {
  if (paths.length > 0) return paths
  if (process.stdin.isTTY)
    throw new Complaint(
      `nothing to read; name files or folders, as in "scosum ${command} articles/", or pipe a text in`,
    )
  return ['-']
}
