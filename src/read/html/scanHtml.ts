import { Parser } from 'htmlparser2'
import { isFurniture } from './isFurniture.js'

/** What one pass over a page finds, without building its tree: nothing in it can make this slow or deep. */
export type Scan = {
  /** Contents of `<meta>`, by name, property or itemprop in lower case, and the address of the page as `canonical`; the first of each. */
  readonly meta: ReadonlyMap<string, string>
  /** Scripts of type `application/ld+json`, as they stand. */
  readonly jsonLd: readonly string[]
  /** `datetime` of the `<time>` elements inside the article, those marked as date of publication first. */
  readonly times: readonly string[]
  readonly title: string
  /** The first `<h1>`. */
  readonly heading: string
  /** Paragraphs of the article, or, where no element says what the article is, of the page. */
  readonly paragraphs: readonly string[]
  /** How many elements there are, and how deep they nest. */
  readonly elements: number
  readonly depth: number
}

const BLOCKS = new Set(
  'address article aside blockquote body br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
)
const SKIPPED = new Set(
  'script style noscript template svg math nav aside footer form button select iframe object title head'.split(' '),
)
const LONGEST_LIST = 1000
const DEEPEST = 5000
const LONGEST_TITLE = 1000

/** Takes the source of a page and scans it. */
export function scanHtml(source: string): Scan {
  const meta = new Map<string, string>()
  const jsonLd: string[] = []
  const published: string[] = []
  const times: string[] = []
  const inside: string[] = []
  const everywhere: string[] = []
  let [title, heading, script, paragraph] = ['', '', '', '']
  let [elements, depth, deepest, skipped, articles] = [0, 0, 0, 0, 0]
  /** Where the text of the first title or heading goes. */
  let capture: 'title' | 'heading' | null = null
  let inJsonLd = false
  const endParagraph = () => {
    const words = paragraph.replace(/\s+/g, ' ').trim()
    paragraph = ''
    if (words === '' || isFurniture(words)) return
    everywhere.push(words)
    if (articles > 0) inside.push(words)
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      elements += 1
      depth += 1
      deepest = Math.max(deepest, depth)
      // No article nests so deep, and the parser takes ever longer: what was read so far must do.
      if (depth > DEEPEST) parser.pause()
      if (BLOCKS.has(name)) endParagraph()
      if (SKIPPED.has(name)) skipped += 1
      if (name === 'article' || name === 'main') articles += 1
      if (name === 'title' && title === '') capture = 'title'
      if (name === 'h1' && heading === '') capture = 'heading'
      if (name === 'meta') {
        const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase()
        if (key !== '' && attributes.content && !meta.has(key)) meta.set(key, attributes.content)
      }
      if (name === 'link' && attributes.rel === 'canonical' && attributes.href && !meta.has('canonical'))
        meta.set('canonical', attributes.href)
      if (name === 'time' && attributes.datetime && times.length < LONGEST_LIST) {
        const marked = attributes.itemprop === 'datePublished' || attributes.pubdate !== undefined
        if (marked) published.push(attributes.datetime)
        else if (articles > 0) times.push(attributes.datetime)
      }
      inJsonLd = name === 'script' && attributes.type?.toLowerCase().trim() === 'application/ld+json'
      script = ''
    },
    ontext(text) {
      if (inJsonLd) script += text
      if (capture === 'title' && title.length < LONGEST_TITLE) title += text
      if (capture === 'heading' && heading.length < LONGEST_TITLE) heading += text
      if (skipped === 0) paragraph += text
    },
    onclosetag(name) {
      depth -= 1
      if (name === 'title' || name === 'h1') capture = null
      if (BLOCKS.has(name)) endParagraph()
      if (SKIPPED.has(name)) skipped -= 1
      if (name === 'article' || name === 'main') articles -= 1
      if (inJsonLd && jsonLd.length < LONGEST_LIST) jsonLd.push(script)
      inJsonLd = false
    },
  })
  parser.end(source)
  endParagraph()
  return {
    meta,
    jsonLd,
    times: [...published, ...times],
    title,
    heading,
    paragraphs: inside.length > 0 ? inside : everywhere,
    elements,
    depth: deepest,
  }
}
