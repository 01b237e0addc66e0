import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'

const readme = readFileSync('README.md', 'utf8')

test('the example of the README is the one that compiles, and prints what it says', async () => {
  const example = readFileSync('test/readmeExample.ts', 'utf8').replace('../src/index.js', 'scosum')
  expect(readme).toContain(`\`\`\`ts\n${example}\`\`\``)
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  await import('./readmeExample.js')
  expect(`// ${log.mock.calls.map((words) => words.join(' ')).join('\n// ')}`).toBe(
    example.trimEnd().split('\n').at(-1),
  )
  log.mockRestore()
})
