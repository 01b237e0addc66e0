import type { Reading } from './reading.js'

/** Index past "(SCO)" at `at`: what stands in brackets is attached to nothing. */
export function skipBrackets(reading: Reading, at: number): number {
  const open = reading.word(at)
  if (open !== '(' && open !== '[') return at
  const close = open === '(' ? ')' : ']'
  for (let end = at + 1; end < Math.min(reading.last, at + 60); end++) if (reading.word(end) === close) return end + 1
  return at
}
