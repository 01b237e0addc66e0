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

/**
 * A set of prefixes of three letters: gives true the first time that a word with a prefix is asked for. Prefixes of plain small
 * letters are kept as bits by number, since this is asked for every word of a text and slicing costs more than the look-up after it.
 */
export function firstTimes(): (key: string) => boolean {
  const plain = new Uint8Array(LETTERS ** 3)
  const others = new Set<string>()
  return (key) => {
    const number = numberOf(key)
    if (number >= 0) {
      if (plain[number] === 1) return false
      plain[number] = 1
      return true
    }
    const prefix = key.slice(0, 3)
    if (others.has(prefix)) return false
    others.add(prefix)
    return true
  }
}

const LETTERS = 26

/** The first three letters as a number; -1 where they are not all from a to z. */
function numberOf(key: string): number {
  if (key.length < 3) return -1
  let number = 0
  for (let at = 0; at < 3; at++) {
    const letter = key.charCodeAt(at) - 0x61
    if (letter < 0 || letter >= LETTERS) return -1
    number = number * LETTERS + letter
  }
  return number
}
