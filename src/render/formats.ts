import type { Renderer, RenderOptions } from './renderer.js'

/** The formats of output, as `--format` names them. */
export const FORMATS = ['json', 'ndjson', 'facts', 'csv', 'markdown', 'html', 'brat', 'jsonld', 'table'] as const
export type Format = (typeof FORMATS)[number]

/** Those that write facts one by one, and can leave out kinds of them. */
export const FORMATS_OF_KINDS: readonly Format[] = ['facts', 'csv', 'markdown']

/** Each is loaded when it is asked for. */
const LOADERS: Readonly<Record<Format, (options: RenderOptions) => Promise<Renderer>>> = {
  json: async (options) => (await import('./json.js')).json(options),
  ndjson: async () => (await import('./ndjson.js')).ndjson(),
  facts: async (options) => (await import('./facts.js')).facts(options),
  csv: async (options) => (await import('./csv.js')).csv(options),
  markdown: async (options) => (await import('./markdown.js')).markdown(options),
  html: async (options) => (await import('./html/html.js')).html(options),
  brat: async () => (await import('./brat.js')).brat(),
  jsonld: async () => (await import('./jsonld.js')).jsonld(),
  table: async (options) => (await import('./table.js')).table(options),
}

/** Takes the name of a format and gives its renderer. */
export const rendererFor = (format: Format, options: RenderOptions): Promise<Renderer> => LOADERS[format](options)
