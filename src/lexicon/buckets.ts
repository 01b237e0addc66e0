/**
 * Takes generated data (lines `prefix:entries`) and gives a function that gives the entries of a prefix, once: who asks again
 * already has them. So a run opens only what its text asks for.
 */
export function buckets(data: string): (prefix: string) => readonly string[] {
  let lines: Map<string, string> | undefined
  return (prefix) => {
    lines ??= new Map(data.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line]))
    const line = lines.get(prefix)
    if (line === undefined) return []
    lines.delete(prefix)
    return line.slice(prefix.length + 1).split('|')
  }
}
