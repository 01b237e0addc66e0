/**
 * Mutation tests: small faults are put into the logic of dates, clauses and facts one at a time, and a test must notice.
 * scripts/mutation.mjs runs it.
 * Lists of words are data: mutants of strings, lists and objects, and of what is computed once when a module loads, are left out.
 */
export default {
  packageManager: 'npm',
  plugins: ['./scripts/mutation/sentenceRunner.mjs'],
  testRunner: 'sentences',
  coverageAnalysis: 'perTest',
  concurrency: 1,
  ignoreStatic: true,
  mutator: { excludedMutations: ['StringLiteral', 'ArrayDeclaration', 'ObjectLiteral'] },
  // Stryker rewrites the file named here with TypeScript's JavaScript API, which TypeScript 7 no longer has; no such file, no rewriting.
  tsconfigFile: 'tsconfig.mutation.json',
  disableTypeChecks: false,
  ignorePatterns: ['dist', 'docs', 'reports'],
  reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  timeoutMS: 5_000,
}
