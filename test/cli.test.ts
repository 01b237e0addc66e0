import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { Document, Report } from '../src/index.js'
import { runScosum } from './runScosum.js'

const ARTICLE = 'Ruiz to meet Berg in Oslo\n\nOSLO, March 4, 2031 (Wire) - Foreign Minister Ana Ruiz is in Oslo.\n'
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scosum-'))
  await mkdir(join(folder, 'in/b'), { recursive: true })
  await writeFile(join(folder, 'in/b/z.txt'), ARTICLE)
  await writeFile(
    join(folder, 'in/b-a.md'),
    '---\ntitle: Talks\ndate: 2031-03-05\n---\n# Talks **fail**\n\nNobody came.\n',
  )
  await writeFile(join(folder, 'in/B.txt'), 'A short note.')
  await writeFile(join(folder, 'in/picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))
  await writeFile(join(folder, 'in/sheet.xls'), 'cells')
  await writeFile(join(folder, 'in/20310306.txt.gz'), gzipSync('Packed words.'))
  await writeFile(join(folder, 'in/.hidden.txt'), 'not read')
})

const report = (stdout: string): Report => Report.parse(JSON.parse(stdout))
const line = (id: string, rest: object = {}) => `${JSON.stringify({ id, text: `Text of ${id}.`, ...rest })}\n`

