import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Job } from 'kubernetes-types/batch/v1.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'

// The recipes of docs/scaling.md, taken out of it and run as they are printed, so that what is printed is what works.

const doc = readFileSync('docs/scaling.md', 'utf8')
const FENCED = /^```(\w*)\n([\s\S]*?)^```\n/gm

/** The text below a heading of the document, up to the next. */
const section = (heading: string): string =>
  doc.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? `no section ${heading}`
const fenced = (heading: string, language: string): string =>
  [...section(heading).matchAll(FENCED)].find(([, kind]) => kind === language)?.[2] ?? 'no block'
const indented = (heading: string): string[] =>
  [
    ...section(heading)
      .replace(FENCED, '')
      .matchAll(/(?:^ {4}.*\n)+/gm),
  ].map(([text]) => text.replace(/^ {4}/gm, ''))

const starts = (tool: string, ...args: string[]): boolean => spawnSync(tool, args).status === 0
const BASH = starts('bash', '--version')
const PYTHON = starts('python3', '--version')
const AWK = starts('awk', 'BEGIN { exit 0 }')
/** Another program of that name comes with moreutils. */
const PARALLEL = `${spawnSync('parallel', ['--version']).stdout}`.includes('GNU parallel')

const SENTENCES = [
  'Finland joined NATO in April 2023.',
  'President Ana Prado met Prime Minister Olav Berg in Oslo on Tuesday.',
  'Foreign Minister Lena Ruiz will visit Peru in May.',
]
/** As many as the longest shard and those beside it need. */
const ARTICLES = Array.from({ length: 126 }, (_, index) =>
  JSON.stringify({ id: `a${index}`, text: SENTENCES[index % 3], published: '2024-07-05' }),
)
const lines = (all: readonly string[], from: number, to: number): string =>
  all
    .slice(from, to)
    .map((line) => `${line}\n`)
    .join('')
const articles = (from: number, to: number): string => lines(ARTICLES, from, to)
const BROKEN = '{"id": "broken"\n'

let folder: string
let programs: string
let environment: NodeJS.ProcessEnv
/** What one run over all articles writes, a line an article. */
let whole: string[]
const facts = (from: number, to: number): string => lines(whole, from, to)
/** What stands in its place where `where` names a line that could not be read. */
const notRead = (where: string): RegExp => new RegExp(`^{"id":"[^"]*${where}",.*"code":"not-read".*\n`, 'm')

