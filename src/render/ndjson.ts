import { escapeJson } from './escapeJson.js'
import type { Renderer } from './renderer.js'

/** One Document a line. */
export function ndjson(): Renderer {
  return {
    open: () => '',
    document: (document) => `${escapeJson(JSON.stringify(document))}\n`,
    close: () => '',
  }
}