describe('scosum extract', () => {
  test('reads a folder in the order of its paths; bad files are named, the others go on, status 2', async () => {
    const { status, stdout, stderr } = await runScosum(['extract', 'in'], { cwd: folder })
    expect(status).toBe(2)
    expect(stderr.trimEnd().split('\n')).toEqual([
      'scosum: in/picture.txt: not a text file (binary data); leave it out, or turn it into text first',
      expect.stringMatching(/^scosum: in\/sheet\.xls: not a kind of file that is read .* with --from$/),
    ])
    expect(report(stdout).documents.map(({ id, title, published }) => [id, title, published])).toEqual([
      ['in/20310306.txt.gz', null, { value: '2031-03-06', source: 'filename' }],
      ['in/B.txt', null, null],
      ['in/b-a.md', 'Talks', { value: '2031-03-05', source: 'metadata' }],
      ['in/b/z.txt', 'Ruiz to meet Berg in Oslo', { value: '2031-03-04', source: 'dateline' }],
      ['in/picture.txt', null, null],
      ['in/sheet.xls', null, null],
    ])
    expect(report(stdout).documents.find(({ id }) => id === 'in/picture.txt')?.warnings).toEqual([
      {
        code: 'not-read',
        message: 'not a text file (binary data); leave it out, or turn it into text first',
        start: null,
        end: null,
      },
    ])
  })

  test('gives the same bytes whatever the order of paths, twice the same path, the locale and the time zone', async () => {
    const one = await runScosum(['extract', 'in/B.txt', 'in/b'], { cwd: folder })
    const two = await runScosum(['extract', './in/b/', 'in/B.txt', 'in/b/z.txt'], {
      cwd: folder,
      env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
    })
    expect(two.stdout).toBe(one.stdout)
    expect(one.status).toBe(0)
    expect(one.stdout).toBe(`${JSON.stringify(report(one.stdout), null, 2)}\n`)
  })

  test('reads standard input as text; the option wins over the dateline', async () => {
    const { status, stdout, stderr } = await runScosum(['extract', '--published', '2031-03-07', '--text'], {
      input: ARTICLE,
    })
    expect([status, stderr]).toEqual([0, ''])
    const [document] = report(stdout).documents
    expect(document).toMatchObject({ id: 'stdin', published: { value: '2031-03-07', source: 'option' }, text: ARTICLE })
  })

  test('NDJSON: a document a line, bad lines with their number, the others go on', async () => {
    const input = `\ufeff${line('a', { published: '2031-03-04T10:00:00Z', title: 'T' })}\n{"id": "b"}\nnonsense\n[1]\n${line('c', { published: 'soon' })}${line('d', { extra: 1 }).trimEnd()}`
    const { status, stdout, stderr } = await runScosum(['extract', '--from', 'ndjson', '--format', 'ndjson', '-'], {
      input,
    })
    expect(status).toBe(2)
    const documents = stdout
      .trimEnd()
      .split('\n')
      .map((text) => Document.parse(JSON.parse(text)))
    const told = (document: Document) => document.warnings[0]?.message.split(';')[0]
    expect(documents.map((document) => [document.id, document.published?.value, told(document)])).toEqual([
      ['a', '2031-03-04', undefined],
      ['stdin:3', undefined, '"text" is missing or no string'],
      ['stdin:4', undefined, 'not valid JSON'],
      ['stdin:5', undefined, 'not an object'],
      ['stdin:6', undefined, '"published" is no date'],
      ['d', undefined, undefined],
    ])
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((text) => text.split(';')[0]),
    ).toEqual([
      'scosum: stdin:3: "text" is missing or no string',
      'scosum: stdin:4: not valid JSON',
      'scosum: stdin:5: not an object',
      'scosum: stdin:6: "published" is no date',
    ])
  })

  test('a line of 100 MB is refused without being held, and the others go on', async () => {
    const input = `${line('a')}{"id":"b","text":"${'word '.repeat(20_000_000)}"}\n${line('c')}`
    const { status, stdout, stderr } = await runScosum(['extract', '--from', 'ndjson', '--format', 'ndjson'], { input })
    expect([status, stderr]).toEqual([
      2,
      'scosum: stdin:2: longer than 8 MB; split it into articles, or raise the limit with --max-bytes\n',
    ])
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((text) => JSON.parse(text).id),
    ).toEqual(['a', 'stdin:2', 'c'])
  })

  test('NDJSON comes out while more goes in', async () => {
    const child = spawn(process.execPath, [
      resolve('bin/scosum.js'),
      'extract',
      '--from',
      'ndjson',
      '--format',
      'ndjson',
    ])
    child.stdin.write(line('first'))
    const chunk = await new Promise<Buffer>((done) => child.stdout.once('data', done))
    expect(JSON.parse(chunk.toString()).id).toBe('first')
    child.stdin.end()
    await new Promise((done) => child.on('close', done))
  })

  test('a reader that goes away ends the run quietly', async () => {
    const child = spawn(process.execPath, [
      resolve('bin/scosum.js'),
      'extract',
      '--from',
      'ndjson',
      '--format',
      'ndjson',
    ])
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdin.on('error', () => {})
    const feed = () => {
      let going = true
      while (going) going = child.stdin.writable && child.stdin.write(line('x'.repeat(500)))
      if (child.stdin.writable) child.stdin.once('drain', feed)
    }
    feed()
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((done) => child.on('close', done))
    expect([status, stderr]).toEqual([0, ''])
  })

  test('a large report arrives whole through a pipe', async () => {
    const input = Array.from({ length: 3000 }, (_, index) => line(`article-${index}`)).join('')
    const { status, stdout } = await runScosum(['extract', '--from', 'ndjson', '--text'], { input })
    expect(status).toBe(0)
    expect(report(stdout).documents).toHaveLength(3000)
  })

  test('--verbose notes how each article is read', async () => {
    const { stderr } = await runScosum(['extract', 'in/b-a.md', 'in/b/z.txt', '--verbose'], { cwd: folder })
    expect(
      stderr
        .replace(/\d+ ms/g, 'N ms')
        .trimEnd()
        .split('\n'),
    ).toEqual([
      'scosum: in/b-a.md: markdown, UTF-8, 0.1 kB; published 2031-03-05 (metadata); 0 names, 0 dates, 0 facts; N ms',
      'scosum: in/b/z.txt: text, UTF-8, 0.1 kB; published 2031-03-04 (dateline); 2 names, 1 date, 2 facts; N ms',
    ])
  })

  test('-o writes the file whole, in the format its name says', async () => {
    const { status, stdout } = await runScosum(['extract', 'in/B.txt', '-o', 'out.ndjson'], { cwd: folder })
    expect([status, stdout]).toEqual([0, ''])
    expect(Document.parse(JSON.parse(await readFile(join(folder, 'out.ndjson'), 'utf8'))).id).toBe('in/B.txt')
  })

  test('--skip-existing leaves an output that is there as it is, and makes one that is not', async () => {
    const run = (...args: string[]) => runScosum(['extract', 'in/B.txt', '--skip-existing', ...args], { cwd: folder })
    expect(await run('-o', 'shard.ndjson')).toEqual({ status: 0, stdout: '', stderr: '' })
    const made = await readFile(join(folder, 'shard.ndjson'), 'utf8')
    expect(made).toMatch(/^\{"id":"in\/B\.txt"/)
    await writeFile(join(folder, 'shard.ndjson'), 'as it was')
    const left = 'scosum: shard.ndjson: is there already, and left as it is\n'
    expect(await run('-o', 'shard.ndjson')).toEqual({ status: 0, stdout: '', stderr: left })
    expect(await run('-o', 'shard.ndjson', '-q')).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(await readFile(join(folder, 'shard.ndjson'), 'utf8')).toBe('as it was')
    const unnamed = 'scosum: --skip-existing needs a file that may exist; name it with --output FILE\n'
    expect(await run()).toEqual({ status: 2, stdout: '', stderr: unnamed })
    expect(await run('--format', 'brat', '-o', 'in')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^scosum: in: a folder may be half written/),
    })
  })

  test('--lexicon adds names; a fault in it is named with its line', async () => {
    await writeFile(
      join(folder, 'names.json'),
      '{"organizations": [{"name": "Basalt Compact", "subtype": "intergovernmental"}]}',
    )
    const { stdout } = await runScosum(['extract', '--lexicon', 'names.json'], {
      cwd: folder,
      input: 'The Basalt Compact met.',
    })
    expect(report(stdout).documents[0]?.entities).toMatchObject([
      { name: 'Basalt Compact', subtype: 'intergovernmental' },
    ])
    await writeFile(join(folder, 'bad.json'), '{\n "places": [{"name": "X", "country": "Kenya"}]}')
    expect((await runScosum(['extract', '--lexicon', 'bad.json', 'in/B.txt'], { cwd: folder })).stderr).toBe(
      'scosum: bad.json:2: places[0].country: must be an ISO 3166-1 alpha-3 code, as in "KEN"; mend it\n',
    )
  })

  test('every format is written to a file named so; brat fills a folder', async () => {
    for (const [name, start] of [
      ['a.csv', 'document,fact,id,'],
      ['a.md', '# Facts'],
      ['a.html', '<!doctype html>'],
      ['a.jsonld', '{\n  "@context"'],
      ['a.json', '{\n  "schemaVersion"'],
    ] as const) {
      expect(await runScosum(['extract', 'in/B.txt', '-o', name], { cwd: folder })).toMatchObject({
        status: 0,
        stderr: '',
      })
      expect((await readFile(join(folder, name), 'utf8')).slice(0, start.length)).toBe(start)
    }
    await runScosum(['extract', 'in/B.txt', 'in/b', '--format', 'brat', '-o', 'brat'], { cwd: folder })
    expect((await readdir(join(folder, 'brat'), { recursive: true })).sort()).toEqual([
      'annotation.conf',
      'in',
      'in/B.ann',
      'in/B.txt',
      'in/b',
      'in/b/z.ann',
      'in/b/z.txt',
    ])
    expect(await readFile(join(folder, 'brat/in/b/z.txt'), 'utf8')).toBe(ARTICLE)
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('%s leaves no half file and the old one as it was', async (signal) => {
    const cwd = await mkdtemp(join(tmpdir(), 'scosum-'))
    await writeFile(join(cwd, 'out.json'), 'old')
    const child = spawn(process.execPath, [resolve('bin/scosum.js'), 'extract', '--from', 'ndjson', '-o', 'out.json'], {
      cwd,
    })
    child.stdin.write(line('a'))
    while (!(await readdir(cwd)).some((name) => name.endsWith('.part')))
      await new Promise((done) => setTimeout(done, 20))
    child.kill(signal)
    expect(await new Promise((done) => child.on('close', (_status, by) => done(by)))).toBe(signal)
    expect(await readdir(cwd)).toEqual(['out.json'])
    expect(await readFile(join(cwd, 'out.json'), 'utf8')).toBe('old')
  })

  test.each([
    [['extrat'], "scosum: unknown command 'extrat' (Did you mean extract?); see scosum --help"],
    [
      ['extract', '--fromat', 'x'],
      "scosum: unknown option '--fromat' (Did you mean --format?); see scosum extract --help",
    ],
    [
      ['extract', '--published', 'May', 'x'],
      /^scosum: option '--published <date>' argument 'May' is invalid\. .*2024-07-03/,
    ],
    [['extract', 'no-such-file'], 'scosum: no-such-file: no such file or folder; check the path'],
    [['extract', 'no-\u001b[31mfile'], 'scosum: no-\\x1b[31mfile: no such file or folder; check the path'],
    [['extract', '-o', '/no/such/folder/x.json'], /cannot be written: no such file or folder; check the path$/],
  ])('%j is one line on standard error and status 2', async (args, message) => {
    const { status, stderr } = await runScosum(args)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^[^\n]+\n$/)
    expect(stderr.trimEnd()).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
  })
})

