import { describe, expect, test } from 'vitest'
import { flattenFacts } from '../src/model/flattenFacts.js'
import { tellFact } from '../src/model/tellFact.js'
import { brat } from '../src/render/brat.js'
import { csv } from '../src/render/csv.js'
import { escapeControls } from '../src/render/escapeControls.js'
import { filePathFor } from '../src/render/filePathFor.js'
import { type Format, rendererFor } from '../src/render/formats.js'
import { layoutColumns, wrap } from '../src/render/layoutColumns.js'
import { escapeMarkdown } from '../src/render/markdown.js'
import type { RenderOptions } from '../src/render/renderer.js'
import { toCodePoints } from '../src/render/toCodePoints.js'
import { SAMPLE, SAMPLE_TEXT } from './sampleDocument.js'

const render = async (format: Format, width = 110, colour: 0 | 1 = 0, more: Partial<RenderOptions> = {}) => {
  const renderer = await rendererFor(format, {
    generator: { name: 'scosum', version: '9.9.9' },
    width,
    colour,
    only: [],
    ...more,
  })
  return renderer.open() + renderer.document(SAMPLE) + renderer.close(1)
}

test('facts in words', () => {
  expect(flattenFacts(SAMPLE).map(tellFact).slice(0, 4)).toEqual([
    'held bilateral meeting of Ana Ruiz and Tom Berg on 2031-03-03 in Oslo',
    'planned meal of Ana Ruiz, 王毅 and leader of Fiji, hosted by Tom Berg, without Lena Holm (in their place Jon Dahl), on the sidelines of bilateral in Oslo, 2031-03-03, according to Tom Berg',
    'Norway, full member of Polar Forum (joined) since 2019',
    'Ana Ruiz, Foreign Minister of Chile',
  ])
})

test('json is the report as JSON.stringify writes it, but for characters that act on a terminal', async () => {
  const generator = { name: 'scosum', version: '9.9.9' }
  const report = { schemaVersion: '1.0.0', generator, documents: [SAMPLE] }
  expect(await render('json')).toBe(`${JSON.stringify(report, null, 2)}\n`)
})

test('table', async () => {
  expect(await render('table')).toMatchInlineSnapshot(`
    "news/sample.txt · published 2031-03-04 (option)
    Ruiz meets Berg

    People 5
      Ana Ruiz   Foreign Minister, Chile        1×
      Tom Berg                            Berg  2×
      王毅                                      1×
      Lena Holm                                 1×
      Jon Dahl                                  1×

    Organizations 1
      Polar Forum  intergovernmental  1×

    Places 4
      Chile   country, CHL  1×
      Oslo    city, NOR     1×
      Norway  country, NOR  1×
      Fiji    country, FJI  1×

    Memberships 1
      Norway  Polar Forum  full member  joined  since 2019

    Meetings 2
      held     2031-03-03  bilateral  Ana Ruiz, Tom Berg                                       Oslo
      planned              meal       Tom Berg (host), Ana Ruiz, 王毅, leader of Fiji ·              says Tom Berg
                                      without Lena Holm (instead Jon Dahl)

    Dates 2
      Monday  2031-03-03                            published
      2019    2019        2019-01-01 to 2019-12-31

    Warnings 1
      sample  a warning with \\x1b[31m in it
    "
  `)
})

