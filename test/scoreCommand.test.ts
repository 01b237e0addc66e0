import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { runScosum } from './runScosum.js'

let folder: string
const gold = (changes: object) =>
  JSON.stringify({
    source: 'news/a.txt',
    published: '2031-03-04',
    entities: [],
    dates: [],
    positions: [],
    memberships: [],
    meetings: [],
    ...changes,
  })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scosum-'))
  for (const name of ['news', 'gold', 'bad']) await mkdir(join(folder, name))
  await writeFile(join(folder, 'news/a.txt'), 'OSLO, March 4, 2031 (Wire) - Nothing was said.\n')
  await writeFile(join(folder, 'news/b.ndjson'), '{"id": "b1", "text": "Nothing.", "published": "2031-03-05"}\n')
  await writeFile(join(folder, 'gold/a.json'), gold({}))
  await writeFile(
    join(folder, 'gold/b.json'),
    `[${gold({ source: 'news/b.ndjson', id: 'b1', published: '2031-03-06' })}]`,
  )
  await writeFile(join(folder, 'gold/notes.md'), 'Not read.')
  await writeFile(join(folder, 'bad/form.json'), gold({ published: 'soon' }))
  await writeFile(join(folder, 'bad/record.json'), gold({ source: 'news/b.ndjson', id: 'b9' }))
  await writeFile(join(folder, 'bad/source.json'), gold({ source: 'news/none.txt' }))
})

test('scores the articles of a folder of gold files, wherever it is called from', async () => {
  const { status, stdout, stderr } = await runScosum(['score', join(folder, 'gold'), '--format', 'json'])
  expect([status, stderr]).toEqual([0, ''])
  const { documents, agreements, findings } = JSON.parse(stdout)
  expect(documents).toBe(2)
  expect(agreements['publication date']).toEqual({ right: 1, of: 2, rate: 0.5 })
  expect(findings.filter(({ verdict }: { verdict: string }) => verdict === 'differs')).toEqual([
    {
      source: 'news/b.ndjson#b1',
      verdict: 'differs',
      what: 'publication date',
      said: '2031-03-05, not 2031-03-06',
      quote: null,
    },
  ])
})

test('prints a table, and on demand every difference below the article in which it is', async () => {
  const { status, stdout } = await runScosum(['score', 'gold', '--misses'], { cwd: folder })
  expect(status).toBe(0)
  expect(stdout).toMatch(/^2 documents\n/)
  expect(stdout).toMatch(/^publication date +1 of 2 +50\.0$/m)
  expect(stdout).toMatch(/\nnews\/b\.ndjson#b1\ndiffers publication date: 2031-03-05, not 2031-03-06\n$/)
})

test('says for each bad gold file what is wrong and where, and ends with 2', async () => {
  const { status, stderr } = await runScosum(['score', 'bad'], { cwd: folder })
  expect(status).toBe(2)
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^scosum: bad\/form\.json: published: Invalid string/),
    expect.stringMatching(/^scosum: bad\/record\.json: .*b\.ndjson has no record with the id b9; correct "id"$/),
    expect.stringMatching(/^scosum: bad\/source\.json: the article news\/none\.txt is neither/),
    expect.stringMatching(/^scosum: no gold facts in bad; /),
  ])
})
