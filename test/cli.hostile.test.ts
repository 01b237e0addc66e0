import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { Report } from '../src/model/report.js'
import { runScosum } from './runScosum.js'

let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'scosum-'))
  await mkdir(join(cwd, 'news'))
  await writeFile(join(cwd, 'news/a.txt'), 'Foreign Minister Ana Ruiz met Foreign Minister Tom Berg in Oslo.')
})

const run = (...args: string[]) => runScosum(args, { cwd })
const ids = (json: string) => Report.parse(JSON.parse(json)).documents.map(({ id }) => id)

describe('what a folder holds besides articles', () => {
  test('the output, the lexicon and the configuration of the run are passed over, unless they are named', async () => {
    await writeFile(join(cwd, 'news/names.json'), '{"people": ["Ana Ruiz"]}')
    await writeFile(join(cwd, 'news/scosum.config.json'), '{"jobs": 1}')
    for (const _ of [1, 2]) {
      const ran = await run('extract', 'news', '--lexicon', 'news/names.json', '-o', 'news/out.json')
      expect(ran).toEqual({ status: 0, stdout: '', stderr: '' })
    }
    expect(ids(await readFile(join(cwd, 'news/out.json'), 'utf8'))).toEqual(['news/a.txt'])
    const named = await run('extract', 'news/scosum.config.json')
    expect(named.status).toBe(2)
    expect(named.stderr).toMatch(/^scosum: news\/scosum\.config\.json: not a kind of file that is read/)
  })

  test('so is the baseline', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'scosum-'))
    await writeFile(join(folder, 'a.txt'), 'Foreign Minister Ana Ruiz met Foreign Minister Tom Berg in Oslo.')
    const args = ['check', '.', '--baseline', 'facts.json']
    expect((await runScosum([...args, '--update', '--force'], { cwd: folder })).status).toBe(0)
    expect(await runScosum(args, { cwd: folder })).toMatchObject({ status: 0, stderr: '' })
  })

  test.skipIf(process.platform !== 'linux')('a name that is not in UTF-8 is told to be so', async () => {
    await mkdir(join(cwd, 'odd'))
    await writeFile(Buffer.concat([Buffer.from(join(cwd, 'odd/n')), Buffer.of(0xff), Buffer.from('.txt')]), 'Words.')
    const { status, stderr } = await run('extract', 'odd')
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'scosum: odd/n\ufffd.txt: a name that is not in UTF-8; rename it\n',
    })
  })
})

describe('one line says what is wrong, where, and what to do', () => {
  test.each([
    [['extract', ''], "'': a path without a name; name files or folders, or - for standard input"],
    [['extract', 'news/a.txt', '-o', ''], 'the output has no name; name a file after --output'],
    [
      ['extract', 'news/a.txt', '--format', 'brat', '-o', 'news/a.txt'],
      'news/a.txt/news/a.txt: cannot be written: a file where a folder was expected; name another',
    ],
    [['extract', 'x'.repeat(300)], `${'x'.repeat(300)}: a name longer than the system allows; shorten it`],
  ])('%s', async (args, message) => {
    expect(await run(...args)).toMatchObject({ status: 2, stderr: `scosum: ${message}\n` })
  })

  test.skipIf(process.platform !== 'linux')('files without an end are left', async () => {
    for (const args of [
      ['extract', 'news/a.txt', '--lexicon', '/dev/zero'],
      ['check', 'news/a.txt', '--baseline', '/dev/zero'],
    ])
      expect(await run(...args)).toMatchObject({
        status: 2,
        stdout: '',
        stderr: 'scosum: /dev/zero: longer than 256 MB; check the path\n',
      })
  })
})