test('a narrow table keeps every word and its width', async () => {
  const narrow = await render('table', 60)
  for (const word of ['Ana Ruiz', '王毅', 'Jon Dahl', 'Polar Forum', '2031-03-03'])
    expect(narrow.replace(/\s+/g, ' ')).toContain(word)
  expect(Math.max(...narrow.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
})

test('colour only where asked for; control characters of articles never', async () => {
  expect(await render('table', 100, 1)).toContain('\u001b[36mPeople\u001b[39m')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(await render('table')).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  expect(escapeControls('a\u001b]0;x\u0007\n b\u202ec\u009b')).toBe('a\\x1b]0;x\\x07 b\\u202ec\\x9b')
})

describe('columns', () => {
  test('wide characters count twice, empty columns are left out', () => {
    expect(
      layoutColumns(
        [
          ['王毅', '', 'x'],
          ['abcde', '', 'y'],
        ],
        40,
      ),
    ).toEqual(['王毅   x', 'abcde  y'])
  })
  test('words wrap inside their column', () => {
    expect(layoutColumns([['held', 'one two three four five six']], 20)).toEqual([
      'held  one two three',
      '      four five six',
    ])
    expect(wrap('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl'])
  })
})

test('offsets in code points slice the same words in a language that counts so', () => {
  const text = `😀${SAMPLE_TEXT}`
  const moved = JSON.parse(JSON.stringify(SAMPLE), (key, value) =>
    (key === 'start' || key === 'end') && value !== null ? value + 2 : value,
  )
  const points = Array.from(text)
  for (const { mentions } of toCodePoints(moved, text).entities)
    for (const { start, end, text: words } of mentions) expect(points.slice(start, end).join('')).toBe(words)
})

test('flat facts, one a line, names in place of ids', async () => {
  const lines = (await render('facts', 100, 0, { only: ['memberships', 'positions'] })).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      document: 'news/sample.txt',
      fact: 'membership',
      id: 'membership/norway-polar-forum',
      member: 'Norway',
      organization: 'Polar Forum',
      role: 'full-member',
      status: 'joined',
      since: '2019',
      until: null,
      attributedTo: null,
      rule: 'memberships/join',
      quote: 'Norway joined the Polar Forum in 2019',
      start: 73,
      end: 110,
    },
    expect.objectContaining({ fact: 'position', person: 'Ana Ruiz', title: 'Foreign Minister', of: 'Chile' }),
  ])
})

describe('csv', () => {
  test('a header and a row a fact, with the columns of the kinds asked for', async () => {
    expect(await render('csv', 100, 0, { only: ['positions'] })).toBe(
      'document,fact,id,person,title,of,status,rule,quote,start,end\r\n' +
        'news/sample.txt,position,position/ana-ruiz-foreign-minister-chile,Ana Ruiz,Foreign Minister,Chile,current,positions/apposition,"Ana Ruiz, the foreign minister of Chile",0,39\r\n',
    )
    const [header = '', ...rows] = (await render('csv')).trimEnd().split('\r\n')
    expect(rows).toHaveLength(16)
    expect(header).toMatch(/^document,fact,id,kind,status,/)
    expect(rows[1]).toContain(',Tom Berg; Ana Ruiz; 王毅; leader of Fiji,Tom Berg,Lena Holm,Jon Dahl,')
  })
  test('cells that a spreadsheet would compute, quotes and line ends are made safe', () => {
    const renderer = csv({ generator: { name: '', version: '' }, width: 0, colour: 0, only: ['dates'] })
    const date = {
      id: 'date/1',
      start: 0,
      end: 1,
      type: 'date' as const,
      value: '=1+1',
      earliest: null,
      latest: null,
      anchor: 'explicit' as const,
      text: '"a"\nb',
    }
    expect(renderer.document({ ...SAMPLE, id: '@x', dates: [date] })).toBe(
      '\'@x,date,date/1,date,\'=1+1,,,explicit,,"""a""\nb",0,1\r\n',
    )
  })
})

test('markdown shows just the characters of the article', async () => {
  const text = await render('markdown', 100, 0, { only: ['memberships'] })
  expect(text).toBe(`# Facts

## Ruiz meets Berg

\`news/sample.txt\`, published 2031-03-04 (option)

### Memberships

- Norway, full member of Polar Forum (joined) since 2019  
  > Norway joined the Polar Forum in 2019 (\`memberships/join\`)

### Warnings

- a warning with \\\\x1b\\[31m in it
`)
  expect(escapeMarkdown('# *a* <b> [c](d)')).toBe('\\# \\*a\\* \\<b\\> \\[c\\](d)')
})

