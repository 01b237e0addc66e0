/**
 * Mutation tests: small faults are put into the logic of dates, clauses and facts one at a time, and a test must notice.
 * scripts/mutation.mjs runs it, folder by folder.
 * Lists of words are data: mutants of strings, lists and objects, and of what is computed once when a module loads, are left out.
 */
export default {
  packageManager: 'npm',
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  ignoreStatic: true,
  mutator: { excludedMutations: ['StringLiteral', 'ArrayDeclaration', 'ObjectLiteral'] },
  // Stryker rewrites the file named here with TypeScript's JavaScript API, which TypeScript 7 no longer has; no such file, no rewriting.
  tsconfigFile: 'tsconfig.mutation.json',
  disableTypeChecks: false,
  ignorePatterns: ['dist', 'docs', 'reports'],
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: `reports/mutation/${process.env.MUTATED ?? 'all'}.json` },
  timeoutMS: 20_000,
}
