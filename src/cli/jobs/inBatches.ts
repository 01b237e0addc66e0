import { setTimeout } from 'node:timers/promises'
import { closeReader } from './closeReader.js'

export type BatchBounds<Item> = {
  /** Items in a batch. */
  readonly most: number
  /** What they may weigh together (the last may go over). */
  readonly heaviest: number
  readonly weigh: (item: Item) => number
  /** How long the first item of a batch waits for others, in milliseconds. */
  readonly patience: number
}

/**
 * Takes items and gives them in batches, in their order. A batch that is not full goes on its way as soon as no more items come in,
 * so that whoever sends them one at a time has each answered. An error comes behind the items before it.
 */
export async function* inBatches<Item>(
  items: AsyncIterable<Item>,
  { most, heaviest, weigh, patience }: BatchBounds<Item>,
): AsyncGenerator<Item[]> {
  const reader = items[Symbol.asyncIterator]()
  let reading: Promise<IteratorResult<Item, unknown>> | null = null
  try {
    for (let ended = false; !ended; ) {
      const batch: Item[] = []
      let load = 0
      let late: Promise<null> | null = null
      while (batch.length < most && load < heaviest) {
        reading ??= reader.next()
        const read: IteratorResult<Item, unknown> | null = await (late ? Promise.race([reading, late]) : reading).catch(
          (error) => {
            if (batch.length === 0) throw error
            return null
          },
        )
        if (read === null) break
        reading = null
        ended = read.done === true
        if (read.done) break
        batch.push(read.value)
        load += weigh(read.value)
        late ??= setTimeout(patience, null, { ref: false })
      }
      if (batch.length > 0) yield batch
    }
  } finally {
    await closeReader(reader, reading)
  }
}