test('JSON-LD: an article, what it mentions, and events', async () => {
  const graph: Record<string, unknown>[] = JSON.parse(await render('jsonld'))['@graph']
  const find = (name: string) => graph.find((node) => node.name === name)
  expect(graph[0]).toMatchObject({ '@type': 'NewsArticle', headline: 'Ruiz meets Berg', datePublished: '2031-03-04' })
  expect(find('Ana Ruiz')).toMatchObject({ '@type': 'Person', jobTitle: ['Foreign Minister'] })
  expect(find('Norway')).toEqual({
    '@id': 'urn:scosum:news%2Fsample.txt#place%2Fnorway',
    '@type': 'Country',
    name: 'Norway',
    memberOf: [
      {
        '@type': 'OrganizationRole',
        roleName: 'full-member',
        startDate: '2019',
        memberOf: { '@id': 'urn:scosum:news%2Fsample.txt#organization%2Fpolar-forum' },
      },
    ],
  })
  expect(find('meal')).toMatchObject({ '@type': 'Event', eventStatus: 'https://schema.org/EventScheduled' })
})

describe('brat', () => {
  test('text bounds, relations and events, offsets in code points', () => {
    const lines = brat()
      .document({ ...SAMPLE, text: SAMPLE_TEXT })
      .trimEnd()
      .split('\n')
    expect(lines[0]).toBe('T1\tPerson 0 8\tAna Ruiz')
    expect(lines).toContain('R1\tMemberOf Arg1:T6 Arg2:T7')
    expect(lines.find((line) => line.startsWith('E1\t'))).toMatch(
      /^E1\tMeeting:T\d+ Participant:T1 Participant:T3 Place:T5$/,
    )
    const points = Array.from(SAMPLE_TEXT)
    for (const line of lines) {
      const [, start, end, words] = /^T\d+\t\w+ (\d+) (\d+)\t(.*)$/.exec(line) ?? []
      if (start) expect(points.slice(Number(start), Number(end)).join('')).toBe(words)
    }
  })
  test('paths stay inside the folder and are never given twice', () => {
    const path = filePathFor()
    expect(['../../etc/passwd', '/a b.txt', 'a_b', '..', 'x/../y.md'].map(path)).toEqual([
      'etc/passwd',
      'a_b',
      'a_b-2',
      'document',
      'x/y',
    ])
  })
})

describe('html', () => {
  test('pieces of text carry all facts they belong to; the text is whole', async () => {
    const renderer = await rendererFor('html', {
      generator: { name: 'scosum', version: '9.9.9' },
      width: 0,
      colour: 0,
      only: [],
    })
    const hostile = { ...SAMPLE, id: '<script>"', title: 'A & B', text: SAMPLE_TEXT }
    renderer.document(hostile)
    renderer.document({ ...hostile, id: 'second' })
    const page = renderer.close(2)
    expect(page).toContain('<p class="source">&lt;script&gt;&quot; · published')
    expect(page).toContain(
      '<li><a href="#d2">A &amp; B</a> <span class="count">2 meetings, 1 membership, 10 names</span></li>',
    )
    const [, text = ''] = /<div class="text">(.*?)<\/div>/s.exec(page) ?? []
    expect(text.replace(/<[^>]*>/g, '')).toBe(SAMPLE_TEXT)
    expect(text).toMatch(
      /<a class="at" id="d1-f1-at"><\/a>.*<mark class="person proof" data-f="[^"]*d1-f1[^"]*" tabindex="0" aria-describedby="d1-f\d+">Ana Ruiz<\/mark>/,
    )
    expect(page).toMatch(/<ol><li class="meeting" data-f="d1-f1"><time>2031-03-03<\/time>|<ol><li data-f="d1-f16">/)
    expect(page).toContain('<line class="member"')
    expect(page).not.toMatch(/https?:|src=/)
  })
})
