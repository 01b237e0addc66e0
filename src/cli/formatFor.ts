import type { Format } from '../render/formats.js'

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  md: 'markdown',
  html: 'html',
  ann: 'brat',
  jsonld: 'jsonld',
  txt: 'table',
}

/** Takes `--format`, `--output` and whether a person watches, and gives the format: as asked, as the file's extension says, a table on a terminal, else JSON. */
export function formatFor(format: Format | undefined, output: string | undefined, terminal: boolean): Format {
  if (format !== undefined) return format
  return formatNamed(output) ?? (terminal ? 'table' : 'json')
}

/** The format that the extension of a file says. */
export function formatNamed(output: string | undefined): Format | undefined {
  return output === undefined ? undefined : BY_EXTENSION[output.slice(output.lastIndexOf('.') + 1).toLowerCase()]
}
