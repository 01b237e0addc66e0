import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { RULES } from '../src/rules.js'
import { runScosum } from './runScosum.js'

describe('RULES', () => {
  test('have names of their own, made of a folder and a word', () => {
    const names = RULES.map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    for (const name of names) expect(name).toMatch(/^[a-z]+\/[a-z0-9-]+$/)
  })

  test.each(RULES.map((rule) => [rule.name, rule] as const))('%s says what it finds and what it ignores', (_, rule) => {
    expect(rule.about).toMatch(/^["“A-Z].*\.$/)
    expect(rule.finds.length).toBeGreaterThan(0)
    expect(Object.keys(rule.ignores).length).toBeGreaterThan(0)
    for (const reason of Object.values(rule.ignores)) expect(reason).not.toBe('')
  })

  test('are all there: no file that lists a rule is left out', () => {
    const named = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.includes('render') && !path.includes('model'))
      .flatMap((path) => [...readFileSync(`src/${path}`, 'utf8').matchAll(/\bname: '([a-z]+\/[a-z0-9-]+)'/g)])
      .map(([, name]) => name)
    expect(named.length).toBeGreaterThan(60)
    const known = new Set(RULES.map(({ name }) => name))
    expect(named.filter((name) => !known.has(name ?? ''))).toEqual([])
  })

  test('stand folder by folder, in the order in which data flows', () => {
    const folders = RULES.map(({ name }) => name.split('/')[0])
    expect(folders.filter((folder, index) => folder !== folders[index - 1])).toEqual([
      'tags',
      'names',
      'nominals',
      'offices',
      'dates',
      'membership',
      'positions',
      'meetings',
    ])
  })
})

describe('scosum rules', () => {
  test('without a name lists them all, a line or more each', async () => {
    const { status, stdout } = await runScosum(['rules'])
    expect(status).toBe(0)
    const lines = stdout.split('\n')
    expect(lines[0]).toBe('tags')
    expect(lines).toContain('meetings')
    for (const { name } of RULES) expect(stdout).toContain(`\n  ${name} `)
    expect(lines.filter((line) => line.length > 100)).toEqual([])
  })

  test('with a name prints that one whole', async () => {
    const { stdout } = await runScosum(['rules', 'membership/join'])
    expect(stdout.split('\n')[0]).toBe('membership/join')
    expect(stdout).toContain('finds    Finland joined NATO in April 2023.')
    expect(stdout).toContain('member: Finland, organization: NATO, since: April 2023')
    expect(stdout).toContain('ignores  Finland joined the talks.\n           talks are no organization')
    expect(stdout).not.toContain('membership/leave')
  })

  test('with a folder prints those in it; as JSON too', async () => {
    const { stdout } = await runScosum(['rules', 'nominals', '--json'])
    const rules: unknown = JSON.parse(stdout)
    const folder = RULES.filter(({ name }) => name.startsWith('nominals/'))
    expect(folder.length).toBeGreaterThan(3)
    expect(rules).toEqual(folder)
  })

  test('says what is near to a wrong name', async () => {
    const { status, stderr } = await runScosum(['rules', 'memberships/join'])
    expect([status, stderr]).toEqual([2, 'scosum: no rule is named memberships/join; did you mean membership/join?\n'])
  })
})
