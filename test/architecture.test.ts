import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/** The folders of src in the order the data flow; `extract` is the pipeline, `index` the library. */
const ORDER = [
  'model',
  'read',
  'text',
  'lexicon',
  'names',
  'dates',
  'clauses',
  'frames',
  'resolve',
  'extract',
  'explain',
  'rules',
  'index',
  'render',
  'check',
  'cli',
]
/** Folders that know the model alone. */
const APART = ['read', 'render', 'check']

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
const read = (path: string) => readFileSync(join('src', path), 'utf8')
const stage = (path: string) => path.replace(/\.[jt]s$/, '').split('/')[0] ?? ''
const imports = (path: string) =>
  [...read(path).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name)
const local = (path: string) =>
  imports(path)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative('.', join(dirname(path), name)).replaceAll('\\', '/'))

describe.each(files)('%s', (path) => {
  test('imports only from its own folder and those before it', () => {
    expect(ORDER).toContain(stage(path))
    for (const imported of local(path)) {
      expect(ORDER).toContain(stage(imported))
      expect(ORDER.indexOf(stage(imported)), `${path} imports ${imported}`).toBeLessThanOrEqual(
        ORDER.indexOf(stage(path)),
      )
      if (APART.includes(stage(path)))
        expect([stage(path), 'model'], `${path} imports ${imported}`).toContain(stage(imported))
    }
  })

  test('only text knows compromise, only cli the process', () => {
    if (stage(path) !== 'text') expect(imports(path).filter((name) => name.startsWith('compromise'))).toEqual([])
    if (stage(path) !== 'cli') expect(read(path)).not.toMatch(/\bprocess\.(?!platform)/)
    expect(read(path)).not.toMatch(/process\.exit\(|localeCompare|toLocale|Math\.random|Date\.now|new Date\(\)/)
  })

  test('is short enough to read at once', () => {
    const isData = stage(path) === 'lexicon' || path.includes('generated')
    if (!isData) expect(read(path).split('\n').length).toBeLessThanOrEqual(251)
  })
})
