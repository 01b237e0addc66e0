/** The kinds of input, as `--from` names them. */
export const FILE_KINDS = ['text', 'markdown', 'html', 'ndjson'] as const
export type FileKind = (typeof FILE_KINDS)[number]

const BY_EXTENSION: Readonly<Record<string, FileKind>> = {
  txt: 'text',
  text: 'text',
  eml: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
}

/** The extensions that are read without `--from`, for messages. */
export const KNOWN_EXTENSIONS = Object.keys(BY_EXTENSION).map((extension) => `.${extension}`)

/** Takes a path and gives its kind by its extension (a further `.gz` aside); text where it has none, null where it is not known. */
export function fileKind(path: string): FileKind | null {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.gz$/i, '')
  const dot = name.lastIndexOf('.')
  if (dot <= 0) return 'text'
  return BY_EXTENSION[name.slice(dot + 1).toLowerCase()] ?? null
}
