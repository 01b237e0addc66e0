import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract.js'
import { Document } from '../../src/model/report.js'
import { html } from '../../src/render/html/html.js'
import { SAMPLE, SAMPLE_TEXT } from '../sampleDocument.js'

/** Ways out of text, attributes, titles, styles, scripts and drawings, into scripts and requests. */
const PAYLOADS = [
  '<script>window.owned=1</script>',
  '</script><script>window.owned=1</script>',
  '"><img src=https://evil.example/x onerror=window.owned=1>',
  "' onmouseover='window.owned=1' autofocus onfocus='window.owned=1",
  '" onmouseover="window.owned=1" style="background:url(https://evil.example/y)',
  '</title></style></text></svg></desc><svg onload=window.owned=1><use href=https://evil.example/z>',
  '<iframe srcdoc="<script>parent.owned=1</script>"></iframe><base href=https://evil.example/>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<link rel=stylesheet href=https://evil.example/a.css><a href="javascript:window.owned=1">x</a>',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '&lt;img src=x onerror=window.owned=1&gt;',
  '&#60;script&#62;',
  '`$' + '{window.owned=1}`',
  '\\u003cscript\\u003e',
  '\u0000<\u0000script>window.owned=1</script>',
  '\ud800<script>',
  '<noscript><p title="</noscript><img src=x onerror=window.owned=1>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.owned=1&gt;">',
]
/** What articles, readers and users' lexicons can fill with words of theirs. */
const WORDS = new Set(['name', 'title', 'description', 'quote', 'text', 'message', 'rule'])

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
})
afterAll(() => browser?.close())

const poisoned = (payload: string): Document =>
  Document.parse(
    JSON.parse(JSON.stringify({ ...SAMPLE, text: payload + SAMPLE_TEXT }), (key, value) => {
      if (key === 'aliases') return [payload, ...value]
      return WORDS.has(key) && typeof value === 'string' ? `${payload} ${value}` : value
    }),
  )

test('articles made to run scripts and load things run none and load none', async () => {
  const renderer = html({ generator: { name: 'scosum', version: '9.9.9' }, width: 0, colour: 0, only: [] })
  const texts = PAYLOADS.map(
    (payload) =>
      `${payload}\n\nPresident ${payload} Ana ${payload} Ruiz met Tom Berg of Norway ${payload} in Oslo on July 3, 2031.`,
  )
  const documents = [
    ...PAYLOADS.map((payload) => ({ ...poisoned(payload), id: payload })),
    ...texts.map((text) =>
      extract(
        { id: text.slice(0, 40), title: text.slice(0, 60), text, published: null, warnings: [] },
        { includeText: true },
      ),
    ),
  ]
  for (const document of documents) renderer.document(document)
  const file = join(await mkdtemp(join(tmpdir(), 'scosum-')), 'report.html')
  await writeFile(file, renderer.close(documents.length))

  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => complaints.push(dialog.message()))
  page.on('framenavigated', (frame) => frame.parentFrame() && complaints.push(frame.url()))
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(file).href) complaints.push(request.url())
  })
  await page.goto(pathToFileURL(file).href)
  for (const detail of await page.locator('summary').all()) await detail.click({ force: true })
  await page.mouse.move(400, 300)
  await page.keyboard.press('Tab')
  await page.waitForTimeout(500)

  expect(complaints).toEqual([])
  expect(await page.evaluate('window.owned')).toBeUndefined()
  const strangers = await page.evaluate(() => ({
    scripts: document.querySelectorAll('script').length,
    loaders: document.querySelectorAll('img, iframe, link, object, embed, base, form, use, image, video, audio').length,
    handlers: [...document.querySelectorAll('*')].filter((each) =>
      [...each.attributes].some(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value)),
    ).length,
    articles: document.querySelectorAll('main > article').length,
  }))
  expect(strangers).toEqual({ scripts: 1, loaders: 0, handlers: 0, articles: documents.length })
  const shown = await page.locator('.text').allTextContents()
  const expected = documents.map(({ text = '' }) =>
    text.replaceAll('\u0000', '\ufffd').replace(/\p{Surrogate}/gu, '\ufffd'),
  )
  expect(shown).toEqual(expected)
})
