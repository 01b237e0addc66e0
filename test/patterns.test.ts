import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Listed, listFiles } from '../src/read/listFiles.js'

let folder: string
async function list(path: string) {
  const listed: Listed[] = []
  for await (const each of listFiles([path])) listed.push(each)
  return listed
}
beforeAll(async () => {
  folder = (await mkdtemp(join(tmpdir(), 'scosum-'))).replaceAll('\\', '/')
  await mkdir(join(folder, 'a/deep'), { recursive: true })
  for (const name of ['a/one.txt', 'a/two.md', 'a/deep/three.txt', 'a/.hidden.txt', 'b[1].txt', 'b1.txt'])
    await writeFile(join(folder, name), '')
})

describe('patterns that no shell expanded', () => {
  test.each([
    ['*.txt', ['b1.txt', 'b[1].txt']],
    ['a/*', ['a/deep/three.txt', 'a/one.txt', 'a/two.md']],
    ['**/*.txt', ['a/deep/three.txt', 'a/one.txt', 'b1.txt', 'b[1].txt']],
    ['a/{one,two}.*', ['a/one.txt', 'a/two.md']],
    ['a/???.txt', ['a/one.txt']],
    ['b[1].txt', ['b[1].txt']],
    ['b[0-9].txt', ['b1.txt']],
  ])('%s', async (pattern, files) => {
    const listed = await list(`${folder}/${pattern}`)
    expect(listed).toEqual(files.map((path) => ({ path: `${folder}/${path}` })))
  })

  test('one that matches nothing is a problem', async () => {
    expect(await list(`${folder}/*.rtf`)).toEqual([
      { path: `${folder}/*.rtf`, problem: `${folder}/*.rtf: nothing matches this pattern; check it` },
    ])
  })
})
