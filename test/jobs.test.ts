import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { inBatches } from '../src/cli/jobs/inBatches.js'
import { type Bounds, inOrder } from '../src/cli/jobs/inOrder.js'
import { openPool } from '../src/cli/jobs/openPool.js'
import { stateInputs } from '../src/cli/jobs/stateInputs.js'
import { runScosum } from './runScosum.js'

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds))
const bounds = <Item>(most: number): Bounds<Item> => ({ most: () => most, heaviest: 1000, weigh: () => 1 })

async function* numbers(count: number, onRead: (number: number) => void = () => {}): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) {
    onRead(number)
    yield number
  }
}

/** Items, and whether whoever read them has closed them. */
function closing(items: AsyncIterable<number>): { read: AsyncIterable<number>; isClosed: () => boolean } {
  let closed = false
  async function* read() {
    try {
      yield* items
    } finally {
      closed = true
    }
  }
  return { read: read(), isClosed: () => closed }
}

describe('inOrder', () => {
  test('gives results in the order of the items, however long each takes', async () => {
    const results: number[] = []
    const run = async (number: number) => {
      await pause((number * 7) % 5)
      return number * 2
    }
    for await (const result of inOrder(numbers(50), run, bounds(8))) results.push(result)
    expect(results).toEqual(Array.from({ length: 50 }, (_, index) => index * 2))
  })

  test('reads no further ahead than the bounds allow while nobody takes results', async () => {
    let read = 0
    const results = inOrder(
      numbers(100, () => read++),
      async (number) => number,
      bounds(4),
    )
    await results.next()
    await pause(20)
    expect(read).toBeLessThanOrEqual(5)
    const light = inOrder(
      numbers(100, () => read++),
      async (number) => number,
      { ...bounds(50), heaviest: 3 },
    )
    read = 0
    await light.next()
    await pause(20)
    expect(read).toBeLessThanOrEqual(4)
  })

  test('gives a result while the next item is still to come', async () => {
    async function* slow() {
      yield 'first'
      await pause(5000)
      yield 'second'
    }
    const results = inOrder(slow(), async (item) => item, bounds(4))
    expect(await results.next()).toEqual({ value: 'first', done: false })
    await results.return(undefined)
  })

  test('an error of a run comes in its turn and ends all; the items are closed', async () => {
    const items = closing(numbers(100))
    const seen: number[] = []
    const run = async (number: number) => {
      if (number === 3) throw new Error('three')
      await pause(5)
      return number
    }
    const all = (async () => {
      for await (const number of inOrder(items.read, run, bounds(10))) seen.push(number)
    })()
    await expect(all).rejects.toThrow('three')
    expect(seen).toEqual([0, 1, 2])
    expect(items.isClosed()).toBe(true)
  })
})

describe('inBatches', () => {
  const collect = async (items: AsyncIterable<number>, most: number, heaviest: number, patience = 1000) => {
    const batches: number[][] = []
    for await (const batch of inBatches(items, { most, heaviest, weigh: (number) => number, patience }))
      batches.push(batch)
    return batches
  }

  test('fills each with so many items, or until they weigh so much', async () => {
    expect(await collect(numbers(7), 3, 1000)).toEqual([[0, 1, 2], [3, 4, 5], [6]])
    expect(await collect(numbers(8), 3, 5)).toEqual([[0, 1, 2], [3, 4], [5], [6], [7]])
    expect(await collect(numbers(0), 3, 5)).toEqual([])
    expect(await collect(numbers(6), 3, 1000)).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ])
  })

  test('lets none wait for a next one that does not come', async () => {
    async function* slow() {
      yield 1
      yield 2
      await pause(200)
      yield 3
    }
    expect(await collect(slow(), 3, 1000, 5)).toEqual([[1, 2], [3]])
  })

  test('an error comes behind the items before it, and the items are closed', async () => {
    async function* three() {
      yield 1
      yield 2
      throw new Error('three')
    }
    const items = closing(three())
    const batches = inBatches(items.read, { most: 9, heaviest: 9, weigh: () => 1, patience: 1000 })
    expect(await batches.next()).toEqual({ value: [1, 2], done: false })
    await expect(batches.next()).rejects.toThrow('three')
    expect(items.isClosed()).toBe(true)
  })

  test('whoever takes no more closes the items', async () => {
    const items = closing(numbers(100))
    for await (const batch of inBatches(items.read, { most: 2, heaviest: 9, weigh: () => 1, patience: 1000 })) {
      expect(batch).toEqual([0, 1])
      break
    }
    expect(items.isClosed()).toBe(true)
  })
})

