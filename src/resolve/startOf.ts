import type { Evidence } from '../model/span.js'

/** Where the first words that prove a fact start, in UTF-16 code units. */
export function startOf({ evidence }: { readonly evidence: readonly Evidence[] }): number {
  return evidence[0]?.start ?? 0
}
