import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { html } from '../../src/render/html/html.js'
import { SAMPLE, SAMPLE_TEXT } from '../sampleDocument.js'

let browser: Browser
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  const renderer = html({ generator: { name: 'scosum', version: '9.9.9' }, width: 0, colour: 0, only: [] })
  renderer.document({ ...SAMPLE, text: SAMPLE_TEXT })
  renderer.document({
    ...SAMPLE,
    id: '<img src=x onerror=alert(1)>',
    title: null,
    text: `</div><script>document.title='broken'</script>${SAMPLE_TEXT}`,
  })
  const folder = await mkdtemp(join(tmpdir(), 'scosum-'))
  await writeFile(join(folder, 'report.html'), renderer.close(2))
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  page = await browser.newPage()
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(request.url())
  })
  await page.goto(pathToFileURL(join(folder, 'report.html')).href)
})
afterAll(() => browser?.close())

const lit = () => page.locator('#d1 .lit').evaluateAll((all) => all.map(({ textContent }) => textContent))

describe('the page', () => {
  test('shows the text of articles as it is, runs nothing of theirs, loads nothing', async () => {
    expect(await page.locator('#d1 .text').textContent()).toBe(SAMPLE_TEXT)
    expect(await page.locator('#d2 .text').textContent()).toContain("<script>document.title='broken'</script>")
    expect(await page.title()).toBe('Facts of 2 articles')
    expect(complaints).toEqual([])
  })

  test('pointing at a fact lights its evidence', async () => {
    await page.locator('#d1 li', { hasText: 'Norway, full member of Polar Forum' }).first().hover()
    expect((await lit()).join('')).toContain('Norway joined the Polar Forum in 2019')
  })

  test('pointing at the evidence lights its fact', async () => {
    await page.locator('#d1 mark', { hasText: ' joined the ' }).hover()
    expect(await page.locator('#d1 .facts li.lit').allTextContents()).toEqual([
      expect.stringContaining('Norway, full member of Polar Forum'),
    ])
  })

  test('the keyboard reaches evidence and facts', async () => {
    await page.locator('#d1 mark[tabindex]').first().focus()
    expect((await lit()).length).toBeGreaterThan(0)
    await page.locator('#d1 .facts a').first().focus()
    await page.keyboard.press('Enter')
    expect(page.url()).toMatch(/#d1-f1-at$/)
    const described = await page.locator('#d1 mark[tabindex]').first().getAttribute('aria-describedby')
    expect(await page.locator(`#${described}`).count()).toBe(1)
  })

  test('every reference on it leads somewhere, ids are unique', async () => {
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')]
        .map((a) => a.getAttribute('href')?.slice(1) ?? '')
        .filter((id) => !document.getElementById(id)),
    )
    expect(broken).toEqual([])
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each([360, 1280])('fits %d pixels without scrolling sideways', async (width) => {
    await page.setViewportSize({ width, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

  test.each(['light', 'dark'] as const)('text stands out in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    const [ink, paper] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body)
      return [color, backgroundColor].map((value) =>
        (value.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0),
      )
    })
    expect(Math.abs((ink ?? 0) - (paper ?? 0))).toBeGreaterThan(500)
  })
})