type Ran = { status: number | null; stdout: string; stderr: string }
/** Without standard input, since a bash that finds a socket there reads the settings of whoever runs the tests. */
const run = (command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Ran => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...environment, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
const bash = (script: string, cwd: string): Ran => run('bash', ['-c', script], cwd)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scosum-scaling-'))
  programs = join(folder, 'programs')
  mkdirSync(programs)
  symlinkSync(resolve('bin/scosum.js'), join(programs, 'scosum'))
  symlinkSync(process.execPath, join(programs, 'node'))
  environment = { PATH: `${programs}${delimiter}${process.env.PATH}` }
  writeFileSync(join(folder, 'news.ndjson'), articles(0, ARTICLES.length))
  whole = run('scosum', ['extract', 'news.ndjson', '--format', 'ndjson'], folder).stdout.trimEnd().split('\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A new folder with files in `shards/`, packed where their names say so. */
const made = (name: string, shards: Record<string, string> = {}): string => {
  const cwd = join(folder, name)
  mkdirSync(join(cwd, 'shards/late'), { recursive: true })
  for (const [shard, text] of Object.entries(shards))
    writeFileSync(join(cwd, 'shards', shard), shard.endsWith('.gz') ? gzipSync(text) : text)
  return cwd
}

describe.skipIf(!BASH)('shards that can be taken up again (needs bash)', () => {
  const [script = '', search = ''] = indented('Shards that can be taken up again')
  const shards = {
    '1.ndjson.gz': articles(0, 2),
    '2.ndjson.gz': articles(2, 3) + BROKEN,
    '3.ndjson.gz': articles(3, 5),
  }

  test('give what one run gives, with a broken line in them; what is there stays as it is', () => {
    const cwd = made('loop', shards)
    expect(bash(script, cwd).status).toBe(0)
    const told = readFileSync(join(cwd, 'facts.ndjson'), 'utf8')
    expect(told).toMatch(notRead('shards/2.ndjson.gz:2'))
    expect(told.replace(notRead('2.ndjson.gz:2'), '')).toBe(facts(0, 5))
    expect(bash(search, cwd).stdout).toBe('facts/2.ndjson\n')
    writeFileSync(join(cwd, 'facts/1.ndjson'), 'as it was\n')
    rmSync(join(cwd, 'facts/3.ndjson'))
    expect(bash(script, cwd).status).toBe(0)
    expect(readFileSync(join(cwd, 'facts.ndjson'), 'utf8')).toBe(`as it was\n${told.split('\n').slice(2).join('\n')}`)
  })

  test('stop where one gives no output, and nothing is put together', () => {
    const unwritable = made('unwritable', shards)
    writeFileSync(join(unwritable, 'facts'), 'a file in place of the folder')
    expect(bash(script, unwritable).status).not.toBe(0)
    expect(readdirSync(unwritable)).toEqual(['facts', 'shards'])
    const mistyped = made('mistyped', shards)
    expect(bash(script.replace('--quiet', '--quite'), mistyped).status).toBe(1)
    expect(readdirSync(mistyped, { recursive: true })).not.toContain('facts.ndjson')
  })
})

describe.skipIf(!BASH || !PARALLEL)('GNU parallel (needs bash, parallel)', () => {
  const [stream = '', shards = ''] = indented('GNU parallel, on one host or several')

  test('one stream in blocks', () => {
    const cwd = made('blocks')
    writeFileSync(join(cwd, 'news.ndjson'), articles(0, 18))
    expect(stream).toContain(' --block 4M ')
    expect(bash(stream.replace('--block 4M', '--block 1k'), cwd).status).toBe(0)
    expect(readFileSync(join(cwd, 'facts.ndjson'), 'utf8')).toBe(facts(0, 18))
  })

  test('a process a shard, and none for one that is done', () => {
    const cwd = made('processes', { 'a.ndjson': articles(0, 2), 'b.ndjson': articles(2, 4) })
    mkdirSync(join(cwd, 'facts'))
    writeFileSync(join(cwd, 'facts/a.ndjson'), 'as it was\n')
    expect(bash(shards, cwd).status).toBe(0)
    expect(readFileSync(join(cwd, 'facts/a.ndjson'), 'utf8')).toBe('as it was\n')
    expect(readFileSync(join(cwd, 'facts/b.ndjson'), 'utf8')).toBe(facts(2, 4))
  })
})

describe.skipIf(!BASH || !PYTHON)('Spark (needs bash, python3)', () => {
  const spark = (name: string, path: string, partitions: readonly string[]): Ran => {
    const cwd = made(name)
    writeFileSync(join(cwd, 'recipe.py'), fenced('Spark', 'python'))
    for (const [index, text] of partitions.entries()) writeFileSync(join(cwd, `${index}`), text)
    return run('python3', [resolve('test/fakeSpark.py'), 'recipe.py', path, ...partitions.map((_, at) => `${at}`)], cwd)
  }

  test('the partitions joined are what one run gives, with an empty one and a broken line', () => {
    const { status, stdout } = spark('spark', programs, ['', articles(0, 2) + BROKEN + articles(2, 3), articles(3, 4)])
    expect(status).toBe(0)
    expect(stdout).toMatch(notRead('stdin:3'))
    expect(stdout.replace(notRead('stdin:3'), '')).toBe(facts(0, 4))
  })

  test('a partition of which the command dies is a failed task', () => {
    const dying = join(folder, 'dying')
    mkdirSync(dying)
    writeFileSync(join(dying, 'scosum'), '#!/bin/sh\nkill -KILL $$\n', { mode: 0o755 })
    const ran = spark('dead', dying, [articles(0, 1)])
    expect(ran).toMatchObject({ status: 3, stdout: '' })
    expect(ran.stderr).toMatch(/^a task failed with status 1$/m)
  })
})

describe('Kubernetes, AWS Batch', () => {
  /** A test below holds it against this type. */
  const job: Job = parse(fenced('Kubernetes, AWS Batch', 'yaml'))
  const pod = job.spec?.template.spec
  const container = pod?.containers[0]

  test('each index has its share, and each mount its volume', () => {
    expect(job.spec).toMatchObject({ completionMode: 'Indexed', parallelism: job.spec?.completions })
    expect(pod).toMatchObject({ restartPolicy: 'Never', volumes: [{ name: 'data' }] })
    expect(pod?.containers).toHaveLength(1)
    expect(container).toMatchObject({
      env: [{ name: 'SHARDS', value: `${job.spec?.completions}` }],
      volumeMounts: [{ name: 'data', mountPath: '/data' }],
    })
  })

  test('the manifest has the fields of batch/v1, with their types, and no others', () => {
    const type = `import('${resolve('node_modules/kubernetes-types/batch/v1')}').Job`
    const check = (name: string, manifest: string): Ran => {
      const cwd = made(name)
      writeFileSync(join(cwd, 'job.ts'), `export const job: ${type} = ${manifest}\n`)
      return run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--noEmit', '--strict', 'job.ts'], cwd)
    }
    const manifest = JSON.stringify(job)
    expect(check('manifest', manifest)).toMatchObject({ status: 0, stdout: '' })
    const mistyped = check('mistyped-manifest', manifest.replace('restartPolicy', 'restartPolice'))
    expect(mistyped.stdout).toContain(`'"restartPolice"' does not exist`)
  })

  describe.skipIf(!BASH || !AWK)('the script of the container (needs bash, awk)', () => {
    const shards = {
      'early.ndjson.gz': articles(0, 2),
      'late/early.ndjson.gz': articles(2, 3) + BROKEN,
      'long.ndjson': articles(3, 603),
      'next.ndjson.gz': articles(603, 604),
      'last.ndjson': articles(604, 606),
    }
    const [program = '', ...options] = container?.command ?? []
    const [joining = ''] = indented('Kubernetes, AWS Batch')
    /** The arguments of the container, with a folder in place of the volume. */
    const mounted = (data: string): string[] =>
      [...options, ...(container?.args ?? [])].map((text) => text.replaceAll('/data', data))
    const volume = (name: string): string => {
      const data = made(name, shards)
      writeFileSync(
        join(data, 'shards.txt'),
        Object.keys(shards)
          .map((shard) => `shards/${shard}\n`)
          .join(''),
      )
      return data
    }
    const files = (data: string): string[] => readdirSync(data, { recursive: true, encoding: 'utf8' })

    test('all indexes give what one run gives, though the host of one is lost half-way', async () => {
      const data = volume('indexes')
      const env = (index: number) => ({ SHARDS: '2', JOB_COMPLETION_INDEX: `${index}` })
      const lost = spawn(program, mounted(data), { cwd: data, env: { ...environment, ...env(1) }, detached: true })
      const ended = new Promise((done) => lost.on('close', done))
      const isHalfWritten = () => files(data).some((name) => name.includes('/.long.ndjson.') && name.endsWith('.part'))
      while (lost.exitCode === null && !isHalfWritten()) await new Promise((done) => setTimeout(done, 2))
      // Its group; the group 0 would be our own.
      if (lost.pid === undefined) throw new Error(`${program} could not be started`)
      expect(lost.exitCode).toBe(null)
      process.kill(-lost.pid, 'SIGKILL')
      await ended
      expect(files(data)).toContain('facts/shards/early.ndjson')
      expect(files(data)).not.toContain('facts/shards/long.ndjson')

      for (const index of [0, 1]) expect(run(program, mounted(data), data, env(index)).status).toBe(0)
      expect(bash(joining.replaceAll('/data', data), data).status).toBe(0)
      const told = readFileSync(join(data, 'facts.ndjson'), 'utf8')
      expect(told).toMatch(notRead('late/early.ndjson.gz:2'))
      expect(told.replace(notRead('late/early.ndjson.gz:2'), '')).toBe(facts(0, 606))
    })

    test('the index may be that of AWS Batch', () => {
      const data = volume('batch')
      expect(run(program, mounted(data), data, { SHARDS: '5', AWS_BATCH_JOB_ARRAY_INDEX: '4' }).status).toBe(0)
      expect(run(program, mounted(data), data, { SHARDS: '5', AWS_BATCH_JOB_ARRAY_INDEX: '0' }).status).toBe(0)
      expect(readFileSync(join(data, 'facts/shards/next.ndjson'), 'utf8')).toBe(facts(603, 604))
      expect(readFileSync(join(data, 'facts/shards/last.ndjson'), 'utf8')).toBe(facts(604, 606))
      expect(readdirSync(join(data, 'facts/shards'))).toEqual(['last.ndjson', 'next.ndjson'])
    })

    test('a pod fails that has no index, no number of shards, no list, or a command that gives nothing', () => {
      const data = volume('failing')
      const env = { SHARDS: '3', JOB_COMPLETION_INDEX: '1' }
      const fails = (args: readonly string[], variables: NodeJS.ProcessEnv) =>
        expect(run(program, args, data, variables).status).not.toBe(0)
      fails(mounted(data), { SHARDS: '3' })
      fails(mounted(data), { JOB_COMPLETION_INDEX: '1' })
      fails(mounted(join(data, 'elsewhere')), env)
      expect(files(data)).not.toContain('facts')
      fails(
        mounted(data).map((text) => text.replace('--jobs 2', '--job 2')),
        env,
      )
    })
  })
})
