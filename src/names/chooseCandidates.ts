import type { Candidate } from './candidate.js'

/** Takes readings of spans and keeps those that no stronger (then longer, then earlier) one overlaps; sorted by position. */
export function chooseCandidates(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length < 2) return [...candidates]
  const ranked = [...candidates].sort(
    (a, b) => b.strength - a.strength || b.last - b.first - (a.last - a.first) || a.first - b.first,
  )
  const chosen: Candidate[] = []
  for (const one of ranked) {
    if (chosen.every((other) => other.last <= one.first || one.last <= other.first)) chosen.push(one)
  }
  return chosen.sort((a, b) => a.first - b.first)
}
