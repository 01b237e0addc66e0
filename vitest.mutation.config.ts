import { defineConfig } from 'vitest/config'

/** The tests that judge each folder, within one process: what its mutants are tried against. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  dates: ['dates.calendar', 'dates.findTimes', 'dates.kinds', 'dates.rules'],
  clauses: ['adversarial', 'clauses', 'clauses.reality', 'frames.rules'],
  resolve: ['adversarial', 'frames.rules', 'resolve', 'resolve.meetings'],
}

export default defineConfig({
  test: {
    include: (TESTS[process.env.MUTATED ?? ''] ?? Object.values(TESTS).flat()).map((name) => `test/${name}.test.ts`),
    testTimeout: 30_000,
  },
})
