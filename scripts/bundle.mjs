// Puts the built command into few files, which load faster than its three hundred modules. Large libraries that few commands need,
// and compromise, which comes in one file already, stay where they are.
import { rmSync, writeFileSync } from 'node:fs'
import { rolldown } from 'rolldown'
import { readLicence } from './readLicence.mjs'

const bundle = await rolldown({
  input: { main: 'dist/cli/main.js', worker: 'dist/cli/jobs/worker.js' },
  platform: 'node',
  external: [
    /^compromise/,
    'linkedom',
    '@mozilla/readability',
    'htmlparser2',
    'd3-force',
    'tinypool',
    'postal-mime',
    'tinyglobby',
  ],
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
  const { name, version, text } = readLicence(folder)
  return `${name} ${version}\n\n${text}\n`
})
writeFileSync('dist/bundle/LICENSES.txt', notices.join(`\n${'-'.repeat(80)}\n\n`))
