import { closeReader } from './closeReader.js'

export type Bounds<Item> = {
  /** Runs and results that may wait at a time, now. */
  readonly most: () => number
  /** What all that wait may weigh together (the last may go over). */
  readonly heaviest: number
  readonly weigh: (item: Item) => number
}

/**
 * Takes items, runs several at a time and gives the results in the order of the items, each as soon as it is there. What waits is
 * bounded: whoever takes results slowly slows down the runs, and they the reading of items. An error ends all.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  run: (item: Item) => Promise<Result>,
  { most, heaviest, weigh }: Bounds<Item>,
): AsyncGenerator<Result> {
  const reader = items[Symbol.asyncIterator]()
  const waiting: { readonly done: Promise<{ readonly result: Result }>; readonly weight: number }[] = []
  let load = 0
  let reading: Promise<{ readonly read: IteratorResult<Item, unknown> }> | null = null
  let ended = false
  try {
    for (;;) {
      if (!reading && !ended && waiting.length < most() && load < heaviest)
        reading = reader.next().then((read) => ({ read }))
      const [first] = waiting
      if (!first && !reading) return
      const event = await Promise.race([...(first ? [first.done] : []), ...(reading ? [reading] : [])])
      if ('read' in event) {
        reading = null
        if (event.read.done) ended = true
        else {
          const weight = weigh(event.read.value)
          const done = run(event.read.value).then((result) => ({ result }))
          // It is looked at in its turn; until then an error is no unhandled one.
          done.catch(() => {})
          waiting.push({ done, weight })
          load += weight
        }
      } else {
        waiting.shift()
        load -= first?.weight ?? 0
        yield event.result
      }
    }
  } finally {
    await closeReader(reader, reading)
  }
}
