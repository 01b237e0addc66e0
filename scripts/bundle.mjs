// Puts the built command into few files, which load faster than its three hundred modules. Large libraries that few commands need,
// and compromise, which comes in one file already, stay where they are.
import { rmSync } from 'node:fs'
import { rolldown } from 'rolldown'

const bundle = await rolldown({
  input: 'dist/cli/main.js',
  platform: 'node',
  external: [/^compromise/, 'linkedom', '@mozilla/readability', 'htmlparser2', 'd3-force'],
})
rmSync('dist/bundle', { recursive: true, force: true })
await bundle.write({ dir: 'dist/bundle', format: 'esm', minify: true, chunkFileNames: '[name]-[hash].js' })
