import type { Document } from '../model/report.js'
import type { Only } from './onlyFacts.js'

/**
 * A format of output, written piece by piece so that no report need be held whole: `open`, each `document` with `between` between
 * two of them, `close` with the number of documents.
 */
export type Renderer = {
  /** True where the format shows the text: documents must carry it. */
  readonly needsText?: boolean
  /** True where a document is written differently after others: one renderer must be given all, in order. Else any may be given any. */
  readonly sequential?: boolean
  readonly open: () => string
  readonly document: (document: Document) => string
  readonly between?: string
  readonly close: (documents: number) => string
  /** For a format of several files, written into a folder: those of a document, then, once, those of the whole. */
  readonly files?: { readonly document: (document: Document) => readonly File[]; readonly close: () => readonly File[] }
}

/** A file of a format of several: its path inside the folder, `/` between names. */
export type File = { readonly path: string; readonly content: string }

/** What the formats may need to know of the place they are written to. */
export type RenderOptions = {
  readonly generator: { readonly name: string; readonly version: string }
  /** Columns of the terminal; 100 where there is none. */
  readonly width: number
  /** Levels of chalk: 0 without colour, 3 with all. */
  readonly colour: 0 | 1 | 2 | 3
  /** The kinds of facts to write, for formats that write facts one by one; none named: all. */
  readonly only: readonly Only[]
}
