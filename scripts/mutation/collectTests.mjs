/**
 * Stands in for vitest where mutants are tried: `describe`, `test` and `expect` as the tests of sentences use them, but each test is kept as a
 * function that can be called again, so that one warm process tries thousands of mutants. The matchers are vitest's own.
 */
import { format } from 'node:util'
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect'

export const expect = (value, message) => chai.expect(value, message)
globalThis[GLOBAL_EXPECT] = expect
for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT])

/** The tests of the files imported so far: their names, and what to call. */
export const collected = []
const around = []

export const test = withEach((title, run) => {
  collected.push({ name: [...around, title].join(' > '), run })
})

export const describe = withEach((title, body) => {
  around.push(title)
  body()
  around.pop()
})

function withEach(declare) {
  const each = (rows) => (title, run) => {
    for (const row of rows) {
      const values = [row].flat()
      const named = title.replace(/\$(\w+)/g, (whole, key) => row?.[key] ?? whole)
      declare(named.includes('%') ? format(named, ...values) : named, () => run(...values))
    }
  }
  return Object.assign(declare, { each })
}
