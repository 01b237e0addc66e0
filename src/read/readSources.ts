import type { Published } from '../model/report.js'
import { collectBytes } from './collectBytes.js'
import { decode } from './decode.js'
import { describeError } from './describeError.js'
import { type FileKind, fileKind, KNOWN_EXTENSIONS } from './fileKind.js'
import { DEFAULT_MAX_BYTES, tooLong } from './limits.js'
import { listFiles } from './listFiles.js'
import { isPacked, LONGEST_HEADERS, mailHeaders } from './mailHeaders.js'
import { openBytes } from './openBytes.js'
import type { Reading } from './reading.js'
import { readMarkdown } from './readMarkdown.js'
import { readNdjson } from './readNdjson.js'
import { readText } from './readText.js'
import { refused } from './refused.js'

export type ReadOptions = {
  /** Read all input as this kind; without it the extension of each file decides, and standard input is text. */
  readonly from?: FileKind | undefined
  /** Publication date of every article, ISO, over whatever the articles say. */
  readonly published?: string | undefined
  /** The largest article, in bytes as unpacked (default: 8 MB). */
  readonly maxBytes?: number | undefined
  /** What `-` stands for. */
  readonly stdin: AsyncIterable<Uint8Array>
}

/** How each kind of file is decoded and read; the libraries for pages are loaded for pages only. */
const READERS = {
  text: async () => ({ decode, read: readText }),
  markdown: async () => ({ decode, read: readMarkdown }),
  html: async () => ({
    decode: (await import('./html/decodeHtml.js')).decodeHtml,
    read: (await import('./readHtml.js')).readHtml,
  }),
}

const UNKNOWN_KIND = `not a kind of file that is read (${KNOWN_EXTENSIONS.join(' ')}, each also .gz); leave it out, or say what it is with --from`

/** How standard input is named in reports and messages. */
export const STDIN = 'stdin'

/** Takes paths (files, folders, `-`) and gives their articles one after another; what cannot be read is a problem among them. */
export async function* readSources(paths: readonly string[], options: ReadOptions): AsyncGenerator<Reading> {
  for await (const reading of readAll(paths, options)) {
    if (reading.article && options.published !== undefined) {
      const published: Published = { value: options.published, source: 'option' }
      yield { ...reading, article: { ...reading.article, published } }
    } else yield reading
  }
}

async function* readAll(paths: readonly string[], options: ReadOptions): AsyncGenerator<Reading> {
  if (paths.includes('-')) yield* readBytes(options.stdin, STDIN, options.from ?? 'text', options.maxBytes)
  for await (const { path, problem } of listFiles(paths.filter((path) => path !== '-'))) {
    const kind = options.from ?? fileKind(path)
    if (problem !== undefined) yield { place: path, problem }
    else if (kind !== null) yield* readBytes(openBytes(path), path, kind, options.maxBytes)
    else yield refused(path, UNKNOWN_KIND)
  }
}

async function* readBytes(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
  kind: FileKind,
  maxBytes = DEFAULT_MAX_BYTES,
): AsyncGenerator<Reading> {
  try {
    if (kind === 'ndjson') {
      yield* readNdjson(chunks, source, maxBytes)
      return
    }
    const bytes = await collectBytes(chunks, maxBytes)
    yield bytes === null ? refused(source, tooLong(maxBytes)) : await readWhole(bytes, source, kind)
  } catch (error) {
    yield refused(source, describeError(error))
  }
}

async function readWhole(bytes: Buffer, source: string, kind: Exclude<FileKind, 'ndjson'>): Promise<Reading> {
  if (kind === 'text' && isPackedMail(bytes)) return (await import('./readMail.js')).readMail(bytes, source)
  const { decode, read } = await READERS[kind]()
  const decoded = decode(bytes)
  if (decoded.refused !== undefined) return refused(source, decoded.refused)
  const reading = read(decoded.text, source, decoded.warnings)
  return reading.article ? { ...reading, as: `${kind}, ${decoded.encoding}` } : reading
}

function isPackedMail(bytes: Buffer): boolean {
  const { fields, end } = mailHeaders(bytes.subarray(0, LONGEST_HEADERS).toString('latin1'))
  return end > 0 && isPacked(fields)
}
