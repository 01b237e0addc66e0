// A worker for test/jobs.test.ts: it dies of some inputs, as a thread does that runs out of memory or meets a fault in Node.
import { setTimeout } from 'node:timers/promises'

export default async function state(inputs) {
  return Promise.all(inputs.map(stateOne))
}

async function stateOne({ path }) {
  if (path === 'hoard') for (const held = []; ; ) held.push(new Array(100_000).fill(held.length))
  if (path === 'crash') {
    queueMicrotask(() => {
      throw new Error('a fault')
    })
    await setTimeout(10_000)
  }
  await setTimeout(path.length % 7)
  return { document: path, notes: [], bytes: 0 }
}
