import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { listFiles } from '../src/read/listFiles.js'

const FILES = [
  'a.txt',
  'a/b.txt',
  'a-b.txt',
  'a/b/c.txt',
  'a/b-c.txt',
  'B.txt',
  'é.txt',
  'a/z/😀.txt',
  'zz/1.txt',
  'a b/x.txt',
]
let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'scosum-'))
  for (const file of [...FILES, '.hidden', 'a/.git/config', 'node_modules/x/readme.md']) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), 'words')
  }
  await mkdir(join(root, 'empty'))
  await symlink(join(root, 'a.txt'), join(root, 'link.txt'))
  await symlink(join(root, 'a'), join(root, 'loop'))
})

const listed = async (...paths: string[]): Promise<string[]> => {
  const all: string[] = []
  for await (const { path, problem } of listFiles(paths.map((path) => join(root, path))))
    all.push((problem ?? path).replaceAll(`${root}/`, ''))
  return all
}
const sorted = (...paths: string[]): string[] => [...paths].sort()

test('all below a folder, in the order of their whole paths; no hidden files, no links to folders', async () => {
  expect(await listed('')).toEqual(sorted(...FILES, 'link.txt'))
})

test('several paths in whatever order give each file once, in the same order', async () => {
  const expected = sorted(...FILES.filter((file) => /^(?:a|zz)\//.test(file)), 'B.txt', 'a-b.txt', 'é.txt')
  expect(await listed('a', 'zz', 'B.txt', 'a-b.txt', 'é.txt')).toEqual(expected)
  expect(await listed('é.txt', 'a/b.txt', 'zz', 'a/b', 'a-b.txt', 'a', 'B.txt', 'zz', 'a/')).toEqual(expected)
})

test('what gives no file is named in its place', async () => {
  expect(await listed('zz', 'empty', 'a.txt', 'gone')).toEqual([
    'a.txt',
    'empty: no files in this folder; name a folder with articles in it',
    'gone: no such file or folder; check the path',
    'zz/1.txt',
  ])
})
