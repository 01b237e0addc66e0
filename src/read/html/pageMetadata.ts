import { fileNameDay } from '../fileNameDay.js'
import { parseDate } from '../parseDay.js'
import type { Scan } from './scanHtml.js'
import { wordsOf } from './wordsOf.js'

/** What a page says of its article: headline, and day of publication (ISO); null where it says nothing. */
export type PageMetadata = { readonly headline: string | null; readonly published: string | null }

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'publish-date',
  'publishdate',
  'pubdate',
  'article.published',
  'date',
]
const ARTICLE = /Article|BlogPosting|Report/
const MOST_NODES = 5000

/** Takes the scan of a page and gives its metadata: JSON-LD first, then `<meta>`, then `<time>` and headings. */
export function pageMetadata({ meta, jsonLd, times, title, heading }: Scan): PageMetadata {
  const data = jsonLd.flatMap(articlesOf)
  const headlines = [
    ...data.map(({ headline }) => headline),
    withoutSite(meta.get('og:title'), heading),
    heading,
    meta.get('twitter:title'),
    bare(title),
  ]
  const dates = [
    ...data.map(({ datePublished }) => datePublished),
    ...DATE_NAMES.map((name) => meta.get(name)),
    ...times,
  ]
  const addresses = [meta.get('canonical'), meta.get('og:url')]
  return { headline: first(headlines, tidy), published: first(dates, parseDate) ?? first(addresses, fileNameDay) }
}

function first(values: readonly (string | undefined)[], read: (value: string) => string | null): string | null {
  for (const value of values) {
    const found = value === undefined ? null : read(value)
    if (found !== null) return found
  }
  return null
}

const tidy = (text: string): string | null => wordsOf(text).replace(/\s+/g, ' ').trim().slice(0, 500) || null

/** "Leaders meet in Oslo – The Daily" where the heading is "Leaders meet in Oslo": that. */
function withoutSite(title: string | undefined, heading: string): string | undefined {
  const words = heading.replace(/\s+/g, ' ').trim()
  return words.length > 10 && title?.startsWith(words) ? words : title
}

/** "Leaders meet in Oslo | The Daily" without the name of the site. */
const bare = (title: string): string => title.replace(/ (?:[|–—»·]|-) [^|–—»·]{1,40}$/, '')

type ArticleData = { headline?: string; datePublished?: string }

/** JSON as sites write it by hand: with line ends inside strings, commas before brackets. Null where it is none. */
function parseLoosely(json: string): unknown {
  for (const source of [json, json.replace(/[\r\n\t]/g, ' ').replace(/,(?= {0,200}[\]}])/g, '')])
    try {
      return JSON.parse(source)
    } catch {
      // Mended, or none.
    }
  return null
}

/** The articles in a piece of JSON-LD, however it nests them; nothing where it is no JSON. */
function articlesOf(json: string): ArticleData[] {
  const root = parseLoosely(json)
  const found: ArticleData[] = []
  const queue: unknown[] = [root]
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const node = queue[at]
    if (typeof node !== 'object' || node === null) continue
    if (!Array.isArray(node) && '@type' in node && ARTICLE.test(String(node['@type'])))
      found.push({
        ...('headline' in node && typeof node.headline === 'string' ? { headline: node.headline } : {}),
        ...('datePublished' in node && typeof node.datePublished === 'string'
          ? { datePublished: node.datePublished }
          : {}),
      })
    queue.push(...(Array.isArray(node) ? node : Object.values(node)).slice(0, MOST_NODES))
  }
  return found
}
