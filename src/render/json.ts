import { SCHEMA_VERSION } from '../model/report.js'
import { escapeJson } from './escapeJson.js'
import type { Renderer, RenderOptions } from './renderer.js'

/** The whole Report, indented by two spaces. */
export function json({ generator }: RenderOptions): Renderer {
  return {
    open: () => {
      const head = JSON.stringify({ schemaVersion: SCHEMA_VERSION, generator, documents: [] }, null, 2)
      return head.slice(0, head.lastIndexOf(']'))
    },
    document: (document) => `\n    ${escapeJson(JSON.stringify(document, null, 2)).replaceAll('\n', '\n    ')}`,
    between: ',',
    close: (documents) => `${documents === 0 ? '' : '\n  '}]\n}\n`,
  }
}
