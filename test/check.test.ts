import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Baseline, parseBaseline, writeBaseline } from '../src/check/baseline.js'
import { checkFormats } from '../src/check/checkFormats.js'
import { compare } from '../src/check/compare.js'
import { summary } from '../src/check/summary.js'
import type { FlatFact } from '../src/model/flatFact.js'
import { flattenFacts } from '../src/model/flattenFacts.js'
import { runScosum } from './runScosum.js'
import { SAMPLE, SAMPLE_TEXT } from './sampleDocument.js'

const facts = flattenFacts(SAMPLE)
const ID = SAMPLE.id
const baselineOf = (kept: readonly FlatFact[]): Baseline => {
  const parsed = parseBaseline(writeBaseline(new Map([[ID, kept]])))
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed.baseline
}
const against = (before: readonly FlatFact[], now: readonly FlatFact[], text = SAMPLE_TEXT) =>
  compare(baselineOf(before), new Map([[ID, { facts: now, text }]]), () => true)
const told = (before: readonly FlatFact[], now: readonly FlatFact[]) =>
  against(before, now).differences.map(({ change, line, sentence }) => [change, line, sentence])
const edit = (change: (fact: FlatFact) => object): FlatFact[] =>
  facts.map((fact) => ({ ...fact, ...change(fact) }) as FlatFact)

describe('differences', () => {
  test('none against itself, nor when the text above is edited', () => {
    expect(told(facts, facts)).toEqual([])
    expect(
      told(facts, edit(({ start, end }) => ({ start: start + 40, end: end + 40, id: 'other' })).reverse()),
    ).toEqual([])
    expect(summary(against(facts, facts))).toBe('no differences in 1 document; 16 facts unchanged')
  })

  test('a lost and an added fact, at the line of their words', () => {
    const without = facts.filter(({ fact }) => fact !== 'membership')
    const sentence = 'Norway, full member of Polar Forum (joined) since 2019'
    expect(told(facts, without)).toEqual([['lost', 2, sentence]])
    expect(told(without, facts)).toEqual([['added', 2, sentence]])
  })

  test('the same fact told differently is changed, field by field', () => {
    const later = edit((fact) =>
      fact.fact === 'meeting' && fact.kind === 'bilateral' ? { status: 'planned', place: null } : {},
    )
    expect(told(facts, later)).toEqual([
      [
        'changed',
        1,
        'planned bilateral meeting of Ana Ruiz and Tom Berg on 2031-03-03: status planned, was held; place none, was Oslo',
      ],
    ])
    const fewer = edit((fact) =>
      fact.fact === 'meeting' && fact.kind === 'meal' ? { participants: fact.participants.slice(0, 3) } : {},
    )
    expect(told(facts, fewer)[0]?.[2]).toMatch(
      /: participants Ana Ruiz \+ Tom Berg \+ 王毅, was Ana Ruiz \+ Tom Berg \+ leader of Fiji \+ 王毅$/,
    )
    const retyped = edit((fact) => (fact.fact === 'entity' && fact.name === 'Oslo' ? { type: 'organization' } : {}))
    expect(told(facts, retyped)).toEqual([['changed', 1, 'city Oslo (NOR): type organization, was place']])
  })

  test('new and stale documents are named', () => {
    const other = new Map([['news/new.txt', { facts: [], text: '' }]])
    const found = compare(baselineOf(facts), other, (document) => document.startsWith('news/'))
    expect(found.differences.map(({ change, document, sentence }) => [change, document, sentence])).toEqual([
      ['new-source', 'news/new.txt', 'new document with 0 facts'],
      ['stale-source', ID, 'no such document any more; it had 16 facts'],
    ])
    expect(compare(baselineOf(facts), other, () => false).differences).toHaveLength(1)
  })
})

test('a baseline is sorted, a fact a line, and comes back as it was', () => {
  const written = writeBaseline(new Map([[ID, facts]]))
  expect(writeBaseline(new Map([[ID, [...facts].reverse()]]))).toBe(written)
  expect(writeBaseline(baselineOf(facts))).toBe(written)
  expect(written.split('\n')[3]).toBe('    "news/sample.txt": [')
  expect(written).toContain(
    '\n      {"fact":"membership","member":"Norway","organization":"Polar Forum","role":"full-member","status":"joined","since":"2019","rule":"memberships/join","quote":"Norway joined the Polar Forum in 2019"},\n',
  )
  expect(parseBaseline('{"scosumBaseline":1,"documents":{"a":[{"fact":"x"}]}}')).toEqual({
    problem: 'fact 1 of "a" is not one scosum wrote',
  })
})

