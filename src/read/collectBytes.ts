/** Takes a stream and gives all its bytes; null where there are more than `maxBytes` (the rest is left unread). */
export async function collectBytes(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > maxBytes) return null
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}