test.each([
  ['crash', 'crash: could not be analysed (a fault); please report it with the article'],
  [
    'hoard',
    'hoard: needs more memory than a worker may have; split it, or give more with NODE_OPTIONS=--max-old-space-size=8192',
  ],
])('a worker that dies of an input (%s) is replaced, the input named, the others go on', async (deadly, problem) => {
  const settings = { lexicons: [], includeText: false, offsets: 'utf16', render: null } as const
  const pool = openPool(settings, 2, pathToFileURL(resolve('test/dyingWorker.mjs')), { maxOldGenerationSizeMb: 32 })
  const paths = Array.from({ length: 40 }, (_, index) => (index % 10 === 5 ? deadly : `path-${index}`))
  // Batches with a deadly input among others, and one of it alone.
  const batches = [paths.slice(0, 7), paths.slice(7, 15), paths.slice(15, 16), paths.slice(16)]
  const stated = (
    await Promise.all(batches.map((batch) => pool.state(batch.map((path) => ({ path, bytes: 9 })))))
  ).flat()
  await pool.close()
  expect(stated.map((each) => each.problem ?? each.document)).toEqual(
    paths.map((path) => (path === deadly ? problem : path)),
  )
})

test('an article that cannot be analysed does not stop those that are read beside it', async () => {
  const state = await stateInputs({ lexicons: [], includeText: false, offsets: 'utf16', render: null })
  const article = (id: string) => ({ id, text: 'Ruiz met Berg.', title: null, published: null, warnings: [] })
  const read = (id: string) => ({ article: article(id), derived: id === 'b', as: 'text, UTF-8' })
  // No reader gives such a list; it stands for a fault of ours.
  const faulty = { ...read('c'), article: { ...article('c'), warnings: null as never } }
  const stated = await state([read('a'), { place: 'x', problem: 'x: no text' }, faulty, read('b')])
  expect(stated.map(({ document, problem }) => problem ?? document)).toMatchObject([
    { id: 'a' },
    'x: no text',
    expect.stringMatching(/^c: could not be analysed \(.*\); please report it with the article$/),
    { id: 'b', text: 'Ruiz met Berg.' },
  ])
  expect(stated.map(({ bytes }) => bytes)).toEqual([14, 0, 14, 14])
})