test('help begins with examples and goes to standard output; --version prints the version', async () => {
  const help = await runScosum(['extract', '--help'])
  expect([help.status, help.stderr]).toEqual([0, ''])
  expect(help.stdout).toMatch(/^Examples:\n {2}scosum extract article\.txt\n/)
  expect(await runScosum(['--version'])).toEqual({ status: 0, stdout: '0.1.0\n', stderr: '' })
})

test('scosum schema prints the JSON Schema of the report', async () => {
  const { status, stdout } = await runScosum(['schema'])
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: ['schemaVersion', 'generator', 'documents'],
  })
})

describe('conventions', () => {
  test('the nearest configuration gives what the command line does not', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'scosum-'))
    await mkdir(join(cwd, 'news/today'), { recursive: true })
    await writeFile(
      join(cwd, 'scosum.config.json'),
      '{"format": "csv", "lexicon": ["names.json"], "baseline": "facts.json"}',
    )
    await writeFile(join(cwd, 'names.json'), '{"organizations": ["Basalt Compact"]}')
    await writeFile(join(cwd, 'news/today/a.txt'), 'The Basalt Compact met.')
    const run = (...args: string[]) => runScosum(args, { cwd: join(cwd, 'news/today'), env: { CI: '' } })
    expect((await run('extract', 'a.txt')).stdout).toMatch(/^document,fact,id,.*\r\na\.txt,entity,.*Basalt Compact/)
    expect((await run('extract', 'a.txt', '--format', 'markdown')).stdout).toMatch(/^# Facts/)
    expect((await run('extract', 'a.txt', '--output', 'a.html')).stderr).toBe('')
    expect(await readFile(join(cwd, 'news/today/a.html'), 'utf8')).toMatch(/^<!doctype html>/)
    expect((await run('check', 'a.txt', '--update')).status).toBe(0)
    expect(await readFile(join(cwd, 'facts.json'), 'utf8')).toContain('Basalt Compact')
    expect(JSON.parse((await run('config')).stdout)).toMatchObject({
      format: 'csv',
      lexicon: ['../../names.json'],
      baseline: '../../facts.json',
    })
    await writeFile(join(cwd, 'scosum.config.json'), '{"formt": "csv"}')
    expect(await run('extract', 'a.txt')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/scosum\.config\.json: .*formt.*; mend it\n$/),
    })
  })

  test('options that have no effect together are refused', async () => {
    expect(await runScosum(['extract', 'in/B.txt', '--only', 'meetings'], { cwd: folder })).toEqual({
      status: 2,
      stdout: '',
      stderr: 'scosum: --only goes with --format facts, csv, markdown; json tells of all kinds\n',
    })
    expect(await runScosum(['extract', 'in/B.txt', '--facts', '--format', 'csv'], { cwd: folder })).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining("option '--facts' cannot be used with option '-f, --format <format>'"),
    })
  })

  test('a check without a baseline says how to name one', async () => {
    expect(await runScosum(['check', folder])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^scosum: no baseline named; give one with --baseline FILE/),
    })
  })

  test.each(['bash', 'zsh', 'fish'])('completion for %s names commands, options and choices', async (shell) => {
    const { status, stdout } = await runScosum(['completion', shell])
    expect(status).toBe(0)
    for (const word of ['extract', 'check', shell === 'fish' ? '-l format' : '--format', 'ndjson', 'junit'])
      expect(stdout).toContain(word)
  })

  test('completion works in bash', async () => {
    const { stdout } = await runScosum(['completion', 'bash'])
    const script = `${stdout}\nCOMP_WORDS=(scosum extract --format js) COMP_CWORD=3; _scosum; echo "\${COMPREPLY[*]}"\nCOMP_WORDS=(scosum che) COMP_CWORD=1; _scosum; echo "\${COMPREPLY[*]}"`
    const child = spawn('bash', ['-c', script])
    let out = ''
    for await (const chunk of child.stdout) out += chunk
    expect(out).toBe('json jsonld\ncheck\n')
  })
})
