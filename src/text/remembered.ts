/**
 * Takes a function of a word, or of another small key, that gives the same whenever it is asked, and gives one that remembers: news repeats
 * its words and its days. No more than `most` keys are kept, then it starts anew, so that a stream of noise stays flat.
 */
export function remembered<Key, Value>(most: number, find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = find(key)
    if (known.size >= most) known.clear()
    known.set(key, value)
    return value
  }
}
