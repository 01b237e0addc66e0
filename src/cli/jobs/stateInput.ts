import { extract } from '../../extract.js'
import { nameLexicon } from '../../lexicon/nameLexicon.js'
import type { UserLexicon } from '../../lexicon/userLexicon.js'
import type { Document } from '../../model/report.js'
import { describeError } from '../../read/describeError.js'
import type { FileKind } from '../../read/fileKind.js'
import type { Read, Reading } from '../../read/reading.js'
import { readSources } from '../../read/readSources.js'
import { refused } from '../../read/refused.js'
import { type Format, rendererFor } from '../../render/formats.js'
import type { RenderOptions } from '../../render/renderer.js'
import { toCodePoints } from '../../render/toCodePoints.js'
import { keepHeapSmall } from '../keepHeapSmall.js'

/** What facts are to be stated from: what a reader gave, or the path of a file that holds one article. */
export type Input = Reading | { readonly path: string }

/** How facts are stated. Plain data, so that it can be sent to workers. */
export type Settings = {
  readonly from?: FileKind | undefined
  readonly published?: string | undefined
  readonly maxBytes?: number | undefined
  readonly lexicons: readonly UserLexicon[]
  /** Files that belong to the command (output, baseline, lexicons): no articles, where they lie in a folder that is read. */
  readonly own?: readonly string[] | undefined
  readonly includeText: boolean
  readonly offsets: 'utf16' | 'codepoint'
  /** Note of each article how it was read, and how long that took. */
  readonly verbose?: boolean | undefined
  /** Render each document, in a format that writes it the same after whichever others; null to give documents. */
  readonly render: { readonly format: Format; readonly options: RenderOptions } | null
}

/** What came of an input. */
export type Stated = (
  | {
      /** Rendered, or as it is; see `Settings.render`. */
      readonly document: Document | string
      readonly problem?: undefined
      readonly place?: undefined
    }
  | {
      readonly document?: undefined
      /** A line for the user on what could not be read or analysed, its place first. */
      readonly problem: string
      readonly place: string
    }
) & {
  /** What the reader noticed in the article, a line each. */
  readonly notes: readonly string[]
  /** Size of the text, in bytes of UTF-8. */
  readonly bytes: number
}

export type StateInput = (input: Input) => Promise<Stated>

/** Takes settings and gives a function that reads an input where need be and states its facts; it never throws. */
export async function stateInput(settings: Settings): Promise<StateInput> {
  const { includeText, offsets, render } = settings
  const lexicon = settings.lexicons.length === 0 ? {} : { lexicon: nameLexicon(settings.lexicons) }
  const renderer = render && (await rendererFor(render.format, render.options))
  const count = keepHeapSmall()
  return async (input) => {
    const start = performance.now()
    const reading = 'path' in input ? await readFile(input.path, settings) : input
    const { article, derived, problem, place } = reading
    if (problem !== undefined) return { problem, place, notes: [], bytes: 0 }
    const bytes = Buffer.byteLength(article.text)
    count(bytes)
    try {
      const stated = extract(article, { includeText: includeText || derived, ...lexicon })
      const document = offsets === 'codepoint' ? toCodePoints(stated, article.text) : stated
      return {
        document: renderer ? renderer.document(document) : document,
        notes: [
          ...article.warnings.map(({ message }) => `${article.id}: ${message}`),
          ...(settings.verbose ? [tellReading(reading, stated, bytes, performance.now() - start)] : []),
        ],
        bytes,
      }
    } catch (error) {
      const reason = `could not be analysed (${describeError(error)}); please report it with the article`
      return { ...refused(article.id, reason), notes: [], bytes }
    }
  }
}

/** "a.html: html, UTF-8, 12.3 kB; published 2031-03-04 (metadata); 12 names, 3 dates, 2 facts; 35 ms" */
function tellReading({ article, as }: Read, document: Document, bytes: number, milliseconds: number): string {
  const { published, entities, dates, positions, memberships, meetings } = document
  const when = published ? `published ${published.value} (${published.source})` : 'publication date unknown'
  const facts = positions.length + memberships.length + meetings.length
  const size = `${(bytes / 1000).toFixed(1)} kB`
  const found = [count(entities.length, 'name'), count(dates.length, 'date'), count(facts, 'fact')].join(', ')
  return `${article.id}: ${as}, ${size}; ${when}; ${found}; ${Math.round(milliseconds)} ms`
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

async function readFile(path: string, { from, published, maxBytes }: Settings): Promise<Reading> {
  for await (const reading of readSources([path], { from, published, maxBytes, stdin: nothing() })) return reading
  return refused(path, 'it is gone; leave the files alone while they are read')
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
