import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeHtml } from '../src/read/html/decodeHtml.js'
import { readHtml } from '../src/read/readHtml.js'

const page = (source: string | Uint8Array) => {
  const decoded = decodeHtml(typeof source === 'string' ? Buffer.from(source) : source)
  const { article } = readHtml(decoded.text ?? '', 'page.html', decoded.refused === undefined ? decoded.warnings : [])
  if (!article) throw new Error('no article')
  return article
}
const saved = (name: string) => page(readFileSync(`test/pages/${name}.html`))

describe('pages of news sites', () => {
  test('a newspaper: JSON-LD, figure, asides', () => {
    const { title, published, text, warnings } = saved('newspaper')
    expect(title).toBe('Ruiz and Berg to meet in Oslo over fishing row')
    expect(published).toEqual({ value: '2031-03-04', source: 'metadata' })
    expect(text.split('\n\n')).toEqual([
      title,
      ...(text.includes('By Kari Moe') ? ['By Kari Moe'] : []),
      ...(text.includes('4 March 2031') ? ['4 March 2031'] : []),
      'Foreign Minister Ana Ruiz at the harbour of Bergen last year.',
      expect.stringMatching(/^Chilean Foreign Minister Ana Ruiz will meet .* for months\.$/),
      expect.stringMatching(/^The two sides .* Tromsø for nine days\./),
      expect.stringMatching(/^“We expect an open talk,” Mr Berg told/),
      expect.stringMatching(/^Ms Ruiz is to travel on to Copenhagen/),
    ])
    expect(warnings).toEqual([])
  })

  test('a weblog: meta, quotation, line break', () => {
    const { title, published, text } = saved('weblog')
    expect([title, published?.value]).toEqual(['What the envoys did not say', '2031-05-20'])
    expect(text).toContain('\n\nBoth delegations agreed to go on talking.\n\nThat is more')
    expect(text).toContain('foreign ministers,\nwho have not met since last year.')
    expect(text).not.toMatch(/Share this|Recent posts|lithium/)
  })

  test('a ministry: Dublin Core, plain blocks', () => {
    const { title, published, text } = saved('ministry')
    expect(title).toBe('Telephone call of the Minister with the Secretary-General of the Polar Forum')
    expect(published).toEqual({ value: '2031-06-02', source: 'metadata' })
    expect(text).toMatch(
      /^Telephone call.*\n\nOn 1 June 2031 .*\n\nThey discussed .*\n\nThe Secretary-General thanked .*over\.$/,
    )
  })

  test('an old page of tables, in the encoding it names', () => {
    const { title, published, text, warnings } = saved('oldtable')
    expect([title, published?.value, warnings]).toEqual(['Talks in Asunción end without accord', '2031-04-09', []])
    expect(text).toContain('President José Ibarra of Paraguay said the door was “still open”.')
    expect(text).not.toContain('Front page')
  })

  test('a live page: every post', () => {
    const { title, published, text } = saved('liveblog')
    expect([title, published?.value]).toEqual(['Summit live: leaders arrive in Nairobi', '2031-09-15'])
    expect(text).toContain('Neema Mushi, has landed')
    expect(text).toContain('Ruth Akello comes in his place')
  })
})

describe('pages full of furniture', () => {
  test.each([
    ['tabloid', "Berg storms out of Oslo talks - as Ruiz vows to 'wait all night'", '2031-07-03', 10],
    ['paywall', 'Vega’s gamble: why Peru wants in', '2031-07-08', 3],
    ['amp', 'Finland, Fiji sign visa accord', '2031-07-09', 4],
    ['summit', 'Nairobi summit live: Akello opens talks as Mushi arrives late – as it happened', '2031-09-15', 11],
    ['wordpress', 'Embassy reopens in Tallinn after nine years', '2031-06-30', 6],
  ])('%s: title, day, and the words of the article alone', (name, title, day, paragraphs) => {
    const { title: found, published, text, warnings } = saved(name)
    expect([found, published, warnings]).toEqual([title, { value: day, source: 'metadata' }, []])
    expect(text.split('\n\n')[0]).toBe(title)
    expect(text.split('\n\n')).toHaveLength(paragraphs)
    expect(text).not.toMatch(
      /cookie|subscri|advert|skip to|share|javascript|read more|related|comments|putin|xi jinping|lula|macron|king of|tbilisi|expels|tokyo|navy|©/i,
    )
  })

  test('a heading that is a link, and links inside a sentence, stay', () => {
    const words = 'The ministers of the five states agreed to go on talking, and to meet again in the spring. '.repeat(
      3,
    )
    const { text } = page(
      `<!doctype html><html><body><article><p>${words}</p><h2><a href="#">What they agreed on</a></h2><p>${words}<a href="#">The accord</a></p><p><a href="#">Envoy of Chad visits Rome</a></p></article></body></html>`,
    )
    expect(text).toContain('\n\nWhat they agreed on\n\n')
    expect(text).toMatch(/The accord$/)
  })
})

describe('pages made to break readers', () => {
  test.each([
    ['deep nesting', `<p>Words at the top of it.</p>${'<div>'.repeat(2_000_000)}deep words`],
    ['unclosed tags', `<p>Words at the top of it.${'<b><i><a href="'.repeat(20_000)}`],
    ['many attributes', `<p ${'a="b" '.repeat(50_000)}>Words at the top of it.</p>`],
    [
      'broken JSON-LD',
      `<script type="application/ld+json">{"@type":"NewsArticle",</script><p>Words at the top of it.</p>`,
    ],
    ['an endless comment', `<p>Words at the top of it.</p><!-- ${'-'.repeat(100_000)}`],
    ['many paragraphs', `<p>Words at the top of it.</p>${'<p>Further words, with a comma.</p>'.repeat(25_000)}`],
    ['a large table', `<p>Words at the top of it.</p><table>${'<tr><td>1</td></tr>'.repeat(50_000)}</table>`],
  ])('%s', (_name, source) => {
    const start = performance.now()
    expect(page(source).text).toContain('Words at the top of it.')
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  test('a page without words is a problem with what to do', () => {
    expect(readHtml('<html><script>render()</script></html>', 'x.html').problem).toBe(
      'x.html: no text in this page; save the article with its text, not only its scripts',
    )
  })
})
