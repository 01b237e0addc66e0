/** Takes a number of sorted things and a test that holds of the first of them alone, and says of how many it holds; by halving. */
export function countBelow(count: number, holds: (at: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
