/**
 * A test runner for Stryker: bundles the tests of sentences with the instrumented sources, loads them once, and calls, for each mutant, the tests
 * that reach it until one fails. vitest, which loads every file anew, takes seconds for what takes milliseconds here.
 *
 * What it notices `npm test` would notice, since it runs the same tests with the same matchers. It misses what a test file computes while it
 * loads, and what a cache keeps from a run without the mutant.
 */
import { resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { collected } from './collectTests.mjs'
import { remember } from './remember.mjs'

/** The tests that put sentences through the pipeline or a part of it: within one process, by no clock. */
const TESTS = [
  'adversarial',
  'clauses',
  'clauses.reality',
  'dates.anchors',
  'dates.calendar',
  'dates.findTimes',
  'dates.histories',
  'dates.kinds',
  'dates.published',
  'dates.rules',
  'dates.stories',
  'dates.tense',
  'frames.rules',
  'meetings',
  'names.rules',
  'nominals.rules',
  'offices.rules',
  'resolve',
  'resolve.meetings',
  'seedFacts',
  'tellings',
]

sentenceRunner.inject = ['options']
export const strykerPlugins = [{ kind: 'TestRunner', name: 'sentences', factory: sentenceRunner }]

/** Stryker's interface: see its TestRunner. The instrumented sources read in `__stryker__` which mutant is on, and write there what was reached. */
function sentenceRunner({ mutate }) {
  const coverage = { static: {}, perTest: {} }
  const switches = { mutantCoverage: coverage }
  const tests = new Map()
  globalThis.__stryker__ = switches

  /** What the test says when it fails, or null. */
  async function failureOf(id) {
    switches.currentTestId = id
    try {
      await tests.get(id).run()
      return null
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  async function dryRun() {
    const results = []
    for (const [id, { name }] of tests) {
      const started = performance.now()
      const failureMessage = await failureOf(id)
      const timeSpentMs = performance.now() - started
      results.push({
        id,
        name,
        timeSpentMs,
        ...(failureMessage === null ? { status: 0 } : { status: 1, failureMessage }),
      })
    }
    // What is reached while files load, and later, too, is tried when it is reached later.
    for (const mutant of Object.values(coverage.perTest).flatMap(Object.keys)) delete coverage.static[mutant]
    return { status: 'complete', tests: results, mutantCoverage: coverage }
  }

  async function mutantRun({ activeMutant, testFilter, hitLimit }) {
    const given = testFilter ?? [...tests.keys()]
    Object.assign(switches, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const found = await firstFailure(given)
    const endless = switches.hitCount > hitLimit
    Object.assign(switches, { activeMutant: undefined, hitCount: undefined })
    if (endless) return { status: 'timeout', reason: 'reached without end' }
    if (!found) return { status: 'survived', nrOfTests: given.length }
    // Stryker tries again in a new process.
    if ((await failureOf(found.id)) !== null) throw new Error(`mutant ${activeMutant.id} left something behind`)
    return { status: 'killed', killedBy: [found.id], failureMessage: found.message, nrOfTests: given.length }
  }

  async function firstFailure(ids) {
    for (const id of ids) {
      const message = await failureOf(id)
      if (message !== null) return { id, message }
    }
    return null
  }

  async function init() {
    for (const test of await loadTests(mutate)) tests.set(`${tests.size} ${test.name}`, test)
  }

  // Mutants of what is computed while modules load are left out (`ignoreStatic`), so that nothing is ever loaded anew.
  return { capabilities: () => ({ reloadEnvironment: true }), init, dryRun, mutantRun }
}

/** In the sandbox, which is the working directory; dist/ stands as deep as test/, so that the paths to fixtures hold. */
async function loadTests(mutate) {
  const vitest = fileURLToPath(new URL('./collectTests.mjs', import.meta.url))
  const bundle = await rolldown({
    input: TESTS.map((name) => `test/${name}.test.ts`),
    platform: 'node',
    external: [vitest, /^compromise/],
    resolve: { alias: { vitest } },
    plugins: [remember(mutate)],
  })
  const { output } = await bundle.write({ dir: 'dist', format: 'esm' })
  for (const { fileName, isEntry } of output) if (isEntry) await import(pathToFileURL(resolve('dist', fileName)))
  return collected
}