describe('scosum extract --jobs', () => {
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'scosum-'))
    await mkdir(join(folder, 'in/b'), { recursive: true })
    for (let index = 0; index < 30; index += 1)
      await writeFile(
        join(folder, `in/${index % 3 === 0 ? 'b/' : ''}note-${index}.${index % 5 === 0 ? 'md' : 'txt'}`),
        `Ruiz meets Berg\n\nForeign Minister Ana Ruiz met President Tom Berg in Oslo on March ${index + 1}, 2031.\n`.repeat(
          1 + ((index * 7) % 9),
        ),
      )
    await writeFile(join(folder, 'in/picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))
    await writeFile(join(folder, 'in/old.txt'), Buffer.from('Ruiz met Bj\xf6rn in K\xf6ln.', 'latin1'))
    await writeFile(
      join(folder, 'in/lines.ndjson'),
      `${JSON.stringify({ id: 'l1', text: 'Finland joined NATO in April 2023.' })}\nnonsense\n${JSON.stringify({ id: 'l3', text: 'Ana Ruiz will visit Chile.' })}\n`,
    )
  })

  test.each(['json', 'csv', 'html', 'table'])('%s: the same bytes, messages and status as one', async (format) => {
    const [one, three] = await Promise.all(
      ['1', '3'].map((jobs) => runScosum(['extract', 'in', '--jobs', jobs, '--format', format], { cwd: folder })),
    )
    expect(one?.status).toBe(2)
    expect(one?.stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^scosum: in\/lines\.ndjson:2: not valid JSON/),
      expect.stringMatching(/^scosum: in\/old\.txt: .*windows-1252/),
      expect.stringMatching(/^scosum: in\/picture\.txt: not a text file/),
    ])
    expect(three).toEqual(one)
  })

  test('the same with a lexicon, code points, text, and from standard input', async () => {
    await writeFile(join(folder, 'names.json'), '{"organizations": [{"name": "Basalt Compact"}]}')
    const input = Array.from({ length: 60 }, (_, index) =>
      JSON.stringify({ id: `a${index}`, text: `🕊 The Basalt Compact met on March ${1 + (index % 28)}, 2031.` }),
    ).join('\n')
    const args = ['extract', '--from', 'ndjson', '--format', 'ndjson', '--lexicon', 'names.json', '--text', '--offsets']
    const run = (jobs: string) => runScosum([...args, 'codepoint', '--jobs', jobs], { cwd: folder, input })
    const [one, two] = await Promise.all([run('1'), run('2')])
    expect(one.stdout.match(/"name":"Basalt Compact"/g)).toHaveLength(60)
    expect(two).toEqual(one)
  })

  test('brat fills a folder, whatever the number of jobs', async () => {
    const written = async (jobs: string) => {
      await runScosum(['extract', 'in', '--jobs', jobs, '--format', 'brat', '-o', `brat-${jobs}`], { cwd: folder })
      const names = (await readdir(join(folder, `brat-${jobs}`), { recursive: true })).sort()
      const files = names.filter((name) => /\.\w+$/.test(name))
      return Promise.all(files.map(async (name) => [name, await readFile(join(folder, `brat-${jobs}`, name), 'utf8')]))
    }
    const one = await written('1')
    expect(one).toHaveLength(2 * 34 - 1)
    expect(await written('2')).toEqual(one)
  })

  test('documents come out while more go in; a reader that goes away ends the run quietly', async () => {
    const child = spawn(process.execPath, [
      ...[resolve('bin/scosum.js'), 'extract', '--jobs', '2', '--from', 'ndjson', '--format', 'ndjson'],
    ])
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdin.on('error', () => {})
    const line = (id: string) => `${JSON.stringify({ id, text: 'Finland joined NATO in April 2023. '.repeat(40) })}\n`
    child.stdin.write(line('first'))
    const chunk = await new Promise<Buffer>((done) => child.stdout.once('data', done))
    expect(chunk.toString()).toMatch(/^\{"id":"first"/)
    child.stdout.destroy()
    for (let index = 0; index < 300; index += 1) child.stdin.write(line(`more-${index}`))
    // Standard input stays open: the run must end without it.
    const status = await new Promise((done) => child.on('exit', done))
    expect([status, stderr]).toEqual([0, ''])
  })

  test('Ctrl-C leaves no half file', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'scosum-'))
    const args = ['extract', '--jobs', '2', '--from', 'ndjson', '-o', 'out.ndjson']
    const child = spawn(process.execPath, [resolve('bin/scosum.js'), ...args], { cwd })
    child.stdin.write(`${JSON.stringify({ id: 'a', text: 'Words.' })}\n`)
    while (!(await readdir(cwd)).some((name) => name.endsWith('.part'))) await pause(20)
    child.kill('SIGINT')
    expect(await new Promise((done) => child.on('close', (_status, by) => done(by)))).toBe('SIGINT')
    expect(await readdir(cwd)).toEqual([])
  })

  test.each(['0', '1.5', 'all', '999'])('--jobs %s is refused with what to give', async (jobs) => {
    expect(await runScosum(['extract', '--jobs', jobs, 'x.txt'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^scosum: .*Give a whole number from 1 to 256; see scosum extract --help\n$/),
    })
  })

  test('the configuration may give their number; check takes it too', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'scosum-'))
    await writeFile(join(cwd, 'scosum.config.json'), '{"jobs": 2, "baseline": "facts.json"}')
    await writeFile(join(cwd, 'a.txt'), 'Finland joined NATO in April 2023.')
    expect((await runScosum(['check', 'a.txt', '--update'], { cwd, env: { CI: '' } })).status).toBe(0)
    expect(await runScosum(['check', 'a.txt', '--jobs', '1'], { cwd })).toMatchObject({ status: 0, stderr: '' })
    await writeFile(join(cwd, 'scosum.config.json'), '{"jobs": "many"}')
    expect((await runScosum(['extract', 'a.txt'], { cwd })).stderr).toMatch(
      /scosum\.config\.json: jobs: .*; mend it\n$/,
    )
  })
})
