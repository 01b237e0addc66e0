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
    document: (document) => {
      // Nested as in the report, so that it is indented so; taking up lines one by one would hold three copies of a long report.
      const nested = JSON.stringify({ documents: [document] }, null, 2)
      return escapeJson(nested.slice(nested.indexOf('[') + 1, -'\n  ]\n}'.length))
    },
    between: ',',
    close: (documents) => `${documents === 0 ? '' : '\n  '}]\n}\n`,
  }
}
