import { escapeJson } from './escapeJson.js'
import { onlyFacts } from './onlyFacts.js'
import type { Renderer, RenderOptions } from './renderer.js'

/** NDJSON, a flat fact a line, with names in the place of ids. */
export function facts({ only }: RenderOptions): Renderer {
  return {
    open: () => '',
    document: (document) =>
      onlyFacts(document, only)
        .map((fact) => `${escapeJson(JSON.stringify(fact))}\n`)
        .join(''),
    close: () => '',
  }
}
