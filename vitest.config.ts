import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    globalSetup: ['test/build.ts'],
    // Some tests start processes, which takes long on a busy machine.
    testTimeout: 120_000,
  },
})
