import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.js'
import { unreadDocument } from '../src/model/unreadDocument.js'
import { FORMATS, rendererFor } from '../src/render/formats.js'
import { runScosum } from './runScosum.js'

/** Sets a title, clears the screen, rings, paints, answers back, goes back in the line, turns the direction. */
const ATTACK = '\u001b]0;owned\u0007\u001b[2J\u009b31m\u0090+q\u009c\u0008\u202e\u2066\rX'
const ARTICLE = `Prime Minister Ana${ATTACK} Ruiz met President Tom Berg${ATTACK} of Norway in Oslo${ATTACK} on July 3, 2031.\n\nNorway joined the “Polar${ATTACK} Forum” on 3\u001b[31m July 2031. It was =cmd|' /C calc'!A0 for Ana Ruiz.`
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const ACTS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/

const newFolder = () => mkdtemp(join(tmpdir(), 'scosum-'))
const lineOf = (id: string, text = `Text of ${id}.`) => `${JSON.stringify({ id, text })}\n`
/** Runs a line of the shell, in which "$@" is the command. */
function runShell(line: string, cwd: string): Promise<{ status: number | null; stderr: string }> {
  // The shell would warn of a locale that this machine lacks, among what the program says.
  const env = { ...process.env, LC_ALL: 'C' }
  const child = spawn('bash', ['-c', line, 'bash', process.execPath, resolve('bin/scosum.js')], { cwd, env })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  return new Promise((done) => child.on('close', (status) => done({ status, stderr })))
}

