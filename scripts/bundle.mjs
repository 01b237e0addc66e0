// Puts the built command into few files, which load faster than its three hundred modules. Large libraries that few commands need,
// and compromise, which comes in one file already, stay where they are.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

const bundle = await rolldown({
  input: { main: 'dist/cli/main.js', worker: 'dist/cli/jobs/worker.js' },
  platform: 'node',
  external: [/^compromise/, 'linkedom', '@mozilla/readability', 'htmlparser2', 'd3-force', 'tinypool'],
})
rmSync('dist/bundle', { recursive: true, force: true })
const { output } = await bundle.write({
  dir: 'dist/bundle',
  format: 'esm',
  minify: true,
  chunkFileNames: '[name]-[hash].js',
})

// The licences of what went into the bundle go with it.
const folders = output
  .flatMap(({ moduleIds = [] }) => moduleIds)
  .flatMap((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? [])
const notices = [...new Set(folders)].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
  const text =
    file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`
  return `${name} ${version}\n\n${text}\n`
})
writeFileSync('dist/bundle/LICENSES.txt', notices.join(`\n${'-'.repeat(80)}\n\n`))
