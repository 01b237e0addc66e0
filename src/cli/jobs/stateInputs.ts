import { type ExtractOptions, extract, extractAll } from '../../extract.js'
import { nameLexicon } from '../../lexicon/nameLexicon.js'
import type { UserLexicon } from '../../lexicon/userLexicon.js'
import type { Article } from '../../model/article.js'
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
import { tellReading } from './tellReading.js'

/** What facts are to be stated from: what a reader gave, or the path of a file that holds one article, and its size. */
export type Input = Reading | { readonly path: string; readonly bytes: number }

/** Code units of text that are read side by side, stage by stage: so many that a stage's code pays, so few that their layers stay in the cache. */
export const SIDE_BY_SIDE = 100_000

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

/** Gives what came of each input, in their order. */
export type StateInputs = (inputs: readonly Input[]) => Promise<Stated[]>

/** Takes settings and gives a function that reads inputs where need be and states their facts; it never throws. */
export async function stateInputs(settings: Settings): Promise<StateInputs> {
  const { offsets, render } = settings
  const lexicon = settings.lexicons.length === 0 ? {} : { lexicon: nameLexicon(settings.lexicons) }
  const renderer = render && (await rendererFor(render.format, render.options))
  const count = keepHeapSmall()

  /** Nothing where one of them cannot be analysed: then each is tried alone, so that it does not stop the others. */
  const extractTogether = (readings: readonly Read[], options: ExtractOptions): Document[] => {
    try {
      return extractAll(
        readings.map(({ article }) => article),
        options,
      )
    } catch {
      return []
    }
  }

  const stateTogether = (readings: readonly Reading[], start: number): Stated[] => {
    const read = readings.filter((reading) => reading.problem === undefined)
    const derived = new Set(read.filter((reading) => reading.derived).map(({ article }) => article))
    const options = { includeText: (article: Article) => settings.includeText || derived.has(article), ...lexicon }
    const documents = extractTogether(read, options).values()
    return readings.map((reading) => {
      if (reading.problem !== undefined) return { ...reading, notes: [], bytes: 0 }
      const { article } = reading
      const bytes = Buffer.byteLength(article.text)
      try {
        const stated = documents.next().value ?? extract(article, options)
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
    })
  }

  return async (inputs) => {
    const stated: Stated[] = []
    const held: Reading[] = []
    let size = 0
    let start = performance.now()
    for (const [index, input] of inputs.entries()) {
      const reading = 'path' in input ? await readFile(input.path, settings) : input
      const length = reading.article?.text.length ?? 0
      count(Buffer.byteLength(reading.article?.text ?? ''))
      held.push(reading)
      size += length
      if (size < SIDE_BY_SIDE && index + 1 < inputs.length) continue
      stated.push(...stateTogether(held.splice(0), start))
      size = 0
      start = performance.now()
    }
    return stated
  }
}

async function readFile(path: string, { from, published, maxBytes }: Settings): Promise<Reading> {
  for await (const reading of readSources([path], { from, published, maxBytes, stdin: nothing() })) return reading
  return refused(path, 'it is gone; leave the files alone while they are read')
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