describe('formats', () => {
  const comparison = against(
    facts,
    facts.filter(({ fact }) => fact !== 'membership'),
  )
  const write = (format: keyof typeof checkFormats) => checkFormats[format](comparison, (change) => change !== 'added')
  test('text', () => {
    expect(write('text')).toBe(
      'news/sample.txt:2: lost: Norway, full member of Polar Forum (joined) since 2019 [memberships/join] “Norway joined the Polar Forum in 2019”\n1 difference (1 lost) in 1 document; 15 facts unchanged\n',
    )
  })
  test('github', () => {
    expect(write('github')).toBe(
      '::error file=news/sample.txt,line=2,title=lost membership::Norway, full member of Polar Forum (joined) since 2019 “Norway joined the Polar Forum in 2019”\n::notice::1 difference (1 lost) in 1 document; 15 facts unchanged\n',
    )
  })
  test('a difference that does not fail is a warning, and no failure of JUnit', () => {
    const added = against(facts.slice(1), facts)
    expect(checkFormats.github(added, () => false)).toMatch(
      /^::warning file=news\/sample\.txt,line=1,title=added meeting::held/,
    )
    expect(checkFormats.junit(added, () => false)).toContain('failures="0"')
  })
  test('junit', () => {
    expect(write('junit')).toContain(
      '<testcase classname="scosum" name="news/sample.txt"><failure message="1 difference from the baseline">line 2: lost: Norway,',
    )
  })
  test('markdown', () => {
    expect(write('markdown').split('\n').at(-2)).toBe(
      '| lost | news/sample.txt:2 | Norway, full member of Polar Forum (joined) since 2019 | Norway joined the Polar Forum in 2019 | memberships/join |',
    )
  })
  test('json', () => {
    expect(JSON.parse(write('json'))).toMatchObject({
      documents: 1,
      unchanged: 15,
      differences: [{ change: 'lost', line: 2 }],
    })
  })
})

describe('scosum check', () => {
  const prepare = async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'scosum-'))
    await writeFile(join(cwd, 'a.txt'), 'On July 3, 2031, nothing happened.\n')
    return cwd
  }
  const check = (cwd: string, args: string[] = [], env: NodeJS.ProcessEnv = {}) =>
    runScosum(['check', 'a.txt', '--baseline', 'facts.json', ...args], { cwd, env: { CI: '', ...env } })

  test('a missing baseline is a failure; --update makes one; then all is well; then a change is found', async () => {
    const cwd = await prepare()
    expect(await check(cwd)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'scosum: facts.json: no baseline here; make one with --update\n',
    })
    expect((await check(cwd, ['--update'])).status).toBe(0)
    expect(await check(cwd)).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringMatching(/^no differences in 1 document; /),
    })
    const extra = (await readFile(join(cwd, 'facts.json'), 'utf8')).replace(
      '"a.txt": [',
      '"a.txt": [\n{"fact":"date","type":"date","value":"2031-07-09","anchor":"explicit","quote":"July 9"},',
    )
    await writeFile(join(cwd, 'facts.json'), extra.replace(',\n    ]', '\n    ]').replace(',]', ']'))
    const changed = await check(cwd)
    expect([changed.status, changed.stdout.split('\n')[0]]).toEqual([
      1,
      'a.txt: lost: date 2031-07-09 (“July 9”) “July 9”',
    ])
    expect((await check(cwd, ['--fail-on', 'added,changed'])).status).toBe(0)
  })

  test('--update is refused where CI is set, unless forced', async () => {
    const cwd = await prepare()
    expect(await check(cwd, ['--update'], { CI: 'true' })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('CI is set'),
    })
    expect((await check(cwd, ['--update', '--force'], { CI: 'true' })).status).toBe(0)
  })

  test('input that cannot be read is status 2, and no baseline is written over it', async () => {
    const cwd = await prepare()
    const { status, stderr } = await runScosum(['check', 'a.txt', 'b.txt', '--baseline', 'facts.json', '--update'], {
      cwd,
      env: { CI: '' },
    })
    expect(status).toBe(2)
    expect(stderr.trimEnd().split('\n')).toEqual([
      'scosum: b.txt: no such file or folder; check the path',
      'scosum: facts.json: not updated, since some input could not be read; mend it first',
    ])
  })
})
