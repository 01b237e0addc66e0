import type { Renderer, RenderOptions } from './renderer.js'

/** The formats of output, as `--format` names them, each loaded when it is asked for. */
const LOADERS = {
  json: async (options: RenderOptions) => (await import('./json.js')).json(options),
  ndjson: async () => (await import('./ndjson.js')).ndjson(),
  facts: async (options: RenderOptions) => (await import('./facts.js')).facts(options),
  csv: async (options: RenderOptions) => (await import('./csv.js')).csv(options),
  markdown: async (options: RenderOptions) => (await import('./markdown.js')).markdown(options),
  jsonld: async () => (await import('./jsonld.js')).jsonld(),
  html: async (options: RenderOptions) => (await import('./html/html.js')).html(options),
  brat: async () => (await import('./brat.js')).brat(),
  table: async (options: RenderOptions) => (await import('./table.js')).table(options),
} satisfies Record<string, (options: RenderOptions) => Promise<Renderer>>

export type Format = keyof typeof LOADERS
export const FORMATS = [
  'json',
  'ndjson',
  'facts',
  'csv',
  'markdown',
  'jsonld',
  'table',
] as const satisfies readonly Format[]

/** Takes the name of a format and gives its renderer. */
export const rendererFor = (format: Format, options: RenderOptions): Promise<Renderer> => LOADERS[format](options)