describe('words of articles cannot act on a terminal', () => {
  test.each(FORMATS)('extract --format %s', async (format) => {
    const generator = { name: 'scosum', version: '9.9.9' }
    const renderer = await rendererFor(format, { generator, width: 100, colour: 0, only: [] })
    const article = { id: `a${ATTACK}`, title: `Talks${ATTACK}`, text: ARTICLE, published: null, warnings: [] }
    const document = extract(article, { includeText: true })
    const unread = unreadDocument(`b${ATTACK}`, `damaged${ATTACK}`)
    const documents = [document, unread].map(renderer.document).join(renderer.between ?? '')
    const report = renderer.open() + documents + renderer.close(2)
    expect(report).toMatch(/Norway/)
    expect(report).not.toMatch(ACTS)
  })

  test.each([
    ['explain'],
    ['explain', '--json'],
    ['check', '--baseline', '.facts'],
    ...['github', 'junit', 'markdown'].map((format) => ['check', '--baseline', '.facts', '--format', format]),
  ])('%s %s %s %s %s', async (...args) => {
    const cwd = await newFolder()
    const name = `a\n${ATTACK}.txt`
    await writeFile(join(cwd, name), ARTICLE + ' Nothing more was said of it.'.repeat(100))
    await writeFile(join(cwd, `${ATTACK}.png`), 'x')
    await writeFile(
      join(cwd, '.facts'),
      JSON.stringify({
        scosumBaseline: 1,
        documents: {
          [name]: [],
          [`gone${ATTACK}.txt`]: [],
        },
      }),
    )
    const { status, stdout, stderr } = await runScosum([...args, '.'], { cwd })
    expect(status).toBe(2)
    expect(stdout.length).toBeGreaterThan(100)
    expect(stdout).not.toMatch(ACTS)
    expect(stderr).not.toMatch(ACTS)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('where output cannot go', () => {
  const withFile = async () => {
    const cwd = await newFolder()
    await writeFile(join(cwd, 'a.txt'), 'Norway joined NATO.')
    return cwd
  }

  test.each([
    ['standard output', '"$@" extract a.txt >/dev/full'],
    ['standard output', '"$@" extract a.txt --format html >/dev/full'],
    ['standard output', '"$@" explain a.txt >/dev/full'],
    ['standard output', '"$@" rules >/dev/full'],
    ['standard output', '"$@" --help >/dev/full'],
    ['/dev/full', '"$@" extract a.txt -o /dev/full'],
  ])('a full disk is one line and status 2: %s, %s', async (name, line) => {
    expect(await runShell(line, await withFile())).toEqual({
      status: 2,
      stderr: `scosum: ${name}: cannot be written: no space left on the disk\n`,
    })
  })

  test.each(['"$@" --help | true', '"$@" rules | true', '"$@" extract a.txt | true'])(
    'a reader that reads nothing is no error: %s',
    async (line) => {
      expect(await runShell(`set -o pipefail; ${line}`, await withFile())).toEqual({ status: 0, stderr: '' })
    },
  )

  test('a folder, a missing folder, a folder without permission', async () => {
    const cwd = await withFile()
    await mkdir(join(cwd, 'locked'))
    await chmod(join(cwd, 'locked'), 0o500)
    const refused = async (target: string, ...more: string[]) => {
      const { status, stdout, stderr } = await runScosum(['extract', 'a.txt', '-o', target, ...more], { cwd })
      expect([status, stdout]).toEqual([2, ''])
      return stderr
    }
    expect(await refused('locked')).toBe('scosum: locked: cannot be written: it is a folder; name a file in it\n')
    expect(await refused('none/a.json')).toBe(
      'scosum: none/a.json: cannot be written: no such file or folder; check the path\n',
    )
    expect(await refused('a.txt/b', '--format', 'brat')).toMatch(/^scosum: a\.txt\/b\/a\.txt: cannot be written: .*\n$/)
    if (process.getuid?.() !== 0) expect(await refused('locked/a.json')).toMatch(/not writable|permissions/)
    expect(await readdir(cwd)).toEqual(['a.txt', 'locked'])
  })

  test('a link is written through, a name of 255 bytes is none too long', async () => {
    const cwd = await withFile()
    await writeFile(join(cwd, 'real.json'), 'old')
    await symlink('real.json', join(cwd, 'link.json'))
    const long = `${'n'.repeat(250)}.json`
    for (const target of ['link.json', long])
      expect(await runScosum(['extract', 'a.txt', '-o', target], { cwd })).toMatchObject({ status: 0, stderr: '' })
    expect(await readFile(join(cwd, 'real.json'), 'utf8')).toMatch(/^\{\n {2}"schemaVersion"/)
    expect((await readdir(cwd)).sort()).toEqual(['a.txt', 'link.json', long, 'real.json'])
  })
})

describe('folders made to lead astray', () => {
  test('links in circles, links to nowhere, links out of the folder, strange names', async () => {
    const cwd = await newFolder()
    await mkdir(join(cwd, 'in/deep'), { recursive: true })
    await writeFile(join(cwd, 'outside.txt'), 'Norway joined NATO.')
    await writeFile(join(cwd, 'in/line\nbreak.txt'), 'Norway joined NATO.')
    await writeFile(join(cwd, 'in/-o.txt'), 'Norway joined NATO.')
    await symlink('..', join(cwd, 'in/deep/up'))
    await symlink('self.txt', join(cwd, 'in/self.txt'))
    await symlink('nowhere.txt', join(cwd, 'in/broken.txt'))
    const { status, stdout, stderr } = await runScosum(['extract', 'in', '--format', 'ndjson'], { cwd })
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text).id)
    expect(ids).toEqual(['in/-o.txt', 'in/broken.txt', 'in/line\nbreak.txt', 'in/self.txt'])
    expect(status).toBe(2)
    expect(stderr).toBe(
      'scosum: in/broken.txt: no such file or folder; check the path\nscosum: in/self.txt: a link that leads nowhere\n',
    )
    await writeFile(
      join(cwd, 'ids.ndjson'),
      lineOf('../../up') + lineOf('/root/x') + lineOf('a\u0000b') + lineOf('CON'),
    )
    expect(await runScosum(['extract', 'ids.ndjson', '--format', 'brat', '-o', 'out/brat'], { cwd })).toMatchObject({
      status: 0,
      stderr: '',
    })
    expect((await readdir(join(cwd, 'out'), { recursive: true })).sort()).toEqual(
      [
        'brat',
        ...[
          'a_b.ann',
          'a_b.txt',
          'annotation.conf',
          'CON_.ann',
          'CON_.txt',
          'root',
          'root/x.ann',
          'root/x.txt',
          'up.ann',
          'up.txt',
        ].map((name) => `brat/${name}`),
      ].sort(),
    )
  })
})

describe('one bad document among many', () => {
  const input = `${lineOf('a')}nonsense\n${lineOf('b')}`
  const run = (...more: string[]) =>
    runScosum(['extract', '--from', 'ndjson', '--format', 'ndjson', ...more], { input })
  const PROBLEM = /^scosum: stdin:2: not valid JSON; [^\n]+\n$/

  test('is named in the report and on standard error, the others are done, status 2', async () => {
    const { status, stdout, stderr } = await run()
    const documents = stdout
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text))
    expect(documents.map(({ id, warnings }) => [id, ...warnings.map(({ code }: { code: string }) => code)])).toEqual([
      ['a'],
      ['stdin:2', 'not-read'],
      ['b'],
    ])
    expect(status).toBe(2)
    expect(stderr).toMatch(PROBLEM)
  })

  test('ends all with --fail-fast, without a file', async () => {
    const { status, stdout, stderr } = await run('--fail-fast')
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(status).toBe(2)
    expect(stderr).toMatch(PROBLEM)
    const cwd = await newFolder()
    await writeFile(join(cwd, 'in.ndjson'), input)
    expect(await runScosum(['extract', 'in.ndjson', '--fail-fast', '-o', 'out.json'], { cwd })).toMatchObject({
      status: 2,
    })
    expect(await readdir(cwd)).toEqual(['in.ndjson'])
  })

  test('too large a one names the limit, which can be set here and in the configuration', async () => {
    const cwd = await newFolder()
    await writeFile(join(cwd, 'a.txt'), 'Norway joined NATO. '.repeat(100))
    const extract = (...more: string[]) => runScosum(['extract', 'a.txt', ...more], { cwd })
    const refusal = (size: string) => ({
      status: 2,
      stderr: `scosum: a.txt: longer than ${size}; split it into articles, or raise the limit with --max-bytes\n`,
    })
    expect(await extract('--max-bytes', '1k')).toMatchObject(refusal('1 kB'))
    expect(await extract('--max-bytes', '1999')).toMatchObject(refusal('1999 bytes'))
    expect(await extract('--max-bytes', '2000')).toMatchObject({ status: 0 })
    await writeFile(join(cwd, 'scosum.config.json'), '{"maxBytes": 1024}')
    expect(await extract()).toMatchObject(refusal('1 kB'))
    expect(await extract('--max-bytes', '1MB')).toMatchObject({ status: 0 })
    for (const size of ['0', 'many', '1TB', '-5', '257MB'])
      expect(await extract(`--max-bytes=${size}`)).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/Give a size, such as 20MB; at most 256MB; see/),
      })
  })
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s loses no line that is done, and is the exit status', async (signal) => {
  const args = [resolve('bin/scosum.js'), 'extract', '--from', 'ndjson', '--format', 'ndjson']
  const child = spawn(process.execPath, args)
  let stdout = ''
  for (const id of ['a', 'b', 'c']) child.stdin.write(lineOf(id))
  await new Promise<void>((done) =>
    child.stdout.on('data', (chunk) => {
      stdout += chunk
      if (stdout.split('\n').length > 3) done()
    }),
  )
  child.stdin.write('{"id": "half')
  child.kill(signal)
  const by = await new Promise((done) => child.on('close', (_status, by) => done(by)))
  expect(by).toBe(signal)
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text).id),
  ).toEqual(['a', 'b', 'c'])
})
