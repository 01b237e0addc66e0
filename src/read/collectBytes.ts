import { MAX_ARTICLE_BYTES } from './limits.js'

/** Takes a stream and gives all its bytes; null where there are more than an article may have (the rest is left unread). */
export async function collectBytes(chunks: AsyncIterable<Uint8Array>): Promise<Buffer | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > MAX_ARTICLE_BYTES) return null
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}
