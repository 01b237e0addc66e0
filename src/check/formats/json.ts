import type { Comparison } from '../difference.js'

/** The comparison as it is, for programs. */
export function json({ documents, unchanged, differences }: Comparison): string {
  return `${JSON.stringify({ documents, unchanged, differences }, null, 2)}\n`
}
