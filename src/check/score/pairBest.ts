/**
 * Pairs items of two lists one to one, the heaviest pairs first (of equal ones the earliest), leaving out pairs without a positive weight.
 * Gives for each item of `left` the index in `right`, or null.
 */
export function pairBest<L, R>(
  left: readonly L[],
  right: readonly R[],
  weigh: (l: L, r: R) => number,
): readonly (number | null)[] {
  const candidates: { l: number; r: number; weight: number }[] = []
  for (const [l, a] of left.entries()) {
    for (const [r, b] of right.entries()) {
      const weight = weigh(a, b)
      if (weight > 0) candidates.push({ l, r, weight })
    }
  }
  candidates.sort((a, b) => b.weight - a.weight || a.l - b.l || a.r - b.r)
  const paired: (number | null)[] = left.map(() => null)
  const taken = new Set<number>()
  for (const { l, r } of candidates) {
    if (paired[l] !== null || taken.has(r)) continue
    paired[l] = r
    taken.add(r)
  }
  return paired
}
