const OF_GOVERNMENT = /^(?:Prime Minister|Premier|Chancellor)$/

/** Takes the titles of two offices side by side: "President and Prime Minister" are those of two people. */
export function areTwoHeads(first: string, second: string): boolean {
  return first === 'President' && OF_GOVERNMENT.test(second)
}
